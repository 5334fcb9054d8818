/** Who a link names and which post: by handle, or by DID where the handle is broken or the link was shared so. */
export interface Place {
  /** A handle in lower case, or a DID. */
  authority: string;
  /** The record key of a post; null: the profile itself. */
  rkey: string | null;
}

/** `/profile/anna.example` and `/profile/anna.example/post/3lb…`; lists below a post and other parts of a profile are neither. */
export function placeOf(path: string): Place | null {
  const found = /^\/profile\/([^/?#]{1,260})(?:\/post\/([^/?#]{1,512}))?\/?(?:[?#].*)?$/u.exec(
    path,
  );
  const authority = found && authorityOf(found[1]);
  if (!authority) return null;
  const rkey = found[2] ?? null;
  return rkey === null || isRecordKey(rkey) ? { authority, rkey } : null;
}

/** The key of the post in whose lists (`/liked-by`) a link leads. */
export function postOfList(href: string | null): string | null {
  return /\/post\/([^/?#]{1,512})\/[a-z-]+$/u.exec(href ?? '')?.[1] ?? null;
}

/** A handle or DID as everything here writes it. null: neither, or the sign for a handle that no longer holds. */
export function authorityOf(name: unknown): string | null {
  if (typeof name !== 'string') return null;
  if (isDid(name)) return name;
  const handle = name.toLowerCase();
  return handle !== brokenHandle && /^[a-z0-9][a-z0-9.-]{0,250}\.[a-z0-9-]{2,63}$/u.test(handle)
    ? handle
    : null;
}

export function isDid(name: string): boolean {
  return /^did:[a-z]{1,20}:[\w.:%-]{1,250}$/u.test(name);
}

/** The characters of a record key (atproto specification). */
export function isRecordKey(key: unknown): key is string {
  return typeof key === 'string' && /^[\w.~:-]{1,512}$/u.test(key);
}

export function permalinkOf(authority: string, rkey: string): string {
  return `https://bsky.app/profile/${authority}/post/${rkey}`;
}

/** What the site shows instead of a handle whose domain no longer points back. Many may have it. */
const brokenHandle = 'handle.invalid';
