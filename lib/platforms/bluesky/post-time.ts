/**
 * When a post was made, from its record key: a TID, the microseconds of its making in 13 letters (atproto specification). A
 * client may put anything there. So it holds only where the page's own time, in whatever language ("18 novembre 2026 alle ore
 * 20:39"), has the same year, day and minute in its digits. null: not proved.
 */
export function timeOf(rkey: string, shown: string | null): number | null {
  if (!/^[2-7a-j][2-7a-z]{12}$/u.test(rkey)) return null;
  let ticks = 0n;
  for (const letter of rkey) ticks = ticks * 32n + BigInt(alphabet.indexOf(letter));
  const written = Number(ticks >> clockBits) / 1000;
  const date = new Date(written);
  const digits = shown?.match(/\d+/gu)?.map(Number) ?? [];
  const parts = [date.getFullYear(), date.getDate(), date.getMinutes()];
  return parts.every((part) => digits.includes(part)) ? Math.floor(written) : null;
}

/** The page shows minutes. */
export const timePrecisionMs = 60_000;

const alphabet = '234567abcdefghijklmnopqrstuvwxyz';
const clockBits = 10n;
