import { markPath } from '../../lib/face/mark-path.ts';

/** The speech bubble with a tick, in the accent colours. Decoration: the name stands beside it. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg class="mark" viewBox={markPath.viewBox} width={size} height={size} aria-hidden="true">
      <path d={markPath.bubble} fill="var(--accent)" />
      <path
        d={markPath.tick}
        fill="none"
        stroke="var(--accent-ink)"
        stroke-width={markPath.tickWidth}
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
