import { fillTemplate } from './fill-template.ts';
import { bareWords, countUses } from './same-words.ts';

export interface VariantWish {
  /** Base code of the language to answer in; English where there are no texts in it. */
  language: string;
  /** Whom it greets; null where no name is sure. */
  firstName: string | null;
  /** Texts that stand under this post already. */
  used: readonly string[];
  /** The text that the person wants exchanged. */
  not?: string;
  /** The same seed gives the same text; 0 the first that is free. */
  seed: number;
}

/** Rotates: the same thanks again and again under one post reads as a machine's. Least used first, `not` never. */
export function chooseVariant(
  texts: Readonly<Record<string, readonly string[]>>,
  { language, firstName, used, not, seed }: VariantWish,
): string {
  const templates = (Object.hasOwn(texts, language) ? texts[language] : texts['en']) ?? [];
  const values = firstName === null ? {} : { firstName };
  const filled = templates.flatMap((template) => {
    // They hold no dates and no greetings: no clock is needed.
    const result = fillTemplate(template, { values, language, now: 0 }, () => 0);
    return 'text' in result ? [result.text] : [];
  });
  const avoided = not === undefined ? null : bareWords(not);
  const others = filled.filter((text) => bareWords(text) !== avoided);
  const candidates = others.length > 0 ? others : filled;
  const usesOf = countUses(used);
  const fewest = Math.min(...candidates.map(usesOf));
  const free = candidates.filter((text) => usesOf(text) === fewest);
  return free[Math.abs(Math.trunc(seed)) % free.length] ?? '';
}
