import { ContentState, Editor, EditorState } from 'draft-js';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { startText, type MountEditor } from './editor.ts';
import { showPage } from './show-page.ts';

const mountDraft: MountEditor = (host, start, onChange) => {
  function Reply() {
    const [state, setState] = useState(() =>
      EditorState.createWithContent(ContentState.createFromText(startText(start))),
    );
    onChange(state.getCurrentContent().getPlainText('\n'));
    return createElement(Editor, {
      editorState: state,
      onChange: setState,
      readOnly: start.isReadOnly,
      placeholder: 'Post your reply',
    });
  }
  createRoot(host).render(createElement(Reply));
};

showPage({ draft: mountDraft });
