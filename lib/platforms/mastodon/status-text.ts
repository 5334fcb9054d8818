import { cleanText, readText } from '../../page/read-text.ts';

/** The longest text that a comment keeps (comment.ts), in UTF-16 units. */
const textLimit = 10_000;

/** Text of an element of a status, the same whether it comes from the page or from the server's HTML. */
export function readStatusText(element: Element, limit = textLimit): string {
  const plain = readParagraph(element);
  return plain === null ? settleEmoji(readText(element, limit), limit) : statusText(plain, limit);
}

/** The same for a plain string of the API. */
export function statusText(text: string, limit = textLimit): string {
  return settleEmoji(cleanText(text, limit), limit);
}

/** Most replies are one paragraph of words, mentions and links: its textContent is what a walk would give. */
function readParagraph(element: Element): string | null {
  const only = element.firstElementChild;
  if (only?.nodeName !== 'P' || element.childNodes.length !== 1) return null;
  if (!isBareText(only)) return null;
  return only.textContent;
}

function isBareText(element: Element): boolean {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling)
    if ((child.nodeName !== 'SPAN' && child.nodeName !== 'A') || !isBareText(child)) return false;
  return true;
}

/**
 * One spelling for each emoji. The page's emoji images have U+FE0F in their alt where the author wrote none ("👇️" for "👇"),
 * and the API gives what the author wrote: without this, a comment would seem edited at every reading.
 */
function settleEmoji(text: string, limit: number): string {
  if (!mayHoldEmoji.test(text)) return text;
  const settled = text.replaceAll('\uFE0F', '').replace(needsSelector, '$&\uFE0F');
  return settled.length > limit ? cleanText(settled, limit) : settled;
}

const mayHoldEmoji = /[\u2600-\u27BF\uFE0F\u{1F000}-\u{1FAFF}]/u;
/** Symbols that are emoji only by the selector, like the heart; the older ©, ™ and arrows are left as text. */
const needsSelector =
  /(?![\0-\u25FF])(?!\p{Emoji_Presentation})(?!.[\uFE0E\u{1F3FB}-\u{1F3FF}])\p{Extended_Pictographic}/gu;
