export type Side = 'start' | 'end';

/** What a thing takes of the width of the window, px from the left. */
type Span = Pick<DOMRect, 'left' | 'right'>;

/** The frame's width and its distance from the edge, px; as in panel-frame.css.ts. */
const frameWidth = 380;
const margin = 12;

/** Covered by so much of its width, a thing can still be read and pressed. */
const tolerableShare = 0.25;

/**
 * The side on which an open panel leaves these things free: where it stands if it can, else the other one; where it would touch them on
 * both, the side on which hardly anything of them is covered; null: on neither, the window is too narrow. A box or a Send button that
 * lies under the panel could not be used.
 */
export function clearSide(side: Side, windowWidth: number, things: readonly Span[]): Side | null {
  const sides: Side[] = side === 'start' ? ['start', 'end'] : ['end', 'start'];
  const covered = (at: Side) =>
    Math.max(0, ...things.map((thing) => coveredShare(thing, at, windowWidth)));
  const isFree = (at: Side) => covered(at) === 0;
  const isTolerable = (at: Side) => covered(at) <= tolerableShare;
  return sides.find(isFree) ?? sides.find(isTolerable) ?? null;
}

function coveredShare({ left, right }: Span, at: Side, windowWidth: number): number {
  const width = Math.min(frameWidth, windowWidth - 2 * margin);
  const start = at === 'start' ? margin : windowWidth - margin - width;
  const overlap = Math.min(right, start + width) - Math.max(left, start);
  return overlap > 0 ? overlap / (right - left) : 0;
}
