import { formalTag, type Template } from './template.ts';

/**
 * The text of a template in a language: the formal one where that is wanted and there, else the informal. null: it has none; other
 * languages are looked through only where the caller names them.
 */
export function textFor(
  { texts }: Pick<Template, 'texts'>,
  language: string,
  formalIn: readonly string[],
  otherwise: readonly string[] = [],
): { text: string; language: string } | null {
  for (const each of [language, ...otherwise]) {
    const wanted = formalIn.includes(each) ? [formalTag(each), each] : [each, formalTag(each)];
    for (const tag of wanted) {
      const text = Object.hasOwn(texts, tag) ? texts[tag] : undefined;
      if (text?.trim()) return { text, language: each };
    }
  }
  return null;
}

/** The languages that a template has words in, as base codes. */
export function languagesOf({ texts }: Pick<Template, 'texts'>): string[] {
  const bases = Object.keys(texts).map((tag) => tag.replace(/-x-formal$/u, ''));
  return [...new Set(bases)];
}
