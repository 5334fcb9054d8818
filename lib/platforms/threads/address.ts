/** A post or reply: each has a page of its own. */
export interface PostAddress {
  handle: string;
  code: string;
}

export type Address = ({ kind: 'post' } & PostAddress) | { kind: 'profile'; handle: string };

export function readAddress(url: URL): Address | null {
  if (!hosts.has(url.hostname)) return null;
  const post = readPostPath(url.pathname);
  if (post) return { kind: 'post', ...post };
  const handle = /^\/@([\w.]{1,60})\/?$/u.exec(url.pathname)?.[1];
  return handle === undefined ? null : { kind: 'profile', handle: handle.toLowerCase() };
}

/** `/@giulia/post/CODE`, alone or behind one of Threads' own hosts; `/media` and the like may follow. */
export function readPostLink(href: string | null): PostAddress | null {
  const path = pathOf(href);
  return path === null ? null : readPostPath(path);
}

/** Whose profile a link leads to: `/@giulia` and nothing more. */
export function readProfileLink(href: string | null): string | null {
  const path = pathOf(href);
  const handle = path === null ? null : /^\/@([\w.]{1,60})\/?(?:[?#]|$)/u.exec(path)?.[1];
  return handle?.toLowerCase() ?? null;
}

export function permalinkOf({ handle, code }: PostAddress): string {
  return `https://www.threads.com/@${handle}/post/${code}`;
}

/** Codes go into addresses and selectors: nothing else may be in them. */
export function isCode(code: string): boolean {
  return /^[\w-]{5,40}$/u.test(code);
}

const hosts = new Set(['www.threads.com', 'www.threads.net', 'threads.com', 'threads.net']);

function readPostPath(path: string): PostAddress | null {
  const parts = /^\/@([\w.]{1,60})\/post\/([\w-]{5,40})(?:[/?#]|$)/u.exec(path);
  if (!parts) return null;
  const [, handle = '', code = ''] = parts;
  return { handle: handle.toLowerCase(), code };
}

function pathOf(href: string | null): string | null {
  if (href === null || href.length > 2000) return null;
  const path = /^https:\/\/(?:www\.)?threads\.(?:com|net)(\/.*)$/u.exec(href)?.[1] ?? href;
  return path.startsWith('/') && !path.startsWith('//') ? path : null;
}
