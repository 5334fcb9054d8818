/** The site's own zone is not in the page: anywhere from 14 hours before to 12 after UTC. */
const zoneMs = 14 * 60 * 60 * 1000;
const dayMs = 24 * 60 * 60 * 1000;

/**
 * A moment in the form that a blog has chosen, as wp-admin prints it: "2026/11/12 at 9:06 am", "12/11/2026 alle 9:06",
 * "12.11.2026 um 9:06". Year first is sure; else day and month must tell themselves apart (13/11, or equal), and words for
 * months are not read. null: cannot be told.
 */
export function readSiteTime(written: string | null | undefined): {
  at: number | null;
  precisionMs: number;
} {
  const unknown = { at: null, precisionMs: 0 };
  const date = readDate(written ?? '');
  if (!date) return unknown;
  const clock = /(\d{1,2})[:.h](\d{2})(?:\s*([ap])\.?m\b)?/iu.exec(date.rest);
  const day = Date.UTC(date.year, date.month - 1, date.day);
  if (new Date(day).getUTCMonth() !== date.month - 1) return unknown;
  if (!clock) return { at: day + dayMs / 2, precisionMs: dayMs / 2 + zoneMs };
  const hour = readHour(Number(clock[1]), clock[3]?.toLowerCase());
  const minute = Number(clock[2]);
  if (hour === null || minute > 59) return unknown;
  return { at: day + (hour * 60 + minute) * 60_000, precisionMs: zoneMs };
}

function readDate(
  written: string,
): { year: number; month: number; day: number; rest: string } | null {
  const yearFirst = /(\d{4})\D(\d{1,2})\D(\d{1,2})(?!\d)/u.exec(written);
  if (yearFirst)
    return checked(
      Number(yearFirst[1]),
      Number(yearFirst[2]),
      Number(yearFirst[3]),
      written.slice(yearFirst.index + yearFirst[0].length),
    );
  const yearLast = /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(\d{4})/u.exec(written);
  if (!yearLast) return null;
  const [first, second] = [Number(yearLast[1]), Number(yearLast[3])];
  const rest = written.slice(yearLast.index + yearLast[0].length);
  // Dots are written day first everywhere.
  if (yearLast[2] === '.' || first > 12 || first === second)
    return checked(Number(yearLast[4]), second, first, rest);
  return second > 12 ? checked(Number(yearLast[4]), first, second, rest) : null;
}

function checked(year: number, month: number, day: number, rest: string) {
  const sound = year >= 1990 && year <= 2200 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return sound ? { year, month, day, rest } : null;
}

function readHour(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour <= 23 ? hour : null;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}
