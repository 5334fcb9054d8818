import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, type Node } from 'slate';
import { Editable, Slate, withReact } from 'slate-react';
import { mention, type MountEditor } from './editor.ts';
import { showPage } from './show-page.ts';

const mountSlate: MountEditor = (host, start, onChange) => {
  const editor = withReact(createEditor());
  editor.isInline = isMention;
  editor.isVoid = isMention;
  const words = [{ text: (start.mention ? ' ' : '') + start.words }];
  const value = [
    {
      type: 'paragraph',
      children: start.mention
        ? [{ text: '' }, { type: 'mention', children: [{ text: '' }] }, ...words]
        : words,
    },
  ] as unknown as Descendant[];
  const tell = (blocks: Descendant[]) => onChange(blocks.map(textOf).join('\n'));
  function Reply() {
    const [first] = useState(value);
    return createElement(
      Slate,
      { editor, initialValue: first, onChange: tell },
      createElement(Editable, {
        renderElement,
        readOnly: start.isReadOnly,
        placeholder: 'Write a reply',
      }),
    );
  }
  tell(value);
  createRoot(host).render(createElement(Reply));
};

function renderElement(props: { attributes: object; children: unknown; element: object }) {
  if (!isMention(props.element)) return createElement('div', props.attributes, props.children);
  return createElement(
    'span',
    { ...props.attributes, contentEditable: false },
    mention,
    props.children,
  );
}

function isMention(node: object): boolean {
  return 'type' in node && node.type === 'mention';
}

function textOf(node: Node): string {
  if (isMention(node)) return mention;
  return 'children' in node ? node.children.map(textOf).join('') : node.text;
}

showPage({ slate: mountSlate });
