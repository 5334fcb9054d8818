import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { weighDraft } from '../../lib/language/weigh-draft.ts';

describe('a draft worth a second look', () => {
  test.each([
    ['it', 'Sei un idiota', 'insult'],
    ['en', 'You are a moron.', 'insult'],
    ['de', 'So ein Trottel', 'insult'],
    ['it', 'NON HAI CAPITO', 'shouting'],
    ['en', 'Stop it!!!', 'shouting'],
    ['it', 'Se non ti piace, cambia canale.', 'defensive'],
    ['en', 'As I already said, it works.', 'defensive'],
    ['fr', 'Personne ne t’oblige à lire.', 'defensive'],
    ['es', 'Nadie te obliga.', 'defensive'],
    ['de', 'Niemand zwingt dich dazu.', 'defensive'],
    ['pt', 'Ninguém te obriga.', 'defensive'],
    ['it', 'NON HAI CAPITO NIENTE, idiota!!!', 'insult'],
  ])('%s: %s', (language, text, mark) => expect(weighDraft(text, language)).toBe(mark));

  test.each([
    ['it', ''],
    ['it', 'Grazie di cuore!'],
    ['it', 'Che bello!! Grazie!'],
    ['it', 'Ho letto il tuo commento: hai ragione sul secondo capitolo.'],
    ['it', 'Sì, la porta USB va bene.'],
    ['en', 'Thank you, I should have explained it better.'],
    ['en', 'OK, NASA it is.'],
    ['fr', 'Merci, vous avez raison.'],
    ['xx', 'Anything at all'],
    ['it', 'https://example.org/STUPIDO!!!/NON HAI'],
  ])('not %s: %s', (language, text) => expect(weighDraft(text, language)).toBeNull());

  test('no text and no language breaks it', () => {
    const language = fc.constantFrom('it', 'en', 'de', 'constructor', '__proto__', '');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), language, (text, code) => {
        expect(['defensive', 'shouting', 'insult', null]).toContain(weighDraft(text, code));
      }),
    );
  });
});
