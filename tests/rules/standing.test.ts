import { describe, expect, test } from 'vitest';
import type { Threading } from '../../lib/comments/comment.ts';
import { standingsOf, type DraftEntry, type SaidEntry } from '../../lib/inbox/standing.ts';
import type { CommentKind } from '../../lib/language/comment-kind.ts';
import type { Said } from '../../lib/log/interaction.ts';
import { commentOf, minute, noon, type Sketch } from './comment-of.ts';

interface Row {
  says: string;
  comments: Sketch[];
  /** By comment id: "status why", with "back" where somebody came back. */
  stands: Record<string, string>;
  said?: Record<string, [Said, number][]>;
  drafts?: Record<string, DraftEntry[]>;
  postMine?: boolean | 'unknown';
  heartCounts?: boolean;
  labels?: Record<string, CommentKind>;
  complete?: boolean;
  /** Minutes after noon. */
  now?: number;
}

const hour = 60 * minute;
const about = { precisionMs: hour };
const thanks = 'Grazie mille, Marco!';
const promise = 'Thank you, I’m looking into it.';
const promised: DraftEntry = { text: promise, purpose: 'promise', at: noon, due: noon + 24 * hour };

const nested: Row[] = [
  {
    says: 'nothing below it: it waits',
    comments: [{ id: 'a', by: 'Nora' }],
    stands: { a: 'waiting noReply' },
  },
  {
    says: 'a reply of mine below it answers it',
    comments: [
      { id: 'a', by: 'Nora' },
      { id: 'm', by: 'me', parentId: 'a', at: 5 },
    ],
    stands: { a: 'answered replied' },
  },
  {
    says: 'a reply of somebody else answers nothing',
    comments: [
      { id: 'a', by: 'Nora' },
      { id: 'b', by: 'Piet', parentId: 'a', at: 5 },
    ],
    stands: { a: 'waiting noReply', b: 'waiting noReply' },
  },
  {
    says: 'my top comment answers nothing',
    comments: [
      { id: 'a', by: 'Nora' },
      { id: 'm', by: 'me', at: 5 },
    ],
    stands: { a: 'waiting noReply' },
  },
  {
    says: 'my reply to a reply answers both, and not the one beside',
    comments: [
      { id: 'a', by: 'Nora' },
      { id: 'b', by: 'Piet', parentId: 'a', at: 1 },
      { id: 'c', by: 'Ola', parentId: 'a', at: 2 },
      { id: 'm', by: 'me', parentId: 'b', at: 3 },
    ],
    stands: { a: 'answered replied', b: 'answered replied', c: 'waiting noReply' },
  },
  {
    says: 'my reply ten levels down still answers the top',
    comments: [
      { id: '0', by: 'Nora' },
      ...Array.from({ length: 9 }, (_, level) => ({
        id: `${level + 1}`,
        by: `Person ${level}`,
        parentId: `${level}`,
        at: level + 1,
      })),
      { id: 'm', by: 'me', parentId: '9', at: 20 },
    ],
    stands: { 0: 'answered replied', 5: 'answered replied', 9: 'answered replied' },
  },
  {
    says: 'a comment below my reply waits; by the same person it came back',
    comments: [
      { id: 'a', by: 'Nora' },
      { id: 'm', by: 'me', parentId: 'a', at: 1 },
      { id: 'b', by: 'Nora', parentId: 'm', at: 2 },
      { id: 'c', by: 'Piet', parentId: 'm', at: 3 },
    ],
    stands: { a: 'answered replied', b: 'waiting cameBack back', c: 'waiting noReply' },
  },
  {
    says: 'who writes again beside my answer came back too',
    comments: [
      { id: 'a', by: 'Nora' },
      { id: 'm', by: 'me', parentId: 'a', at: 1 },
      { id: 'b', by: 'Nora', parentId: 'a', at: 2 },
    ],
    stands: { a: 'answered replied', b: 'waiting cameBack back' },
  },
  {
    says: 'who wrote twice before my answer did not come back',
    comments: [
      { id: 'a', by: 'Nora' },
      { id: 'b', by: 'Nora', parentId: 'a', at: 1 },
      { id: 'm', by: 'me', parentId: 'a', at: 2 },
    ],
    stands: { a: 'answered replied', b: 'waiting noReply' },
  },
  {
    says: 'a new thread by somebody answered elsewhere is new, not back',
    comments: [
      { id: 'a', by: 'Nora' },
      { id: 'm', by: 'me', parentId: 'a', at: 1 },
      { id: 'b', by: 'Nora', at: 2 },
    ],
    stands: { a: 'answered replied', b: 'waiting noReply' },
  },
  {
    says: 'who came back and was answered again stands answered',
    comments: [
      { id: 'a', by: 'Nora' },
      { id: 'm', by: 'me', parentId: 'a', at: 1 },
      { id: 'b', by: 'Nora', parentId: 'm', at: 2 },
      { id: 'n', by: 'me', parentId: 'b', at: 3 },
    ],
    stands: { a: 'answered replied', b: 'answered replied back' },
  },
  {
    says: 'below my answer counts as later, though the times are rough',
    comments: [
      { id: 'a', by: 'Nora', ...about },
      { id: 'm', by: 'me', parentId: 'a', at: 1, ...about },
      { id: 'b', by: 'Nora', parentId: 'm', at: 2, ...about },
    ],
    stands: { a: 'answered replied', b: 'waiting cameBack back' },
  },
  {
    says: 'beside my answer with rough times nobody can say that they came back; it waits',
    comments: [
      { id: 'a', by: 'Nora', ...about },
      { id: 'm', by: 'me', parentId: 'a', at: 1, ...about },
      { id: 'b', by: 'Nora', parentId: 'a', at: 2, ...about },
    ],
    stands: { a: 'answered replied', b: 'waiting noReply' },
  },
  {
    says: 'a reply of mine without a time answers what stands above it',
    comments: [
      { id: 'a', by: 'Nora' },
      { id: 'm', by: 'me', parentId: 'a', at: null },
    ],
    stands: { a: 'answered replied' },
  },
  {
    says: 'a reply of mine that exact times put before the comment does not answer it',
    comments: [
      { id: 'a', by: 'Nora', at: 9 },
      { id: 'm', by: 'me', parentId: 'a', at: 1 },
    ],
    stands: { a: 'waiting noReply' },
  },
  {
    says: 'one reply too early and one in time: answered by the second',
    comments: [
      { id: 'a', by: 'Nora', at: 9 },
      { id: 'm', by: 'me', parentId: 'a', at: 1 },
      { id: 'n', by: 'me', parentId: 'a', at: 11 },
    ],
    stands: { a: 'answered replied' },
  },
  {
    says: 'one reply too early and a rough one: answered by the rough one',
    comments: [
      { id: 'a', by: 'Nora', at: 9 },
      { id: 'm', by: 'me', parentId: 'a', at: 1 },
      { id: 'n', by: 'me', parentId: 'a', at: 2, ...about },
    ],
    stands: { a: 'answered replied' },
  },
  {
    says: 'the same exact time is late enough',
    comments: [
      { id: 'a', by: 'Nora', at: 9 },
      { id: 'm', by: 'me', parentId: 'a', at: 9 },
    ],
    stands: { a: 'answered replied' },
  },
  {
    says: 'rough times never put a reply before what it stands below',
    comments: [
      { id: 'a', by: 'Nora', at: 300, ...about },
      { id: 'm', by: 'me', parentId: 'a', at: 1 },
    ],
    stands: { a: 'answered replied' },
  },
  {
    says: 'a short thanks acknowledges',
    comments: [
      { id: 'a', by: 'Marco' },
      { id: 'm', by: 'me', parentId: 'a', at: 1, text: thanks },
    ],
    stands: { a: 'acknowledged thanked' },
  },
  {
    says: 'thanks and then an answer: answered',
    comments: [
      { id: 'a', by: 'Marco' },
      { id: 'm', by: 'me', parentId: 'a', at: 1, text: thanks },
      { id: 'n', by: 'me', parentId: 'a', at: 2 },
    ],
    stands: { a: 'answered replied' },
  },
  {
    says: 'an answer and then thanks: answered',
    comments: [
      { id: 'a', by: 'Marco' },
      { id: 'm', by: 'me', parentId: 'a', at: 1 },
      { id: 'n', by: 'me', parentId: 'a', at: 2, text: thanks },
    ],
    stands: { a: 'answered replied' },
  },
  {
    says: 'a long text put in the box as an acknowledgement acknowledges',
    comments: [
      { id: 'a', by: 'Marco' },
      {
        id: 'm',
        by: 'me',
        parentId: 'a',
        at: 1,
        text: 'Letto con gioia   in una sera di pioggia.',
      },
    ],
    drafts: {
      a: [{ text: 'Letto con gioia in una sera di pioggia.', purpose: 'acknowledge', at: noon }],
    },
    stands: { a: 'acknowledged thanked' },
  },
  {
    says: 'the same behind a mention that the site wrote as a plain name',
    comments: [
      { id: 'a', by: 'Anna Maria De Luca' },
      {
        id: 'm',
        by: 'me',
        parentId: 'a',
        at: 1,
        text: 'Anna Maria De Luca Letto con gioia.',
        mentions: ['Anna Maria De Luca'],
      },
    ],
    drafts: { a: [{ text: 'Letto con gioia.', purpose: 'acknowledge', at: noon }] },
    stands: { a: 'acknowledged thanked' },
  },
  {
    says: 'a short thanks put in the box as a reply is still a thanks',
    comments: [
      { id: 'a', by: 'Marco' },
      { id: 'm', by: 'me', parentId: 'a', at: 1, text: thanks },
    ],
    drafts: { a: [{ text: thanks, purpose: 'reply', at: noon }] },
    stands: { a: 'acknowledged thanked' },
  },
  {
    says: 'a holding reply promises, though the site added the mention',
    comments: [
      { id: 'a', by: 'Nora' },
      { id: 'm', by: 'me', parentId: 'a', at: 1, text: `@Nora@forno.example ${promise}` },
    ],
    drafts: { a: [promised] },
    stands: { a: 'promised promised due' },
  },
  {
    says: 'the same words for another comment promise nothing here',
    comments: [
      { id: 'a', by: 'Nora' },
      { id: 'b', by: 'Piet' },
      { id: 'm', by: 'me', parentId: 'a', at: 1, text: promise },
    ],
    drafts: { b: [promised] },
    stands: { a: 'answered replied', b: 'waiting noReply' },
  },
  {
    says: 'a draft that came after the reply does not explain it',
    comments: [
      { id: 'a', by: 'Nora' },
      { id: 'm', by: 'me', parentId: 'a', at: 1, text: promise },
    ],
    drafts: { a: [{ ...promised, at: noon + hour }] },
    stands: { a: 'answered replied' },
  },
  {
    says: 'a draft that was put in the box and never sent changes nothing',
    comments: [{ id: 'a', by: 'Nora' }],
    drafts: { a: [promised] },
    stands: { a: 'waiting noReply' },
  },
  {
    says: 'a promise and then an answer: answered',
    comments: [
      { id: 'a', by: 'Nora' },
      { id: 'm', by: 'me', parentId: 'a', at: 1, text: promise },
      { id: 'n', by: 'me', parentId: 'a', at: 2 },
    ],
    drafts: { a: [promised] },
    stands: { a: 'answered replied' },
  },
  {
    says: 'a promise and then my thanks: still promised',
    comments: [
      { id: 'a', by: 'Nora' },
      { id: 'm', by: 'me', parentId: 'a', at: 1, text: promise },
      { id: 'n', by: 'me', parentId: 'a', at: 2, text: 'Thank you!' },
    ],
    drafts: { a: [promised] },
    stands: { a: 'promised promised due' },
  },
  {
    says: 'their “ok, thanks” does not cancel a promise',
    comments: [
      { id: 'a', by: 'Nora' },
      { id: 'm', by: 'me', parentId: 'a', at: 1, text: promise },
      { id: 'b', by: 'Nora', parentId: 'm', at: 2, text: 'ok, thanks' },
    ],
    drafts: { a: [promised] },
    stands: { a: 'promised promised due', b: 'waiting cameBack back' },
  },
  {
    says: 'my heart acknowledges',
    comments: [{ id: 'a', by: 'Nora', hearted: true }],
    stands: { a: 'acknowledged hearted' },
  },
  {
    says: 'a heart does not count where I do not let it',
    comments: [{ id: 'a', by: 'Nora', hearted: true }],
    heartCounts: false,
    stands: { a: 'waiting noReply' },
  },
  {
    says: 'a heart is no answer to a question',
    comments: [{ id: 'a', by: 'Nora', hearted: true, text: 'How much water?' }],
    stands: { a: 'waiting noReply' },
  },
  {
    says: 'a heart is no answer to criticism',
    comments: [{ id: 'a', by: 'Nora', hearted: true, text: 'I think this is bad advice.' }],
    stands: { a: 'waiting noReply' },
  },
  {
    says: 'a heart and an answer: answered',
    comments: [
      { id: 'a', by: 'Nora', hearted: true },
      { id: 'm', by: 'me', parentId: 'a', at: 1 },
    ],
    stands: { a: 'answered replied' },
  },
  {
    says: 'replies are folded: nobody can tell',
    comments: [{ id: 'a', by: 'Nora', folded: { hidden: 3 } }],
    stands: { a: 'unknown folded' },
  },
  {
    says: 'an unknown number of replies is folded: nobody can tell',
    comments: [{ id: 'a', by: 'Nora', folded: { hidden: null } }],
    stands: { a: 'unknown folded' },
  },
  {
    says: 'none is folded: it waits',
    comments: [{ id: 'a', by: 'Nora', folded: { hidden: 0 } }],
    stands: { a: 'waiting noReply' },
  },
  {
    says: 'the page says that I replied among the folded',
    comments: [{ id: 'a', by: 'Nora', folded: { hidden: 3, ownerReplied: true } }],
    stands: { a: 'answered replied' },
  },
  {
    says: 'the page says that I did not reply among the folded',
    comments: [{ id: 'a', by: 'Nora', folded: { hidden: 3, ownerReplied: false } }],
    stands: { a: 'waiting noReply' },
  },
  {
    says: 'what the page says of folded replies does not hold when none is folded any more',
    comments: [{ id: 'a', by: 'Nora', folded: { hidden: 0, ownerReplied: true } }],
    stands: { a: 'waiting noReply' },
  },
  {
    says: 'a visible answer counts, whatever is folded',
    comments: [
      { id: 'a', by: 'Nora', folded: { hidden: 2 } },
      { id: 'm', by: 'me', parentId: 'a', at: 1 },
    ],
    stands: { a: 'answered replied' },
  },
  {
    says: 'a visible reply that came too early explains why the page says that I replied',
    comments: [
      { id: 'a', by: 'Nora', at: 9, folded: { hidden: 3, ownerReplied: true } },
      { id: 'm', by: 'me', parentId: 'a', at: 1 },
    ],
    stands: { a: 'unknown folded' },
  },
  {
    says: 'replies folded above a visible one may hold its answer',
    comments: [
      { id: 'a', by: 'Nora', folded: { hidden: 2, ownerReplied: true } },
      { id: 'b', by: 'Piet', parentId: 'a', at: 1 },
    ],
    stands: { a: 'answered replied', b: 'unknown folded' },
  },
  {
    says: 'one of which the page says that nothing below it is folded hides no answer',
    comments: [
      { id: 'a', by: 'Nora', folded: { hidden: 2 } },
      { id: 'b', by: 'Piet', parentId: 'a', at: 1, folded: { hidden: 0 } },
      { id: 'c', by: 'Lena', parentId: 'b', at: 2 },
    ],
    stands: { a: 'unknown folded', b: 'waiting noReply', c: 'waiting noReply' },
  },
  {
    says: 'replies folded deeper down may hold an answer to all above, not to the one beside',
    comments: [
      { id: 'a', by: 'Nora' },
      { id: 'b', by: 'Piet', parentId: 'a', at: 1, folded: { hidden: 1 } },
      { id: 'c', by: 'Ola', parentId: 'a', at: 2 },
    ],
    stands: { a: 'unknown folded', b: 'unknown folded', c: 'waiting noReply' },
  },
  {
    says: 'my heart is certain where folded replies are not',
    comments: [{ id: 'a', by: 'Nora', hearted: true, folded: { hidden: 2 } }],
    stands: { a: 'acknowledged hearted' },
  },
  {
    says: 'my later reply to nobody knows whom may answer it',
    comments: [
      { id: 'a', by: 'Nora' },
      { id: 'm', by: 'me', parentId: undefined, at: 5 },
    ],
    stands: { a: 'unknown unordered' },
  },
  {
    says: 'my earlier reply to nobody knows whom answers nothing',
    comments: [
      { id: 'a', by: 'Nora', at: 9 },
      { id: 'm', by: 'me', parentId: undefined, at: 5 },
    ],
    stands: { a: 'waiting noReply' },
  },
  {
    says: 'with rough times a reply to nobody knows whom may be the later one',
    comments: [
      { id: 'a', by: 'Nora', at: 9, ...about },
      { id: 'm', by: 'me', parentId: undefined, at: 5 },
    ],
    stands: { a: 'unknown unordered' },
  },
  {
    says: 'my reply that is known to be below another does not concern it',
    comments: [
      { id: 'a', by: 'Nora' },
      { id: 'b', by: 'Piet', at: 1 },
      { id: 'm', by: 'me', parentId: 'b', at: 5 },
    ],
    stands: { a: 'waiting noReply', b: 'answered replied' },
  },
  {
    says: 'a reply to nobody knows what waits as long as no reply of mine is loose',
    comments: [
      { id: 'a', by: 'Nora' },
      { id: 'b', by: 'Piet', parentId: undefined, at: 1 },
      { id: 'm', by: 'me', parentId: 'a', at: 5 },
    ],
    stands: { a: 'answered replied', b: 'waiting noReply' },
  },
  {
    says: 'my reply below a loose reply answers that, and may answer what was written before both',
    comments: [
      { id: 'a', by: 'Nora' },
      { id: 'b', by: 'Piet', parentId: undefined, at: 2 },
      { id: 'm', by: 'me', parentId: 'b', at: 3 },
      { id: 'c', by: 'Ola', at: 2.5 },
    ],
    stands: { a: 'unknown unordered', b: 'answered replied', c: 'waiting noReply' },
  },
  {
    says: 'what stands below a loose reply of mine is not above it',
    comments: [
      { id: 'm', by: 'me', parentId: undefined, at: 3 },
      { id: 'b', by: 'Piet', parentId: 'm', at: 3 },
    ],
    stands: { b: 'waiting noReply' },
  },
  {
    says: 'a loose reply of mine from long before says nothing about another loose branch',
    comments: [
      { id: 'a', by: 'Nora', parentId: undefined, at: 9 },
      { id: 'm', by: 'me', parentId: 'a', at: 11 },
      { id: 'b', by: 'Piet', parentId: 'a', at: 10, ...about },
      { id: 'n', by: 'me', parentId: undefined, at: -100 },
    ],
    stands: { a: 'answered replied', b: 'waiting noReply' },
  },
  {
    says: 'two loose branches: each may hang below the other',
    comments: [
      { id: 'a', by: 'Nora', parentId: undefined, at: 1, ...about },
      { id: 'b', by: 'Piet', parentId: undefined, at: 2, ...about },
      { id: 'm', by: 'me', parentId: 'a', at: 3, ...about },
      { id: 'n', by: 'me', parentId: undefined, at: 4, ...about },
    ],
    stands: { a: 'answered replied', b: 'unknown unordered' },
  },
  {
    says: 'my reply to a comment that is not here may stand below what was written before',
    comments: [
      { id: 'a', by: 'Nora' },
      { id: 'm', by: 'me', parentId: 'missing', at: 5 },
      { id: 'b', by: 'Piet', at: 6 },
    ],
    stands: { a: 'unknown unordered', b: 'waiting noReply' },
  },
  {
    says: 'two replies to the same missing comment stand beside each other',
    comments: [
      { id: 'a', by: 'Nora', parentId: 'missing' },
      { id: 'm', by: 'me', parentId: 'missing', at: 5 },
    ],
    stands: { a: 'waiting noReply' },
  },
  {
    says: 'where all comments were seen, a missing parent is gone and concerns nobody',
    comments: [
      { id: 'a', by: 'Nora' },
      { id: 'm', by: 'me', parentId: 'missing', at: 5 },
    ],
    complete: true,
    stands: { a: 'waiting noReply' },
  },
  {
    says: 'a reply of mine that claims to be its own parent is loose',
    comments: [
      { id: 'a', by: 'Nora' },
      { id: 'm', by: 'me', parentId: 'm', at: 5 },
    ],
    stands: { a: 'unknown unordered' },
  },
  {
    says: 'comments that claim to stand below each other in a circle do not crash it',
    comments: [
      { id: 'a', by: 'Nora', parentId: 'b', at: 1 },
      { id: 'b', by: 'Piet', parentId: 'c', at: 2 },
      { id: 'c', by: 'me', parentId: 'a', at: 3 },
      { id: 'd', by: 'Ola', parentId: 'a', at: 4 },
    ],
    stands: { a: 'unknown unordered', b: 'unknown unordered', d: 'waiting noReply' },
  },
  {
    says: 'my own comments have no standing',
    comments: [{ id: 'm', by: 'me' }],
    stands: {},
  },
  {
    says: 'nothing stands under a post that is not mine',
    comments: [{ id: 'a', by: 'Nora' }],
    postMine: false,
    stands: {},
  },
  {
    says: 'under a post that may not be mine everything is unknown, whatever was said',
    comments: [
      { id: 'a', by: 'Nora' },
      { id: 'm', by: 'me', parentId: 'a', at: 1 },
    ],
    postMine: 'unknown',
    said: { a: [[{ act: 'done' }, 5]] },
    stands: { a: 'unknown notMine' },
  },
  {
    says: 'a comment held for approval waits',
    comments: [{ id: 'a', by: 'Nora', visibility: 'held' }],
    stands: { a: 'waiting noReply' },
  },
  {
    says: 'a private comment waits',
    comments: [{ id: 'a', by: 'Nora', visibility: 'private' }],
    stands: { a: 'waiting noReply' },
  },
  {
    says: 'a comment without text waits',
    comments: [{ id: 'a', by: 'Nora', text: '' }],
    stands: { a: 'waiting noReply' },
  },
];

