// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, readText } from '../../lib/page/read-text.ts';

function element(html: string): Element {
  return new DOMParser().parseFromString(`<body><section>${html}</section>`, 'text/html').body
    .firstElementChild as Element;
}

describe('readText', () => {
  it.each([
    ['bare text', '  Brava!  ', 'Brava!'],
    ['one paragraph', '\n\t<p>Brava!</p>\n', 'Brava!'],
    ['two paragraphs', '<p>Uno</p>\n<p>Due</p>', 'Uno\n\nDue'],
    ['text around a paragraph', 'Prima<p>Uno</p>dopo', 'Prima\n\nUno\n\ndopo'],
    ['a line break', '<p>Uno<br>\nDue</p>', 'Uno\nDue'],
    ['two line breaks', 'Uno<br><br>Due', 'Uno\n\nDue'],
    ['blocks', '<div>Uno</div><div>Due</div>', 'Uno\nDue'],
    ['a list', '<ul><li>Uno</li><li>Due</li></ul>', 'Uno\nDue'],
    ['inline parts', '<p>Uno <a href="#"><b>due</b></a>, tre</p>', 'Uno due, tre'],
    ['an emoji image alone', '<p><img class="emoji" alt="❤️"></p>', '❤️'],
    ['an emoji image in text', '<p>Grazie <img alt="🙏"> mille</p>', 'Grazie 🙏 mille'],
    ['an image without alt', '<p>Foto <img src="a.png">qui</p>', 'Foto qui'],
    ['scripts and styles', '<p>Uno<script>alert(1)</script><style>p{}</style></p>', 'Uno'],
    ['runs of blanks', '<p>Uno  \t due</p>', 'Uno due'],
    ['many empty lines', 'Uno<br><br><br><br><br>Due', 'Uno\n\nDue'],
    ['nothing', '', ''],
    ['markup as text', '<p>&lt;b&gt;grassetto&lt;/b&gt;</p>', '<b>grassetto</b>'],
  ])('reads %s', (_, html, text) => {
    expect(readText(element(html))).toBe(text);
  });

  it('leaves out what is skipped, also in the shortest form', () => {
    const link = '<a><span class="invisible">https://</span>pane.example</a>';
    expect(readText(element(link), 100, '.invisible')).toBe('pane.example');
    expect(readText(element('<p class="invisible">x</p>'), 100, '.invisible')).toBe('');
    expect(readText(element(link))).toBe('https://pane.example');
  });

  it('makes lone surrogates U+FFFD', () => {
    const broken = element('<p>x</p>');
    (broken.firstElementChild as Element).textContent = 'a\uD83D b \uDC00';
    expect(readText(broken)).toBe('a\uFFFD b \uFFFD');
  });

  it('stops at the limit and cuts no character in two', () => {
    const long = element('<p>x</p><p>y</p>');
    (long.firstElementChild as Element).textContent = '😀'.repeat(600_000);
    const text = readText(long, 9);
    expect(text).toBe('😀😀😀😀');
    expect(readText(long)).toHaveLength(10_000);
  });

  it('is not slow on a long row of blanks', () => {
    const started = performance.now();
    cleanText(`a${' '.repeat(19_000)}b\n\tc`);
    expect(performance.now() - started).toBeLessThan(200);
  });

  it('does not overflow on 20,000 nested elements', () => {
    const root = document.createElement('div');
    let deepest: HTMLElement = root;
    for (let depth = 0; depth < 20_000; depth += 1) {
      const inner = document.createElement('b');
      deepest.append(inner);
      deepest = inner;
    }
    deepest.append('fondo');
    // The limit holds for text, and elements without any do not use it up.
    expect(readText(root)).toBe('fondo');
  });

  it('gives well-formed text within the limit whatever stands there', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 40 })), (parts) => {
        const root = document.createElement('div');
        for (const part of parts) {
          const block = document.createElement(part.length % 2 ? 'p' : 'span');
          block.textContent = `${part}\uD800`;
          root.append(block);
        }
        const text = readText(root, 50);
        return text.length <= 50 && text.isWellFormed() && text === text.trim();
      }),
    );
  });
});
