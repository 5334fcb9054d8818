import { pick } from '../kit/random.ts';

/** Words as people use them: a few again and again, most of them hardly ever (Zipf), in six languages. */
export function createWriter(random: () => number) {
  const wordOf = (language: Tongue): string => {
    // Log-uniform ranks make Zipf's law with exponent 1.
    const rank = Math.floor(vocabulary ** random()) - 1;
    const known = frequent[language];
    return known[rank] ?? rareWord(language, rank);
  };
  const wordsOf = (language: Tongue, count: number): string =>
    Array.from({ length: count }, () => wordOf(language)).join(' ');
  const sentence = (language: Tongue): string => {
    const words = wordsOf(language, 2 + Math.floor(28 * random() ** 2));
    return words.charAt(0).toUpperCase() + words.slice(1) + (pick(random, endings) ?? '.');
  };
  return {
    language: (): Tongue => pick(random, tongues) ?? 'it',
    title: (language: Tongue): string => capital(wordsOf(language, 2 + Math.floor(5 * random()))),
    /** One to three sentences. */
    text(language: Tongue): string {
      const sentences = Array.from({ length: 1 + Math.floor(3 * random() ** 3) }, () =>
        sentence(language),
      );
      return sentences.join(' ');
    },
  };
}

/** Invented: no list of real people has it. The same number, the same name. */
export function nameOfPerson(number: number): string {
  const first = pick(() => ((number * 7) % 41) / 41, firstNames) ?? '';
  const last = [0, 1, 2].map((place) => syllableOf('it', Math.floor(number / 23 ** place)));
  return `${first} ${capital(last.join(''))}`;
}

export const tongues = ['it', 'en', 'fr', 'es', 'de', 'pt'] as const;
export type Tongue = (typeof tongues)[number];

const vocabulary = 30_000;
const endings = ['.', '.', '!', '?', '…', ' 🙏', ''];

/** A word that is no word, but sounds like one. */
function rareWord(language: Tongue, rank: number): string {
  const { length } = syllables[language];
  const parts = [rank, Math.floor(rank / length), Math.floor(rank / length ** 2) + rank * 3];
  return parts.map((part) => syllableOf(language, part)).join('');
}

function syllableOf(language: Tongue, number: number): string {
  const all = syllables[language];
  return all[number % all.length] ?? '';
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const list = (words: string): readonly string[] => words.split(' ');

const firstNames = list(
  'Ada Berta Ciro Dora Elio Fosca Gino Ilda Jole Lea Mirko Nives Olmo Pia Quirino Rosa Silvio Tosca Ugo Vera Zeno Óscar Jürgen Zoë',
);

const frequent: Record<Tongue, readonly string[]> = {
  it: list(
    'di che e la il un a per non è in sono ho una mi ma si lo grazie come con questo più quando anche perché pane farina forno bellissimo ricetta sempre davvero città però libro capitolo video bravo domani',
  ),
  en: list(
    'the to and a of i is it in you that for this on with have but was my so be thanks what how when really love your bread flour oven great recipe always chapter book video tomorrow café',
  ),
  fr: list(
    'de la le et à un je les une en est pas que pour ce vous mais dans avec très merci comment quand aussi parce pain farine four superbe recette toujours vraiment été livre chapitre vidéo demain',
  ),
  es: list(
    'de la que el en y a los un por con no una su para es lo muy gracias cómo cuando también porque pan harina horno hermoso receta siempre mañana libro capítulo vídeo corazón año',
  ),
  de: list(
    'und die der ich das ist nicht zu ein es in mit für auf danke wie wenn auch weil brot mehl ofen wunderschön rezept immer wirklich schön buch kapitel video morgen größer straße',
  ),
  pt: list(
    'de a o que e do da em um para é com não uma os no se obrigada como quando também porque pão farinha forno lindo receita sempre coração livro capítulo vídeo amanhã não',
  ),
};

const syllables: Record<Tongue, readonly string[]> = {
  it: list('ba ce di fo gra lu mi no pe ri sto ta va zo chia gli sco tre mu fi nà se ro'),
  en: list('al ber con der est for ing lan mer ness ock per ring ston ther und ver wick'),
  fr: list('beau cha dé é fleur gue jou lai mon né oise pri rou sé tré ville vre ran'),
  es: list('al ción de es flor gue ja lla mo ñe or pre que ro sa tro vez zo'),
  de: list('ab berg chen durch ein fühl ge heit kraft lich mäd ober recht schaft tür ung weg zeit'),
  pt: list('ção de es flor gue jo lha mo nhe ou pre que rá sa tro vez xi zi'),
};
