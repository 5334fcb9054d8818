import { ContentState, Editor, EditorState } from 'draft-js';
import { createElement as h, useEffect, useState } from 'react';
import type { BoxProps } from './state.ts';

/** TikTok's editor: Draft.js, with its button to post beside it. */
export function DraftBox({
  placeholder,
  prefill,
  isSending,
  postLabel,
  hasFocus,
  onSend,
}: BoxProps) {
  const [state, setState] = useState(() => startWith(prefill, hasFocus));
  // The box at the foot is kept, and takes another beginning.
  useEffect(() => setState(startWith(prefill, hasFocus)), [placeholder, prefill]);
  useEffect(() => {
    if (!isSending) setState(startWith(prefill, hasFocus));
  }, [isSending]);
  const text = state.getCurrentContent().getPlainText('\n').trim();
  const isOff = isSending || text === '';
  return h(
    'div',
    { className: 'css-1-DivLayoutContainer' },
    h(
      'div',
      { 'data-e2e': 'comment-text', className: 'css-1-DivInputEditorContainer' },
      h(Editor, { editorState: state, onChange: setState, placeholder, readOnly: isSending }),
    ),
    h(
      'div',
      {
        'data-e2e': 'comment-post',
        className: 'css-1-7937d88b--DivPostButton e1p0',
        role: 'button',
        'aria-disabled': isOff,
        'aria-label': postLabel,
        onClick: () => !isOff && onSend(text),
      },
      '↑',
    ),
  );
}

function startWith(prefill: string, hasFocus: boolean): EditorState {
  const state = EditorState.createWithContent(ContentState.createFromText(prefill));
  return hasFocus ? EditorState.moveFocusToEnd(state) : state;
}
