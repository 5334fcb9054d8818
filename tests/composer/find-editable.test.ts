// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { findEditable } from '../../lib/composer/find-editable.ts';

beforeEach(() => document.body.replaceChildren());

test('a click on a word in an editor means the whole editor', () => {
  const editor = element('div', { contenteditable: 'true' });
  const word = element('b', {}, element('p', {}, editor));
  const text = word.appendChild(document.createTextNode('Ciao'));
  expect(findEditable(word)).toBe(editor);
  expect(findEditable(text)).toBe(editor);
});

test('a click on an emoji drawn as SVG means the editor too', () => {
  const editor = element('div', { contenteditable: 'true' });
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  editor.append(svg);
  expect(findEditable(svg)).toBe(editor);
});

test('a field is a box, a checkbox and a paragraph are none', () => {
  const field = element('textarea');
  expect(findEditable(field)).toBe(field);
  expect(findEditable(element('input', { type: 'search' }))?.localName).toBe('input');
  expect(findEditable(element('input', { type: 'checkbox' }))).toBeNull();
  expect(findEditable(element('input', { type: 'password' }))).toBeNull();
  expect(findEditable(element('p'))).toBeNull();
});

test('nothing, the window and the document are none', () => {
  expect([null, window, document].map((target) => findEditable(target))).toEqual([
    null,
    null,
    null,
  ]);
});

function element(
  name: string,
  attributes: Record<string, string> = {},
  parent: Element = document.body,
) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  parent.append(made);
  return made;
}
