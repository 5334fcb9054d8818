/** So many days on, at that hour of the device's own day, epoch ms. Days are not always 24 hours: the calendar counts. */
export function atHour(now: number, days: number, hour: number): number {
  const date = new Date(now);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days, hour).getTime();
}
