import { canPostpone } from '../inbox/postpone.ts';
import type { Key, Said } from '../log/interaction.ts';
import type { CommandResult, NoticeCode } from '../messages/messages.ts';
import type { Background } from './background.ts';

/** Writes what the person decided about a comment; the answer carries the fact, for undo. */
export async function sayDecision(
  { database, store, refresh }: Background,
  key: Key,
  said: Said,
  done: NoticeCode,
): Promise<CommandResult> {
  if (said.act === 'postpone') {
    if (said.until <= Date.now()) return { failed: 'timeIsPast' };
    const record = await database.comments.get(key);
    if (!canPostpone(record?.standing?.postponed ?? 0)) return { failed: 'postponedTooOften' };
  }
  const fact = await store.recordSaid(key, said);
  if (fact === null) return { failed: 'unknownComment' };
  refresh();
  return { done, facts: [fact] };
}
