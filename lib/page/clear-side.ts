export type Side = 'start' | 'end';

/** What a thing takes of the width of the window, px from the left. */
type Span = Pick<DOMRect, 'left' | 'right'>;

/** The frame's width and its distance from the edge, px; as in panel-frame.css.ts. */
const frameWidth = 380;
const margin = 12;

/**
 * The side on which an open panel leaves these things free: where it stands if it can, else the other one if that is free; null: neither,
 * the window is too narrow. A box or a Send button that lies under the panel could not be pressed.
 */
export function clearSide(side: Side, windowWidth: number, things: readonly Span[]): Side | null {
  const covers = (at: Side) => {
    const width = Math.min(frameWidth, windowWidth - 2 * margin);
    const left = at === 'start' ? margin : windowWidth - margin - width;
    return things.some((thing) => thing.left < left + width && thing.right > left);
  };
  if (!covers(side)) return side;
  const other = side === 'start' ? 'end' : 'start';
  return covers(other) ? null : other;
}
