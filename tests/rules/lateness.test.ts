import { expect, test } from 'vitest';
import { latenessOf } from '../../lib/inbox/lateness.ts';
import { standardGoals } from '../../lib/settings/settings.ts';

const hour = 3_600_000;
const day = 24 * hour;

test.each([
  ['a question at its goal', 6 * hour, 'question', 'within'],
  ['a question over it', 6 * hour + 1, 'question', 'over'],
  ['another comment at the same time', 6 * hour + 1, 'other', 'within'],
  ['a comment at its goal', day, 'praise', 'within'],
  ['a comment over it', day + 1, 'praise', 'over'],
  ['criticism over it', day + 1, 'criticism', 'over'],
  ['just not old yet', 3 * day, 'question', 'over'],
  ['old', 3 * day + 1, 'question', 'old'],
] as const)('%s', (_, waitedMs, kind, lateness) => {
  expect(latenessOf(waitedMs, kind, standardGoals)).toBe(lateness);
  // Without goals nothing is ever late.
  expect(latenessOf(waitedMs, kind, null)).toBe('within');
});

test('old comes first: a goal further away than that is no excuse', () => {
  const goals = { wordHours: 100, questionHours: 100, oldDays: 1 };
  expect(latenessOf(day + 1, 'other', goals)).toBe('old');
});
