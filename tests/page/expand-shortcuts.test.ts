// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { runExpansion } from '../../lib/page/expand-shortcuts.ts';
import { shareReplyTarget } from '../../lib/page/reply-target.ts';
import { countEffects, type Effects } from '../kit/count-effects.ts';

let effects: Effects;
let ending: AbortController;
let asked: unknown[];
let shortcuts: string[];

beforeEach(async () => {
  fakeBrowser.reset();
  asked = [];
  shortcuts = ['grazie'];
  fakeBrowser.runtime.sendMessage = (async ({ name, payload }: Record<string, unknown>) => {
    if (name === 'template.shortcuts') return { answer: { shortcuts } };
    asked.push({ name, ...(payload as object) });
    return { answer: null };
  }) as never;
  document.body.innerHTML =
    '<textarea></textarea><input type="search"><input type="password"><div role="combobox" contenteditable="true"></div>';
  effects = countEffects(document, window);
  ending = new AbortController();
  shareReplyTarget((box) => (box.localName === 'textarea' ? '7' : null), ending.signal);
  runExpansion(document, ending.signal);
  await vi.waitUntil(() => press('textarea', ';grazie'));
  asked = [];
});
afterEach(() => ending.abort());

/** The person presses Tab with this before the caret. True if the site's own Tab was taken. */
function press(selector: string, typed: string, key: KeyboardEventInit = {}): boolean {
  const box = document.querySelector(selector) as HTMLElement;
  if ('value' in box) {
    const field = box as HTMLInputElement;
    field.value = typed;
    field.focus();
    field.setSelectionRange(typed.length, typed.length);
  } else {
    box.textContent = typed;
    document.getSelection()?.collapse(box.firstChild, typed.length);
  }
  const event = new KeyboardEvent('keydown', {
    key: 'Tab',
    bubbles: true,
    cancelable: true,
    composed: true,
    ...key,
  });
  Object.defineProperty(event, 'isTrusted', { value: true });
  return !box.dispatchEvent(event);
}

test.each([';grazie', 'Cara Giulia, ;grazie', ';GRAZIE', 'Ciao\n;grazie'])(
  'Tab behind %j asks for the words of the comment’s reply',
  (typed) => {
    expect(press('textarea', typed)).toBe(true);
    expect(asked).toMatchObject([{ name: 'template.expand', commentId: '7' }]);
  },
);

test.each([
  ['an unknown word', 'textarea', ';prego', {}],
  ['a sign inside a word', 'textarea', 'a;grazie', {}],
  ['words behind it', 'textarea', ';grazie ', {}],
  ['no sign', 'textarea', 'grazie', {}],
  ['Shift held', 'textarea', ';grazie', { shiftKey: true }],
  ['another key', 'textarea', ';grazie', { key: 'Enter' }],
  ['a composition going on', 'textarea', ';grazie', { isComposing: true }],
  ['a search field', 'input[type="search"]', ';grazie', {}],
  ['a password', 'input[type="password"]', ';grazie', {}],
  ['a search field of rich text', '[role="combobox"]', ';grazie', {}],
])('Tab stays the site’s own with %s', (_, selector, typed, key) => {
  expect(press(selector, typed, key)).toBe(false);
  expect(asked).toEqual([]);
});

test('what was changed elsewhere holds when the person comes back', async () => {
  shortcuts = [];
  document.dispatchEvent(new Event('visibilitychange'));
  await vi.waitFor(() => expect(press('textarea', ';grazie')).toBe(false));
});

test('where nothing of ours reads the page, and after the end, Tab is the site’s own', () => {
  ending.abort();
  expect(press('textarea', ';grazie')).toBe(false);
  expect(effects.listeners()).toEqual([]);
});
