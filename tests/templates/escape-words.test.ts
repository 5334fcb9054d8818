import fc from 'fast-check';
import { expect, it } from 'vitest';
import { escapeWords } from '../../lib/templates/escape-words.ts';
import { parseTemplate } from '../../lib/templates/parse-template.ts';

it('gives words that a template reads as these very words', () => {
  const words = fc.string({
    unit: fc.constantFrom('a', ' ', '\n', '{', '}', '|', '\\', 'è', '😀'),
  });
  fc.assert(
    fc.property(words, (text) => {
      const parsed = parseTemplate(escapeWords(text));
      expect(parsed).toEqual({ parts: text === '' ? [] : [{ kind: 'text', text }] });
    }),
  );
});

it('leaves alone what means nothing by itself', () => {
  expect(escapeWords('Pane | farina, C:\\forno')).toBe('Pane | farina, C:\\forno');
});
