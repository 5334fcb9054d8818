import { eraseFact, type Erasure } from './forget.ts';
import type { LogDatabase } from '../database.ts';
import { factsOfComments } from '../facts-of-comments.ts';
import { foldFact } from '../fold-fact.ts';
import type { CommentSeen, Interaction, Kept } from '../interaction.ts';
import { type CommentRecord, emptyRecords, withJudged } from '../records.ts';

/**
 * Erases these comments in their facts, and gives the records that follow from those; not judged anew yet. How each stood is kept with
 * its first sight, so that figures stay, whoever derives them from the facts. What the facts were before goes into `erased`: once the
 * records are stored, `forgetWords` is told. Inside a transaction that may write facts.
 */
export async function eraseComments(
  database: LogDatabase,
  records: readonly CommentRecord[],
  erasure: Exclude<Erasure, 'full'>,
  at: number,
  erased: Interaction[],
  isErased: (fact: Interaction) => boolean = () => true,
): Promise<CommentRecord[]> {
  const byComment = await factsOfComments(database, records);
  const changed: Interaction[] = [];
  const erasedRecords = records.map((record) => {
    const facts = byComment.get(record.key) ?? [];
    const after = facts.map((fact) => {
      const kept = fact.kind === 'comment.seen' ? withKept(fact, record, at) : fact;
      return isErased(fact) ? eraseFact(kept, erasure) : kept;
    });
    for (const [index, fact] of facts.entries()) {
      const put = after[index];
      if (!put || put === fact) continue;
      if (isErased(fact)) erased.push(fact);
      changed.push(put);
    }
    return foldedFrom(after, record);
  });
  if (changed.length > 0) await database.interactions.bulkPut(changed);
  return erasedRecords;
}

/** Keeps how these stand, in facts and records, and none of their words goes: what they were judged by will be gone. */
export async function keepStanding(
  database: LogDatabase,
  records: readonly CommentRecord[],
  at: number,
): Promise<CommentRecord[]> {
  return eraseComments(database, records, 'textless', at, [], () => false);
}

/** Notes with its first sight how a comment stands. What was kept already counts: it was known while the words still stood. */
function withKept(fact: CommentSeen, record: CommentRecord, at: number): CommentSeen {
  if (fact.kept || record.comment.mine || record.given) return fact;
  const kept: Kept = { at, standing: record.standing };
  if (record.kind !== undefined) kept.kind = record.kind;
  return { ...fact, kept };
}

function foldedFrom(facts: readonly Interaction[], record: CommentRecord): CommentRecord {
  const records = emptyRecords();
  for (const fact of facts) foldFact(records, fact);
  const folded = records.comments.get(record.key);
  if (!folded) return record;
  return withJudged(folded, record);
}
