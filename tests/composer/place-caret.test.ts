// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { placeCaret } from '../../lib/composer/place-caret.ts';
import { replaceBeforeCaret, textBeforeCaret } from '../../lib/composer/replace-before-caret.ts';

function editorWith(html: string): HTMLElement {
  document.body.innerHTML = `<div id="box" contenteditable="true">${html}</div>`;
  return document.getElementById('box') as HTMLElement;
}

function fieldWith(value: string): HTMLTextAreaElement {
  document.body.innerHTML = '<textarea></textarea>';
  const field = document.querySelector('textarea') as HTMLTextAreaElement;
  field.value = value;
  field.focus();
  return field;
}

/** What stands on both sides of the caret, as far as its own piece of text goes. */
function caret(): [string, string] | null {
  const { anchorNode, anchorOffset } = document.getSelection() ?? {};
  const data = (anchorNode as Text | null)?.data;
  if (data === undefined || anchorOffset === undefined) return null;
  return [data.slice(0, anchorOffset), data.slice(anchorOffset)];
}

describe('the caret, in a field', () => {
  test('goes to its place behind a mention', () => {
    const field = fieldWith('@giulia Grazie , a presto');
    expect(placeCaret(field, 'Grazie , a presto', 7)).toBe(true);
    expect([field.selectionStart, field.selectionEnd]).toEqual([15, 15]);
  });

  test('stays where the words are not, or are twice', () => {
    const field = fieldWith('Grazie. Grazie.');
    field.setSelectionRange(3, 3);
    expect(placeCaret(field, 'Grazie.', 2)).toBe(false);
    expect(placeCaret(field, 'Ciao.', 2)).toBe(false);
    expect(field.selectionStart).toBe(3);
  });
});

describe('the caret, in an editor', () => {
  test.each([
    [
      'behind a letter',
      '<p>Ciao Giulia, grazie</p>',
      'Ciao Giulia, grazie',
      4,
      ['Ciao', ' Giulia, grazie'],
    ],
    ['before a letter', '<p>Ciao Giulia</p>', 'Ciao Giulia', 5, ['Ciao ', 'Giulia']],
    [
      'in the second line',
      '<p>Ciao,</p><p>grazie a te</p>',
      'Ciao,\ngrazie a te',
      12,
      ['grazie', ' a te'],
    ],
    [
      'behind a chip',
      '<p><i contenteditable="false">@giulia</i> Grazie mille</p>',
      'Grazie mille',
      7,
      [' Grazie ', 'mille'],
    ],
    ['at the beginning', '<p>Grazie</p>', 'Grazie', 0, ['', 'Grazie']],
  ])('goes %s', (_, html, text, cursor, wanted) => {
    const box = editorWith(html);
    expect(placeCaret(box, text, cursor)).toBe(true);
    expect(caret()).toEqual(wanted);
  });

  test.each([
    ['between two spaces, which editors do not keep', '<p>Ciao  Giulia</p>', 'Ciao  Giulia', 5],
    ['in words that stand there twice', '<p>Grazie</p><p>Grazie</p>', 'Grazie', 2],
    ['in words that are not there', '<p>Ciao</p>', 'Grazie', 2],
    [
      'beside an emoji that became a picture',
      '<p>Ciao <img alt="😀"> Giulia</p>',
      'Ciao 😀 Giulia',
      4,
    ],
  ])('does not go %s', (_, html, text, cursor) => {
    const box = editorWith(html);
    document.getSelection()?.collapse(box, 0);
    expect(placeCaret(box, text, cursor)).toBe(false);
    expect(document.getSelection()?.anchorNode).toBe(box);
  });
});

describe('what stands before the caret', () => {
  test('of a field is all up to it, and nothing while something is selected', () => {
    const field = fieldWith('Cara ;grazie e poi');
    field.setSelectionRange(12, 12);
    expect(textBeforeCaret(field)).toBe('Cara ;grazie');
    field.setSelectionRange(5, 12);
    expect(textBeforeCaret(field)).toBe('');
  });

  test.each([
    ['in the text', (box: HTMLElement) => [box.querySelector('p')?.firstChild, 7] as const],
    ['behind the text', (box: HTMLElement) => [box.querySelector('p'), 1] as const],
    ['behind the paragraph', (box: HTMLElement) => [box, 1] as const],
  ])('of an editor is its piece of text, with the caret %s', (_, place) => {
    const box = editorWith('<p>;grazie</p>');
    const [node, offset] = place(box);
    document.getSelection()?.collapse(node ?? null, offset);
    expect(textBeforeCaret(box)).toBe(';grazie');
  });

  test('is replaced only where it is what was typed', async () => {
    const field = fieldWith('Cara ;grazi');
    field.setSelectionRange(11, 11);
    const { signal } = new AbortController();
    expect(await replaceBeforeCaret(field, ';grazie', { text: 'Grazie!' }, signal)).toBe(false);
    expect(field.value).toBe('Cara ;grazi');
  });
});
