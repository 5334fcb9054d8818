/**
 * Whether an element is rendered: sites keep hidden copies, and pages behind dialogs. A document that is not laid out can only
 * tell by `hidden`.
 */
export function isShown(element: Element): boolean {
  if (element.closest('[hidden]')) return false;
  if (!element.ownerDocument.defaultView || typeof element.checkVisibility !== 'function')
    return true;
  return element.checkVisibility();
}