const flat: Row[] = [
  {
    says: 'no mention: my reply answers the top comment',
    comments: [
      { id: 'a', by: 'Nora' },
      { id: 'm', by: 'me', parentId: 'a', at: 5 },
    ],
    stands: { a: 'answered replied' },
  },
  {
    says: 'no mention: it answers the top comment and the one just above, not those before',
    comments: [
      { id: 'a', by: 'Nora' },
      { id: 'b', by: 'Piet', parentId: 'a', at: 1 },
      { id: 'c', by: 'Ola', parentId: 'a', at: 2 },
      { id: 'm', by: 'me', parentId: 'a', at: 3 },
      { id: 'd', by: 'Ines', parentId: 'a', at: 4 },
    ],
    stands: {
      a: 'answered replied',
      b: 'waiting noReply',
      c: 'answered replied',
      d: 'waiting noReply',
    },
  },
  {
    says: 'just above means the nearest by somebody else, when I write twice',
    comments: [
      { id: 'a', by: 'Nora' },
      { id: 'b', by: 'Piet', parentId: 'a', at: 1 },
      { id: 'm', by: 'me', parentId: 'a', at: 2, text: 'Thank you!' },
      { id: 'n', by: 'me', parentId: 'a', at: 3 },
    ],
    stands: { a: 'answered replied', b: 'answered replied' },
  },
  {
    says: 'a mention answers the latest comment of that person before it, and nobody else',
    comments: [
      { id: 'a', by: 'Nora' },
      { id: 'b', by: 'Piet', parentId: 'a', at: 1 },
      { id: 'c', by: 'Piet', parentId: 'a', at: 2 },
      { id: 'd', by: 'Ola', parentId: 'a', at: 3 },
      { id: 'm', by: 'me', parentId: 'a', at: 4, mentions: ['piet'] },
      { id: 'e', by: 'Piet', parentId: 'a', at: 5 },
    ],
    stands: {
      a: 'waiting noReply',
      b: 'waiting noReply',
      c: 'answered replied',
      d: 'waiting noReply',
      e: 'waiting cameBack back',
    },
  },
  {
    says: 'a mention of who wrote the top comment answers the top comment',
    comments: [
      { id: 'a', by: 'Nora' },
      { id: 'b', by: 'Piet', parentId: 'a', at: 1 },
      { id: 'm', by: 'me', parentId: 'a', at: 4, mentions: ['Nora'] },
    ],
    stands: { a: 'answered replied', b: 'waiting noReply' },
  },
  {
    says: 'two mentions answer two people',
    comments: [
      { id: 'a', by: 'Nora' },
      { id: 'b', by: 'Piet', parentId: 'a', at: 1 },
      { id: 'c', by: 'Ola', parentId: 'a', at: 2 },
      { id: 'm', by: 'me', parentId: 'a', at: 4, mentions: ['Piet', '@ola'] },
    ],
    stands: { a: 'waiting noReply', b: 'answered replied', c: 'answered replied' },
  },
  {
    says: 'a reply that begins with somebody who is not here answers nobody here',
    comments: [
      { id: 'a', by: 'Nora' },
      { id: 'b', by: 'Piet', parentId: 'a', at: 1 },
      { id: 'm', by: 'me', parentId: 'a', at: 4, text: '@gone yes', mentions: ['gone'] },
    ],
    stands: { a: 'waiting noReply', b: 'waiting noReply' },
  },
  {
    says: 'a mention in the middle of somebody who never wrote here changes nothing',
    comments: [
      { id: 'a', by: 'Nora' },
      { id: 'm', by: 'me', parentId: 'a', at: 4, text: 'It was @friend', mentions: ['friend'] },
    ],
    stands: { a: 'answered replied' },
  },
  {
    says: 'rough times, but places on the page: the place decides',
    comments: [
      { id: 'a', by: 'Nora', ...about },
      { id: 'b', by: 'Piet', parentId: 'a', position: 0, ...about },
      { id: 'm', by: 'me', parentId: 'a', position: 1, ...about },
      { id: 'c', by: 'Ola', parentId: 'a', position: 2, ...about },
    ],
    stands: { a: 'answered replied', b: 'answered replied', c: 'waiting noReply' },
  },
  {
    says: 'no times at all, but places on the page: the place decides',
    comments: [
      { id: 'a', by: 'Nora', at: null },
      { id: 'b', by: 'Piet', parentId: 'a', at: null, position: 0 },
      { id: 'm', by: 'me', parentId: 'a', at: null, position: 1, mentions: ['Piet'] },
      { id: 'c', by: 'Piet', parentId: 'a', at: null, position: 2 },
    ],
    stands: { a: 'waiting noReply', b: 'answered replied', c: 'waiting cameBack back' },
  },
  {
    says: 'rough times and no places: nobody can tell what my reply answers but the top',
    comments: [
      { id: 'a', by: 'Nora', ...about },
      { id: 'b', by: 'Piet', parentId: 'a', at: 1, ...about },
      { id: 'm', by: 'me', parentId: 'a', at: 2, ...about },
    ],
    stands: { a: 'answered replied', b: 'unknown unordered' },
  },
  {
    says: 'rough times that lie far apart order well enough',
    comments: [
      { id: 'a', by: 'Nora', ...about },
      { id: 'b', by: 'Piet', parentId: 'a', at: 100, ...about },
      { id: 'm', by: 'me', parentId: 'a', at: 400, ...about },
      { id: 'c', by: 'Ola', parentId: 'a', at: 800, ...about },
    ],
    stands: { a: 'answered replied', b: 'answered replied', c: 'waiting noReply' },
  },
  {
    says: 'my fresh reply shown first on the page is still the latest by its time',
    comments: [
      { id: 'a', by: 'Nora', ...about },
      { id: 'b', by: 'Piet', parentId: 'a', at: 100, position: 1, ...about },
      { id: 'c', by: 'Ola', parentId: 'a', at: 110, position: 2, ...about },
      { id: 'm', by: 'me', parentId: 'a', at: 900, position: 0, precisionMs: minute },
    ],
    stands: { a: 'answered replied', b: 'waiting noReply', c: 'answered replied' },
  },
  {
    says: 'places that contradict the times are not believed',
    comments: [
      { id: 'a', by: 'Nora', at: -900 },
      { id: 'b', by: 'Piet', parentId: 'a', at: 900, position: 0, ...about },
      { id: 'c', by: 'Ola', parentId: 'a', at: 100, position: 1, ...about },
      { id: 'm', by: 'me', parentId: 'a', at: 500, position: 2, ...about },
    ],
    stands: { a: 'answered replied', b: 'waiting noReply', c: 'answered replied' },
  },
  {
    says: 'my reply shown last on the page is not later than what its time puts after it',
    comments: [
      { id: 'a', by: 'Nora', at: -900 },
      { id: 'b', by: 'Piet', parentId: 'a', at: 900, position: 0, ...about },
      { id: 'm', by: 'me', parentId: 'a', at: 100, position: 5, ...about },
    ],
    stands: { a: 'answered replied', b: 'waiting noReply' },
  },
  {
    says: 'two that share the place of the page, one of them mine: nobody can tell',
    comments: [
      { id: 'a', by: 'Nora', at: -900 },
      { id: 'b', by: 'Piet', parentId: 'a', at: 1, position: 0, ...about },
      { id: 'c', by: 'Ola', parentId: 'a', at: 2, position: 1, ...about },
      { id: 'm', by: 'me', parentId: 'a', at: 3, position: 1, ...about },
    ],
    stands: { a: 'answered replied', b: 'unknown unordered', c: 'unknown unordered' },
  },
  {
    says: 'two of the same exact time: nobody can tell which one stands just above mine',
    comments: [
      { id: 'a', by: 'Nora' },
      { id: 'b', by: 'Piet', parentId: 'a', at: 5 },
      { id: 'c', by: 'Ola', parentId: 'a', at: 5 },
      { id: 'm', by: 'me', parentId: 'a', at: 6 },
    ],
    stands: { a: 'answered replied', b: 'unknown unordered', c: 'unknown unordered' },
  },
  {
    says: 'three of the same exact time, the last one mine: nobody can tell',
    comments: [
      { id: 'a', by: 'Nora' },
      { id: 'b', by: 'Piet', parentId: 'a', at: 5 },
      { id: 'c', by: 'Ola', parentId: 'a', at: 5 },
      { id: 'm', by: 'me', parentId: 'a', at: 5, mentions: ['Piet'] },
    ],
    stands: { a: 'waiting noReply', b: 'unknown unordered', c: 'waiting noReply' },
  },
  {
    says: 'two mentioned comments of one person that cannot be ordered: one of them is answered, unknown which',
    comments: [
      { id: 'a', by: 'Nora', at: -900 },
      { id: 'b', by: 'Piet', parentId: 'a', at: 1, ...about },
      { id: 'c', by: 'Piet', parentId: 'a', at: 2, ...about },
      { id: 'm', by: 'me', parentId: 'a', at: 500, mentions: ['Piet'] },
    ],
    stands: { a: 'waiting noReply', b: 'unknown unordered', c: 'unknown unordered' },
  },
  {
    says: 'the same exact time as mine: nobody can tell',
    comments: [
      { id: 'a', by: 'Nora', at: -900 },
      { id: 'b', by: 'Piet', parentId: 'a', at: 5 },
      { id: 'm', by: 'me', parentId: 'a', at: 5, mentions: ['Piet'] },
    ],
    stands: { a: 'waiting noReply', b: 'unknown unordered' },
  },
  {
    says: 'a mention that may mean the top comment or a reply of the same person leaves both open',
    comments: [
      { id: 'a', by: 'Nora', ...about },
      { id: 'b', by: 'Nora', parentId: 'a', at: 5, ...about },
      { id: 'm', by: 'me', parentId: 'a', at: 5, mentions: ['Nora'], ...about },
    ],
    stands: { a: 'unknown unordered', b: 'unknown unordered' },
  },
  {
    says: 'a reply that exact times put before the top comment answers nothing',
    comments: [
      { id: 'a', by: 'Nora', at: 9 },
      { id: 'm', by: 'me', parentId: 'a', at: 5 },
    ],
    stands: { a: 'waiting noReply' },
  },
  {
    says: 'where the page shows branches, my reply answers the one it stands below',
    comments: [
      { id: 'a', by: 'Nora' },
      { id: 'b', by: 'Piet', parentId: 'a', at: 1 },
      { id: 'c', by: 'Ola', parentId: 'a', at: 2 },
      { id: 'm', by: 'me', parentId: 'b', at: 3 },
    ],
    stands: { a: 'waiting noReply', b: 'answered replied', c: 'waiting noReply' },
  },
  {
    says: 'where the page shows branches, my reply to the top is not for the one above it',
    comments: [
      { id: 'a', by: 'Nora' },
      { id: 'b', by: 'Piet', parentId: 'a', at: 1 },
      { id: 'c', by: 'Ola', parentId: 'b', at: 2 },
      { id: 'm', by: 'me', parentId: 'a', at: 3 },
    ],
    stands: { a: 'answered replied', b: 'waiting noReply', c: 'waiting noReply' },
  },
  {
    says: 'folded replies leave the whole thread open, not the next thread',
    comments: [
      { id: 'a', by: 'Nora', folded: { hidden: 4 } },
      { id: 'b', by: 'Piet', parentId: 'a', at: 1 },
      { id: 'c', by: 'Ola' },
    ],
    stands: { a: 'unknown folded', b: 'unknown folded', c: 'waiting noReply' },
  },
  {
    says: 'the page says that I replied among the folded: the top is answered, the visible reply is open',
    comments: [
      { id: 'a', by: 'Nora', folded: { hidden: null, ownerReplied: true } },
      { id: 'b', by: 'Piet', parentId: 'a', at: 1 },
    ],
    stands: { a: 'answered replied', b: 'unknown folded' },
  },
  {
    says: 'a visible reply of mine to another explains why the page says that I replied',
    comments: [
      { id: 'a', by: 'Nora', folded: { hidden: 2, ownerReplied: true } },
      { id: 'b', by: 'Piet', parentId: 'a', at: 1 },
      { id: 'm', by: 'me', parentId: 'a', at: 2, mentions: ['Piet'] },
    ],
    stands: { a: 'unknown folded', b: 'answered replied' },
  },
  {
    says: 'a mention of somebody among the folded leaves the top open',
    comments: [
      { id: 'a', by: 'Nora', folded: { hidden: 2 } },
      { id: 'm', by: 'me', parentId: 'a', at: 2, text: 'Ask @zoe', mentions: ['zoe'] },
    ],
    stands: { a: 'unknown folded' },
  },
  {
    says: 'replies to a top comment that is not here make a thread all the same',
    comments: [
      { id: 'b', by: 'Piet', parentId: 'missing', at: 1 },
      { id: 'm', by: 'me', parentId: 'missing', at: 2 },
      { id: 'c', by: 'Ola' },
    ],
    stands: { b: 'answered replied', c: 'waiting noReply' },
  },
  {
    says: 'a reply in nobody knows which thread is open if I replied anywhere later',
    comments: [
      { id: 'a', by: 'Nora' },
      { id: 'b', by: 'Piet', parentId: undefined, at: 1 },
      { id: 'm', by: 'me', parentId: 'a', at: 2 },
    ],
    stands: { a: 'answered replied', b: 'unknown unordered' },
  },
  {
    says: 'a reply in nobody knows which thread waits if I replied nowhere later',
    comments: [
      { id: 'a', by: 'Nora' },
      { id: 'm', by: 'me', parentId: 'a', at: 2 },
      { id: 'b', by: 'Piet', parentId: undefined, at: 3 },
    ],
    stands: { a: 'answered replied', b: 'waiting noReply' },
  },
  {
    says: 'a lost reply could stand between mine and the one above it',
    comments: [
      { id: 'a', by: 'Nora' },
      { id: 'b', by: 'Piet', parentId: 'a', at: 1 },
      { id: 'x', by: 'Ola', parentId: undefined, at: 2 },
      { id: 'm', by: 'me', parentId: 'a', at: 3 },
    ],
    stands: { a: 'answered replied', b: 'unknown unordered', x: 'unknown unordered' },
  },
  {
    says: 'my reply in nobody knows which thread leaves open what came before it',
    comments: [
      { id: 'a', by: 'Nora' },
      { id: 'm', by: 'me', parentId: undefined, at: 2 },
      { id: 'b', by: 'Piet', at: 3 },
    ],
    stands: { a: 'unknown unordered', b: 'waiting noReply' },
  },
  {
    says: 'replies to my own top comment wait, and my answer to one counts',
    comments: [
      { id: 'm', by: 'me' },
      { id: 'b', by: 'Piet', parentId: 'm', at: 1 },
      { id: 'c', by: 'Ola', parentId: 'm', at: 2 },
      { id: 'n', by: 'me', parentId: 'm', at: 3, mentions: ['Piet'] },
    ],
    stands: { b: 'answered replied', c: 'waiting noReply' },
  },
  {
    says: 'a promise to one of two in a thread holds for that one',
    comments: [
      { id: 'a', by: 'Nora' },
      { id: 'b', by: 'Piet', parentId: 'a', at: 1 },
      { id: 'm', by: 'me', parentId: 'a', at: 2, text: `@Piet ${promise}`, mentions: ['Piet'] },
    ],
    drafts: { b: [promised] },
    stands: { a: 'waiting noReply', b: 'promised promised due' },
  },
];

