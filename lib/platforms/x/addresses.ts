/** What an address of X shows. A window over a page has an address of its own, and the page below it stays. */
export type Place =
  { kind: 'status'; statusId: string } | { kind: 'profile'; handle: string } | { kind: 'window' };

export function placeOf({ pathname }: URL): Place | null {
  const path = pathname.replace(/\/$/u, '');
  if (/^\/compose(?:\/|$)/u.test(path)) return { kind: 'window' };
  const statusId = status.exec(path)?.[2];
  if (statusId) return { kind: 'status', statusId };
  const handle = profile.exec(path)?.[1];
  return handle && !notProfiles.has(handle.toLowerCase()) ? { kind: 'profile', handle } : null;
}

/** Sub-pages of a post that show it with what is below it; those that list likes or quotes are none. */
const status = /^\/(\w{1,20})\/status\/(\d{1,25})(?:\/(?:photo|video)\/\d+|\/mediaviewer)?$/u;
const profile =
  /^\/(\w{1,20})(?:\/(?:with_replies|highlights|articles|media|likes|affiliates|superfollows))?$/u;

/** The site's own pages, where profiles have theirs. */
const notProfiles = new Set([
  ...['home', 'explore', 'notifications', 'messages', 'i', 'settings', 'search', 'intent', 'login'],
  ...['logout', 'signup', 'tos', 'privacy', 'jobs', 'hashtag', 'share', 'download', 'about'],
  ...['bookmarks', 'history', 'lists', 'communities', 'account', 'chat', 'oauth'],
]);

/** The post that a link names: `/giulialodi/status/1991`. Links to its photos, likes or figures are none. */
export function statusOf(href: string | null | undefined): { handle: string; id: string } | null {
  const [, handle, id] = /^\/(\w{1,20})\/status\/(\d{1,25})$/u.exec(href ?? '') ?? [];
  return handle && id ? { handle, id } : null;
}

/** The profile that a link names: `/giulialodi`. */
export function handleOf(href: string | null | undefined): string | null {
  return /^\/(\w{1,20})$/u.exec(href ?? '')?.[1] ?? null;
}

/** Handles differ by more than their capitals. */
export function isSameHandle(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

export function permalinkOf(handle: string, id: string): string {
  return `https://x.com/${handle}/status/${id}`;
}

export function isStatusId(id: string): boolean {
  return /^\d{1,25}$/u.test(id);
}

/** When a post was written, by its id, epoch ms; null for those from before November 2010, whose ids tell no time. */
export function writtenAt(id: string): number | null {
  const at = Number(BigInt(id) >> timeShift) + epoch;
  return at > firstSnowflake && at < furthest ? at : null;
}

const timeShift = 22n;
const epoch = 1_288_834_974_657;
const firstSnowflake = Date.UTC(2010, 10, 5);
const furthest = 8.64e15;
