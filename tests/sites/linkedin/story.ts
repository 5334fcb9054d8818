/** The people and posts that the living copy is about. All invented. */
export interface Person {
  slug: string;
  name: string;
  headline: string;
  hue: number;
  isCompany?: true;
}

export interface Line {
  id: string;
  by: string;
  /** The top comment of the thread; null: it is one. */
  to: string | null;
  /** `@[slug]` is a mention. */
  text: string;
  isLiked?: boolean;
}

export interface Post {
  id: string;
  by: string;
  text: string;
  lines: Line[];
  /** Replies that are folded until somebody asks for them. */
  folded: string[];
}

export const people: Person[] = [
  person(
    'anna-bianchi',
    'Anna Bianchi',
    'Fornaia a Treviso | Pane, lievito madre, mani in pasta',
    262,
  ),
  person('marco-ferri-mulino', 'Marco Ferri', 'Mugnaio, quarta generazione', 30),
  person('marta-colonna', 'Marta Colonna', 'Insegnante', 330),
  person('giulio-sartori', 'Giulio Sartori', 'Consulente del lavoro', 200),
  person('chiara-neri-88', 'Chiara Neri', 'Pasticciera', 12),
  person('paolo-serra', 'Paolo Serra', 'Artigiano', 150),
  person('tom-hadley', 'Tom Hadley', 'Bakery owner, Leeds', 48),
  person('sofia-riva', 'Sofia Riva 🌾', 'Agronoma', 90),
  person('lena-voss', 'Lena Voss', 'Ausbilderin', 170),
  person('dario-longo', 'Dario Longo', 'Cuoco', 300),
  { ...person('mulino-vecchio', 'Mulino Vecchio', '1.204 follower', 36), isCompany: true },
];

/** The id that never changes, which some links carry beside the address. */
export function memberIdOf({ slug }: Person): string {
  return `ACoAA${[...slug].map((sign) => (sign.charCodeAt(0) % 36).toString(36)).join('')}`;
}

/** As LinkedIn makes them: the time in milliseconds, then 22 bits. */
export function idAt(atMs: number, serial = 0): string {
  return String((BigInt(atMs) << 22n) + BigInt(serial));
}

const day = (date: number, hour: number, minute = 0) => Date.UTC(2026, 10, date, hour, minute);
const at = (date: number, hour: number, minute = 0) => idAt(day(date, hour, minute), 7);

/** What the tests speak about, by name. */
export const ids = {
  post: idAt(day(18, 7)),
  marcosPost: idAt(day(17, 9)),
  marta: at(18, 8),
  giulio: at(18, 8, 30),
  annaToGiulio: at(18, 9),
  chiara: at(18, 10),
  paolo: at(18, 11),
  annaToPaolo: at(18, 12),
  tom: at(18, 13),
  sofia: at(18, 14),
  darioToSofia: at(18, 15),
  lenaToSofia: at(18, 16),
  annaToSofia: at(18, 17),
  annaOwn: at(18, 18),
  mulino: at(19, 7),
  lena: at(19, 8),
  dario: at(19, 9),
  paoloAgain: at(19, 10),
  annaAtMarco: at(17, 12),
} as const;

export const annasPost: Post = {
  id: ids.post,
  by: 'anna-bianchi',
  text: 'Da lunedì in bottega siamo in due. Ho assunto Nadia, diciannove anni, che vuole imparare il pane.\n\nMi chiedevo se ero pronta a insegnare. La risposta è arrivata alle quattro del mattino, con una pagnotta storta e bellissima.',
  folded: [ids.lenaToSofia, ids.annaToSofia],
  lines: [
    line(ids.marta, 'marta-colonna', 'Che bella notizia! Auguri di cuore a Nadia.'),
    line(ids.giulio, 'giulio-sartori', 'Brava Anna. L’apprendistato è ancora la scuola migliore.'),
    line(
      ids.annaToGiulio,
      'anna-bianchi',
      '@[giulio-sartori] grazie Giulio, le carte che mi hai preparato hanno tolto mezza paura.',
      ids.giulio,
    ),
    line(
      ids.chiara,
      'chiara-neri-88',
      'Anch’io cerco qualcuno da un anno. Nessuno vuole alzarsi di notte.',
    ),
    line(
      ids.paolo,
      'paolo-serra',
      '@[chiara-neri-88] da noi è lo stesso, e non è la paga.',
      ids.chiara,
    ),
    line(
      ids.annaToPaolo,
      'anna-bianchi',
      '@[paolo-serra] infatti: Nadia mi ha chiesto prima degli orari che dei soldi.',
      ids.chiara,
    ),
    line(
      ids.tom,
      'tom-hadley',
      'Four in the morning for a teenager? I would think twice, honestly. They need their sleep.',
    ),
    line(ids.sofia, 'sofia-riva', 'E la prossima volta portala in campo a vedere il grano 🌾'),
    line(ids.darioToSofia, 'dario-longo', '@[sofia-riva] vengo anch’io!', ids.sofia),
    line(ids.lenaToSofia, 'lena-voss', '@[sofia-riva] ottima idea.', ids.sofia),
    line(ids.annaToSofia, 'anna-bianchi', '@[sofia-riva] a giugno, promesso!', ids.sofia),
    line(ids.annaOwn, 'anna-bianchi', 'Chi vuole passare a salutarla: il sabato dalle sette.'),
    {
      ...line(ids.mulino, 'mulino-vecchio', 'Complimenti da tutti noi del mulino.'),
      isLiked: true,
    },
    line(
      ids.lena,
      'lena-voss',
      'Wie viele Stunden lernt sie bei euch?\nBei uns sind es acht am Tag.',
    ),
    line(ids.dario, 'dario-longo', 'Auguri a tutte e due!'),
    line(ids.paoloAgain, 'paolo-serra', 'Sono passato ieri, il pane era perfetto.'),
  ],
};

export const marcosPost: Post = {
  id: ids.marcosPost,
  by: 'marco-ferri-mulino',
  text: 'Il grano di quest’anno è poco, ma profuma come quello di mio nonno.',
  folded: [],
  lines: [
    line(idAt(day(17, 10), 7), 'sofia-riva', 'Si sentiva già a luglio.'),
    line(ids.annaAtMarco, 'anna-bianchi', 'Ne tengo due sacchi da parte per Natale.'),
  ],
};

export const posts: Post[] = [
  annasPost,
  marcosPost,
  {
    id: idAt(day(3, 6)),
    by: 'anna-bianchi',
    text: 'Tre cose che il lievito madre mi ha insegnato sul lavoro: aspettare, rinfrescare, buttare.',
    folded: [],
    lines: [line(idAt(day(3, 8), 7), 'tom-hadley', 'Number three is the hard one.')],
  },
];

function person(slug: string, name: string, headline: string, hue: number): Person {
  return { slug, name, headline, hue };
}

function line(id: string, by: string, text: string, to: string | null = null): Line {
  return { id, by, to, text };
}
