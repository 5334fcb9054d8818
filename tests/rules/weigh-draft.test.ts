import { cuss as en } from 'cuss';
import { cuss as es } from 'cuss/es';
import { cuss as fr } from 'cuss/fr';
import { cuss as it } from 'cuss/it';
import { cuss as pt } from 'cuss/pt';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rudeWords } from '../../lib/language/rude-words.ts';
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
    ['it', 'Evviva!!! Non vedo l’ora.'],
    ['it', 'GRAZIE DI CUORE A TUTTI!!!'],
    ['it', 'Metti il burro, e fallo lievitare.'],
    ['it', 'Che stupida che sono, ho scordato il sale.'],
    ['it', 'Se non ti piace il sale, mettine meno.'],
    ['it', 'Sei l’unica che mi fa ridere'],
    ['en', 'There are no stupid questions.'],
    ['en', 'You can do it yourself at home.'],
    ['en', 'I felt like an idiot.'],
    ['en', 'It has USB, HDMI, VGA and DVI.'],
    ['fr', 'Il faut mettre la pâte dans le moule une heure, sans retard.'],
    ['es', 'Con leche y polvo de hornear, a la cola.'],
    ['de', 'Keine dumme Frage!'],
    ['it', 'Che bello!! Grazie!'],
    ['it', 'Ho letto il tuo commento: hai ragione sul secondo capitolo.'],
    ['it', 'Sì, la porta USB va bene.'],
    ['en', 'Thank you, I should have explained it better.'],
    ['en', 'OK, NASA it is.'],
    ['fr', 'Merci, vous avez raison.'],
    ['xx', 'Anything at all'],
    ['it', 'https://example.org/STUPIDO!!!/NON HAI'],
  ])('not %s: %s', (language, text) => expect(weighDraft(text, language)).toBeNull());

  test('what is always rude is in cuss, too', () => {
    const lists = { it, en, fr, es, pt };
    for (const [language, list] of Object.entries(lists)) {
      const stems = Object.keys(list).map((word) => word.slice(0, 4));
      for (const word of rudeWords[language]?.always ?? []) {
        expect(stems, `${language} ${word}`).toContain(word.slice(0, 4));
      }
    }
  });

  test('no text and no language breaks it', () => {
    const language = fc.constantFrom('it', 'en', 'de', 'constructor', '__proto__', '');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), language, (text, code) => {
        expect(['defensive', 'shouting', 'insult', null]).toContain(weighDraft(text, code));
      }),
    );
  });
});
