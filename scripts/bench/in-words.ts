export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export function ms(value: number): string {
  if (value >= 10_000) return `${(value / 1_000).toFixed(1)} s`;
  return `${value.toFixed(value < 10 ? 2 : value < 1_000 ? 1 : 0)} ms`;
}

export function inMegabytes(bytes: number | null): string {
  return bytes === null ? '–' : `${Math.round(bytes / 1_000_000)} MB`;
}
