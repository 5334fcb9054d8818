import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Standing } from '../../lib/comments/comment.ts';
import { median } from '../../lib/inbox/median.ts';
import { inOrder, inSessionOrder, type Ranked } from '../../lib/inbox/order.ts';
import type { CommentKind } from '../../lib/language/comment-kind.ts';

function card(
  key: string,
  at: number | null,
  standing: Partial<Standing> = {},
  kind: CommentKind = 'other',
  isFirstTime = false,
): Ranked {
  const waiting: Standing = {
    status: 'waiting',
    why: 'noReply',
    since: at,
    by: 'seen',
    cameBack: false,
    postponed: 0,
  };
  return { key, at, kind, isFirstTime, standing: { ...waiting, ...standing } };
}

describe('the order in which to answer', () => {
  const due = card('due', 90, { status: 'promised', due: 100 });
  const notDue = card('notDue', 10, { status: 'promised', due: 101 });
  const back = card('back', 80, { cameBack: true });
  const question = card('question', 70, {}, 'question');
  const critic = card('critic', 75, {}, 'criticism');
  const first = card('first', 85, {}, 'other', true);
  const old = card('old', 1);
  const young = card('young', 60);
  const untimed = card('untimed', null);
  const untimedQuestion = card('untimedQuestion', null, {}, 'question');
  const all = [due, back, question, untimedQuestion, critic, first, old, notDue, young, untimed];

  test('promises due, came back, questions, criticism, first time, the oldest, those of unknown time', () => {
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

  test('in a session the oldest questions are first, whoever came back or is due', () => {
    const older = card('older', 65, { cameBack: true }, 'question');
    const asked = card('asked', 66, { status: 'promised', due: 100 }, 'question');
    const cards = [...all, older, asked].reverse();
    expect(
      inSessionOrder(cards, 100)
        .slice(0, 5)
        .map(({ key }) => key),
    ).toEqual(['older', 'asked', 'question', 'untimedQuestion', 'due']);
    expect(inSessionOrder(cards, 100)).toHaveLength(all.length + 2);
  });

  test('equal ones stand by their keys', () => {
    const cards = [card('b', 5), card('a', 5)];
    expect(inOrder(cards, 9).map(({ key }) => key)).toEqual(['a', 'b']);
  });
});

test.each<[number[], number | null]>([
  [[], null],
  [[5], 5],
  [[9, 1, 5], 5],
  [[10, 2, 4, 100], 7],
])('the median of %j is %j', (values, expected) => expect(median(values)).toBe(expected));
