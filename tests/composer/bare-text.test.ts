import { expect, test } from 'vitest';
import { bareText, standsOnce } from '../../lib/composer/bare-text.ts';

test('white space, fillers and variation selectors do not count', () => {
  expect(bareText('a\u00A0b\n\nc\uFEFF ❤\uFE0F')).toBe('abc❤');
  expect(bareText('e\u0301')).toBe(bareText('é'));
});

const cases: [text: string, before: string, after: string, stands: boolean][] = [
  ['Grazie', '', 'Grazie', true],
  ['Grazie', '@giulia ', '@giulia Grazie', true],
  ['a\nb', '', 'a b', true],
  ['Grazie', '', '', false],
  ['Grazie', '', 'Graz', false],
  ['Grazie', '', 'GrazieGrazie', false],
  ['ah', '', 'ahah', false],
  ['ah', '@ahmed ', '@ahmed ah', true],
  ['Grazie', '@giulia ', '[Giulia Lodi] Grazie', true],
  ['Grazie', '', 'Grazie, mille volte', true],
];

test.each(cases)('%j after %j: %j stands there once: %j', (text, before, after, stands) => {
  expect(standsOnce(text, before, after)).toBe(stands);
});
