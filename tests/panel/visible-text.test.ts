import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { initialsOf, visibleName, visibleText } from '../../components/parts/visible-text.ts';
import { webAddress } from '../../components/parts/web-address.ts';

describe('text as it may be shown', () => {
  test.each([
    ['\u202egnp.exe', 'gnp.exe'],
    ['a\u2066b\u2069c', 'abc'],
    ['a\r\nb\n\n\n\n\nc', 'a\nb\n\nc'],
    ['bell\u0007', 'bell\ufffd'],
    ['مرحبا\u200f!', 'مرحبا\u200f!'],
    ['👩‍👩‍👧', '👩‍👩‍👧'],
  ])('%j', (text, shown) => {
    expect(visibleText(text)).toBe(shown);
  });

  test('whatever comes in, it is well formed, short enough and without overrides', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const shown = visibleText(text);
        expect(shown.isWellFormed()).toBe(true);
        expect(shown).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
    expect(visibleText('x'.repeat(1_000_000)).length).toBe(10_000);
  });

  test('a name of nothing but what cannot be seen is none', () => {
    expect(visibleName('\u200b\u2066')).toBe('');
  });
});

test.each([
  ['Giulia Lodi', 'GL'],
  ['@anna.scrive', 'AS'],
  ['Sara', 'S'],
  ['ليلى حداد', 'لح'],
  ['👻', '?'],
  ['', '?'],
])('initials of %j', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

test.each([
  ['https://a.example/x', 'https://a.example/x'],
  ['javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['', undefined],
])('an address to follow: %j', (url, address) => {
  expect(webAddress(url)).toBe(address);
});
