import { browser } from 'wxt/browser';
import type { Key } from '../log/interaction.ts';

/**
 * A comment is gone only when two complete readings, at least so long apart, both lack it: a site's cache or a slow server must not
 * make us forget what somebody wrote.
 */
const apartMs = 10 * 60_000;

/** Notes what a complete reading lacks; gives the keys that were already missing long enough ago. */
export async function noteMissing(
  postKey: Key,
  absent: readonly Key[],
  now: number,
): Promise<Key[]> {
  const name = `missing:${postKey}`;
  const before = ((await browser.storage.local.get(name))[name] ?? {}) as Record<Key, number>;
  const after: Record<Key, number> = {};
  const gone: Key[] = [];
  for (const key of absent) {
    const since = before[key] ?? now;
    if (now - since >= apartMs) gone.push(key);
    else after[key] = since;
  }
  if (Object.keys(after).length > 0) await browser.storage.local.set({ [name]: after });
  else if (Object.keys(before).length > 0) await browser.storage.local.remove(name);
  return gone;
}
