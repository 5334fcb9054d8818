/** The people, posts and comments that the living copy is about. All invented. */
export interface Person {
  handle: string;
  name: string;
  hue: number;
  /** Has a story: then the picture leads to that, and not to the profile. */
  hasStory?: true;
}

export interface Remark {
  id: string;
  by: string;
  text: string;
  minutesAgo: number;
  likes?: number;
  /** By whoever looks. */
  isLiked?: boolean;
  replies?: Remark[];
  /** So many of the replies come along with the page. */
  previewed?: number;
}

export interface Publication {
  code: string;
  form: 'p' | 'reel';
  by: string;
  with?: string[];
  /** Marked in the photo. */
  tagged?: string;
  caption: string;
  minutesAgo: number;
  likes: number;
  hue: number;
  picture: string;
  remarks: Remark[];
}

export const anna = 'annaimpasta';

export const people: Person[] = [
  { handle: anna, name: 'Anna Bianchi', hue: 18 },
  { handle: 'giulia.lodi', name: 'Giulia Lodi', hue: 330 },
  { handle: 'tom.hadley', name: 'Tom Hadley', hue: 210 },
  { handle: 'marco_forno', name: 'Marco Rinaldi', hue: 140 },
  { handle: 'nora.k', name: 'Nora Keller', hue: 265 },
  { handle: 'lena.pan', name: 'Lena Voss', hue: 48 },
  { handle: 'sami.q', name: 'Sami Qureshi', hue: 190, hasStory: true },
];

/** What the tests speak about, by name. */
export const ids = {
  giuliaAsks: '18001000000000001',
  tomPraises: '18001000000000002',
  annaToTom: '18001000000000021',
  marcoAsks: '18001000000000003',
  noraToMarco: '18001000000000031',
  annaToNora: '18001000000000032',
  marcoAgain: '18001000000000033',
  annaHerself: '18001000000000004',
  noraPraises: '18001000000000005',
  lenaCriticises: '18001000000000006',
  giuliaAgain: '18001000000000007',
  samiThanks: '18001000000000008',
  noraToSami: '18001000000000081',
  marcoCounts: '18002000000000001',
  samiLaughs: '18002000000000002',
  annaAtToms: '18003000000000001',
  noraAtToms: '18003000000000002',
  noraTogether: '18004000000000001',
} as const;

export const bread = 'DPaneLunedi1';
export const reel = 'DReelPieghe2';
export const scones = 'CTomScones03';
export const together = 'CInsieme0004';

const day = 24 * 60;

export const publications: Publication[] = [
  {
    code: bread,
    form: 'p',
    by: anna,
    caption:
      'Il pane del lunedì: 500 g di farina, 375 di acqua, e la pazienza di una notte. 🍞\nLa domanda di sempre: quanto sale? Ditemi come lo fate voi. #pane #lievitomadre',
    minutesAgo: 2 * day,
    likes: 214,
    hue: 32,
    picture: '🍞',
    remarks: [
      {
        ...said(ids.giuliaAsks, 'giulia.lodi', 2 * day - 30),
        text: 'Che meraviglia! Quanta acqua metti per un chilo di farina? 💧',
        likes: 4,
      },
      {
        ...said(ids.tomPraises, 'tom.hadley', 2 * day - 90),
        text: 'Tried it last night @annaimpasta, the crust sang all the way to the table. 🥖',
        likes: 1,
        previewed: 1,
        replies: [
          {
            ...said(ids.annaToTom, anna, 2 * day - 200),
            text: '@tom.hadley The best sound in a kitchen. Thank you for telling me!',
          },
        ],
      },
      {
        ...said(ids.marcoAsks, 'marco_forno', day + 600),
        text: 'Posso usare la semola al posto della farina?',
        replies: [
          {
            ...said(ids.noraToMarco, 'nora.k', day + 500),
            text: '@marco_forno io faccio metà e metà, viene bene.',
          },
          {
            ...said(ids.annaToNora, anna, day + 420),
            text: '@marco_forno Sì, ma lasciala riposare di più: beve tanta acqua.',
          },
          {
            ...said(ids.marcoAgain, 'marco_forno', day + 60),
            text: '@annaimpasta E con il farro?',
          },
        ],
      },
      {
        ...said(ids.annaHerself, anna, day + 580),
        text: 'La ricetta intera è sul mio sito, nel link in bio 🌾 #pane',
        likes: 12,
      },
      {
        ...said(ids.noraPraises, 'nora.k', day + 300),
        text: 'Bellissimo.',
        isLiked: true,
        likes: 1,
      },
      {
        ...said(ids.lenaCriticises, 'lena.pan', day + 120),
        text: 'Sinceramente: troppo sale, e con i tuoi tempi il mio non è lievitato.\nPeccato.',
      },
      {
        ...said(ids.giuliaAgain, 'giulia.lodi', 700),
        text: 'Il profumo arriva fin qui, che brava.',
      },
      {
        ...said(ids.samiThanks, 'sami.q', 500),
        text: 'Salvato! Grazie 🙏',
        previewed: 1,
        replies: [
          {
            ...said(ids.noraToSami, 'nora.k', 400),
            text: '@sami.q anch’io, ormai ho un album intero di pani.',
          },
        ],
      },
    ],
  },
  {
    code: reel,
    form: 'reel',
    by: anna,
    caption: 'Trenta secondi di pieghe. Le mani fanno il resto.',
    minutesAgo: 5 * day,
    likes: 890,
    hue: 12,
    picture: '👐',
    remarks: [
      { ...said(ids.marcoCounts, 'marco_forno', 4 * day), text: 'Quante pieghe in tutto?' },
      { ...said(ids.samiLaughs, 'sami.q', 3 * day), text: '😂 ipnotico' },
    ],
  },
  {
    code: scones,
    form: 'p',
    by: 'tom.hadley',
    tagged: anna,
    caption: 'Sunday scones, after a lesson with Anna.',
    minutesAgo: 9 * day,
    likes: 57,
    hue: 205,
    picture: '🫓',
    remarks: [
      { ...said(ids.annaAtToms, anna, 8 * day), text: 'Beautiful layers, Tom!' },
      { ...said(ids.noraAtToms, 'nora.k', 7 * day), text: 'Recipe please?' },
    ],
  },
  {
    code: together,
    form: 'p',
    by: 'tom.hadley',
    with: [anna],
    caption: 'Two ovens, one table.',
    minutesAgo: 12 * day,
    likes: 120,
    hue: 95,
    picture: '🥐',
    remarks: [{ ...said(ids.noraTogether, 'nora.k', 11 * day), text: 'Next time invite me!' }],
  },
];

function said(id: string, by: string, minutesAgo: number): Omit<Remark, 'text'> {
  return { id, by, minutesAgo };
}

/** All comments of a post, each before its replies. */
export function allOf({ remarks }: Publication): Remark[] {
  return remarks.flatMap((remark) => [remark, ...(remark.replies ?? [])]);
}
