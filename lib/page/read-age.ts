export interface Age {
  /** Epoch milliseconds. */
  at: number;
  precisionMs: number;
}

/**
 * When something was written, from a page's relative words ("3 hours ago", "3 ore fa (modificato)"), by the browser's own words
 * for that language. null where they are not understood. Rounded down to the unit, so that two looks agree as far as can be.
 */
export function readAge(words: string, language: string, now: number): Age | null {
  if (words.length > 100) return null;
  const text = plain(words).replace(/ ?\([^()]*\)$/u, '');
  const phrases = phrasesOf(language);
  const fixed = text.includes('#') ? undefined : phrases.get(text);
  const number = /\d+/u.exec(text)?.[0];
  const found = fixed ?? (number ? phrases.get(text.replace(number, '#')) : undefined);
  if (!found) return null;
  const precisionMs = unitMs[found.unit];
  const written = now - (fixed ? found.count : Number(number)) * precisionMs;
  return written > 0 ? { at: Math.floor(written / precisionMs) * precisionMs, precisionMs } : null;
}

type Unit = keyof typeof unitMs;
interface Phrase {
  unit: Unit;
  /** For phrases without a number: "yesterday" is 1 day. */
  count: number;
}

const dayMs = 86_400_000;
const unitMs = {
  second: 1000,
  minute: 60_000,
  hour: 3_600_000,
  day: dayMs,
  week: 7 * dayMs,
  month: 30.44 * dayMs,
  year: 365.25 * dayMs,
};
const units = Object.keys(unitMs) as Unit[];

/** One, few, many: enough to meet every plural form that the languages have. */
const samples = [0, 1, 2, 3, 4, 5, 8, 11, 20, 21, 100];

const known = new Map<string, Map<string, Phrase>>();

/** "# hours ago" → hour, for every form the language has; "yesterday" → 1 day. */
function phrasesOf(language: string): Map<string, Phrase> {
  const before = known.get(language);
  if (before) return before;
  const phrases = new Map<string, Phrase>();
  const unclear = new Set<string>();
  const add = (words: string, phrase: Phrase) => {
    const other = phrases.get(words);
    // Narrow forms of two units may be alike ("m" for minute and month): neither is taken.
    if (other && other.unit !== phrase.unit) unclear.add(words);
    phrases.set(words, phrase);
  };
  // A page's lang may be any text; it must not grow this without end.
  if (known.size < 20) known.set(language, phrases);
  if (!isKnownLanguage(language)) return phrases;
  const styles = ['long', 'short', 'narrow'] as const;
  for (const style of styles) {
    const counted = new Intl.RelativeTimeFormat(language, { style, numeric: 'always' });
    const named = new Intl.RelativeTimeFormat(language, { style, numeric: 'auto' });
    for (const unit of units) {
      for (const count of samples)
        add(plain(counted.format(-count, unit)).replace(/\d+/u, '#'), { unit, count });
      add(plain(named.format(-1, unit)), { unit, count: 1 });
    }
    add(plain(named.format(0, 'second')), { unit: 'second', count: 0 });
  }
  for (const words of unclear) phrases.delete(words);
  return phrases;
}

function isKnownLanguage(language: string): boolean {
  try {
    return Intl.RelativeTimeFormat.supportedLocalesOf(language).length > 0;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function plain(words: string): string {
  return words.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
