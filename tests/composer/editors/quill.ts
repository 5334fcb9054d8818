import Quill from 'quill';
import { mention, type MountEditor } from './editor.ts';
import { showPage } from './show-page.ts';

/** Mentions as LinkedIn's: a chip, which is one embed in the model. */
const Embed = Quill.import('blots/embed') as {
  new (): object;
  create(value?: unknown): HTMLElement;
};

class MentionBlot extends Embed {
  static blotName = 'mention';
  static tagName = 'a';
  static className = 'ql-mention';

  static override create(value: unknown): HTMLElement {
    const node = super.create(value);
    node.textContent = String(value);
    return node;
  }

  static value(node: HTMLElement): string {
    return node.textContent.replaceAll('\uFEFF', '');
  }
}

const mountQuill: MountEditor = (host, start, onChange) => {
  Quill.register(MentionBlot as never, true);
  const quill = new Quill(host, { placeholder: 'Add a reply…', readOnly: start.isReadOnly });
  quill.setContents([
    ...(start.mention ? [{ insert: { mention } }, { insert: ' ' }] : []),
    { insert: `${start.words}\n` },
  ]);
  const tell = () => {
    const text = quill
      .getContents()
      .ops.map(({ insert }) => (typeof insert === 'string' ? insert : String(insert?.['mention'])))
      .join('');
    onChange(text.replace(/\n$/u, ''));
  };
  quill.on('text-change', tell);
  tell();
};

showPage({ quill: mountQuill });
