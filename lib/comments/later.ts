import type { CommentObservation } from './comment.ts';

/** Where a moment may lie, both ends included. Without a time: anywhere. */
export interface Span {
  from: number;
  to: number;
}

type Placed = Pick<CommentObservation, 'at' | 'precisionMs' | 'parentId' | 'position'>;

/**
 * Was `a` written after `b`? By time where the times (with their inaccuracy) do not overlap, else by the place of siblings
 * on the page, else nobody can tell.
 */
export function isLater(a: Placed, b: Placed): 'yes' | 'no' | 'unknown' {
  const spanA = spanOf(a);
  const spanB = spanOf(b);
  if (spanA.from > spanB.to) return 'yes';
  if (spanA.to < spanB.from) return 'no';
  if (!areSiblings(a, b) || a.position === undefined || b.position === undefined) return 'unknown';
  if (a.position === b.position) return 'unknown';
  return a.position > b.position ? 'yes' : 'no';
}

/** When it may have been written, epoch ms. */
export function spanOf({ at, precisionMs }: Pick<Placed, 'at' | 'precisionMs'>): Span {
  if (at === null || Number.isNaN(at)) return { from: -Infinity, to: Infinity };
  const inaccuracy = precisionMs > 0 ? precisionMs : 0;
  return { from: at - inaccuracy, to: at + inaccuracy };
}

/** Both times are exact, and they say that `a` was written before `b`. */
export function isProvenEarlier(a: Placed, b: Placed): boolean {
  return isExact(a) && isExact(b) && (a.at as number) < (b.at as number);
}

function isExact({ at, precisionMs }: Placed): boolean {
  return at !== null && !Number.isNaN(at) && precisionMs === 0;
}

function areSiblings(a: Placed, b: Placed): boolean {
  return a.parentId !== undefined && a.parentId === b.parentId;
}
