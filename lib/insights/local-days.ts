/** First moments of days, weeks and months in the device's own time zone, epoch ms; `more`: so many days, weeks, months on. */

export function dayStart(at: number, more = 0): number {
  const date = new Date(at);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + more).getTime();
}

/** Weeks begin on Monday. */
export function weekStart(at: number, more = 0): number {
  return dayStart(at, more * 7 - mondayFirst(new Date(at).getDay()));
}

export function monthStart(at: number, more = 0): number {
  const date = new Date(at);
  return new Date(date.getFullYear(), date.getMonth() + more).getTime();
}

/** 0 Monday to 6 Sunday, of `Date.getDay()`. */
export function mondayFirst(day: number): number {
  return (day + 6) % 7;
}
