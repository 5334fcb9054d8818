import { bareText } from './bare-text.ts';
import { editorKind, isField } from './editor-kind.ts';
import { hasFocus } from './focus-box.ts';
import { pause } from './pause.ts';
import { placeCaretSoon } from './place-caret.ts';
import { putIntoBox } from './put-into-box.ts';
import { readBox } from './read-box.ts';
import { editorFollowsSelectionMs } from './timings.ts';
import { whenSettled } from './when-settled.ts';

/** What stands right before the caret, as far as it is one piece of text; '' where something is selected. */
export function textBeforeCaret(box: HTMLElement): string {
  if (isField(box)) {
    const { selectionStart, selectionEnd } = box;
    return selectionStart === selectionEnd ? box.value.slice(0, selectionStart ?? 0) : '';
  }
  const caret = caretIn(box);
  return caret ? caret.node.data.slice(0, caret.offset) : '';
}

/**
 * Puts words in the place of what the person typed right before the caret. False if the box did not take them, proved by reading it
 * again; what was typed then stands as it was, as far as the editor leaves it.
 */
export async function replaceBeforeCaret(
  box: HTMLElement,
  typed: string,
  { text, cursor }: { text: string; cursor?: number },
  signal: AbortSignal,
): Promise<boolean> {
  const words = text.toWellFormed().replace(/\r\n?/gu, '\n');
  const kind = editorKind(box);
  const view = box.ownerDocument.defaultView;
  if (!kind || !view || !textBeforeCaret(box).endsWith(typed)) return false;
  const before = readBox(box);
  selectBeforeCaret(box, typed.length);
  try {
    await pause(editorFollowsSelectionMs, signal);
    if (!box.isConnected || !hasFocus(box) || readBox(box) !== before) return false;
    if (!putIntoBox(box, kind, words)) {
      selectionOf(box)?.collapseToEnd();
      return false;
    }
    if (cursor !== undefined) void placeCaretSoon(box, words, cursor, signal);
    return await whenSettled(view, signal, () => isReplaced(before, typed, words, readBox(box)));
  } catch (error) {
    if (signal.aborted) return false;
    throw error;
  }
}

function selectBeforeCaret(box: HTMLElement, length: number): void {
  if (isField(box)) {
    const end = box.selectionStart ?? 0;
    box.setSelectionRange(end - length, end);
    return;
  }
  const caret = caretIn(box);
  if (!caret) return;
  const { node, offset } = caret;
  selectionOf(box)?.setBaseAndExtent(node, offset - length, node, offset);
}

/** Once, and nothing else changed. */
function isReplaced(before: string, typed: string, words: string, after: string): boolean {
  const [was, old, now] = [bareText(before), bareText(typed), bareText(after)];
  for (let at = was.indexOf(old); at !== -1; at = was.indexOf(old, at + 1))
    if (now === was.slice(0, at) + bareText(words) + was.slice(at + old.length)) return true;
  return false;
}

interface Caret {
  node: Text;
  offset: number;
}

/** The piece of text that the caret stands in or behind; browsers tell it either way. */
function caretIn(box: HTMLElement): Caret | null {
  const selection = selectionOf(box);
  if (!selection?.isCollapsed || !selection.anchorNode) return null;
  let node: Node | null = selection.anchorNode;
  let offset = selection.anchorOffset;
  if (!box.contains(node)) return null;
  if (node.nodeType !== Node.TEXT_NODE) {
    node = node.childNodes[offset - 1] ?? null;
    while (node?.lastChild) node = node.lastChild;
    offset = (node as Text | null)?.length ?? 0;
  }
  return node?.nodeType === Node.TEXT_NODE ? { node: node as Text, offset } : null;
}

/** In a shadow root Chromium tells it there alone. */
function selectionOf(box: HTMLElement): Selection | null {
  const root = box.getRootNode() as Partial<Pick<Document, 'getSelection'>>;
  return root.getSelection?.() ?? box.ownerDocument.getSelection();
}
