import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ReadyTemplate } from '../../lib/templates/template.ts';
import type { CardProps } from './comment-card.tsx';
import { draftIdOf, type WrittenForm } from './draft-ids.ts';
import { useDraft, type Draft } from './draft-field.tsx';
import { numbered } from './use-suggestions.ts';
import { writeIntoField } from './write-into-field.ts';

export interface TemplateWords {
  draft: Draft;
  field: { current: HTMLTextAreaElement | null };
  /** The template that the words were made of, as it came. */
  source: ReadyTemplate | null;
  /** The words are a template's, and nobody has changed them yet. */
  isUntouched: boolean;
  /** Takes over a template's words: in the place of others that nobody wrote, else where the caret stands. */
  take(ready: ReadyTemplate): void;
  /** Other words in the place of all. `from`: the template that they were made of. */
  exchange(text: string, from?: ReadyTemplate): void;
}

/** The words of a form: the person's own, a template's, or both. What a person wrote is never replaced. */
export function useTemplateWords(
  { card, desk }: CardProps,
  form: WrittenForm,
  initial = '',
): TemplateWords {
  const draft = useDraft(desk.drafts, draftIdOf(card.key, form), initial);
  const field = useRef<HTMLTextAreaElement>(null);
  const [source, setSource] = useState<ReadyTemplate | null>(null);
  const [exchanged, setExchanged] = useState<string | null>(null);

  const known = desk.suggestionsFor(card.key);
  const ready = [
    exchanged,
    source?.text,
    initial,
    ...(known ? numbered(known).map(({ text }) => text) : []),
  ];
  const isNobodys = (text: string) => text.trim() === '' || ready.includes(text);

  const write = (template: ReadyTemplate, place: 'caret' | 'end') => {
    const element = field.current;
    if (!element) return;
    setSource(template);
    const { text, cursor } = template;
    const all = element.value;
    if (isNobodys(all)) writeIntoField(element, text, { from: 0, to: all.length }, cursor);
    else if (all.includes(text)) element.focus({ preventScroll: true });
    else if (place === 'end') {
      const before = `${all.trimEnd()}\n\n`;
      const at = { from: 0, to: all.length };
      writeIntoField(element, before + text, at, before.length + (cursor ?? text.length));
    } else {
      const at = { from: element.selectionStart, to: element.selectionEnd };
      writeIntoField(element, text, at, cursor);
    }
  };

  const start = desk.form?.ready;
  useLayoutEffect(() => {
    if (start) write(start, 'end');
  }, [start]);

  return {
    draft: {
      ...draft,
      change: (text) => {
        draft.change(text);
        // What is written after all was taken away is the person's own.
        if (text.trim() === '') setSource(null);
      },
    },
    field,
    source,
    isUntouched: isNobodys(draft.text),
    take: (template) => write(template, 'caret'),
    exchange: (text, from) => {
      const element = field.current;
      if (!element) return;
      setExchanged(text);
      if (from) setSource(from);
      writeIntoField(element, text, { from: 0, to: element.value.length });
    },
  };
}
