import fc from 'fast-check';
import { keyOf, siteKey } from '../../lib/comments/keys.ts';
import type { Interaction, Kept, Said } from '../../lib/log/interaction.ts';
import { aComment } from '../kit/annas-page.ts';

const site = siteKey('wordpress', 'blog.example');
const start = Date.UTC(2026, 10, 2, 12);

/** Logs of an invented blog: comments that were seen and changed, disappeared, and what the user said about them. */
export const someLog: fc.Arbitrary<Interaction[]> = fc
  .array(
    fc.record({
      comment: fc.integer({ min: 1, max: 8 }),
      text: fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.constant('Grazie, 2 < 3?')),
      act: fc.constantFrom('seen', 'changed', 'done', 'letGo', 'promise', 'gone', 'draft', 'note'),
      minutes: fc.integer({ min: 0, max: 60 * 24 * 400 }),
    }),
    { maxLength: 30 },
  )
  .map((steps) => {
    const facts = new Map<string, Interaction>();
    for (const [index, { comment, text, act, minutes }] of steps.entries()) {
      const fact = factOf(
        String(comment),
        text.toWellFormed(),
        act,
        index,
        start + minutes * 60_000,
      );
      facts.set(fact.id, fact);
    }
    return [...facts.values()];
  });

function factOf(
  commentId: string,
  text: string,
  act: string,
  index: number,
  recordedAt: number,
): Interaction {
  const about = { id: ulidAt(index), recordedAt, site, commentId };
  const said = (what: Said): Interaction => ({ ...about, kind: 'comment.said', said: what });
  switch (act) {
    case 'changed':
      return { ...about, kind: 'comment.changed', change: { text }, cleared: ['hearted'] };
    case 'done':
      return said({ act: 'done' });
    case 'letGo':
      return said({ act: 'letGo', reason: text });
    case 'promise':
      return said({ act: 'promise', due: recordedAt + 86_400_000 });
    case 'gone':
      return { ...about, kind: 'comment.gone' };
    case 'draft':
      return { ...about, kind: 'draft.inserted', purpose: 'reply', text, how: 'paste' };
    case 'note':
      return {
        kind: 'person.said',
        id: about.id,
        recordedAt,
        site,
        personId: 'giulia',
        said: { act: 'note', text },
      };
    default:
      return {
        kind: 'comment.seen',
        id: `seen:${keyOf(site, 'comment', commentId)}`,
        recordedAt,
        site,
        accountId: 'anna',
        comment: aComment(commentId, { text }),
        given: false,
        ...(index % 2 === 0 && { textless: true, kept }),
      };
  }
}

/** Twenty-six signs of Crockford's alphabet. */
function ulidAt(index: number): string {
  return `01JCR${String(index).padStart(21, '0')}`;
}

/** How a comment stood when its words went. */
const kept: Kept = {
  at: 1_795_000_000_000,
  kind: 'question',
  standing: {
    status: 'promised',
    why: 'promised',
    since: 1_794_000_000_000,
    by: 'seen',
    cameBack: true,
    due: 1_796_000_000_000,
    replyId: '12',
    firstWordMs: 3_600_000,
    answerMs: 7_200_000,
    postponed: 1,
    promise: { due: 1_796_000_000_000, answeredAt: null },
  },
};
