/** A page by its address. */
export type Address =
  { kind: 'post'; handle: string; id: string; url: string } | { kind: 'profile'; handle: string };

export const origin = 'https://www.tiktok.com';

/** `/@handle/video/digits`, `/@handle/photo/digits` or `/@handle`; null: another page. */
export function readAddress(path: string): Address | null {
  const parts = /^\/@([\w.]{1,100})(?:\/(video|photo)\/(\d{5,30}))?\/?$/u.exec(path);
  const [, handle, kind, id] = parts ?? [];
  if (handle === undefined) return null;
  if (kind === undefined || id === undefined) return { kind: 'profile', handle };
  return { kind: 'post', handle, id, url: `${origin}/@${handle}/${kind}/${id}` };
}

/** The address in a link of TikTok's own. */
export function readLink(href: string | null): Address | null {
  if (href === null || href.length > 2000 || !URL.canParse(href, origin)) return null;
  const url = new URL(href, origin);
  return url.origin === origin ? readAddress(url.pathname) : null;
}

/** Opens the comment at the top of its post. */
export function permalinkOf(postUrl: string, commentId: string): string {
  return `${postUrl}?cid=${encodeURIComponent(btoa(commentId))}`;
}

export function isId(id: unknown): id is string {
  return typeof id === 'string' && /^\d{5,30}$/u.test(id);
}

/** Handles are shown in lower case; people type addresses. */
export function isSameHandle(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
