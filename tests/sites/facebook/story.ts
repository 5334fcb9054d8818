/** Everybody here is invented. */
export interface Person {
  /** The number of the profile. */
  id: string;
  name: string;
  /** The name in the profile's address; null: the address has the number. */
  vanity: string | null;
  hue: number;
}

export interface Remark {
  id: string;
  by: PersonKey;
  /** `{giulia}` is a mention of hers. */
  text: string;
  /** Behind "See more", fetched when one presses it. */
  rest?: string;
  minutesAgo: number;
  isLiked?: boolean;
  /** Left out of "Most relevant". */
  isLow?: boolean;
  answers?: Remark[];
  /** Who stands for the folded replies. */
  preview?: PersonKey;
}

export interface Post {
  /** Its number; addresses have the other. */
  id: string;
  ref: string;
  by: PersonKey;
  text: string;
  minutesAgo: number;
  remarks: Remark[];
}

export type PersonKey = keyof typeof people;

export const people = {
  anna: { id: '100001000000001', name: 'Anna Bianchi', vanity: 'anna.bianchi.pane', hue: 28 },
  forno: { id: '100002000000002', name: 'Forno Bianchi', vanity: 'fornobianchi', hue: 14 },
  giulia: { id: '100003000000003', name: 'Giulia Lodi', vanity: 'giulia.lodi', hue: 330 },
  marco: { id: '100004000000004', name: 'Marco Rinaldi', vanity: null, hue: 210 },
  celine: { id: '100005000000005', name: 'Céline Morel', vanity: 'celine.morel.5', hue: 180 },
  tom: { id: '100006000000006', name: 'Tom Hale', vanity: 'tomhale', hue: 120 },
  paolo: { id: '100007000000007', name: 'Paolo Neri', vanity: 'paolo.neri.77', hue: 48 },
  sofia: { id: '100008000000008', name: 'Sofia Lind', vanity: null, hue: 280 },
  orto: { id: '100009000000009', name: 'Orto di Città', vanity: 'orto.di.citta', hue: 95 },
  /** Has the same name as Anna, and is somebody else. */
  namesake: { id: '100010000000010', name: 'Anna Bianchi', vanity: 'annabianchi.ts', hue: 240 },
} satisfies Record<string, Person>;

const hour = 60;
const day = 24 * hour;

