/**
 * Text as it is compared: without what editors and sites change on the way. White space moves (paragraphs have no line
 * breaks in the DOM), zero-width characters come and go, emoji lose their variation selector.
 */
export function bareText(text: string): string {
  return text.normalize('NFC').replace(/[\s\u200B-\u200D\u2060\uFEFF\uFE0E\uFE0F]/gu, '');
}

/** True if `text` came to what stood there before, and stands there once: not twice, not in part. Takes any text. */
export function standsOnce(text: string, before: string, after: string): boolean {
  const [bare, bareBefore, bareAfter] = [bareText(text), bareText(before), bareText(after)];
  if (bareAfter === bareBefore + bare) return true;
  // The site may have turned the rest into something else, such as a mention into a chip.
  return countOf(bare, bareAfter) === countOf(bare, bareBefore) + 1;
}

function countOf(part: string, whole: string): number {
  return part === '' ? 0 : whole.split(part).length - 1;
}
