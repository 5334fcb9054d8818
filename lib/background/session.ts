import { browser } from 'wxt/browser';
import { createQueue } from './create-queue.ts';
import type { StoredSession } from '../inbox/session.ts';

const storageKey = 'session';

/** The last session; null: none yet. In storage.local: a session outlives the worker, and the browser too. */
export async function readSession(): Promise<StoredSession | null> {
  const stored = (await browser.storage.local.get(storageKey))[storageKey];
  return (stored as StoredSession | undefined) ?? null;
}

/** Changes it, one change after the other. null: there is none, and none begins. */
export function changeSession(
  change: (session: StoredSession | null) => StoredSession | null,
): Promise<void> {
  return inTurn(async () => {
    const after = change(await readSession());
    if (after) await browser.storage.local.set({ [storageKey]: after });
  });
}

const inTurn = createQueue();
