/** The middle value, or the mean of the two middle ones; null of nothing. */
export function median(values: readonly number[]): number | null {
  const ordered = [...values].sort((a, b) => a - b);
  const middle = ordered.length >> 1;
  const upper = ordered[middle];
  if (upper === undefined) return null;
  const lower = ordered[middle - 1];
  return ordered.length % 2 === 1 || lower === undefined ? upper : (lower + upper) / 2;
}
