import { insertDraft } from '../../lib/composer/insert-draft.ts';
import { replaceBeforeCaret } from '../../lib/composer/replace-before-caret.ts';
import type { CommentTarget, ReplyDesk } from '../../lib/platforms/platform.ts';

/**
 * The test extension's content script: the composer in the isolated world where it will live. The page asks through
 * attributes and events, since these are all that both worlds share alike in both browsers.
 */
const html = document.documentElement;
const comment: CommentTarget = { id: 'c1', author: { id: 'giulia', name: 'Giulia' }, text: 'Ciao' };

const desk: ReplyDesk = {
  open: async () => {
    const box = replyRoot().querySelector<HTMLElement>('textarea, [contenteditable]');
    return box ? { box } : { refused: 'boxDidNotOpen' };
  },
  belongsTo: (_, { id }) => document.getElementById('reply')?.dataset['answers'] === id,
  targetOf: () => null,
  submitOf: () => replyRoot().querySelector('#send'),
};

document.addEventListener('composer:insert', async () => {
  const text = html.dataset['text'] ?? '';
  const signal = new AbortController().signal;
  const result = await insertDraft({ comment, text, desk, document, signal }).catch(String);
  html.dataset['result'] = JSON.stringify(result);
  document.dispatchEvent(new CustomEvent('composer:ended'));
});
document.addEventListener('composer:replace', async () => {
  const { typed, ...words } = JSON.parse(html.dataset['text'] ?? '{}');
  const box = replyRoot().querySelector<HTMLElement>('textarea, [contenteditable]');
  const { signal } = new AbortController();
  const result = box && (await replaceBeforeCaret(box, typed, words, signal));
  html.dataset['result'] = JSON.stringify(result);
});
html.dataset['composer'] = 'ready';

/** Where the box is: in the page, in an open shadow root, or in a frame of the same origin. */
function replyRoot(): ParentNode {
  const reply = document.getElementById('reply');
  const frame = document.querySelector<HTMLIFrameElement>('#within');
  return frame?.contentDocument ?? reply?.shadowRoot ?? reply ?? document;
}
