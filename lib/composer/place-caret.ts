import { isField } from './editor-kind.ts';
import { hasFocus } from './focus-box.ts';
import { pause } from './pause.ts';
import { editorReadsSelectionMs } from './timings.ts';

/** In a field at once; in an editor when it has drawn the words, unless the person has begun to write or gone elsewhere by then. */
export async function placeCaretSoon(
  box: HTMLElement,
  text: string,
  cursor: number,
  signal: AbortSignal,
): Promise<void> {
  if (isField(box)) {
    placeCaret(box, text, cursor);
    return;
  }
  const typed = new AbortController();
  for (const type of ['keydown', 'pointerdown'])
    box.addEventListener(type, () => typed.abort(), { capture: true, signal: typed.signal });
  const until = AbortSignal.any([signal, typed.signal]);
  await pause(editorReadsSelectionMs, until).then(
    () => hasFocus(box) && placeCaret(box, text, cursor),
    () => false,
  );
  typed.abort();
}

/**
 * Puts the caret at a place of the text that was just inserted. False, and nothing moves, where the place cannot be proved: the text is
 * not there or there twice, or a line of its own is meant that no letter marks.
 */
export function placeCaret(box: HTMLElement, text: string, cursor: number): boolean {
  if (cursor >= text.length) return true;
  if (isField(box)) {
    const start = onlyIndexOf(text, box.value);
    if (start === -1 || box.selectionStart === null) return false;
    box.setSelectionRange(start + cursor, start + cursor);
    return true;
  }
  const place = placeIn(box, text, cursor);
  const selection = box.ownerDocument.getSelection();
  if (!place || !selection) return false;
  selection.collapse(place.node, place.offset);
  return true;
}

interface Place {
  node: Text;
  offset: number;
}

/** Editors keep no white space as it came, so only letters are counted: the caret goes right behind or right before one. */
function placeIn(box: HTMLElement, text: string, cursor: number): Place | null {
  const letters: Place[] = [];
  let shown = '';
  const walker = box.ownerDocument.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data } = node as Text;
    for (let offset = 0; offset < data.length; offset += 1) {
      const unit = data.charAt(offset);
      if (isBlank(unit)) continue;
      letters.push({ node: node as Text, offset });
      shown += unit;
    }
  }
  const bare = withoutBlanks(text);
  const start = onlyIndexOf(bare, shown);
  if (start === -1) return null;
  const before = start + withoutBlanks(text.slice(0, cursor)).length;
  if (!isBlank(text.charAt(cursor))) return letters[before] ?? null;
  if (cursor === 0 || isBlank(text.charAt(cursor - 1))) return null;
  const last = letters[before - 1];
  return last ? { node: last.node, offset: last.offset + 1 } : null;
}

/** -1: not there, or more than once. */
function onlyIndexOf(part: string, whole: string): number {
  const index = whole.indexOf(part);
  return part !== '' && index === whole.lastIndexOf(part) ? index : -1;
}

function isBlank(unit: string): boolean {
  return /[\s\u200B-\u200D\u2060\uFEFF\uFE0E\uFE0F]/u.test(unit);
}

function withoutBlanks(text: string): string {
  return [...text].filter((unit) => !isBlank(unit)).join('');
}
