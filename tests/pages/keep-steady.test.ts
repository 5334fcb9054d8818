import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aroundOpen } from '../../components/dashboard/inbox/around-open.ts';
import { keepSteady } from '../../components/dashboard/inbox/keep-steady.ts';
import { card, group } from '../kit/views.ts';
import { threadLine, threadOf } from '../kit/threads.ts';

const groupsOf = (lanes: Record<string, string[]>) =>
  Object.entries(lanes).map(([name, keys]) =>
    group(
      name,
      keys.map((key) => card(key)),
    ),
  );
const keysIn = (groups: ReturnType<typeof groupsOf>) =>
  groups.map(({ comments }) => comments.map(({ key }) => key).join(''));
const nobody: ReadonlySet<string> = new Set();

describe('a list under a pointer', () => {
  const before = groupsOf({ p: ['a', 'b', 'c'], q: ['d'] });

  test.each([
    ['what is new waits', { p: ['x', 'a', 'b', 'c'], q: ['d', 'y'], r: ['z'] }, ['abc', 'd']],
    ['another order waits', { q: ['d'], p: ['c', 'a', 'b'] }, ['abc', 'd']],
    ['what left keeps its place', { p: ['a', 'c'] }, ['abc', 'd']],
  ])('%s', (_, now, shown) => {
    expect(keysIn(keepSteady(before, groupsOf(now), nobody))).toEqual(shown);
  });

  test('what the person dealt with goes at once, and an empty post with it', () => {
    const now = groupsOf({ p: ['a', 'c'] });
    expect(keysIn(keepSteady(before, now, new Set(['b', 'd', 'a'])))).toEqual(['ac']);
  });

  test('each card says what is known now', () => {
    const [first] = keepSteady(before, [group('p', [card('b', { text: 'Corretto' })])], nobody);
    expect(first?.comments[1]?.text).toBe('Corretto');
  });
});

describe('a long thread', () => {
  test('shows its top and so many around the open one, and counts the rest', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.nat(199),
        fc.integer({ min: 3, max: 60 }),
        (count, open, limit) => {
          const lines = Array.from({ length: count }, (_, index) => threadLine(`n${index}`));
          const key = `n${open % count}`;
          const { shown, before, after } = aroundOpen(threadOf(lines, { key }), limit);
          expect(shown.length).toBe(Math.min(count, limit));
          expect(shown.length + before + after).toBe(count);
          expect(shown.map((line) => line.key)).toContain(key);
          expect(shown[0]?.key).toBe('n0');
          const numbers = shown.map((line) => Number(line.key.slice(1)));
          expect(numbers).toEqual(numbers.toSorted((one, other) => one - other));
        },
      ),
    );
  });
});
