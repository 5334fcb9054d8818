/** One comment, with what answers it. */
export interface Remark {
  id: string;
  by: string;
  text: string;
  minutesAgo: number;
  hearted?: boolean;
  pinned?: boolean;
  answers?: Remark[];
}

/** A video, a Short or a community post. */
export interface Publication {
  kind: 'watch' | 'short' | 'post';
  id: string;
  by: string;
  title: string;
  remarks: Remark[];
}

/** Anna bakes bread on camera; nobody here exists. */
export const anna = 'annaverdi';
/** Somebody who only looks. */
export const guest = 'brunoferri';

const hour = 60;
const day = 24 * hour;

const bread: Remark[] = [
  {
    id: 'UgxPinned01AaABAg',
    by: anna,
    text: 'La ricetta intera è nella descrizione. Scrivetemi come vi viene!',
    minutesAgo: 9 * day,
    pinned: true,
  },
  {
    id: 'UgxGiulia02AaABAg',
    by: 'giulialodi',
    text: 'Provato stamattina: crosta perfetta, ma dentro era un po’ umido. Quanto lo lasciate raffreddare?',
    minutesAgo: 3 * hour,
  },
  {
    id: 'UgxMarco003AaABAg',
    by: 'marcorinaldi',
    text: 'Che farina usi? 🌾',
    minutesAgo: 2 * day,
    answers: [
      {
        id: 'UgxMarco003AaABAg.9aAnna001',
        by: anna,
        text: '@marcorinaldi Tipo 1, macinata a pietra.',
        minutesAgo: 1 * day,
      },
      {
        id: 'UgxMarco003AaABAg.9bMarco02',
        by: 'marcorinaldi',
        text: '@annaverdi Grazie, la provo domenica. E se non la trovo?',
        minutesAgo: 5 * hour,
      },
    ],
  },
  {
    id: 'UgxTom00004AaABAg',
    by: 'tomhale',
    text: 'Best no-knead bread I have seen here. Greetings from a rainy Leeds!',
    minutesAgo: 4 * day,
    hearted: true,
  },
  {
    id: 'UgxCeline05AaABAg',
    by: 'celine.morel',
    text: 'Bonjour Anna, est-ce que ça marche avec du levain ?\nMerci d’avance !',
    minutesAgo: 5 * day,
    answers: [
      {
        id: 'UgxCeline05AaABAg.9cTom0001',
        by: 'tomhale',
        text: 'I used sourdough and it works. Give it four hours more.',
        minutesAgo: 4 * day,
        answers: [
          {
            id: 'UgxCeline05AaABAg.9dCelin02',
            by: 'celine.morel',
            text: '@tomhale Merci Tom !',
            minutesAgo: 3 * day,
          },
        ],
      },
      {
        id: 'UgxCeline05AaABAg.9eGiulia3',
        by: 'giulialodi',
        text: 'Anch’io l’ho fatto con la pasta madre, buonissimo.',
        minutesAgo: 2 * day,
      },
    ],
  },
  {
    id: 'UgxOrto0006AaABAg',
    by: 'orto.di.citta',
    text: 'Troppo lungo: si poteva dire tutto in due minuti.',
    minutesAgo: 6 * day,
  },
  {
    id: 'UgxPaolo007AaABAg',
    by: 'paolo_neri',
    text: 'Fatto con i bambini.\n\nPrima volta che mangiano la crosta: un miracolo.',
    minutesAgo: 15 * day,
    answers: [
      {
        id: 'UgxPaolo007AaABAg.9fAnna001',
        by: anna,
        text: 'Che bello! Un abbraccio a tutti e due.',
        minutesAgo: 14 * day,
      },
    ],
  },
  {
    id: 'UgxSofia008AaABAg',
    by: 'sofia-lind',
    text: 'First bread of my life and it worked!!',
    minutesAgo: 40 * day,
  },
];

