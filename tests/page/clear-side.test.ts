import { describe, expect, test } from 'vitest';
import { clearSide } from '../../lib/page/clear-side.ts';

const send = (left: number, right = left + 60) => ({ left, right });

describe('the side of an open panel', () => {
  test.each([
    ['stays where nothing is under it', 'end', 1440, [send(700)], 'end'],
    ['changes where Send is under it', 'end', 1440, [send(1200)], 'start'],
    ['changes for the box as well', 'end', 1440, [send(500, 1100)], 'start'],
    ['changes back too', 'start', 1440, [send(100)], 'end'],
    ['is none where the other side is no better', 'end', 800, [send(100, 700)], null],
    [
      'stays where hardly anything is covered, and no side is free',
      'end',
      1440,
      [send(376, 1066), send(982, 1066)],
      'end',
    ],
    [
      'changes to where hardly anything is covered',
      'end',
      1440,
      [send(380, 1300), send(1240, 1300)],
      'start',
    ],
    [
      'is none where the words would begin under it',
      'end',
      800,
      [send(285, 767), send(683, 767)],
      null,
    ],
    ['is none on a window that is all panel', 'end', 360, [send(20)], null],
    ['stays beside what only touches it', 'end', 1440, [send(900, 1048)], 'end'],
    ['stays where there is nothing to keep free', 'start', 1440, [], 'start'],
  ] as const)('%s', (_, side, width, things, wanted) => {
    expect(clearSide(side, width, things)).toBe(wanted);
  });
});
