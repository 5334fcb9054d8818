import { type Question, askEvent, answerEvent } from './question.ts';

/**
 * Asks what only the page's own scripts know of this element. Answers at once, with whatever the page's world gave: hostile plain
 * data, to be checked by schema. null: the reader is not there, or knows nothing.
 */
export function askPageWorld(element: Element, question: Question): unknown {
  let answer: unknown = null;
  const hear = (event: Event) => {
    event.stopImmediatePropagation();
    answer = parse((event as CustomEvent<unknown>).detail);
  };
  element.addEventListener(answerEvent, hear, { once: true });
  element.dispatchEvent(new CustomEvent(askEvent, { detail: question }));
  element.removeEventListener(answerEvent, hear);
  return answer;
}

function parse(detail: unknown): unknown {
  if (typeof detail !== 'string' || detail.length > longestAnswer) return null;
  try {
    return JSON.parse(detail) as unknown;
  } catch {
    return null;
  }
}

/** Characters. A comment with its author is under five thousand; nothing that is read here is longer than a hundred comments. */
const longestAnswer = 500_000;
