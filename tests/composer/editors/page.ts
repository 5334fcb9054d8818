import { mountDraft } from './draft.ts';
import { startText, type MountEditor, type Start } from './editor.ts';
import { mountLexicalPlain, mountLexicalRich } from './lexical.ts';
import { mountContentEditable, mountReactTextarea, mountTextarea } from './native.ts';
import { mountQuill } from './quill.ts';
import { mountSlate } from './slate.ts';
import { mountTipTap } from './tiptap.ts';

/** The script of every page: one comment, its reply box with a real editor, and a Send that follows the editor's own model. */
const editors: Record<string, MountEditor> = {
  lexicalRich: mountLexicalRich,
  lexicalPlain: mountLexicalPlain,
  quill: mountQuill,
  draft: mountDraft,
  tiptap: mountTipTap,
  slate: mountSlate,
  reactTextarea: mountReactTextarea,
  textarea: mountTextarea,
  contentEditable: mountContentEditable,
};

declare global {
  interface Window {
    /** What the editor itself believes to hold. */
    model: string;
    sent: string[];
  }
}

const start = JSON.parse(document.documentElement.dataset['start'] ?? '{}') as Start;
const outer = document.getElementById('reply');
const mount = editors[start.editor];
if (!outer || !mount) throw new Error(`No page for ${start.editor}`);

const root = start.within === 'shadow' ? outer.attachShadow({ mode: 'open' }) : outer;
const host = document.createElement('div');
const send = document.createElement('button');
send.id = 'send';
send.textContent = 'Send';
root.append(host, send);

window.sent = [];
send.addEventListener('click', () => {
  window.sent.push(window.model);
  outer.remove();
});

if (start.input === 'pasteUnheard') {
  window.addEventListener('paste', (event) => isOurs(event) && event.stopImmediatePropagation(), {
    capture: true,
  });
}
if (start.input === 'refused') {
  for (const type of ['paste', 'beforeinput', 'input']) {
    window.addEventListener(type, (event) => isOurs(event) && refuse(event), { capture: true });
  }
}

function isOurs(event: Event): boolean {
  return event.composedPath().includes(host);
}

/** Some input cannot be cancelled (execCommand in Chromium); then the page takes it away again, as reconcilers do. */
function refuse(event: Event): void {
  event.stopImmediatePropagation();
  event.preventDefault();
  const field = event.target as HTMLElement;
  if (event.type === 'input' && 'value' in field) field.value = startText(start);
}

mount(host, start, (text) => {
  window.model = text;
  send.disabled = start.isSendStuck || text.trim() === startText({ ...start, words: '' }).trim();
});
