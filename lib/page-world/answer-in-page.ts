import { type Question, answerEvent, askEvent, endEvent } from './question.ts';

/** Gives plain data for the element that is asked about, or null. Reads only: no token, no request, no change. */
export type Answers = Partial<Record<Question, (element: Element) => unknown>>;

/** Runs in the page's own world: answers what our content script asks about an element, as text, until that ends. */
export function answerInPage(document: Document, answers: Answers): void {
  const answer = ({ target, detail }: CustomEvent<unknown>) => {
    const question = typeof detail === 'string' && Object.hasOwn(answers, detail) ? detail : null;
    const read = question && answers[question as Question];
    if (!read || !(target instanceof Element)) return;
    const text = asText(() => read(target));
    if (text !== null) target.dispatchEvent(new CustomEvent(answerEvent, { detail: text }));
  };
  const hear = (event: Event) => answer(event as CustomEvent<unknown>);
  const ended = new AbortController();
  const { signal } = ended;
  document.addEventListener(askEvent, hear, { capture: true, signal });
  document.addEventListener(endEvent, () => ended.abort(), { signal });
}

/** A page's own objects may throw at any touch, or go in circles: then nothing is known. */
function asText(read: () => unknown): string | null {
  try {
    return JSON.stringify(read()) ?? null;
  } catch {
    return null;
  }
}
