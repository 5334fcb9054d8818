/** Which page an address is: `/@anna` a profile, `/@anna/123` a thread; `/deck` is the many-columned view. */
export function placeOf(url: URL): { acct: string; statusId: string | null } | null {
  const path = url.pathname.replace(/^\/(?:deck|web)(?=\/)/u, '').replace(/\/$/u, '');
  const status =
    /^\/@([^/]+)\/(\d+)$/u.exec(path) ?? /^\/(?:users\/([^/]+)\/)?statuses\/(\d+)$/u.exec(path);
  if (status) return { acct: decode(status[1] ?? ''), statusId: status[2] ?? null };
  const profile =
    /^\/@([^/]+)(?:\/(?:with_replies|media|featured|collections|tagged\/[^/]+))?$/u.exec(path);
  return profile ? { acct: decode(profile[1] ?? ''), statusId: null } : null;
}

/** The account that a link to a profile names, in either view: `/@anna@breizh.example`. */
export function acctOf(href: string | null | undefined): string | null {
  const acct = /^(?:\/deck)?\/@([^/?#\s]{1,400})$/u.exec(href ?? '')?.[1];
  return acct ? decode(acct) : null;
}

/** `anna@here.example` on here.example is the local `anna`. */
export function localAcct(acct: string, domain: string | null): string {
  return domain !== null && acct.endsWith(`@${domain}`) ? acct.slice(0, -domain.length - 1) : acct;
}

/** The same in the simple and in the many-columned view, and as the API's data give it. */
export function permalinkOf(origin: string, acct: string, id: string): string {
  return `${origin}/@${acct}/${id}`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part).toWellFormed();
  } catch {
    // A lone % is no escape; the name stands as it is.
    return part;
  }
}
