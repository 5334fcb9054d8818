import { Editor } from '@tiptap/core';
import { Mention } from '@tiptap/extension-mention';
import { StarterKit } from '@tiptap/starter-kit';
import Quill from 'quill';
import type { Person } from './story.ts';
import type { View } from './view.ts';
import { words } from './words.ts';

export interface Box {
  close(): void;
}

interface BoxWish {
  view: View;
  /** Whose name stands in it from the start. */
  to: Person | null;
  send(text: string): Promise<void>;
}

/** Opens a box in this place, with the real editor of its generation. */
export function openBox(place: HTMLElement, wish: BoxWish): Box {
  return wish.view.generation === 'ember' ? openQuill(place, wish) : openTiptap(place, wish);
}

interface MentionValue {
  slug: string;
  name: string;
}

/** Quill keeps whatever is no text as an embed: so does LinkedIn with a name. */
interface EmbedBlot {
  new (...args: unknown[]): object;
  create(value: unknown): HTMLElement;
}

const Embed: EmbedBlot = Quill.import('blots/embed') as never;

class NameBlot extends Embed {
  static readonly blotName = 'mention';
  static readonly tagName = 'a';
  static readonly className = 'ql-mention';

  static override create(value: unknown): HTMLElement {
    const { slug, name } = value as MentionValue;
    const node = super.create(value);
    node.setAttribute('data-entity-urn', slug);
    node.textContent = name;
    return node;
  }

  static value(node: Element): MentionValue {
    return { slug: node.getAttribute('data-entity-urn') ?? '', name: node.textContent };
  }
}
Quill.register('formats/mention', NameBlot as never);

function openQuill(place: HTMLElement, { view, to, send }: BoxWish): Box {
  const w = words[view.lang];
  place.innerHTML = `<form class="comments-comment-box__form"><div class="comments-comment-texteditor"><div class="editor-container"><div></div></div></div></form>`;
  const form = place.querySelector('form') as HTMLFormElement;
  const quill = new Quill(place.querySelector('.editor-container > div') as HTMLElement, {
    placeholder: w.add,
    modules: { toolbar: false },
  });
  quill.root.setAttribute('role', 'textbox');
  const { button, show } = submitButton(
    'comments-comment-box__submit-button--cr',
    to ? w.reply : w.comment,
    form,
  );
  const textOf = () =>
    quill
      .getContents()
      .ops.map(({ insert }) =>
        typeof insert === 'string' ? insert : mentionText(insert?.['mention']),
      )
      .join('')
      .trim();
  quill.on('text-change', () => show(isWritten(textOf())));
  button.addEventListener('click', () => {
    button.disabled = true;
    void send(textOf()).then(() => quill.setText(''));
  });
  if (to) {
    quill.insertEmbed(0, 'mention', { slug: to.slug, name: to.name }, 'silent');
    quill.insertText(1, ' ', 'silent');
    quill.setSelection(2, 0);
  }
  return { close: () => to && place.remove() };
}

function openTiptap(place: HTMLElement, { view, to, send }: BoxWish): Box {
  const w = words[view.lang];
  place.innerHTML = `<div data-testid="ui-core-tiptap-text-editor-wrapper"></div>`;
  const section = document.createElement('div');
  section.id = `${place.getAttribute('componentkey') ?? ''}commentButtonSection`;
  place.append(section);
  const { button, show } = submitButton('a33', to ? w.reply : w.comment, section);
  const name = to && { type: 'mention', attrs: { id: to.slug, label: to.name } };
  const editor = new Editor({
    element: place.firstElementChild as HTMLElement,
    extensions: [
      StarterKit,
      Mention.configure({
        renderHTML: ({ node }) => ['span', { 'data-type': 'mention' }, String(node.attrs['label'])],
        renderText: ({ node }) => `@[${String(node.attrs['id'])}]`,
      }),
    ],
    editorProps: { attributes: { role: 'textbox', 'aria-label': w.add } },
    content: {
      type: 'doc',
      content: [{ type: 'paragraph', content: name ? [name, { type: 'text', text: ' ' }] : [] }],
    },
    onUpdate: ({ editor: now }) => show(isWritten(now.getText())),
  });
  if (to) editor.commands.focus('end');
  button.addEventListener('click', () => {
    button.disabled = true;
    void send(editor.getText({ blockSeparator: '\n' }).trim()).then(
      () => editor.isDestroyed || editor.commands.clearContent(true),
    );
  });
  return {
    close() {
      editor.destroy();
      if (to) (place.closest('.box') ?? place).remove();
    },
  };
}

/** It is only there while there are words. */
function submitButton(className: string, label: string, where: Element) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = className;
  button.textContent = label;
  const show = (isThere: boolean) => {
    if (isThere) where.append(button);
    else button.remove();
  };
  return { button, show };
}

function isWritten(text: string): boolean {
  return text.replaceAll(/@\[[\w-]+\]/gu, '').trim() !== '';
}

function mentionText(value: unknown): string {
  return value ? `@[${(value as MentionValue).slug}]` : '';
}