const said: Row[] = [
  {
    says: 'done is done',
    comments: [{ id: 'a', by: 'Nora' }],
    said: { a: [[{ act: 'done' }, 5]] },
    stands: { a: 'answered saidDone' },
  },
  {
    says: 'done, and then they write again: that one waits, as one that came back',
    comments: [
      { id: 'a', by: 'Nora' },
      { id: 'b', by: 'Nora', parentId: 'a', at: 9 },
    ],
    said: { a: [[{ act: 'done' }, 5]] },
    stands: { a: 'answered saidDone', b: 'waiting cameBack back' },
  },
  {
    says: 'done, and then I reply after all: the page decides',
    comments: [
      { id: 'a', by: 'Nora' },
      { id: 'm', by: 'me', parentId: 'a', at: 9 },
    ],
    said: { a: [[{ act: 'done' }, 5]] },
    stands: { a: 'answered replied' },
  },
  {
    says: 'thanked, and then said done: done',
    comments: [
      { id: 'a', by: 'Marco' },
      { id: 'm', by: 'me', parentId: 'a', at: 1, text: thanks },
    ],
    said: { a: [[{ act: 'done' }, 5]] },
    stands: { a: 'answered saidDone' },
  },
  {
    says: 'let go stays let go when they write again',
    comments: [
      { id: 'a', by: 'Nora' },
      { id: 'b', by: 'Nora', parentId: 'a', at: 9 },
    ],
    said: { a: [[{ act: 'letGo', reason: 'spam' }, 5]] },
    stands: { a: 'letGo saidLetGo', b: 'waiting noReply' },
  },
  {
    says: 'let go holds against a reply that was there before',
    comments: [
      { id: 'a', by: 'Marco' },
      { id: 'm', by: 'me', parentId: 'a', at: 1, text: thanks },
    ],
    said: { a: [[{ act: 'letGo' }, 5]] },
    stands: { a: 'letGo saidLetGo' },
  },
  {
    says: 'let go, and then I reply after all: answered',
    comments: [
      { id: 'a', by: 'Nora' },
      { id: 'm', by: 'me', parentId: 'a', at: 9 },
    ],
    said: { a: [[{ act: 'letGo' }, 5]] },
    stands: { a: 'answered replied' },
  },
  {
    says: 'let go and reopened: it waits',
    comments: [{ id: 'a', by: 'Nora' }],
    said: {
      a: [
        [{ act: 'letGo' }, 5],
        [{ act: 'reopen' }, 6],
      ],
    },
    stands: { a: 'waiting noReply' },
  },
  {
    says: 'postponed until then',
    comments: [{ id: 'a', by: 'Nora' }],
    said: { a: [[{ act: 'postpone', until: noon + 60 * minute }, 5]] },
    now: 59,
    stands: { a: 'postponed postponed due 1×' },
  },
  {
    says: 'postponed and over: it waits again',
    comments: [{ id: 'a', by: 'Nora' }],
    said: { a: [[{ act: 'postpone', until: noon + 60 * minute }, 5]] },
    now: 60,
    stands: { a: 'waiting postponeOver 1×' },
  },
  {
    says: 'postponed three times is counted three times',
    comments: [{ id: 'a', by: 'Nora' }],
    said: {
      a: [10, 20, 30].map((until): [Said, number] => [
        { act: 'postpone', until: noon + until * minute },
        until - 5,
      ]),
    },
    now: 60,
    stands: { a: 'waiting postponeOver 3×' },
  },
  {
    says: 'postponed, and then they write again: both wait',
    comments: [
      { id: 'a', by: 'Nora' },
      { id: 'b', by: 'Nora', parentId: 'a', at: 9 },
    ],
    said: { a: [[{ act: 'postpone', until: noon + 600 * minute }, 5]] },
    now: 60,
    stands: { a: 'waiting noReply 1×', b: 'waiting noReply' },
  },
  {
    says: 'postponed, and then somebody else writes below: still postponed',
    comments: [
      { id: 'a', by: 'Nora' },
      { id: 'b', by: 'Piet', parentId: 'a', at: 9 },
    ],
    said: { a: [[{ act: 'postpone', until: noon + 600 * minute }, 5]] },
    now: 60,
    stands: { a: 'postponed postponed due 1×', b: 'waiting noReply' },
  },
  {
    says: 'a site clock that runs ahead does not end a postponement by the comment itself',
    comments: [{ id: 'a', by: 'Nora', at: 7 }],
    said: { a: [[{ act: 'postpone', until: noon + 600 * minute }, 5]] },
    now: 60,
    stands: { a: 'postponed postponed due 1×' },
  },
  {
    says: 'postponed, and then I thank: acknowledged',
    comments: [
      { id: 'a', by: 'Marco' },
      { id: 'm', by: 'me', parentId: 'a', at: 9, text: thanks },
    ],
    said: { a: [[{ act: 'postpone', until: noon + 600 * minute }, 5]] },
    now: 60,
    stands: { a: 'acknowledged thanked 1×' },
  },
  {
    says: 'thanked, and then postponed for a real answer: postponed',
    comments: [
      { id: 'a', by: 'Marco' },
      { id: 'm', by: 'me', parentId: 'a', at: 1, text: thanks },
    ],
    said: { a: [[{ act: 'postpone', until: noon + 600 * minute }, 5]] },
    now: 60,
    stands: { a: 'postponed postponed due 1×' },
  },
  {
    says: 'a postponement that is over does not make a folded comment wait',
    comments: [{ id: 'a', by: 'Nora', folded: { hidden: 2 } }],
    said: { a: [[{ act: 'postpone', until: noon + 10 * minute }, 5]] },
    now: 60,
    stands: { a: 'unknown folded 1×' },
  },
  {
    says: 'promised by word',
    comments: [{ id: 'a', by: 'Nora' }],
    said: { a: [[{ act: 'promise', due: noon + 600 * minute }, 5]] },
    stands: { a: 'promised promised due' },
  },
  {
    says: 'promised by word, and their thanks changes nothing',
    comments: [
      { id: 'a', by: 'Nora' },
      { id: 'b', by: 'Nora', parentId: 'a', at: 9 },
    ],
    said: { a: [[{ act: 'promise', due: noon + 600 * minute }, 5]] },
    stands: { a: 'promised promised due', b: 'waiting noReply' },
  },
  {
    says: 'promised by word, and then my thanks: still promised',
    comments: [
      { id: 'a', by: 'Marco' },
      { id: 'm', by: 'me', parentId: 'a', at: 9, text: thanks },
    ],
    said: { a: [[{ act: 'promise', due: noon + 600 * minute }, 5]] },
    stands: { a: 'promised promised due' },
  },
  {
    says: 'promised by word, and then answered: answered',
    comments: [
      { id: 'a', by: 'Nora' },
      { id: 'm', by: 'me', parentId: 'a', at: 9 },
    ],
    said: { a: [[{ act: 'promise', due: noon + 600 * minute }, 5]] },
    stands: { a: 'answered replied' },
  },
  {
    says: 'the last word counts',
    comments: [{ id: 'a', by: 'Nora' }],
    said: {
      a: [
        [{ act: 'promise', due: noon + 600 * minute }, 5],
        [{ act: 'letGo' }, 6],
      ],
    },
    stands: { a: 'letGo saidLetGo' },
  },
  {
    says: 'done wins over not knowing',
    comments: [{ id: 'a', by: 'Nora', folded: { hidden: 2 } }],
    said: { a: [[{ act: 'done' }, 5]] },
    stands: { a: 'answered saidDone' },
  },
  {
    says: 'what was said about a comment that is not here is ignored',
    comments: [{ id: 'a', by: 'Nora' }],
    said: { gone: [[{ act: 'done' }, 5]] },
    stands: { a: 'waiting noReply' },
  },
];

