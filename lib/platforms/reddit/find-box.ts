import { isShown } from '../../page/is-shown.ts';
import { selectors as at } from './selectors.ts';

/** More elements than a composer has, shadow roots included. */
const mostElements = 3_000;

/**
 * Where one can write in this element, in open shadow roots too; null: nowhere just now. A composer holds both its editors, and
 * hides what is not in use.
 */
export function findBox(root: Element): HTMLElement | null {
  const open: Element[] = [root];
  for (let looked = 0; looked < mostElements; looked += 1) {
    const element = open.pop();
    if (!element) return null;
    if (element.matches(at.trigger)) continue;
    if (element instanceof HTMLElement && element.matches(at.editable) && isShown(element))
      return element;
    const inside = [...element.children, ...(element.shadowRoot?.children ?? [])];
    // What stands first is looked at first.
    open.push(...inside.toReversed());
  }
  return null;
}
