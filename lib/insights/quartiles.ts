import type { Quartiles } from './insights.ts';

/** Lower quartile, median and upper quartile by linear interpolation (type 7 of Hyndman and Fan, 1996); null of nothing. */
export function quartilesOf(values: readonly number[]): Quartiles | null {
  if (values.length === 0) return null;
  const ordered = Float64Array.from(values).sort();
  return {
    lower: quantile(ordered, 0.25),
    median: quantile(ordered, 0.5),
    upper: quantile(ordered, 0.75),
    count: ordered.length,
  };
}

function quantile(ordered: Float64Array, part: number): number {
  const place = (ordered.length - 1) * part;
  const below = Math.floor(place);
  const lower = ordered[below] ?? 0;
  const upper = ordered[below + 1] ?? lower;
  return lower + (upper - lower) * (place - below);
}
