import type { EntityTable } from 'dexie';
import type { CommentObservation } from '../comments/comment.ts';
import { keyOf } from '../comments/keys.ts';
import type { CommentGone, Interaction } from './interaction.ts';

/** The comment without what somebody wrote and who it was. Its place, its times and its status stay. */
export function withoutPerson(comment: CommentObservation): CommentObservation {
  const { mentions: _mentions, ...rest } = comment;
  return { ...rest, author: { id: '', name: '' }, text: '' };
}

/**
 * Wipes text and name of a comment that disappeared from the site out of its older facts: the one exception to "append only",
 * because what somebody took back is not ours to keep. Gives the facts as they stood before.
 */
export async function forgetInFacts(
  interactions: EntityTable<Interaction, 'id'>,
  { site, commentId }: CommentGone,
): Promise<Interaction[]> {
  const erased: Interaction[] = [];
  const seen = await interactions.get(`seen:${keyOf(site, 'comment', commentId)}`);
  if (seen?.kind === 'comment.seen') {
    erased.push(seen);
    const wiped: Interaction = { ...seen, comment: withoutPerson(seen.comment) };
    await interactions.put(wiped);
  }
  await interactions
    .where('[site+commentId]')
    .equals([site, commentId])
    .modify((fact) => {
      if (fact.kind !== 'comment.changed') return;
      erased.push(structuredClone(fact));
      delete fact.change.text;
      delete fact.change.author;
      delete fact.change.mentions;
    });
  return erased;
}
