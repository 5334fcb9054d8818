import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kindOf } from '../../lib/language/kind-of.ts';
import { isShortThanks } from '../../lib/language/is-short-thanks.ts';
import {
  baseCode,
  type DetectedLanguages,
  languageOf,
  surelyLanguageOf,
  usualLanguage,
} from '../../lib/language/language-of.ts';

describe('a short thanks', () => {
  test.each([
    'Grazie!',
    'Ricevuto, grazie!',
    'Grazie mille, Marco!',
    'GRAZIE!!!',
    'grazieee 😍',
    'Grazie di cuore a tutti ❤️',
    'Thank you for reading, Mehdi!',
    'thx',
    'Thanks a lot',
    'Got it, thank you!',
    'Merci beaucoup !',
    'Bien reçu, merci !',
    'Merci, Hélène !',
    '¡Muchas gracias!',
    'Danke schön!',
    'Obrigada!',
    '@marco@forno.example Grazie mille!',
    '🙏',
    '❤️❤️',
  ])('is %j', (text) => expect(isShortThanks(text)).toBe(true));

  test.each([
    '',
    '…',
    'Yes.',
    'No',
    'Marco',
    'Grazie Marco Lucia Elena',
    'Grazie Marco! Un bicchiere scarso, poi aggiungo a filo.',
    'Thanks, but no.',
    'Thanks, add 200 ml',
    'Thanks! Which flour?',
    'Thanks: https://blog.example/more',
    'Avec plaisir, quand tu veux',
    'Merci, mais la farine était trop froide',
    'Danke, erst morgen wieder',
    'What Tom said. And give it fifteen minutes more.',
    'Thank you so much. '.repeat(30),
  ])('is not %j', (text) => expect(isShortThanks(text)).toBe(false));
});

describe('a question', () => {
  test.each([
    'Which flour?',
    'How do you judge it without a scale',
    'Ciao Anna, come fai a tenerlo in vita',
    'bello! quanto costa',
    'Can you share the recipe',
    'Any tips for a cold kitchen',
    'Bonjour Anna, est-ce que la méthode marche avec le seigle',
    'Super. Où as-tu trouvé ce pot',
    'cómo se hace',
    '¿Y con centeno?',
    'Wie lange muss der Teig ruhen',
    '本当ですか？',
    'هل يعمل؟',
    'Πώς γίνεται;',
    'Why “slow”?',
    'Is it this one 🙂?',
  ])('is %j', (text) => expect(kindOf(text)).toBe('question'));

  test.each([
    '',
    '???',
    '?!?!',
    'Really?!',
    'How beautiful!',
    'How do you do it so well!',
    'Che bello!',
    'Come sempre, perfetto.',
    'Quanto mi piace',
    'Quel plaisir de te lire',
    'See https://blog.example/search?q=bread',
    'www.blog.example/?p=4',
    'Good; thanks; bye',
    'When it rains I bake.',
    'What a loaf.',
    'I know how you did it.',
    'Can do.',
  ])('is not %j', (text) => expect(kindOf(text)).not.toBe('question'));
});

describe('criticism', () => {
  test.each([
    'Honestly I think this is bad advice for beginners.',
    'I disagree.',
    'This doesn’t work at all',
    'Sono deluso',
    'Non sono d’accordo con te',
    'Je suis déçue',
    'Ça ne marche pas',
    'No funciona',
    'Das ist falsch.',
    'Não concordo',
    'Troppo lungo: si poteva dire tutto in un minuto.',
    'Sinceramente: troppo sale.',
    'Honestly, 70% is too wet for beginners.',
    'Trop salé pour moi',
    'Zu kompliziert.',
  ])('is %j', (text) => expect(kindOf(text)).toBe('criticism'));

  test.each([
    '',
    'Lovely write-up.',
    'You never disappoint!',
    'never disappointed',
    'Not bad at all',
    'I was wrong, it works',
    'Mai deludente!',
    'Jamais déçue',
    'Brava Anna!',
    'wrongfully yours',
    'Troppo bello!',
    'Mai troppo lungo!',
    'It has been too long!',
    'Never too salty',
    'Trop bien',
  ])('is not %j', (text) => expect(kindOf(text)).not.toBe('criticism'));
});

