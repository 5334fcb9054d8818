import type { ImportHow, Progress } from './data.ts';
import type { LogDatabase } from './database.ts';
import type { Judgement } from './judge.ts';

/**
 * Takes what is staged (rows `{id, fact}`, `id` that of the fact) into the log: merged by union, or instead of all that is there. All or
 * nothing, in one transaction, which also empties `staged` and notes that everything derived is to be derived anew. Then it does so,
 * telling how far it is; where that is cut off, the background goes on with it. Facts must have been checked before they were staged.
 */
export async function takeStaged(
  _database: LogDatabase,
  _how: ImportHow,
  _judgement: Judgement,
  _tell: (progress: Progress) => void,
): Promise<void> {
  throw new Error('unbuilt');
}