const hearted = { id: 'a', by: 'Nora', hearted: true };
const thankedBelow: Sketch[] = [
  { id: 'a', by: 'Marco' },
  { id: 'm', by: 'me', parentId: 'a', at: 4, text: thanks },
];
const labelled: Row[] = [
  {
    says: 'a heart is enough for what the person says is praise, whatever its words',
    comments: [{ ...hearted, text: 'How do you make it so good?' }],
    labels: { a: 'praise' },
    stands: { a: 'acknowledged hearted' },
  },
  ...(['question', 'criticism'] as const).flatMap((label): Row[] => [
    {
      says: `a heart is no answer to what the person says is ${label}`,
      comments: [hearted],
      labels: { a: label },
      stands: { a: 'waiting noReply' },
    },
    {
      says: `nor is a bare thanks to what the person says is ${label}`,
      comments: thankedBelow,
      labels: { a: label },
      stands: { a: 'waiting thanked' },
    },
    {
      says: `a promise is one to what the person says is ${label}`,
      comments: [
        { id: 'a', by: 'Nora' },
        { id: 'm', by: 'me', parentId: 'a', at: 1, text: promise },
      ],
      drafts: { a: [promised] },
      labels: { a: label },
      stands: { a: 'promised promised due' },
    },
    {
      says: `and so is a real answer to what the person says is ${label}`,
      comments: [...thankedBelow, { id: 'n', by: 'me', parentId: 'a', at: 9 }],
      labels: { a: label },
      stands: { a: 'answered replied' },
    },
  ]),
  {
    says: 'a bare thanks acknowledges what only looks like a question',
    comments: [{ id: 'a', by: 'Marco', text: 'How much water?' }, ...thankedBelow.slice(1)],
    stands: { a: 'acknowledged thanked' },
  },
  {
    says: 'what was said wins over a label',
    comments: thankedBelow,
    labels: { a: 'question' },
    said: { a: [[{ act: 'done' }, 5]] },
    stands: { a: 'answered saidDone' },
  },
  {
    says: 'a label of another comment changes nothing',
    comments: [hearted],
    labels: { b: 'question' },
    stands: { a: 'acknowledged hearted' },
  },
];