export const publications: Publication[] = [
  {
    kind: 'watch',
    id: 'annaPane001',
    by: anna,
    title: 'Pane di casa senza impastare',
    remarks: bread,
  },
  {
    kind: 'watch',
    id: 'annaRiso002',
    by: anna,
    title: 'Risotto allo zafferano, con calma',
    remarks: [
      {
        id: 'UgyLea00001AaABAg',
        by: 'lea.brandt',
        text: 'Which pan is that? It looks older than me.',
        minutesAgo: 50,
      },
      {
        id: 'UgyPaolo002AaABAg',
        by: 'paolo_neri',
        text: 'Mia nonna metteva il midollo. Tu no?',
        minutesAgo: 7 * hour,
      },
      {
        id: 'UgyCeline03AaABAg',
        by: 'celine.morel',
        text: 'Superbe, comme toujours.',
        minutesAgo: 2 * day,
        hearted: true,
      },
    ],
  },
  {
    kind: 'watch',
    id: 'ortoCitta03',
    by: 'orto.di.citta',
    title: 'Pomodori sul balcone: cinque errori',
    remarks: [
      {
        id: 'UgzAnna0001AaABAg',
        by: anna,
        text: 'Il terzo errore è il mio da anni. Grazie!',
        minutesAgo: 2 * hour,
        answers: [
          {
            id: 'UgzAnna0001AaABAg.9gOrto001',
            by: 'orto.di.citta',
            text: '@annaverdi È il mio da sempre :)',
            minutesAgo: 1 * hour,
          },
        ],
      },
      {
        id: 'UgzTom00002AaABAg',
        by: 'tomhale',
        text: 'Does this work in the north?',
        minutesAgo: 3 * hour,
        hearted: true,
      },
    ],
  },
  {
    kind: 'short',
    id: 'annaShort04',
    by: anna,
    title: 'Come si piega l’impasto, in 30 secondi',
    remarks: [
      {
        id: 'UgwLea00001AaABAg',
        by: 'lea.brandt',
        text: 'So satisfying to watch 😍',
        minutesAgo: 20,
      },
      {
        id: 'UgwGiulia02AaABAg',
        by: 'giulialodi',
        text: 'Quante pieghe in tutto?',
        minutesAgo: 8 * hour,
        answers: [
          {
            id: 'UgwGiulia02AaABAg.9hAnna01',
            by: anna,
            text: 'Quattro, a mezz’ora l’una dall’altra.',
            minutesAgo: 6 * hour,
          },
        ],
      },
      {
        id: 'UgwMarco003AaABAg',
        by: 'marcorinaldi',
        text: 'Mani d’oro.',
        minutesAgo: 1 * day,
        hearted: true,
      },
    ],
  },
  {
    kind: 'post',
    id: 'UgkxAnnaPost0005abcdefgh',
    by: anna,
    title: 'Domenica si cuoce insieme: alle 10, in diretta. Che pane facciamo?',
    remarks: [
      {
        id: 'UgvSofia001AaABAg',
        by: 'sofia-lind',
        text: 'Rye please! With seeds.',
        minutesAgo: 4 * hour,
      },
      {
        id: 'UgvPaolo002AaABAg',
        by: 'paolo_neri',
        text: 'Focaccia! I bambini votano focaccia.',
        minutesAgo: 9 * hour,
        answers: [
          {
            id: 'UgvPaolo002AaABAg.9iAnna01',
            by: anna,
            text: '@paolo_neri E focaccia sia.',
            minutesAgo: 8 * hour,
          },
        ],
      },
    ],
  },
];

const said = [
  'Che meraviglia, domani lo rifaccio.',
  'Does it keep until the next day?',
  'Et au four à bois, combien de temps ?',
  'Si può usare il lievito secco?',
  'Lovely light in your kitchen.',
  'Merci pour la patience !',
];

/** More comments under the first video, for long lists. */
export function extraRemarks(count: number): Remark[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `UgxExtra${String(index).padStart(6, '0')}AaABAg`,
    by: `visitor${index % 997}`,
    text: said[index % said.length] as string,
    minutesAgo: 3 * day + index * 7,
  }));
}

/** A remark and all that answers it, in the order of time. */
export function withAnswers(remark: Remark): Remark[] {
  return [remark, ...answersOf(remark)];
}

/** All below a remark, as the flat layout shows them. */
export function answersOf(remark: Remark): Remark[] {
  return (remark.answers ?? [])
    .flatMap(withAnswers)
    .toSorted((one, other) => other.minutesAgo - one.minutesAgo);
}
