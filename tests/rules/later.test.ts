import { expect, test } from 'vitest';
import { isLater } from '../../lib/comments/later.ts';
import { commentOf, minute, type Sketch } from './comment-of.ts';

const about = { precisionMs: 10 * minute };

test.each<[string, Partial<Sketch>, Partial<Sketch>, ReturnType<typeof isLater>]>([
  ['a later exact time is later', { at: 2 }, { at: 1 }, 'yes'],
  ['an earlier exact time is not', { at: 1 }, { at: 2 }, 'no'],
  ['the same exact time tells nothing', { at: 1 }, { at: 1 }, 'unknown'],
  ['rough times far apart tell', { at: 60, ...about }, { at: 1, ...about }, 'yes'],
  ['rough times that overlap tell nothing', { at: 15, ...about }, { at: 1, ...about }, 'unknown'],
  ['rough times that touch tell nothing', { at: 20, ...about }, { at: 0, ...about }, 'unknown'],
  ['a missing time tells nothing', { at: null }, { at: 1 }, 'unknown'],
  [
    'siblings without times stand in the order of the page',
    { at: null, position: 2, parentId: 'a' },
    { at: null, position: 1, parentId: 'a' },
    'yes',
  ],
  [
    'the time goes before the place',
    { at: 5, position: 1, parentId: 'a' },
    { at: 9, position: 0, parentId: 'a' },
    'no',
  ],
  [
    'places in different threads do not compare',
    { at: null, position: 2, parentId: 'a' },
    { at: null, position: 1, parentId: 'b' },
    'unknown',
  ],
  [
    'places below unknown parents do not compare',
    { at: null, position: 2, parentId: undefined },
    { at: null, position: 1, parentId: undefined },
    'unknown',
  ],
  [
    'the same place tells nothing',
    { at: null, position: 1, parentId: 'a' },
    { at: null, position: 1, parentId: 'a' },
    'unknown',
  ],
  ['a time that is no number is no time', { at: NaN }, { at: 1 }, 'unknown'],
])('%s', (_, a, b, expected) => {
  const first = commentOf({ id: '1', by: 'Nora', ...a });
  const second = commentOf({ id: '2', by: 'Piet', ...b });
  expect(isLater(first, second)).toBe(expected);
});