export const posts: Post[] = [
  {
    id: '1220000000000101',
    ref: 'pfbid02AnnaPaneDomenica7Lievito',
    by: 'anna',
    text: 'Domenica accendo il forno a legna alle sette: chi porta il suo impasto, lo cuociamo insieme. Com’è andata la vostra ultima pagnotta?',
    minutesAgo: 9 * day,
    remarks: [
      {
        id: '7100000000000001',
        by: 'giulia',
        text: 'Provata stamattina: crosta perfetta, ma dentro era un po’ umida. Quanto la lasci raffreddare?',
        minutesAgo: 3 * hour,
      },
      {
        id: '7100000000000002',
        by: 'marco',
        text: 'Che farina usi? 🌾',
        minutesAgo: 2 * day,
        preview: 'anna',
        answers: [
          {
            id: '7100000000000021',
            by: 'anna',
            text: '{marco} Tipo 1, macinata a pietra.',
            minutesAgo: day + 2 * hour,
          },
          {
            id: '7100000000000022',
            by: 'marco',
            text: '{anna} Grazie! E se non la trovo?',
            minutesAgo: 5 * hour,
          },
        ],
      },
      {
        id: '7100000000000003',
        by: 'tom',
        text: 'Lovely crumb. Greetings from a rainy Leeds!',
        minutesAgo: 4 * day,
        isLiked: true,
      },
      {
        id: '7100000000000004',
        by: 'celine',
        text: 'Bonjour Anna, est-ce que ça marche avec du levain ?',
        minutesAgo: 5 * day,
        preview: 'tom',
        answers: [
          {
            id: '7100000000000041',
            by: 'tom',
            text: 'I used sourdough and it works. Give it four hours more.',
            minutesAgo: 4 * day + 3 * hour,
            answers: [
              {
                id: '7100000000000043',
                by: 'celine',
                text: '{tom} Merci Tom !',
                minutesAgo: 3 * day,
              },
            ],
          },
          {
            id: '7100000000000042',
            by: 'anna',
            text: '{celine} Oui, avec un peu plus de patience.',
            minutesAgo: 2 * day + 5 * hour,
          },
        ],
      },
      {
        id: '7100000000000005',
        by: 'paolo',
        text: 'Fatta con i bambini. Prima volta che mangiano la crosta, un miracolo.',
        rest: ' Adesso vogliono il forno in giardino, e non so come dirlo a mia moglie.',
        minutesAgo: 6 * day,
        preview: 'anna',
        answers: [
          {
            id: '7100000000000051',
            by: 'anna',
            text: 'Che bello! Un abbraccio a tutti e due.',
            minutesAgo: 6 * day - 2 * hour,
          },
        ],
      },
      {
        id: '7100000000000006',
        by: 'sofia',
        text: 'First bread of my life and it worked!! 🥖',
        minutesAgo: 7 * day,
      },
      {
        id: '7100000000000007',
        by: 'orto',
        text: 'Troppo lungo: si poteva dire tutto in due righe.',
        minutesAgo: 8 * day,
        isLow: true,
      },
    ],
  },
  {
    id: '1220000000000102',
    ref: 'pfbid02AnnaFocacciaGenovese9Olio',
    by: 'anna',
    text: 'Focaccia: l’olio va sotto, sopra e nelle orecchie. Foto quando torna la luce.',
    minutesAgo: 3 * day,
    remarks: [
      {
        id: '7200000000000001',
        by: 'paolo',
        text: 'I bambini votano focaccia.',
        minutesAgo: 9 * hour,
      },
      {
        id: '7200000000000002',
        by: 'sofia',
        text: 'How hot is your oven for this one?',
        minutesAgo: 20,
      },
    ],
  },
  {
    id: '1220000000000103',
    ref: 'pfbid02FornoOrariInverno4Farina',
    by: 'forno',
    text: 'Da lunedì il forno apre alle sei e mezza. Il pane nero c’è il giovedì.',
    minutesAgo: 2 * day,
    remarks: [
      {
        id: '7300000000000001',
        by: 'giulia',
        text: 'Anche sabato?',
        minutesAgo: 8 * hour,
        preview: 'forno',
        answers: [
          {
            id: '7300000000000011',
            by: 'forno',
            text: '{giulia} Anche sabato, fino alle due.',
            minutesAgo: 7 * hour,
          },
        ],
      },
      {
        id: '7300000000000002',
        by: 'anna',
        text: 'Vengo io ad aprire!',
        minutesAgo: 6 * hour,
      },
      {
        id: '7300000000000003',
        by: 'marco',
        text: 'Il pane nero si può prenotare?',
        minutesAgo: 2 * hour,
      },
    ],
  },
  {
    id: '1220000000000104',
    ref: 'pfbid02OrtoPomodoriBalcone3Sole',
    by: 'orto',
    text: 'Pomodori sul balcone: i cinque errori di tutti.',
    minutesAgo: 4 * day,
    remarks: [
      {
        id: '7400000000000001',
        by: 'anna',
        text: 'Il terzo errore è il mio da anni. Grazie!',
        minutesAgo: 5 * hour,
        answers: [
          {
            id: '7400000000000011',
            by: 'orto',
            text: '{anna} È il mio da sempre.',
            minutesAgo: 4 * hour,
          },
        ],
      },
      {
        id: '7400000000000002',
        by: 'namesake',
        text: 'Io li innaffio troppo, lo ammetto.',
        minutesAgo: 3 * hour,
      },
    ],
  },
];

/** A remark and all below it, in the order of the page. */
export function withAnswers(remark: Remark): Remark[] {
  return [remark, ...(remark.answers ?? []).flatMap(withAnswers)];
}

export function countOf(post: Post): number {
  return post.remarks.flatMap(withAnswers).length;
}
