import { describe, expect, test } from 'vitest';
import { noQuiet } from '../../lib/inbox/quiet.ts';
import { adviceOf, createOpen, type Open } from '../../lib/insights/advice.ts';
import type { Advice, Insights, RepeatedQuestion } from '../../lib/insights/insights.ts';
import { insightsOf } from '../../lib/insights/insights-of.ts';
import { standardGoals } from '../../lib/settings/settings.ts';
import { insightComment } from './insight-comment.ts';

const hour = 3_600_000;
const day = 24 * hour;
const now = Date.UTC(2026, 10, 20, 12);
const nothing = insightsOf(
  [],
  { from: now - 30 * day, to: now, accounts: null },
  { quiet: noQuiet, now },
);
const nobody: Open = { waiting: 0, questions: 0, promises: 0, old: 0, oldestMs: 0 };
const waiting: Open = { waiting: 9, questions: 3, promises: 2, old: 4, oldestMs: 5.5 * day };

/** Most is written on Thursdays at eight in the evening. */
function hours(there: number, elsewhere: number): number[][] {
  return Array.from({ length: 7 }, (_, weekday) =>
    Array.from({ length: 24 }, (__, at) => (weekday === 3 && at === 20 ? there : elsewhere)),
  );
}

function asked(times: number): RepeatedQuestion[] {
  const text = 'Che carta usi?';
  const example = { key: '1', text, author: 'Luca', at: 0, permalink: '', postTitle: '' };
  return [
    { topic: 'carta', times, people: times, examples: [example], lastAnswer: '', language: 'it' },
  ];
}

test.each<[string, Partial<Insights>, Open, RepeatedQuestion[], Advice]>([
  ['nothing was written and nothing waits', {}, nobody, [], { do: 'nothingYet' }],
  ['questions wait', { received: 9 }, waiting, asked(9), { do: 'answerQuestions', count: 3 }],
  [
    'promises fell due',
    { received: 9 },
    { ...waiting, questions: 0 },
    [],
    { do: 'keepPromises', count: 2 },
  ],
  [
    'some wait too long',
    { received: 9 },
    { ...waiting, questions: 0, promises: 0 },
    [],
    { do: 'answerOldest', count: 4, days: 5 },
  ],
  ['a fifth is folded', { received: 20, unknown: 5 }, nobody, [], { do: 'readFolded', count: 5 }],
  ['next to nothing is folded', { received: 21, unknown: 5, given: 9 }, nobody, [], { do: 'goOn' }],
  [
    'the same is asked again and again',
    { received: 50, given: 0 },
    nobody,
    asked(5),
    { do: 'makeTemplate', times: 5, example: 'Che carta usi?' },
  ],
  [
    'one takes and does not give',
    { received: 50, given: 4 },
    nobody,
    asked(3),
    { do: 'giveMore', given: 4, received: 50 },
  ],
  [
    'one is never there when people write',
    { received: 90, given: 9, whenTheyWrite: hours(60, 1), whenYouAnswer: hours(0, 1) },
    nobody,
    asked(3),
    { do: 'shareHours', weekday: 3, hour: 20 },
  ],
  [
    'one is there when people write',
    { received: 90, given: 9, whenTheyWrite: hours(60, 1), whenYouAnswer: hours(9, 1) },
    nobody,
    asked(3),
    { do: 'makeTemplate', times: 3, example: 'Che carta usi?' },
  ],
  [
    'people write at all hours',
    { received: 168, given: 99, whenTheyWrite: hours(1, 1), whenYouAnswer: hours(0, 1) },
    nobody,
    [],
    { do: 'goOn' },
  ],
  ['all is well', { received: 9, given: 1 }, { ...nobody, waiting: 2 }, asked(2), { do: 'goOn' }],
])('where %s', (_, figures, open, repeated, advice) => {
  expect(adviceOf({ insights: { ...nothing, ...figures }, open, repeated })).toEqual(advice);
});

describe('what is open', () => {
  const sumUp = (goals: typeof standardGoals | null) => {
    const open = createOpen(goals, now);
    const promise = (due: number) => ({ promise: { due, answeredAt: null } });
    for (const comment of [
      insightComment({ status: 'waiting', time: now - 3 * day, kind: 'question' }),
      insightComment({ status: 'waiting', time: now - 3 * day + 1 }),
      insightComment({ status: 'promised', ...promise(now) }),
      insightComment({ status: 'promised', ...promise(now + 1) }),
      insightComment({ status: 'answered', ...promise(now) }),
      insightComment({ status: 'postponed', time: now - 90 * day }),
      insightComment({ status: 'letGo', time: now - 90 * day }),
      insightComment({ status: null, side: 'own', time: now - 90 * day }),
    ]) {
      open.add(comment);
    }
    return open.open;
  };

  test('waits, is a question, is due, is old', () => {
    const open: Open = { waiting: 2, questions: 1, promises: 1, old: 1, oldestMs: 3 * day };
    expect(sumUp(standardGoals)).toEqual(open);
    expect(sumUp(null)).toEqual({ ...open, old: 0 });
  });
});
