import type { Blog, Comment } from './blog.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Anna's blog as it stands at `now`, with `extra` more comments under her newest post. */
export function inventBlog(now: number, extra: number): Blog {
  return {
    name: 'Pane e pazienza',
    tagline: 'Il quaderno di una fornaia',
    users: [
      {
        id: 1,
        login: 'anna',
        nicename: 'anna',
        name: 'Anna Bianchi',
        bio: 'Fornaia dal 2009, scrive di pane, farine e mattine presto. Risponde a tutti, con calma.',
      },
      {
        id: 2,
        login: 'bruno',
        nicename: 'bruno',
        name: 'Bruno Serra',
        bio: 'Costruisce forni e li mantiene accesi.',
      },
    ],
    posts: [
      {
        id: 12,
        authorId: 1,
        slug: 'il-pane-del-lunedi',
        title: 'Il pane del lunedì',
        at: now - 6 * day - 2 * hour,
        body: [
          'Il lunedì il forno resta chiuso, e allora il pane lo faccio per me. Uso quello che è rimasto: un fondo di farina di segale, mezza tazza di lievito, l’acqua della sera prima.',
          'In bottega peso tutto al grammo. Il lunedì no: il lunedì guardo. Ecco i tre segni che ho imparato a riconoscere, e i due errori che faccio ancora.',
          '## Guardare, toccare, aspettare',
          'Quando l’impasto si stacca dalla ciotola in un pezzo solo e l’impronta del dito torna su piano, è pronto. Se torna subito, ha fretta. Se non torna, avevo fretta io.',
          'Per chi comincia: mezzo chilo di farina, un cucchiaino scarso di sale, e acqua finché l’impasto non è morbido come un lobo d’orecchio. Poi una notte al fresco.',
          '## Dove sbaglio ancora',
          'Metto il sale troppo presto, e apro il forno per curiosità. Voi? Scrivetemi qui sotto: leggo tutto.',
        ],
      },
      {
        id: 15,
        authorId: 2,
        slug: 'un-forno-in-cortile',
        title: 'Un forno in cortile',
        at: now - 3 * day,
        body: [
          'Sessanta mattoni, una cupola di argilla e due fine settimana di sole. Anna mi ha chiesto di raccontare com’è andata.',
          'La parte difficile non è costruirlo: è aspettare che asciughi. Tre settimane, un fuoco piccolo al giorno.',
        ],
      },
      {
        id: 9,
        authorId: 1,
        slug: 'la-farina-del-mulino-vecchio',
        title: 'La farina del mulino vecchio',
        at: now - 30 * day,
        body: [
          'A venti minuti da qui c’è un mulino che gira ancora ad acqua. Ci vado una volta al mese, torno con quaranta chili e con le scarpe bianche.',
        ],
      },
    ],
    comments: [...written(now), ...inventMore(now, extra)],
  };
}

