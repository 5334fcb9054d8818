import { agreesWithShown } from '../../page/agrees-with-shown.ts';

/**
 * When a post was made, from its record key: a TID, the microseconds of its making in 13 letters (atproto specification). A
 * client may put anything there, so it holds only where the time that the page shows agrees. null: not proved.
 */
export function timeOf(rkey: string, shown: string | null): number | null {
  if (!/^[2-7a-j][2-7a-z]{12}$/u.test(rkey)) return null;
  let ticks = 0n;
  for (const letter of rkey) ticks = ticks * 32n + BigInt(alphabet.indexOf(letter));
  const written = Math.floor(Number(ticks >> clockBits) / 1000);
  return agreesWithShown(written, shown) ? written : null;
}

/** The page shows minutes. */
export const timePrecisionMs = 60_000;

const alphabet = '234567abcdefghijklmnopqrstuvwxyz';
const clockBits = 10n;
