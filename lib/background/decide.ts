import { canPostpone } from '../inbox/postpone.ts';
import type { Key, Said } from '../log/interaction.ts';
import type { CommandResult, FailureCode, FromView, NoticeCode } from '../messages/messages.ts';
import type { Background } from './background.ts';

/** Writes what the person decided about a comment; the answer carries the fact, for undo. */
export async function sayDecision(
  background: Background,
  key: Key,
  said: Said,
  done: NoticeCode,
): Promise<CommandResult> {
  return say(background, [key], said, done);
}

/** Writes one decision about several comments, all or none; the answer carries all facts, for one undo. */
export async function decideForSeveral(
  background: Background,
  keys: readonly Key[],
  said: FromView['comments.decide']['in']['said'],
): Promise<CommandResult> {
  const notices = { done: 'done', letGo: 'letGo', postpone: 'postponed' } as const;
  return say(background, keys, said, notices[said.act]);
}

async function say(
  background: Background,
  keys: readonly Key[],
  said: Said,
  done: NoticeCode,
): Promise<CommandResult> {
  const refusal = said.act === 'postpone' && (await refusePostponing(background, keys, said.until));
  if (refusal) return { failed: refusal };
  const facts = await background.store.recordSaidOfAll(keys, said);
  if (facts === null) return { failed: 'unknownComment' };
  background.refresh();
  return facts.length > 0 ? { done, facts } : { done };
}

/** Three times and no more, for each of them: one that is over it refuses all. */
async function refusePostponing(
  { database }: Background,
  keys: readonly Key[],
  until: number,
): Promise<FailureCode | null> {
  if (until <= Date.now()) return 'timeIsPast';
  const records = await database.comments.bulkGet([...keys]);
  const isOver = records.some((record) => !canPostpone(record?.standing?.postponed ?? 0));
  return isOver ? 'postponedTooOften' : null;
}