describe('in nested threads', () => {
  test.each(nested)('$says', (row) => expect(standingsIn('nested', row)).toEqual(row.stands));
});
describe('in one-level threads', () => {
  test.each(flat)('$says', (row) => expect(standingsIn('oneLevel', row)).toEqual(row.stands));
});
describe('what the person said', () => {
  test.each(said)('$says', (row) => expect(standingsIn('nested', row)).toEqual(row.stands));
});

describe('what the person says that it is', () => {
  test.each(labelled)('$says', (row) => {
    expect(standingsIn('nested', row)).toEqual(row.stands);
    expect(standingsIn('oneLevel', row)).toEqual(row.stands);
  });
});

function standingsIn(threading: Threading, row: Row): Record<string, string> {
  const standings = standingsOf(inputOf(threading, row));
  const wanted = Object.keys(row.stands);
  return Object.fromEntries(
    [...standings]
      .filter(([id]) => wanted.length === 0 || wanted.includes(id))
      .map(([id, { status, why, cameBack, due, postponed }]) => [
        id,
        [
          status,
          why,
          ...(cameBack ? ['back'] : []),
          ...(due === undefined ? [] : ['due']),
          ...(postponed ? [`${postponed}×`] : []),
        ].join(' '),
      ]),
  );
}

function inputOf(threading: Threading, row: Row): Parameters<typeof standingsOf>[0] {
  const { comments, drafts = {}, postMine = true, heartCounts = true, now = 60, complete } = row;
  const saidEntries = Object.entries(row.said ?? {}).map(([id, entries]): [string, SaidEntry[]] => [
    id,
    entries.map(([act, at]) => ({ said: act, at: noon + at * minute })),
  ]);
  return {
    threading,
    comments: comments.map(commentOf),
    postMine,
    heartCounts,
    now: noon + now * minute,
    said: new Map(saidEntries),
    drafts: new Map(Object.entries(drafts)),
    labels: new Map(Object.entries(row.labels ?? {})),
    complete,
  };
}

