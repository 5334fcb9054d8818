import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Standing } from '../../lib/comments/comment.ts';
import { median } from '../../lib/inbox/median.ts';
import { nudgeOf } from '../../lib/inbox/nudge.ts';
import { inOrder } from '../../lib/inbox/order.ts';
import type { CommentCard } from '../../lib/inbox/view.ts';

type Card = Pick<CommentCard, 'key' | 'author' | 'at' | 'tag' | 'standing'>;

function card(
  key: string,
  at: number | null,
  standing: Partial<Standing> = {},
  tag?: Card['tag'],
): Card {
  const waiting: Standing = {
    status: 'waiting',
    why: 'noReply',
    since: at,
    by: 'seen',
    cameBack: false,
    postponed: 0,
  };
  return { key, author: key, at, tag, standing: { ...waiting, ...standing } };
}

describe('the order in which to answer', () => {
  const due = card('due', 90, { status: 'promised', due: 100 });
  const notDue = card('notDue', 10, { status: 'promised', due: 101 });
  const back = card('back', 80, { cameBack: true });
  const question = card('question', 70, {}, 'question');
  const critic = card('critic', 75, {}, 'criticism');
  const old = card('old', 1);
  const young = card('young', 60);
  const untimed = card('untimed', null);
  const untimedQuestion = card('untimedQuestion', null, {}, 'question');
  const all = [due, back, question, untimedQuestion, critic, old, notDue, young, untimed];

  test('promises due, came back, questions, criticism, the oldest, those of unknown time', () => {
    expect(inOrder([...all].reverse(), 100).map(({ key }) => key)).toEqual(
      all.map(({ key }) => key),
    );
  });

  test('the order of input does not matter', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (cards) => {
        expect(inOrder(cards, 100)).toEqual(all);
      }),
    );
  });

  test('equal ones stand by their keys', () => {
    const cards = [card('b', 5), card('a', 5)];
    expect(inOrder(cards, 9).map(({ key }) => key)).toEqual(['a', 'b']);
  });
});

describe('the nudge', () => {
  test('names who has waited longest, and how long', () => {
    expect(nudgeOf([card('b', 50), card('a', 20), card('c', null)], 100)).toEqual({
      kind: 'longestWaiting',
      key: 'a',
      author: 'a',
      count: 1,
      waitingMs: 80,
    });
  });
  test.each<[string, Card[]]>([
    ['nothing is there', []],
    ['nothing waits', [card('a', 1, { status: 'answered' }), card('b', 1, { status: 'unknown' })]],
    ['nobody knows since when', [card('a', null)]],
  ])('is silent when %s', (_, cards) => expect(nudgeOf(cards, 100)).toBeNull());
  test('a clock that runs behind counts as no wait', () => {
    expect(nudgeOf([card('a', 200)], 100)?.waitingMs).toBe(0);
  });
});

test.each<[number[], number | null]>([
  [[], null],
  [[5], 5],
  [[9, 1, 5], 5],
  [[10, 2, 4, 100], 7],
])('the median of %j is %j', (values, expected) => expect(median(values)).toBe(expected));
