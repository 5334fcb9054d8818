import { formalTag, replyLanguages } from '../../../lib/templates/template.ts';

/** Languages that people answer in, beyond those that Ricevuto has words in. Any other comes in through a file. */
const others = [
  ...['ar', 'bg', 'ca', 'cs', 'da', 'el', 'et', 'eu', 'fi', 'gl', 'he', 'hi', 'hr', 'hu', 'id'],
  ...['ja', 'ko', 'lt', 'lv', 'nl', 'no', 'pl', 'ro', 'ru', 'sk', 'sl', 'sq', 'sr', 'sv', 'th'],
  ...['tr', 'uk', 'vi', 'zh'],
];
export const offeredLanguages: readonly string[] = [...replyLanguages, ...others];

/** A language by its name in the language of the interface, with a capital. */
export function languageName(code: string, language: string): string {
  let name: string | undefined;
  try {
    name = new Intl.DisplayNames(language, { type: 'language' }).of(code);
  } catch {
    // Intl knows no such code; then the code itself is its name.
    name = undefined;
  }
  const word = name ?? code;
  return word.charAt(0).toLocaleUpperCase(language) + word.slice(1);
}

/** `it` of `it-x-formal`. */
export function baseOf(tag: string): string {
  return tag.replace(/-x-formal$/u, '');
}

/** The languages of texts, as base codes: first the one that the person reads, then as they come. */
export function basesOf(tags: readonly string[], first: string): string[] {
  const bases = [...new Set(tags.map(baseOf))];
  return [...bases.filter((base) => base === first), ...bases.filter((base) => base !== first)];
}

/** English addresses everybody alike. */
export function hasFormal(base: string): boolean {
  return base !== 'en';
}

/** The tags of a language that have a text, the informal first. */
export function tagsOf(base: string, texts: Readonly<Record<string, string>>): string[] {
  return [base, formalTag(base)].filter((tag) => Object.hasOwn(texts, tag));
}