describe('the clocks', () => {
  const clocksOf = (comments: Sketch[]): (number | undefined)[] => {
    const standing = standingsOf(inputOf('nested', { says: '', comments, stands: {} })).get('a');
    return [standing?.firstWordMs, standing?.answerMs].map((ms) => ms && ms / minute);
  };
  const thanked: Sketch = { id: 'm', by: 'me', parentId: 'a', at: 4, text: thanks };
  const answered: Sketch = { id: 'n', by: 'me', parentId: 'a', at: 30 };

  test.each<[string, Sketch[], (number | undefined)[]]>([
    ['both run while it waits', [{ id: 'a', by: 'Marco' }], [undefined, undefined]],
    ['thanks stops the first', [{ id: 'a', by: 'Marco' }, thanked], [4, undefined]],
    ['an answer stops both', [{ id: 'a', by: 'Marco' }, answered], [30, 30]],
    ['each has its own end', [{ id: 'a', by: 'Marco' }, answered, thanked], [4, 30]],
    [
      'a second answer changes nothing',
      [{ id: 'a', by: 'Marco' }, answered, { ...answered, id: 'o', at: 90 }],
      [30, 30],
    ],
    [
      'no time of the comment, no clock',
      [{ id: 'a', by: 'Marco', at: null }, answered],
      [undefined, undefined],
    ],
    [
      'an answer without a time stops none, for it may have been the first',
      [{ id: 'a', by: 'Marco' }, thanked, { ...answered, at: null }],
      [undefined, undefined],
    ],
    [
      'a rough time before the comment counts as no wait',
      [
        { id: 'a', by: 'Marco', at: 9 },
        { ...thanked, precisionMs: hour },
      ],
      [0, undefined],
    ],
  ])('%s', (_, comments, expected) => expect(clocksOf(comments)).toEqual(expected));
});

