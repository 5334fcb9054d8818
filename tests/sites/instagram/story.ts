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
  benAsks: '18002000000000001',
  samiLaughs: '18002000000000002',
  annaAtToms: '18003000000000001',
  noraAtToms: '18003000000000002',
  togetherPraise: '18004000000000001',
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
        id: ids.giuliaAsks,
        by: 'giulia.lodi',
        text: 'Che meraviglia! Quanta acqua metti per un chilo di farina? 💧',
        minutesAgo: 2 * day - 30,
        likes: 4,
      },
      {
        id: ids.tomPraises,
        by: 'tom.hadley',
        text: 'Tried it last night @annaimpasta, the crust sang all the way to the table. 🥖',
        minutesAgo: 2 * day - 90,
        likes: 1,
        previewed: 1,
        replies: [
          {
            id: ids.annaToTom,
            by: anna,
            text: '@tom.hadley The best sound in a kitchen. Thank you for telling me!',
            minutesAgo: 2 * day - 200,
          },
        ],
      },
      {
        id: ids.marcoAsks,
        by: 'marco_forno',
        text: 'Posso usare la semola al posto della farina?',
        minutesAgo: day + 600,
        replies: [
          {
            id: ids.noraToMarco,
            by: 'nora.k',
            text: '@marco_forno io faccio metà e metà, viene bene.',
            minutesAgo: day + 500,
          },
          {
            id: ids.annaToNora,
            by: anna,
            text: '@marco_forno Sì, ma lasciala riposare di più: beve tanta acqua.',
            minutesAgo: day + 420,
          },
          {
            id: ids.marcoAgain,
            by: 'marco_forno',
            text: '@annaimpasta E con il farro?',
            minutesAgo: day + 60,
          },
        ],
      },
      {
        id: ids.annaHerself,
        by: anna,
        text: 'La ricetta intera è sul mio sito, nel link in bio 🌾 #pane',
        minutesAgo: day + 580,
        likes: 12,
      },
      {
        id: ids.noraPraises,
        by: 'nora.k',
        text: 'Bellissimo.',
        minutesAgo: day + 300,
        isLiked: true,
        likes: 1,
      },
      {
        id: ids.lenaCriticises,
        by: 'lena.pan',
        text: 'Sinceramente: troppo sale, e con i tuoi tempi il mio non è lievitato.\nPeccato.',
        minutesAgo: day + 120,
      },
      {
        id: ids.giuliaAgain,
        by: 'giulia.lodi',
        text: 'E il lievito madre, di quanti giorni?',
        minutesAgo: 700,
      },
      {
        id: ids.samiThanks,
        by: 'sami.q',
        text: 'Salvato! Grazie 🙏',
        minutesAgo: 500,
        previewed: 1,
        replies: [
          {
            id: ids.noraToSami,
            by: 'nora.k',
            text: '@sami.q anch’io, ormai ho un album intero di pani.',
            minutesAgo: 400,
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
      {
        id: ids.benAsks,
        by: 'marco_forno',
        text: 'Quante pieghe in tutto?',
        minutesAgo: 4 * day,
      },
      { id: ids.samiLaughs, by: 'sami.q', text: '😂 ipnotico', minutesAgo: 3 * day },
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
      {
        id: ids.annaAtToms,
        by: anna,
        text: 'Beautiful layers, Tom!',
        minutesAgo: 8 * day,
      },
      {
        id: ids.noraAtToms,
        by: 'nora.k',
        text: 'Recipe please?',
        minutesAgo: 7 * day,
      },
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
    remarks: [
      { id: ids.togetherPraise, by: 'nora.k', text: 'Next time invite me!', minutesAgo: 11 * day },
    ],
  },
];

/** All comments of a post, each before its replies. */
export function allOf({ remarks }: Publication): Remark[] {
  return remarks.flatMap((remark) => [remark, ...(remark.replies ?? [])]);
}
