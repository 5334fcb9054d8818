/**
 * Whether a moment may be the one that a page shows in words, of whatever language ("18 novembre 2026 alle ore 20:39"): its
 * year, day and minute, in the reader's time zone, stand among the digits.
 */
export function agreesWithShown(time: number, shown: string | null): boolean {
  const digits = shown?.match(/\d+/gu)?.map(Number) ?? [];
  const date = new Date(time);
  return [date.getFullYear(), date.getDate(), date.getMinutes()].every((part) =>
    digits.includes(part),
  );
}
