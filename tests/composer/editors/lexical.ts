import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import { startText, type MountEditor } from './editor.ts';
import { showPage } from './show-page.ts';

const mountLexicalRich = mountWith(registerRichText);
const mountLexicalPlain = mountWith(registerPlainText);

function mountWith(register: typeof registerRichText): MountEditor {
  return (host, start, onChange) => {
    const box = document.createElement('div');
    box.contentEditable = String(!start.isReadOnly);
    host.append(box);
    const editor = createEditor({
      editable: !start.isReadOnly,
      onError(error) {
        throw error;
      },
    });
    editor.setRootElement(box);
    register(editor);
    editor.update(
      () => {
        const paragraph = $createParagraphNode();
        if (startText(start)) paragraph.append($createTextNode(startText(start)));
        $getRoot().clear().append(paragraph);
      },
      { discrete: true },
    );
    const tell = () =>
      editor.getEditorState().read(() =>
        onChange(
          $getRoot()
            .getChildren()
            .map((block) => block.getTextContent())
            .join('\n'),
        ),
      );
    editor.registerUpdateListener(tell);
    tell();
  };
}

showPage({ lexicalRich: mountLexicalRich, lexicalPlain: mountLexicalPlain });
