// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { chipMark, readBox } from '../../lib/composer/read-box.ts';

const readings: [what: string, html: string, text: string][] = [
  ['an empty editor', '', ''],
  ['a held-open line', '<p><br></p>', ''],
  ['paragraphs', '<p>Grazie</p><p>mille</p>', 'Grazie\nmille'],
  ['an empty paragraph between', '<p>a</p><p><br></p><p>b</p>', 'a\n\nb'],
  ['breaks in one line', 'a<br>b', 'a\nb'],
  ['a trailing break that does not show', '<div>a<br></div>', 'a'],
  ['indented source', '\n  <p>a</p>\n  <p>b</p>\n', 'a\nb'],
  [
    'Draft.js blocks',
    '<div><div><span><span>a</span></span></div></div><div><span>b</span></div>',
    'a\nb',
  ],
  ['a span around blocks', '<span><div>a</div><div>b</div></span>', 'a\nb'],
  ['an emoji image', 'Grazie <img alt="🙏">', 'Grazie 🙏'],
  ['an image without words', 'a<img src="x:">b', 'ab'],
  ['zero-width fillers', '<span>\uFEFF</span>a\u200B', 'a'],
  ['a placeholder of Slate', '<span data-slate-placeholder>Write…</span><p>a</p>', 'a'],
  ['a mention chip', '<p><span contenteditable="false">@giulia</span> a</p>', '@giulia a'],
  ['markup as text', '&lt;b&gt;a&lt;/b&gt;', '<b>a</b>'],
];

test.each(readings)('reads %s', (_, html, text) => {
  expect(readBox(boxOf(html))).toBe(text);
});

const marked: [what: string, html: string, text: string][] = [
  [
    'what cannot be typed into',
    '<span contenteditable="false">Giulia Lodi</span> a',
    `${chipMark} a`,
  ],
  ['TipTap’s mention', '<span data-type="mention">@giulia</span>', chipMark],
  ['a link called mention', '<a class="ql-mention" href="/giulia">Giulia</a>', chipMark],
  ['no emoji', '<span contenteditable="false"><img alt="🙏"></span>', '🙏'],
  ['no emoji in a span', '<span contenteditable="false">🙏</span>', '🙏'],
  ['no wrapper of everything', '<div class="mentions-editor">Ciao</div>', 'Ciao'],
];

test.each(marked)('marks as a chip %s', (_, html, text) => {
  expect(readBox(boxOf(html), 'asMarks')).toBe(text);
});

test('reads a field’s value', () => {
  const field = document.createElement('textarea');
  field.value = 'a\nb';
  expect(readBox(field)).toBe('a\nb');
});

test('reads a text that is nested deeper than the stack', () => {
  const box = document.createElement('div');
  let inner: Element = box;
  for (let depth = 0; depth < 1000; depth++) {
    const next = document.createElement(depth % 2 ? 'span' : 'div');
    inner.append(next);
    inner = next;
  }
  inner.textContent = 'far down';
  expect(readBox(box)).toBe('far down');
});

function boxOf(html: string): Element {
  const box = document.createElement('div');
  box.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  return box;
}
