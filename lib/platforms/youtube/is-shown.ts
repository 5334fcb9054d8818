/**
 * Whether an element is rendered. YouTube keeps hidden copies and both of two buttons in the document. A document that is not
 * laid out can only tell by `hidden`.
 */
export function isShown(element: Element): boolean {
  if (element.closest('[hidden]')) return false;
  if (!element.ownerDocument.defaultView || typeof element.checkVisibility !== 'function')
    return true;
  return element.checkVisibility();
}
