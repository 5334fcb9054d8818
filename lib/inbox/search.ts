import { plainText } from '../language/plain-text.ts';

/**
 * Whether all words of a search stand in any of the texts; case and accents do not matter ("perche" finds "Perché"). null: nothing is
 * searched for.
 */
export function searchFor(search: string): ((...texts: readonly string[]) => boolean) | null {
  const holds = searchPlain(search);
  return holds && ((...texts) => holds(plainText(texts.join('\n'))));
}

/** The same in texts that are plain already: to make them so is what takes time in a search of very many. */
export function searchPlain(search: string): ((...plain: readonly string[]) => boolean) | null {
  const words = plainText(search).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return null;
  return (...plain) => words.every((word) => plain.some((text) => text.includes(word)));
}
