import { insertTextIntoField } from 'text-field-edit';
import type { EditorKind } from './editor-kind.ts';
import { readBox } from './read-box.ts';

/**
 * Puts text at the caret of the focused box, in the one way that its kind takes. Once: whether it worked is seen by reading
 * the box a moment later. null: no way was tried, because none is known to be whole.
 */
export function putIntoBox(
  box: HTMLElement,
  kind: EditorKind,
  text: string,
): 'paste' | 'execCommand' | 'field' | null {
  if (kind === 'field') {
    fillField(box, text);
    return 'field';
  }
  const before = readBox(box);
  if (paste(box, text) || readBox(box) !== before) return 'paste';
  if (!typing[kind](text, before)) return null;
  box.ownerDocument.execCommand('insertText', false, text);
  return 'execCommand';
}

function fillField(field: HTMLElement, text: string): void {
  // text-field-edit takes a field in a shadow root for unfocused, and would blur it afterwards: boxes close on blur.
  if (field.ownerDocument.activeElement === field) insertTextIntoField(field, text);
  else field.ownerDocument.execCommand('insertText', false, text);
}

/** True if the editor took it. A paste of a script's own does nothing by itself, so nothing is lost if nobody listens. */
function paste(box: HTMLElement, text: string): boolean {
  // The box's own window: in a frame it is not ours, and its editor would not know our events.
  const view = box.ownerDocument.defaultView;
  if (!view) return false;
  const clipboardData = new view.DataTransfer();
  clipboardData.setData('text/plain', text);
  const init: ClipboardEventInit & { dataType: string; data: string } = {
    bubbles: true,
    cancelable: true,
    composed: true,
    clipboardData,
    // Firefox leaves out `clipboardData`, and makes its own from these two.
    dataType: 'text/plain',
    data: text,
  };
  return !box.dispatchEvent(new view.ClipboardEvent('paste', init));
}

/**
 * What survives execCommand in both browsers. Several lines: Lexical and Draft.js lose some in Chromium, Quill in Firefox.
 * Draft.js breaks down in Chromium when it is empty. Slate listens to `beforeinput`, which execCommand does not fire in
 * Chromium, so that its model would never hear of the text.
 */
const typing: Record<Exclude<EditorKind, 'field'>, (text: string, before: string) => boolean> = {
  plain: () => true,
  prosemirror: () => true,
  lexical: (text) => !text.includes('\n'),
  quill: (text) => !text.includes('\n'),
  draft: (text, before) => !text.includes('\n') && before !== '',
  slate: () => false,
};
