import { browser } from 'wxt/browser';
import type { Key } from '../log/interaction.ts';
import type { DraftRequest } from '../messages/messages.ts';

/** A draft on its way to another page: the comment's permalink was opened in this tab, its companion will ask for it. */
export interface WaitingDraft {
  key: Key;
  request: DraftRequest;
  due?: number;
  templateId?: string;
  /** Epoch ms. */
  since: number;
}

/** A page that takes longer than this was left; the words wait in the panel instead. */
const waitsMs = 3 * 60_000;

export async function leaveDraft(tabId: number, draft: WaitingDraft): Promise<void> {
  await browser.storage.session.set({ [nameOf(tabId)]: draft });
}

/** The draft for this tab, if it is fresh. It stays until `dropDraft`, so that a worker's death does not lose it. */
export async function findDraft(tabId: number, now: number): Promise<WaitingDraft | null> {
  const name = nameOf(tabId);
  const draft = (await browser.storage.session.get(name))[name] as WaitingDraft | undefined;
  return draft && now - draft.since < waitsMs ? draft : null;
}

export async function dropDraft(tabId: number): Promise<void> {
  await browser.storage.session.remove(nameOf(tabId));
}

function nameOf(tabId: number): string {
  return `draft:${tabId}`;
}
