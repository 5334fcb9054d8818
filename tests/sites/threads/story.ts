/** A post, or a reply to one: each has a page of its own. */
export interface Entry {
  code: string;
  by: string;
  text: string;
  minutesAgo: number;
  replies: Entry[];
  /** Shown in a box inside of it. */
  quote?: Entry;
  /** The author's own thread goes on with these. */
  goesOn?: Entry[];
  liked?: boolean;
}

/** Anna bakes bread; nobody here exists. */
export const anna = 'annabianchi';
/** Somebody who only looks. */
export const guest = 'brunoferri';

const hour = 60;
const day = 24 * hour;

function entry(
  code: string,
  by: string,
  minutesAgo: number,
  text: string,
  ...replies: Entry[]
): Entry {
  return { code, by, minutesAgo, text, replies };
}

const oven = entry(
  'DqForno0001',
  'orto.di.citta',
  6 * day,
  'Un forno di quartiere: chi ci sta?',
  entry('DqAnnaForno', anna, 5 * day, 'Io porto la pasta madre.'),
);

const monday: Entry = {
  ...entry(
    'DqPane00001',
    anna,
    3 * day,
    'Il pane del lunedì è pronto.\nQuello senza impastare: farina, acqua, sale e una notte intera.',
    entry(
      'DqGiulia001',
      'giulia.lodi',
      3 * hour,
      'Crosta perfetta, ma dentro era un po’ umido. Quanto lo lasci raffreddare?',
    ),
    entry(
      'DqMarco0001',
      'marcorinaldi',
      2 * day,
      'Che farina usi? 🌾',
      entry(
        'DqAnna00001',
        anna,
        1 * day,
        '@marcorinaldi Tipo 1, macinata a pietra.',
        entry('DqMarco0002', 'marcorinaldi', 5 * hour, 'Grazie! E se non la trovo?'),
      ),
    ),
    {
      ...entry('DqTom000001', 'tomhale', 2 * day, 'We do this every Sunday in Leeds now.'),
      quote: oven,
    },
    entry(
      'DqCeline001',
      'celine.morel',
      2 * day,
      'Est-ce que ça marche avec du levain ?',
      entry('DqTom000002', 'tomhale', 1 * day, 'It does. Four hours more.'),
      entry('DqAnna00002', anna, 20 * hour, 'Oui, avec un peu plus de temps.'),
    ),
    entry(
      'DqPaolo0001',
      'paolo_neri',
      2 * day,
      'Fatto con i bambini.\nPrima volta che mangiano la crosta!',
      entry(
        'DqSofia0001',
        'sofia.lind',
        1 * day,
        'Same here.',
        entry('DqPaolo0002', 'paolo_neri', 1 * day, 'Magic, isn’t it?'),
        entry('DqAnna00003', anna, 2 * hour, 'Vi abbraccio tutti e due.'),
      ),
    ),
    entry('DqOrto00001', 'orto.di.citta', 1 * day, 'Troppo lungo. Si poteva dire in due righe.'),
    entry('DqSofia0002', 'sofia.lind', 4 * hour, 'First bread of my life, and it worked!'),
  ),
  goesOn: [entry('DqPane00002', anna, 3 * day, 'La ricetta intera è sul blog.')],
};

export const posts: Entry[] = [
  entry(
    'DqFocaccia1',
    anna,
    9 * hour,
    'Domenica si cuoce insieme. Che facciamo?',
    entry('DqPaolo0003', 'paolo_neri', 8 * hour, 'Focaccia! I bambini votano focaccia.'),
  ),
  monday,
  oven,
];

/** The way down to an entry, itself last. Empty: there is none. */
export function pathTo(code: string, from: Entry[] = posts): Entry[] {
  for (const each of from) {
    if (each.code === code || each.goesOn?.some((more) => more.code === code)) return [each];
    const below = pathTo(code, each.replies);
    if (below.length > 0) return [each, ...below];
  }
  return [];
}

/** What the page shows below an entry, one chain for each direct reply: its first answer, that one's first answer, and so on. */
export function chainFrom(start: Entry): Entry[] {
  const [next] = start.replies;
  return next ? [start, ...chainFrom(next)] : [start];
}
