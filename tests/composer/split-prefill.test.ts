import { expect, test } from 'vitest';
import { chipMark } from '../../lib/composer/read-box.ts';
import { splitPrefill } from '../../lib/composer/split-prefill.ts';

const giulia = ['Giulia Lodi', 'giulia.lodi'];

const cases: [text: string, rest: string][] = [
  ['', ''],
  [' \u00A0\n', ''],
  ['@giulia ', ''],
  ['@giulia-lodi.it\u00A0', ''],
  ['@nora@social.example @ugo ', ''],
  ['@giulia, ', ''],
  ['Giulia Lodi', ''],
  ['@Giulia Lodi ', ''],
  ['Giulia Lodi: ', ''],
  [`${chipMark} `, ''],
  [`${chipMark}: ${chipMark}`, ''],
  ['@giulia grazie', 'grazie'],
  ['@giulia,grazie', ',grazie'],
  ['Giulia Lodigiani', 'Giulia Lodigiani'],
  ['Giulia', 'Giulia'],
  ['grazie @giulia', 'grazie @giulia'],
  ['@', '@'],
  ['🙏', '🙏'],
  ['.', '.'],
];

test.each(cases)('of %j the person wrote %j', (text, rest) => {
  expect(splitPrefill(text, giulia)).toEqual({
    prefill: text.slice(0, text.length - rest.length),
    rest,
  });
});

test('names without a letter are no names', () => {
  expect(splitPrefill('Ciao', ['', '  ']).rest).toBe('Ciao');
});

test('a long text of near mentions takes no time', () => {
  const text = `@${'a.'.repeat(200_000)}!`;
  expect(splitPrefill(text, giulia).rest).toBe('.!');
});
