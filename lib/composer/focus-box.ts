import { isField } from './editor-kind.ts';
import { readBox } from './read-box.ts';

/** Gives the box the focus, with the caret behind whatever stands there. The browser scrolls it into view. */
export function focusBox(box: HTMLElement): void {
  box.focus();
  if (isField(box)) {
    // null: a kind of field (email) that has no selection.
    if (box.selectionStart !== null) box.setSelectionRange(box.value.length, box.value.length);
    return;
  }
  const selection = box.ownerDocument.getSelection();
  if (!selection || (readBox(box) === '' && box.contains(selection.anchorNode))) return;
  selection.collapse(...endOf(box));
}

/** True if keys would go into this box now. Asks the box's own root, since the document only sees a shadow root's host. */
export function hasFocus(box: Element): boolean {
  const root = box.getRootNode();
  return 'activeElement' in root && root.activeElement === box;
}

/**
 * Behind the last word, inside its own paragraph and span: behind the last paragraph, Firefox would begin a new one, and
 * Slate knows no place there.
 */
function endOf(box: Element): [Node, number] {
  let inner: Node = box;
  for (let last = lastOf(inner); last && canHoldCaret(last); last = lastOf(inner)) inner = last;
  if (inner.nodeType === Node.TEXT_NODE) return [inner, (inner as Text).length];
  const holdsOpen = (inner.lastChild as Element | null)?.localName === 'br';
  return [inner, inner.childNodes.length - (holdsOpen ? 1 : 0)];
}

function lastOf(node: Node): Node | null {
  let last = node.lastChild;
  while (last && (last.nodeType === Node.COMMENT_NODE || isLayout(last)))
    last = last.previousSibling;
  return last;
}

function canHoldCaret(node: Node): boolean {
  if (node.nodeType === Node.TEXT_NODE) return true;
  if (node.nodeType !== Node.ELEMENT_NODE) return false;
  return !(node as Element).matches('br, img, hr, input, [contenteditable="false"]');
}

/** White space between blocks, as source text is indented. */
function isLayout(node: Node): boolean {
  return node.nodeType === Node.TEXT_NODE && /^\s*\n\s*$/u.test((node as Text).data);
}
