export type Field = HTMLTextAreaElement | HTMLInputElement;
export type EditorKind =
  'field' | 'lexical' | 'draft' | 'quill' | 'prosemirror' | 'slate' | 'plain';

/** Which editor this box is; null: nobody can write in it just now. Each mark is one that the library itself depends on. */
export function editorKind(box: HTMLElement): EditorKind | null {
  if (isField(box)) return box.disabled || box.readOnly ? null : 'field';
  if (!isEditable(box) || box.matches('[aria-readonly="true"], [aria-disabled="true"]'))
    return null;
  const found = marks.find(([mark]) => box.matches(mark));
  return found ? found[1] : 'plain';
}

/** Known by name, not by constructor: the box may live in a frame, which has its own. */
export function isField(element: Element): element is Field {
  if (element.localName === 'textarea') return true;
  return element.localName === 'input' && textTypes.has((element as HTMLInputElement).type);
}

/** True for the element that carries `contenteditable` and for all in it. */
export function isEditable(element: HTMLElement): boolean {
  return element.isContentEditable || element.ownerDocument.designMode === 'on';
}

const marks: [string, EditorKind][] = [
  ['[data-lexical-editor]', 'lexical'],
  ['.public-DraftEditor-content', 'draft'],
  ['.ql-editor', 'quill'],
  ['.ProseMirror', 'prosemirror'],
  ['[data-slate-editor]', 'slate'],
];

const textTypes = new Set(['text', 'search', 'url', 'tel', 'email']);
