import { settleWords } from '../log/settle-words.ts';
import type { Background } from './background.ts';
import { noteFault } from './guard-command.ts';

const dayMs = 86_400_000;

/**
 * What the log needs by itself: a rebuild that was cut off goes on, then the index of its words, and texts that are older than the person
 * wants are forgotten. May be cut off at any moment; the next start goes on.
 */
export async function tendLog(background: Background): Promise<void> {
  const { database, store, settings, refresh } = background;
  try {
    const { forgetTextsAfterDays } = await settings();
    if (await store.continueRebuild()) refresh();
    await settleWords(database);
    if (forgetTextsAfterDays === null) return;
    if (await store.forgetOldTexts(Date.now() - forgetTextsAfterDays * dayMs)) refresh();
  } catch (error) {
    console.error('Ricevuto could not tend its log', error);
    await noteFault(background, error);
  }
}