describe('the language of a text', () => {
  const unsure: DetectedLanguages = {
    isReliable: false,
    languages: [{ language: 'ca', percentage: 80 }],
  };
  const sure = (language: string, percentage = 97): DetectedLanguages => ({
    isReliable: true,
    languages: [
      { language: 'xx', percentage: 1 },
      { language, percentage },
    ],
  });
  const long = 'Kerran viikossa leivon ja joka kerta taikina on vähän erilainen kuin ennen.';

  test.each<
    [string, string, DetectedLanguages | Error, { declared?: string; page?: string }, string]
  >([
    ['a reliable detection counts', long, sure('fi'), { declared: 'it' }, 'fi'],
    ['an unreliable one does not', long, unsure, { declared: 'fi' }, 'fi'],
    ['less than half of the text does not count', long, sure('fi', 40), { declared: 'sv' }, 'sv'],
    ['a regional code becomes its base', long, sure('pt-BR'), {}, 'pt'],
    ['an old code becomes today’s', long, sure('iw'), {}, 'he'],
    ['“undetermined” is no language', long, sure('und'), { page: 'de' }, 'de'],
    ['few words are told by common words', 'Che bello!', sure('pt'), { page: 'en' }, 'it'],
    ['few English words too', 'So lovely, thanks', unsure, { page: 'it' }, 'en'],
    ['few French words too', 'Très beau, bravo', unsure, { page: 'it' }, 'fr'],
    [
      'few words known to nobody ask the detector',
      'Kiitos paljon',
      sure('fi'),
      { page: 'en' },
      'fi',
    ],
    ['a tie between two languages tells nothing', 'grazie merci', unsure, { page: 'de' }, 'de'],
    [
      'an unsure long text is told by common words',
      `Sono felice che ${long}`,
      unsure,
      { page: 'en' },
      'it',
    ],
    ['emoji have no language; the page has', '😍🔥', sure('en'), { page: 'fr-CA' }, 'fr'],
    [
      'links and mentions have none either',
      '@thegreat https://the.example/',
      sure('en'),
      { page: 'fr' },
      'fr',
    ],
    [
      'the text’s own declaration goes before the page’s',
      '1000',
      unsure,
      { declared: 'es', page: 'en' },
      'es',
    ],
    [
      'a declaration that is none is skipped',
      '1000',
      unsure,
      { declared: '<b>', page: 'es' },
      'es',
    ],
    ['nothing known: the fallback', '', unsure, {}, 'en'],
    ['a browser without a detector', long, new Error('no detector'), { page: 'fi' }, 'fi'],
  ])('%s', async (_, text, answer, hints, expected) => {
    const detect = (): Promise<DetectedLanguages> =>
      answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    const { declared, page } = hints;
    const around = () => Promise.resolve(page ?? null);
    expect(await languageOf(text, { declared, around, detect, fallback: 'en' })).toBe(expected);
  });

  test.each([
    ['Bellissima ricetta!', 'it'],
    ['Che buono', 'it'],
    ['Qué rico, muchas gracias', 'es'],
    ['Sehr schön', 'de'],
    ['Parabéns, ficou lindo', 'pt'],
    ['C’est magnifique', 'fr'],
    ['Love this so much', 'en'],
    ['すごい', 'ja'],
    ['Wow!', null],
    ['Top', null],
    ['Bravo!', null],
    ['Super cool', null],
    ['🔥🔥', null],
  ])(
    'few words, even where the detector is sure of something else: %j is %j',
    async (text, language) => {
      expect(await surelyLanguageOf(text, () => Promise.resolve(sure('eo')))).toBe(language);
    },
  );

  test.each([
    [['it', 'it', 'en', null], 'it'],
    [['it', 'en'], null],
    [[null, null], null],
    [['fr'], 'fr'],
    [[], null],
  ])('what people write in, of %j, is %j', (found, usual) =>
    expect(usualLanguage(found)).toBe(usual),
  );

  test.each([
    ['pt_BR', 'pt'],
    ['', null],
    ['x', null],
    [undefined, null],
  ])('the base code of %j is %j', (tag, base) => expect(baseCode(tag)).toBe(base));
});

const noDetector = (): Promise<DetectedLanguages> => Promise.reject(new Error('none'));

async function judge(text: string): Promise<void> {
  expect([kindOf(text), isShortThanks(text)]).toHaveLength(2);
  expect(await languageOf(text, { detect: noDetector, fallback: 'en' })).toMatch(/^[a-z]{2}$/u);
}

test('no text breaks a rule', async () => {
  const unit = fc.constantFrom(
    '?',
    '¿',
    ',',
    '.',
    '@',
    '\ud800',
    '\u202e',
    'grazie',
    ' ',
    '’',
    '🙏',
    'not',
    '\0',
  );
  await fc.assert(fc.asyncProperty(fc.string({ unit, maxLength: 60 }), judge));
});

test('a megabyte of anything is judged at once', async () => {
  const hostile = [
    '?',
    'a',
    ' ',
    'how do you ',
    'not ',
    '\ud800',
    '@',
    'è falso',
    '.',
    "n't ",
    'a,',
  ];
  const before = process.cpuUsage();
  for (const piece of hostile) await judge(piece.repeat(1_000_000 / piece.length));
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(4_000);
});
