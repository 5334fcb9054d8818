import { readAge, type Age } from '../../page/read-age.ts';

/** So many words the longest "about an hour ago" has in any language. */
const mostWords = 6;

/**
 * When a row was written, by the words that its label ends with: "Comment by Giulia Lodi 3 hours ago", "… un'ora fa". The short
 * form beside it ("3h") is not in all languages one that can be read.
 */
export function readWhen(label: string, language: string, now: number): Age | null {
  const words = label.slice(-100).split(/\s+/u).filter(Boolean);
  for (let count = Math.min(mostWords, words.length); count > 0; count -= 1) {
    const tail = words.slice(-count).join(' ');
    const age = readAge(tail, language, now) ?? readAge(withNumber(tail), language, now);
    if (age) return age;
  }
  return null;
}

/** "an hour ago", "il y a une heure", "un'ora fa": the article is the number one. */
function withNumber(words: string): string {
  return words
    .replace(
      /^(?:an?) |(^| )(?:un[ae]?|uma?|eine[mrn]?) /iu,
      (_all, before: string = '') => `${before}1 `,
    )
    .replace(/(^| )un['’]/iu, '$11 ');
}
