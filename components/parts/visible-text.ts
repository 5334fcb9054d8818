/** Longest text that is put into the page; the site's own page has the rest. */
const longestText = 10_000;

/**
 * Somebody's text as it may be shown: nothing in it can turn the words around it, pile up over other lines, or break.
 * Embedding, override and isolate controls go (they reorder what stands beside them); the plain direction marks stay,
 * because Arabic and Hebrew need them.
 */
export function visibleText(text: string): string {
  return text
    .slice(0, longestText)
    .toWellFormed()
    .replace(/\r\n?/gu, '\n')
    .replace(/[\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/(?![\n\t])\p{Cc}/gu, '\ufffd')
    .replace(/(\p{Mn}{3})\p{Mn}+/gu, '$1')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

/** A name on one line. '' if nothing of it can be seen. */
export function visibleName(name: string): string {
  const line = visibleText(name).replace(/\s+/gu, ' ');
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(line) ? line : '';
}

/** At most two letters that stand for a name; '?' where it has none. */
export function initialsOf(name: string): string {
  const words = visibleName(name)
    .split(/[\s._-]+/u)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+/u, ''))
    .filter(Boolean);
  const [first, last] = [words[0], words.length > 1 ? words.at(-1) : undefined];
  const initials = [first, last].map((word) => firstGrapheme(word ?? '')).join('');
  return initials.toLocaleUpperCase() || '?';
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

function firstGrapheme(text: string): string {
  return graphemes.segment(text)[Symbol.iterator]().next().value?.segment ?? '';
}
