import type { EditorName } from '../editors.ts';
import { startText, type MountEditor, type Start } from './editor.ts';

declare global {
  interface Window {
    /** What the editor itself believes to hold. */
    model: string;
    sent: string[];
  }
}

/**
 * Every page: one comment, its reply box with a real editor, and a Send that follows the editor's own model. Each file of editors is
 * a script of its own, so that a page reads only the library that it shows.
 */
export function showPage(editors: Partial<Record<EditorName, MountEditor>>): void {
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
    hearFirst(host, ['paste'], (event) => event.stopImmediatePropagation());
  }
  if (start.input === 'refused') {
    hearFirst(host, ['paste', 'beforeinput', 'input'], (event) => refuse(event, start));
  }

  mount(host, start, (text) => {
    window.model = text;
    send.disabled = start.isSendStuck || text.trim() === startText({ ...start, words: '' }).trim();
  });
}

/** What comes to the editor, before the editor hears of it. */
function hearFirst(host: HTMLElement, types: string[], hear: (event: Event) => void): void {
  for (const type of types) {
    const listen = (event: Event) => event.composedPath().includes(host) && hear(event);
    window.addEventListener(type, listen, { capture: true });
  }
}

/** Some input cannot be cancelled (execCommand in Chromium); then the page takes it away again, as reconcilers do. */
function refuse(event: Event, start: Start): void {
  event.stopImmediatePropagation();
  event.preventDefault();
  const field = event.target as HTMLElement;
  if (event.type === 'input' && 'value' in field) field.value = startText(start);
}
