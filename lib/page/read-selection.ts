import { findEditable } from '../composer/find-editable.ts';
import { isField } from '../composer/editor-kind.ts';

/** More than any template holds. */
const longest = 10_000;

/** What is selected where this element is, with its line breaks: in its field, else in its document. Never of a password field. */
export function readSelection(element: Element): string {
  const box = findEditable(element);
  const text =
    box && isField(box)
      ? box.value.slice(box.selectionStart ?? 0, box.selectionEnd ?? 0)
      : String(element.ownerDocument.getSelection() ?? '');
  return text.trim().slice(0, longest);
}
