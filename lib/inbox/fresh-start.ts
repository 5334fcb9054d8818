interface FreshStartInput {
  /** When those who wait wrote, epoch ms; null: nobody knows. */
  waitingSince: readonly (number | null)[];
  /** When the log was begun; null: it is empty. */
  logBegan: number | null;
  /** When the person last let go of everything before a day; null: never. */
  lastAfresh: number | null;
  /** Epoch ms. */
  now: number;
}

const dayMs = 86_400_000;

/**
 * Whether one may want to let go of the old ones at once: on the first day where ten are older than a week, later where more than thirty
 * are older than a fortnight (a holiday). Not again within thirty days.
 */
export function offersFreshStart(input: FreshStartInput): boolean {
  const { waitingSince, logBegan, lastAfresh, now } = input;
  if (lastAfresh !== null && lastAfresh > now - 30 * dayMs) return false;
  const olderThan = (days: number) =>
    waitingSince.filter((at) => at !== null && at < now - days * dayMs).length;
  const isFirstDay = logBegan !== null && logBegan > now - dayMs;
  return (isFirstDay && olderThan(7) >= 10) || olderThan(14) > 30;
}
