/** When the person does not answer: no badge, no notification, clocks stopped. All in the device's own time zone. */
export interface QuietTimes {
  /** Minutes of the day; `from` after `to` goes over midnight. null: none. */
  hours: { from: number; to: number } | null;
  /** Days of the week, 0 Sunday to 6 Saturday. */
  days: readonly number[];
  /** Single days, `YYYY-MM-DD`. */
  holidays: readonly string[];
}

export const noQuiet: QuietTimes = { hours: null, days: [], holidays: [] };
