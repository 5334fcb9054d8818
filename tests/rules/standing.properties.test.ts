import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CommentObservation, Threading } from '../../lib/comments/comment.ts';
import { buildThreads } from '../../lib/comments/threads.ts';
import { standingsOf } from '../../lib/inbox/standing.ts';
import { commentOf, minute, noon } from './comment-of.ts';

const names = ['me', 'Nora', 'Piet', 'Ola'];

/** Whatever a page may claim: parents that are missing, circular or later, equal times, equal places. */
const someComments = fc
  .array(
    fc.record({
      by: fc.constantFrom(...names),
      parent: fc.oneof(fc.nat(11), fc.constantFrom(null, null, undefined, 'missing')),
      at: fc.oneof(fc.integer({ min: -9, max: 9 }), fc.constant(null)),
      precisionMs: fc.constantFrom(0, 0, minute, 5 * minute),
      position: fc.option(fc.nat(9), { nil: undefined }),
      mentions: fc.option(fc.subarray([...names, 'gone']), { nil: undefined }),
      hidden: fc.constantFrom(undefined, undefined, 0, 2, null),
      ownerReplied: fc.constantFrom(undefined, true, false),
      text: fc.constantFrom('Grazie!', 'Use less water.', '@gone yes', 'Why?'),
    }),
    { maxLength: 11 },
  )
  .map((sketches) =>
    sketches.map(({ parent, hidden, ownerReplied, ...sketch }, index): CommentObservation =>
      commentOf({
        ...sketch,
        id: `${index}`,
        parentId: typeof parent === 'number' ? `${parent}` : parent,
        ...(hidden === undefined ? {} : { folded: { hidden, ownerReplied } }),
      }),
    ),
  );
const someThreading = fc.constantFrom<Threading>('nested', 'oneLevel');

function standings(
  threading: Threading,
  comments: CommentObservation[],
): ReturnType<typeof standingsOf> {
  return standingsOf({
    threading,
    comments,
    postMine: true,
    said: new Map(),
    drafts: new Map(),
    heartCounts: true,
    now: noon,
  });
}

test('every comment of others has a standing, whatever the page claims', () => {
  fc.assert(
    fc.property(someThreading, someComments, (threading, comments) => {
      const others = comments.filter(({ mine }) => !mine).map(({ id }) => id);
      expect([...standings(threading, comments).keys()].sort()).toEqual(others.sort());
    }),
    { numRuns: 400 },
  );
});

test('the order in which comments were read does not change where they stand', () => {
  const shuffled = someComments.chain((comments) =>
    fc.tuple(
      fc.constant(comments),
      fc.shuffledSubarray(comments, { minLength: comments.length, maxLength: comments.length }),
    ),
  );
  fc.assert(
    fc.property(someThreading, shuffled, (threading, [comments, others]) => {
      const sorted = (list: CommentObservation[]): unknown =>
        [...standings(threading, list)].sort(([a], [b]) => (a < b ? -1 : 1));
      expect(sorted(others)).toEqual(sorted(comments));
    }),
    { numRuns: 600 },
  );
});

test('without a reply of mine nothing is answered, and nothing is in doubt but what is folded', () => {
  fc.assert(
    fc.property(someThreading, someComments, (threading, comments) => {
      const others = comments
        .filter(({ mine }) => !mine)
        .map((comment) => ({ ...comment, folded: undefined }));
      for (const { status } of standings(threading, others).values())
        expect(status).toBe('waiting');
    }),
  );
});

test('what is answered names a reply of mine that exact times do not put before it', () => {
  fc.assert(
    fc.property(someThreading, someComments, (threading, comments) => {
      const byId = new Map(comments.map((comment) => [comment.id, comment]));
      for (const [id, { replyId }] of standings(threading, comments)) {
        if (replyId === undefined) continue;
        const [reply, comment] = [byId.get(replyId), byId.get(id)];
        expect(reply?.mine).toBe(true);
        if (reply?.precisionMs || comment?.precisionMs) continue;
        if (typeof reply?.at !== 'number' || typeof comment?.at !== 'number') continue;
        expect(reply.at).toBeGreaterThanOrEqual(comment.at);
      }
    }),
    { numRuns: 400 },
  );
});

test('one more reply of mine never makes an answered comment wait in nested threads', () => {
  fc.assert(
    fc.property(someComments, fc.nat(10), (comments, below) => {
      const before = standings('nested', comments);
      const reply = commentOf({ id: 'new', by: 'me', parentId: `${below}`, at: 60 });
      for (const [id, { status }] of standings('nested', [...comments, reply])) {
        if (before.get(id)?.status !== 'waiting') expect(status).not.toBe('waiting');
      }
    }),
    { numRuns: 300 },
  );
});

test('a thread keeps every comment once, and each below its parent', () => {
  fc.assert(
    fc.property(someComments, (comments) => {
      const nodes = buildThreads(comments);
      const known = nodes.filter(({ comment }) => comment).map(({ id }) => id);
      expect(known.sort()).toEqual(comments.map(({ id }) => id).sort());
      const seen = new Set<unknown>();
      for (const node of nodes) {
        if (node.parent) expect(seen.has(node.parent)).toBe(true);
        seen.add(node);
      }
    }),
  );
});

test.each<[string, (index: number) => Partial<CommentObservation>]>([
  ['in one long row', (index) => ({ parentId: index ? '0' : null })],
  ['each below the one before', (index) => ({ parentId: index ? `${index - 1}` : null })],
  ['in one circle', (index) => ({ parentId: `${(index + 1) % 10_000}` })],
  ['all without a time', (index) => ({ parentId: index ? '0' : null, at: null })],
  ['all loose', () => ({ parentId: undefined })],
])('ten thousand comments %s need no second look at each other', (_, shape) => {
  const comments = Array.from({ length: 10_000 }, (__, index) => ({
    ...commentOf({ id: `${index}`, by: index % 2 ? 'me' : `Person ${index % 40}`, at: index }),
    ...(index % 3 ? {} : { mentions: [`Person ${(index - 1) % 40}`] }),
    ...shape(index),
  }));
  for (const threading of ['nested', 'oneLevel'] as const) {
    const half = cpuMsOf(() => standings(threading, comments.slice(0, 5_000)));
    const whole = cpuMsOf(() => standings(threading, comments));
    // Quadratic work would take four times as long, and seconds; the second sum allows for a busy machine.
    expect(whole).toBeLessThan(3.2 * half + 150);
  }
});

/** Processor time, so that other work on the machine does not count; the better of two. */
function cpuMsOf(work: () => unknown): number {
  const times = [1, 2].map(() => {
    const before = process.cpuUsage();
    work();
    return process.cpuUsage(before).user / 1000;
  });
  return Math.min(...times);
}
