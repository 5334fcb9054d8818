import type { Background } from './background.ts';
import { noteFault } from './guard-command.ts';
import { stayAwake } from './stay-awake.ts';

const dayMs = 86_400_000;

/**
 * What the log needs by itself: a rebuild that was cut off goes on, texts that are older than the person wants are forgotten, and what is
 * not in the index of words yet comes in. May be cut off at any moment; the next start goes on.
 */
export async function tendLog(background: Background): Promise<void> {
  try {
    await stayAwake(() => tend(background));
  } catch (error) {
    console.error('Ricevuto could not tend its log', error);
    await noteFault(background, error);
  }
}

async function tend({ store, settings, refresh }: Background): Promise<void> {
  const { forgetTextsAfterDays } = await settings();
  if (await store.continueRebuild()) refresh();
  if (
    forgetTextsAfterDays !== null &&
    (await store.forgetOldTexts(Date.now() - forgetTextsAfterDays * dayMs))
  )
    refresh();
  await store.settleWords();
}
