/**
 * The mark of Ricevuto, on a field of 32 by 32: a speech bubble whose tail flows out at the lower left, and the tick in it.
 * One source for the panel, the pages and the icon files (scripts/make-icons.ts).
 */
export const markPath = {
  viewBox: '0 0 32 32',
  bubble:
    'M12 2h8a10 10 0 0 1 10 10v5a10 10 0 0 1-10 10h-7.2c-1.7 0-3.1.8-4.7 2-1.5 1.1-3.1 2-4.4 1.7C2.4 30.4 2 29.3 2 28V12A10 10 0 0 1 12 2Z',
  tick: 'm9.9 14.7 4.3 4.3 8-8.4',
  /** Stroke width of the tick, round caps and joins. */
  tickWidth: 3.5,
};
