import { ContentState, Editor, EditorState } from 'draft-js';
import { createElement as h, useState } from 'react';
import type { Actions, AppState } from './state.ts';
import { words } from './words.ts';

interface ComposerProps {
  key?: string;
  to: string;
  text?: string;
  /** `tweetButton` in a window, `tweetButtonInline` in the page. */
  submit: string;
  state: AppState;
  actions: Actions;
}

/** X's reply box: the real Draft.js. */
export function Composer({ to, text = '', submit, state, actions }: ComposerProps): object {
  const t = words[state.copy.lang];
  const draft = () => EditorState.createWithContent(ContentState.createFromText(text));
  const [editorState, setEditorState] = useState(draft);
  const [isSending, setSending] = useState(false);
  const written = editorState.getCurrentContent().getPlainText('\n');
  const isOff = isSending || written.trim() === '';
  const send = async () => {
    setSending(true);
    await actions.send(to, written);
    setSending(false);
    setEditorState(EditorState.createWithContent(ContentState.createFromText('')));
  };
  return h(
    'div',
    { className: 'composer' },
    h(
      'div',
      { 'data-testid': 'tweetTextarea_0RichTextInputContainer' },
      h(Editor, {
        editorState,
        onChange: setEditorState,
        placeholder: t.placeholder,
        ariaLabel: t.placeholder,
        ariaMultiline: true,
        role: 'textbox',
        webDriverTestID: 'tweetTextarea_0',
      }),
    ),
    h(
      'button',
      {
        type: 'button',
        className: 'send',
        'data-testid': submit,
        disabled: isOff,
        'aria-disabled': isOff || undefined,
        onClick: () => void send(),
      },
      t.reply,
    ),
  );
}
