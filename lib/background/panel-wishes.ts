import { browser } from 'wxt/browser';
import type { PanelWish } from '../inbox/view.ts';

/** A panel that opens later than this was opened for something else. */
const wishLivesMs = 20_000;

/** What the panel of a tab shall open, as it was chosen in the right-click menu. It follows each wish once, by its id. */
export async function leaveWish(tabId: number, wish: Omit<PanelWish, 'id'>): Promise<void> {
  const now = Date.now();
  await browser.storage.session.set({ [nameOf(tabId)]: { ...wish, id: String(now), since: now } });
}

export async function readWish(tabId: number): Promise<PanelWish | undefined> {
  const name = nameOf(tabId);
  const kept = (await browser.storage.session.get(name))[name] as
    (PanelWish & { since: number }) | undefined;
  if (!kept || Date.now() - kept.since > wishLivesMs) return undefined;
  const { since: _, ...wish } = kept;
  return wish;
}

/** A panel has it: one that opens after the page was loaded anew shall not follow it again. */
export async function forgetWish(tabId: number, { id }: PanelWish): Promise<void> {
  if ((await readWish(tabId))?.id === id) await browser.storage.session.remove(nameOf(tabId));
}

function nameOf(tabId: number): string {
  return `wish:${tabId}`;
}
