export type Side = 'start' | 'end';

/** What a thing takes of the width of the window, px from the left. */
type Span = Pick<DOMRect, 'left' | 'right'>;

/** The frame's width and its distance from the edge, px; as in panel-frame.css.ts. */
const frameWidth = 380;
const margin = 12;

/** Covered by no more of its width than both, a thing can still be read and pressed. */
const tolerable = { px: 24, share: 0.25 };

/**
 * The side on which an open panel leaves these things free: where it stands if it can, else the other one; where it would touch them on
 * both, the side on which hardly anything of them is covered; null: on neither, the window is too narrow. A box or a Send button that
 * lies under the panel could not be used.
 */
export function clearSide(side: Side, windowWidth: number, things: readonly Span[]): Side | null {
  const sides: Side[] = side === 'start' ? ['start', 'end'] : ['end', 'start'];
  const isFree = (at: Side) => things.every((thing) => coveredPx(thing, at, windowWidth) === 0);
  const isTolerable = (at: Side) =>
    things.every((thing) => {
      const covered = coveredPx(thing, at, windowWidth);
      return covered <= Math.min(tolerable.px, tolerable.share * (thing.right - thing.left));
    });
  return sides.find(isFree) ?? sides.find(isTolerable) ?? null;
}

function coveredPx({ left, right }: Span, at: Side, windowWidth: number): number {
  const width = Math.min(frameWidth, windowWidth - 2 * margin);
  const start = at === 'start' ? margin : windowWidth - margin - width;
  return Math.max(0, Math.min(right, start + width) - Math.max(left, start));
}
