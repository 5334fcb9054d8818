import { isEditable, isField } from './editor-kind.ts';

/** The box that a click fell into: pass the first of `composedPath()`. null: nobody writes there. */
export function findEditable(target: EventTarget | null): HTMLElement | null {
  const element = toElement(target);
  if (!element) return null;
  if (isField(element)) return element;
  if (!isEditable(element)) return null;
  let host = element;
  while (host.parentElement && isEditable(host.parentElement)) host = host.parentElement;
  return host;
}

function toElement(target: EventTarget | null): HTMLElement | null {
  if (!target || !('nodeType' in target)) return null;
  const node = target as Node;
  // SVG in an editor stands in something that is HTML.
  const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  return element?.closest<HTMLElement>(':not(svg, svg *)') ?? null;
}
