/**
 * Whether all words of a search stand in any of the texts; case and accents do not matter ("perche" finds "Perché"). null: nothing is
 * searched for.
 */
export function searchFor(search: string): ((...texts: readonly string[]) => boolean) | null {
  const words = bare(search).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return null;
  return (...texts) => {
    const text = bare(texts.join('\n'));
    return words.every((word) => text.includes(word));
  };
}

/** Apostrophes are one, as people type them; marks fall off their letters. */
function bare(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’ʼ`´]/gu, "'")
    .toLowerCase();
}
