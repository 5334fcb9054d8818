import { Editor } from '@tiptap/core';
import Mention from '@tiptap/extension-mention';
import StarterKit from '@tiptap/starter-kit';
import { mention, type MountEditor } from './editor.ts';
import { showPage } from './show-page.ts';

const mountTipTap: MountEditor = (host, start, onChange) => {
  const words = (start.mention ? ' ' : '') + start.words;
  const editor = new Editor({
    element: host,
    editable: !start.isReadOnly,
    extensions: [StarterKit, Mention],
    content: {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            ...(start.mention ? [{ type: 'mention', attrs: { id: mention.slice(1) } }] : []),
            ...(words ? [{ type: 'text', text: words }] : []),
          ],
        },
      ],
    },
  });
  const tell = () => onChange(editor.getText({ blockSeparator: '\n' }));
  editor.on('update', tell);
  tell();
};

showPage({ tiptap: mountTipTap });
