/**
 * The one number in a label, in any language: "1,234 Comments", "1 234 commentaires". null where it is rounded ("1.2K", "31만",
 * "12 mila"), where there is none, and where there are several.
 */
export function readCount(label: string): number | null {
  if (label.length > 200) return null;
  const text = label.normalize('NFKC').trim();
  const found = [...text.matchAll(/\d[\d.,'’\s]*/gu)];
  const [match] = found;
  if (!match || found.length > 1) return null;
  const digits = match[0].trim().replace(/[.,]$/u, '');
  if (!whole.test(digits)) return null;
  const after = text.slice(match.index + match[0].length).toLowerCase();
  if (rounded.test(after)) return null;
  return Number(digits.replace(/\D/gu, ''));
}

/** Plain digits, or groups of three (Indian ones of two) set apart by one kind of sign. */
const whole = /^(?:\d{1,9}|\d{1,3}(?:([.,'’\s])\d{3})(?:\1\d{3})*|\d{1,2}(?:,\d{2})+,\d{3})$/u;

/** What languages write behind a rounded number, from `Intl.NumberFormat(…, {notation: 'compact'})` and some sites' own. */
const rounded = new RegExp(
  [
    '^(?:mill?[ií]\\p{L}*|bill?[ií]\\p{L}*|k|m|b|g|t|mn|mln|mld|mrd|mio|mia|md|mil|mill|mila|mi|bi|bn|rb|jt|tis|tys|tūkst|tuh|тыс|тис|млн|млрд|хил|χιλ|εκ|lakh|lac|cr|crore|bin|ezer|tn|n)(?=$|[^\\p{L}])',
    '^[千万萬億亿천만억]',
    '^(?:พัน|หมื่น|แสน|ล้าน|nghìn|tr|हज़ार|लाख)(?=$|[^\\p{L}\\p{M}])',
  ].join('|'),
  'u',
);
