import { plainText } from '../language/plain-text.ts';

/**
 * Whether all words of a search stand in any of the texts; case and accents do not matter ("perche" finds "Perché"). null: nothing is
 * searched for.
 */
export function searchFor(search: string): ((...texts: readonly string[]) => boolean) | null {
  const words = plainText(search).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return null;
  return (...texts) => {
    const text = plainText(texts.join('\n'));
    return words.every((word) => text.includes(word));
  };
}
