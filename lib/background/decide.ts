import { canPostpone } from '../inbox/postpone.ts';
import { saidAlready } from '../log/facts-of-said.ts';
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
  const refusal = said.act === 'postpone' && (await refusePostponing(background, keys, said));
  if (refusal) return { failed: refusal };
  const facts = await background.store.recordSaidOfAll(keys, said);
  if (facts === null) return { failed: 'unknownComment' };
  background.refresh();
  return facts.length > 0 ? { done, facts } : { done };
}

/** Three times and no more, for each of them: one that is over it refuses all. The same command again is no fourth time. */
async function refusePostponing(
  { database }: Background,
  keys: readonly Key[],
  said: Extract<Said, { act: 'postpone' }>,
): Promise<FailureCode | null> {
  if (said.until <= Date.now()) return 'timeIsPast';
  const records = await database.comments.bulkGet([...keys]);
  const isOver = records.some(
    (record) =>
      record && !canPostpone(record.standing?.postponed ?? 0) && saidAlready(record, said) === null,
  );
  return isOver ? 'postponedTooOften' : null;
}