function written(now: number): Comment[] {
  const said = (
    id: number,
    ago: number,
    [name, text]: [name: string, text: string],
    more: Partial<Comment> = {},
  ): Comment => ({
    id,
    postId: 12,
    parentId: 0,
    userId: { 'Anna Bianchi': 1, 'Bruno Serra': 2 }[name] ?? 0,
    name,
    text,
    at: now - ago,
    approved: true,
    type: 'comment',
    ...more,
  });
  const anna = (text: string): [string, string] => ['Anna Bianchi', text];
  return [
    said(101, 5 * day + 20 * hour, [
      'Marta Colonna',
      'Che meraviglia, Anna! L’ho fatto stamattina con i miei due figli e la cucina profuma ancora.\n\nGrazie per aver scritto anche dove si sbaglia.',
    ]),
    said(
      102,
      5 * day + 18 * hour,
      anna('Grazie Marta! Il profumo è la parte migliore. Un abbraccio ai due aiutanti.'),
      { parentId: 101 },
    ),
    said(103, 5 * day + 17 * hour, ['Marta Colonna', 'Glielo leggo stasera, grazie a te!'], {
      parentId: 102,
    }),
    said(
      104,
      5 * day + 3 * hour,
      [
        'Tom Hartley',
        'Lovely read, even with my slow Italian. Roughly how much water do you end up using for half a kilo of flour?',
      ],
      { url: 'https://tomhartley.example/' },
    ),
    said(105, 4 * day + 20 * hour, [
      'Claire Duval',
      'Merci pour la recette ! Peut-on remplacer le seigle par de l’épeautre ?',
    ]),
    said(
      106,
      4 * day + 12 * hour,
      anna(
        'Oui Claire, sans problème : un peu moins d’eau, et surveille la pousse, il va plus vite.',
      ),
      { parentId: 105 },
    ),
    said(107, 4 * day + 11 * hour, ['Claire Duval', 'Parfait, merci beaucoup !'], {
      parentId: 106,
    }),
    said(108, 4 * day + 2 * hour, [
      'Anna',
      'Mi chiamo Anna anch’io, e anch’io metto il sale troppo presto. Sarà il nome?',
    ]),
    said(109, 3 * day + 6 * hour, [
      'Piero Galli',
      'Sinceramente la seconda parte confonde: prima dici di non pesare niente, poi dai il mezzo chilo. Chi comincia così si perde.',
    ]),
    said(
      110,
      3 * day + hour,
      [
        'Bruno Serra',
        'Piero, io sono partito dal mezzo chilo e dopo tre volte ho smesso di pesare.',
      ],
      { parentId: 109 },
    ),
    said(
      111,
      2 * day + 22 * hour,
      [
        'Sei pani per l’inverno – Il cucchiaio storto',
        '[&hellip;] il pane del lunedì di Anna [&hellip;]',
      ],
      { type: 'pingback', url: 'https://cucchiaio.example/sei-pani/' },
    ),
    said(112, 2 * day + 9 * hour, ['Ines Moreau', '❤️❤️'], { emojiImages: true }),
    said(113, 2 * day + 5 * hour, [
      'Lucia Ferrante',
      'Il mio lievito non cresce da una settimana. Lo butto e ricomincio?',
    ]),
    said(
      114,
      2 * day + 3 * hour,
      anna('No Lucia, non buttarlo! Che acqua usi? E dove lo tieni di notte?'),
      { parentId: 113 },
    ),
    said(115, 2 * day + 2 * hour, ['Lucia Ferrante', 'Del rubinetto. Sta vicino alla finestra.'], {
      parentId: 114,
    }),
    said(
      116,
      day + 20 * hour,
      anna('Allora prova con acqua riposata una notte, e spostalo lontano dal vetro.'),
      { parentId: 115 },
    ),
    said(117, 19 * hour, ['Lucia Ferrante', 'Funziona! È raddoppiato in cinque ore 🙏'], {
      parentId: 116,
    }),
    said(118, 15 * hour, ['Davide Neri', 'Lucia, quanto l’hai lasciata riposare, l’acqua?'], {
      parentId: 117,
    }),
    said(119, 9 * hour, ['Dario Monti', 'Bel pezzo. Lo stampo e lo appendo in cucina.']),
    said(120, 3 * hour, [
      'Grete Lindholm',
      'Tried it twice now, and both times it came out flat as a pancake. What am I doing wrong?',
    ]),
    said(121, 40 * minute, ['Sofia Riva', 'Domani provo. Poi ti racconto!']),
    said(
      122,
      25 * minute,
      ['Offerte Forno', 'Forni a metà prezzo solo oggi, scrivetemi in privato.'],
      { approved: false },
    ),

    said(131, 2 * day + 20 * hour, anna('Bello, Bruno! Sabato porto io il primo impasto.'), {
      postId: 15,
    }),
    said(
      132,
      2 * day,
      ['Nadia Costa', 'Quanti mattoni refrattari servono per una cupola da un metro?'],
      {
        postId: 15,
      },
    ),
    said(133, day + 22 * hour, ['Bruno Serra', 'Una settantina, Nadia, più qualche mezzo.'], {
      postId: 15,
      parentId: 132,
    }),

    said(91, 29 * day, ['Elio Pace', 'Ci portavo il grano con mio nonno. Che ricordi, grazie.'], {
      postId: 9,
    }),
    said(92, 28 * day, anna('Grazie Elio. Se passi di lì, la ruota fa ancora lo stesso rumore.'), {
      postId: 9,
      parentId: 91,
    }),
    said(93, 27 * day, ['Rosa Vitale', 'Si può comprare anche un sacchetto piccolo?'], {
      postId: 9,
    }),
  ];
}

const names = ['Gino Alba', 'Teresa Fonti', 'Paul Marsh', 'Odile Petit', 'Nino Corsi', 'Vera Lund'];
const remarks = [
  'Grazie, lo provo nel fine settimana.',
  'Quanto deve riposare in frigo?',
  'Beautiful crust! Which flour is it?',
  'Chez moi il a fallu dix minutes de plus.',
  'Mia nonna lo faceva uguale.',
  'Non mi è riuscito, ma ci riprovo.',
];

/** Like a busy post: every fourth is answered by Anna. Ids from 1001; the same for the same number. */
function inventMore(now: number, count: number): Comment[] {
  return Array.from({ length: count }, (_, index) => {
    const isAnswer = index % 4 === 3;
    return {
      id: 1001 + index,
      postId: 12,
      parentId: isAnswer ? 1000 + index : 0,
      userId: isAnswer ? 1 : 0,
      name: isAnswer
        ? 'Anna Bianchi'
        : `${names[index % names.length]} ${Math.floor(index / 6) + 1}`,
      text: isAnswer
        ? 'Grazie, fammi sapere!'
        : `${remarks[index % remarks.length]} (${index + 1})`,
      at: now - 5 * day + index * 1000,
      approved: true,
      type: 'comment' as const,
    };
  });
}
