import type { StoredAmount } from './file/data.ts';
import type { LogDatabase } from './database.ts';

/** How much is kept here. Counted by the tables' keys, without reading a row. */
export async function readAmount(
  { interactions, comments, people, templates, drafts }: LogDatabase,
  storage: Pick<StorageManager, 'estimate' | 'persisted'>,
): Promise<StoredAmount> {
  const [facts, records, profiles, own, unsent, room, isKept] = await Promise.all([
    interactions.count(),
    comments.count(),
    people.count(),
    templates.count(),
    drafts.count(),
    storage.estimate().catch(() => null),
    storage.persisted().catch(() => false),
  ]);
  return {
    interactions: facts,
    comments: records,
    people: profiles,
    templates: own,
    drafts: unsent,
    usedBytes: room?.usage ?? null,
    mostBytes: room?.quota ?? null,
    isKept,
  };
}

/** When the log began, epoch ms; null: it is empty. */
export async function readLogBegan({ interactions }: LogDatabase): Promise<number | null> {
  return (await interactions.orderBy('recordedAt').first())?.recordedAt ?? null;
}
