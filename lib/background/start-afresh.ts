import type { CommentRecord } from '../log/records.ts';
import type { CommandResult } from '../messages/messages.ts';
import type { Background } from './background.ts';
import { readWaiting } from './read-waiting.ts';

/** How many that wait were written before this moment, epoch ms. */
export async function countBefore(background: Background, before: number): Promise<number> {
  return (await readWaitingBefore(background, before)).length;
}

/**
 * Lets go of all that wait and were written before this moment. Promises stay, as do what is put off and what nobody can tell: those
 * the person decided, or nobody did. One undo.
 */
export async function startAfresh(background: Background, before: number): Promise<CommandResult> {
  const waiting = await readWaitingBefore(background, before);
  const facts = await background.store.recordSaidOfAll(
    waiting.map(({ key }) => key),
    { act: 'letGo', afresh: true },
    isWaiting,
  );
  background.refresh();
  return facts && facts.length > 0 ? { done: 'startedAfresh', facts } : { done: 'startedAfresh' };
}

/** Undated ones count by when they were seen first. */
async function readWaitingBefore(background: Background, before: number): Promise<CommentRecord[]> {
  const waiting = await readWaiting(background);
  return waiting.filter(({ comment, seenAt }) => (comment.at ?? seenAt) < before);
}

function isWaiting({ status }: CommentRecord): boolean {
  return status === 'waiting';
}
