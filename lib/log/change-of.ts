import type { CommentObservation } from '../comments/comment.ts';
import type { CommentChanged } from './interaction.ts';

type Change = Pick<CommentChanged, 'change' | 'cleared'>;

/**
 * What a new reading adds to what is known of a comment; null if nothing. Knowledge never shrinks: an estimate does not replace an
 * exact time, an unknown parent not a known one, a hidden text not the text, and what was mine stays mine.
 */
export function changeOf(
  known: CommentObservation,
  seen: CommentObservation,
  isWholeReading = true,
): Change | null {
  const change: Change['change'] = {};
  const cleared: NonNullable<Change['cleared']> = [];

  if (seen.text !== '' && seen.text !== known.text) change.text = seen.text;
  if (seen.author.name !== known.author.name) change.author = seen.author;
  if (seen.parentId !== undefined && seen.parentId !== known.parentId) {
    change.parentId = seen.parentId;
  }
  if (seen.at !== null && (known.at === null || seen.precisionMs < known.precisionMs)) {
    change.at = seen.at;
    change.precisionMs = seen.precisionMs;
  }
  if (seen.mine && !known.mine) change.mine = true;
  if (seen.position !== undefined && seen.position !== known.position) {
    change.position = seen.position;
  }
  // That all replies are there is a fact wherever it is seen.
  if ((isWholeReading || seen.folded?.hidden === 0) && !isSame(seen.folded, known.folded)) {
    change.folded = seen.folded;
  }
  if (isWholeReading) {
    if (seen.hearted !== known.hearted) change.hearted = seen.hearted;
    if (seen.visibility !== known.visibility) change.visibility = seen.visibility;
  }
  for (const name of ['folded', 'hearted', 'visibility'] as const) {
    if (!(name in change) || change[name] !== undefined) continue;
    delete change[name];
    cleared.push(name);
  }

  if (Object.keys(change).length === 0 && cleared.length === 0) return null;
  return cleared.length > 0 ? { change, cleared } : { change };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
