import { browser } from 'wxt/browser';
import type { PlatformId } from '../comments/comment.ts';
import { matchPatternOf } from '../settings/match-pattern.ts';

/** A site that the person is just about to turn on: the browser asks them, and the page that asked may be gone by then. */
interface Wish {
  platform: PlatformId | 'detect';
  origin: string;
  /** Epoch ms. */
  since: number;
}

/** Nobody thinks longer over a permission. */
const wishLivesMs = 2 * 60_000;
const storageKey = 'wishes';

export async function rememberWish(wish: Wish): Promise<void> {
  const others = (await readWishes()).filter(({ origin }) => origin !== wish.origin);
  await browser.storage.session.set({ [storageKey]: [...others, wish] });
}

/** The sites that these newly granted patterns make possible. Each is given once. */
export async function takeWishes(patterns: readonly string[], now: number): Promise<Wish[]> {
  const wishes = (await readWishes()).filter(({ since }) => now - since < wishLivesMs);
  const granted = wishes.filter(({ origin }) => patterns.includes(matchPatternOf(origin)));
  const rest = wishes.filter((wish) => !granted.includes(wish));
  await browser.storage.session.set({ [storageKey]: rest });
  return granted;
}

async function readWishes(): Promise<Wish[]> {
  return ((await browser.storage.session.get(storageKey))[storageKey] as Wish[] | undefined) ?? [];
}