describe('what decided', () => {
  test('the first real answer is named with its time', () => {
    const comments: Sketch[] = [
      { id: 'a', by: 'Marco' },
      { id: 'm', by: 'me', parentId: 'a', at: 1, text: thanks },
      { id: 'n', by: 'me', parentId: 'a', at: 2 },
      { id: 'o', by: 'me', parentId: 'a', at: 3 },
    ];
    const standing = standingsOf(inputOf('nested', { says: '', comments, stands: {} })).get('a');
    expect(standing).toMatchObject({ replyId: 'n', since: noon + 2 * minute, by: 'seen' });
  });

  test('two answers of the same time are told apart alike, in whatever order they were read', () => {
    const comments: Sketch[] = [
      { id: 'a', by: 'Marco' },
      { id: 'm', by: 'me', parentId: 'a', at: 2 },
      { id: 'n', by: 'me', parentId: 'a', at: 2 },
    ];
    for (const read of [comments, [...comments].reverse()]) {
      const standing = standingsOf(inputOf('nested', { says: '', comments: read, stands: {} }));
      expect(standing.get('a')?.replyId).toBe('m');
    }
  });

  test('a promise is due on the day that its draft named', () => {
    const comments: Sketch[] = [
      { id: 'a', by: 'Nora' },
      { id: 'm', by: 'me', parentId: 'a', at: 1, text: promise },
    ];
    const row: Row = { says: '', comments, stands: {}, drafts: { a: [promised] } };
    expect(standingsOf(inputOf('nested', row)).get('a')).toMatchObject({
      due: noon + 24 * hour,
      replyId: 'm',
    });
  });

  test('a newer promise moves the day that was said before', () => {
    const comments: Sketch[] = [
      { id: 'a', by: 'Nora' },
      { id: 'm', by: 'me', parentId: 'a', at: 9, text: promise },
    ];
    const row: Row = {
      says: '',
      comments,
      stands: {},
      drafts: { a: [promised] },
      said: { a: [[{ act: 'promise', due: noon + hour }, 5]] },
    };
    expect(standingsOf(inputOf('nested', row)).get('a')).toMatchObject({ due: noon + 24 * hour });
  });

  test('what the person said names no reply', () => {
    const comments: Sketch[] = [
      { id: 'a', by: 'Marco' },
      { id: 'm', by: 'me', parentId: 'a', at: 1, text: thanks },
    ];
    const row: Row = { says: '', comments, stands: {}, said: { a: [[{ act: 'done' }, 5]] } };
    const standing = standingsOf(inputOf('nested', row)).get('a');
    expect(standing).toMatchObject({ by: 'said', since: noon + 5 * minute, firstWordMs: minute });
    expect(standing).not.toHaveProperty('replyId');
  });
});
