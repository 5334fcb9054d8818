import type { FillContext } from './fill-template.ts';
import { fillLeastUsed } from './least-used.ts';
import { timesUsed } from './same-words.ts';
import type { ReadyTemplate, Template } from './template.ts';
import { languagesOf, textFor } from './text-for.ts';

/** What one template is filled for. */
export interface ReadyWish extends Omit<FillContext, 'language'> {
  /** The language to answer in, and those to fall back to. */
  language: string;
  otherwise: readonly string[];
  formalIn: readonly string[];
  /** Texts that stand under this post already. */
  used: readonly string[];
  /** The text that the person wants exchanged. */
  not?: string;
}

/** Fills a template for one comment. null: a value is missing, or it has no words at all; nothing of it may be inserted. */
export function readyTemplate(template: Template, wish: ReadyWish): ReadyTemplate | null {
  const { language, formalIn, otherwise, used, not, ...context } = wish;
  const found = textFor(template, language, formalIn, [...otherwise, ...languagesOf(template)]);
  if (!found) return null;
  const filled = fillLeastUsed(found.text, { ...context, language: found.language }, used, not);
  const { id, title, purpose } = template;
  if ('asks' in filled) {
    return { id, title, text: filled.preview, purpose, asks: filled.asks, timesHere: 0 };
  }
  if (!('text' in filled) || filled.text.trim() === '') return null;
  const { text, cursor } = filled;
  const timesHere = timesUsed(text, used);
  return { id, title, text, purpose, ...(cursor !== undefined && { cursor }), timesHere };
}
