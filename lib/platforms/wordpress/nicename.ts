/**
 * The nicename that WordPress makes of a login name (sanitize_title): `Anna B.` → `anna-b`. It stands in `comment-author-<nicename>`
 * and in `/author/<nicename>/`. An administrator may have changed it since; then the byline tells (account.ts).
 */
export function toNicename(login: string): string {
  return login
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[.\s]+/gu, '-')
    .replace(/[^a-z0-9_-]+/gu, '')
    .replace(/-+/gu, '-')
    .replace(/^-|-$/gu, '');
}

/** The nicename in an address of an author's archive: `/author/anna/`, `/autore/anna/page/2/`. null: it names none. */
export function nicenameOfAddress(href: string | null | undefined, base: URL): string | null {
  if (!href || !URL.canParse(href, base)) return null;
  const url = new URL(href, base);
  if (url.host !== base.host) return null;
  return /\/author\/([^/]+)(?:\/|$)/u.exec(url.pathname)?.[1] ?? null;
}

/** The nicename of the registered user who wrote a comment, from its classes; null for a visitor. */
export function nicenameOfClasses(classes: string): string | null {
  // Most comments are visitors': the plain search spares them the expressions.
  if (!classes.includes('byuser') || !/(?:^|\s)byuser(?:\s|$)/u.test(classes)) return null;
  return /(?:^|\s)comment-author-(\S+)/u.exec(classes)?.[1] ?? null;
}
