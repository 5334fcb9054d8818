import { fillTemplate } from './fill-template.ts';

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
  const filled = templates.flatMap((template) => {
    const result = fillTemplate(template, { firstName: firstName ?? undefined }, () => 0);
    return 'text' in result ? [result.text] : [];
  });
  const others = filled.filter((text) => not === undefined || bare(text) !== bare(not));
  const candidates = others.length > 0 ? others : filled;
  const timesUsed = countOf(used.map(bare));
  const usesOf = (text: string): number => timesUsed.get(bare(text)) ?? 0;
  const fewest = Math.min(...candidates.map(usesOf));
  const free = candidates.filter((text) => usesOf(text) === fewest);
  return free[Math.abs(Math.trunc(seed)) % free.length] ?? '';
}

function countOf(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** Sites change white space, and add the mention. */
function bare(text: string): string {
  return text
    .replace(/@[\p{L}\p{N}_.@-]+/gu, '')
    .replace(/[\s\p{Cf}]+/gu, '')
    .toLowerCase();
}
