import { selectors } from './selectors.ts';

/** null: there are none. Found at once where there are many. */
export function firstComment(within: ParentNode): Element | null {
  return within.querySelector(selectors.comment);
}

/**
 * As `within.querySelector(selector)`, but not among the comments: what a page has not would else be sought in all ten thousand
 * of them. `comment`: the first one.
 */
export function findBeside(
  within: ParentNode & Node,
  comment: Element | null,
  selector: string,
): Element | null {
  if (!comment || !within.contains(comment)) return within.querySelector(selector);
  for (const { element, isWhole } of partsBeside(within, comment)) {
    if (element.matches(selector)) return element;
    const inside = isWhole ? element.querySelector(selector) : null;
    if (inside) return inside;
  }
  return null;
}

/** First in the comment form, which stands among the comments while one is answered. */
export function findInForm(
  document: Document,
  comment: Element | null,
  selector: string,
): Element | null {
  const form = document.getElementById(selectors.respond) ?? document.querySelector(selectors.form);
  return form?.querySelector(selector) ?? findBeside(document, comment, selector);
}

/** As `within.querySelectorAll(selector)`, but not among the comments. */
export function* findAllBeside(
  within: ParentNode & Node,
  comment: Element | null,
  selector: string,
): Generator<Element> {
  if (!comment || !within.contains(comment)) {
    yield* within.querySelectorAll(selector);
    return;
  }
  for (const { element, isWhole } of partsBeside(within, comment)) {
    if (element.matches(selector)) yield element;
    if (isWhole) yield* element.querySelectorAll(selector);
  }
}

interface Part {
  element: Element;
  /** False for those around the comments, which count without what is in them. */
  isWhole: boolean;
}

/** In the order of the document: before, around and behind the row of comments that starts with this one. */
function* partsBeside(within: Node, comment: Element): Generator<Part> {
  const around = ancestors(comment, within);
  let above: ParentNode = within as Node & ParentNode;
  for (const next of [...around, comment]) {
    for (let part = above.firstElementChild; part && part !== next; part = part.nextElementSibling)
      yield { element: part, isWhole: true };
    if (next !== comment) yield { element: next, isWhole: false };
    above = next;
  }
  yield* behindComments(comment);
  for (const inner of around.toReversed())
    for (let part = inner.nextElementSibling; part; part = part.nextElementSibling)
      yield { element: part, isWhole: true };
}

/** From the outermost inwards, without `within` itself. */
function ancestors(comment: Element, within: Node): Element[] {
  const found: Element[] = [];
  let element = comment.parentElement;
  for (; element && element !== within; element = element.parentElement) found.unshift(element);
  return found;
}

/** What follows the last comment beside this one; what stands between two is not looked at. */
function* behindComments(comment: Element): Generator<Part> {
  const found: Part[] = [];
  let part = comment.parentElement?.lastElementChild ?? null;
  for (; part && !part.matches(selectors.comment); part = part.previousElementSibling)
    found.unshift({ element: part, isWhole: true });
  yield* found;
}
