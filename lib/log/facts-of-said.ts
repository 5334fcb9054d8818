import type { CommentKind } from '../language/comment-kind.ts';
import type { Writing } from './facts-of-page.ts';
import type { Interaction, Said } from './interaction.ts';
import type { CommentRecord } from './records.ts';

/** What writing a decision comes to: new facts, or none, and the ids by which it is undone. */
export interface SaidFacts {
  facts: Interaction[];
  undoneBy: string[];
}

/** What every fact about a comment begins with. */
export function aboutRecord({ site, comment }: CommentRecord, { now, newId }: Writing) {
  return { id: newId(), recordedAt: now, site, commentId: comment.id };
}

/**
 * The same decision about several comments. What stands there already is not said twice, so that a command that comes again, because
 * its answer was lost, changes nothing and is undone by the same ids.
 */
export function factsOfSaid(
  records: readonly CommentRecord[],
  said: Said,
  writing: Writing,
): SaidFacts {
  const before = records.map((record) => saidAlready(record, said));
  const facts = records
    .filter((_, index) => before[index] === null)
    .map((record): Interaction => ({
      kind: 'comment.said',
      ...aboutRecord(record, writing),
      said,
    }));
  const undoneBy =
    facts.length > 0 ? facts.map(({ id }) => id) : before.filter((id) => id !== null);
  return { facts, undoneBy };
}

export function factsOfLabel(
  record: CommentRecord,
  label: CommentKind,
  writing: Writing,
): SaidFacts {
  const last = record.labelled.at(-1);
  if (last?.label === label) return { facts: [], undoneBy: [last.fact] };
  const about = aboutRecord(record, writing);
  return { facts: [{ kind: 'comment.labelled', ...about, label }], undoneBy: [about.id] };
}

/** The fact that says the same, where it still decides. */
export function saidAlready({ said, standing }: CommentRecord, wanted: Said): string | null {
  const last = said.at(-1);
  if (!last || JSON.stringify(last.said) !== JSON.stringify(wanted)) return null;
  return wanted.act === 'reopen' || standing?.by === 'said' ? last.fact : null;
}
