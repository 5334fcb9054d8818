import { insertTextIntoField } from 'text-field-edit';

/** A stretch of a field's text, in UTF-16 units. */
interface Stretch {
  from: number;
  to: number;
}

/** Puts text in the place of a stretch, so that Ctrl+Z brings back what stood there. The caret then stands `caret` units into it. */
export function writeIntoField(
  field: HTMLTextAreaElement,
  text: string,
  { from, to }: Stretch,
  caret = text.length,
): void {
  const wanted = field.value.slice(0, from) + text + field.value.slice(to);
  field.focus({ preventScroll: true });
  field.setSelectionRange(from, to);
  if (text !== '' && 'execCommand' in field.ownerDocument) insertTextIntoField(field, text);
  if (field.value !== wanted) {
    field.value = wanted;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  field.setSelectionRange(from + caret, from + caret);
}
