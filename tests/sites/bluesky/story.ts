/** The people and the thread that the living copy is about. All invented. */
export interface Person {
  did: string;
  handle: string;
  name: string;
  /** null: no picture. */
  hue: number | null;
}

export interface Line {
  id: string;
  /** Key of a person. */
  by: string;
  /** Id of what it answers. */
  to: string | null;
  /** `@key`, `#tag` and addresses mean what they mean when one types them. */
  text: string;
  minutesAgo: number;
  lang: string;
  isHearted?: boolean;
  quotes?: string;
}

/** The moment at which the story is told in still pages; its ids are made from it, and stay. */
export const storyTime = Date.UTC(2026, 10, 20, 9);

export const people: Record<string, Person> = {
  anna: person('anna.pane.example', 'Anna Bianchi', 18),
  giulia: person('giulia.forno.example', 'Giulia Lodi 🌾', 330),
  tom: person('tom.hadley.example', 'Tom Hadley', 210),
  claire: person('claire.levain.example', 'Claire Morvan', 190),
  oscar: person('oscar.lind.example', 'Oscar Lind', 8),
  ben: person('ben.okoro.example', 'Ben Okoro', 140),
  namesake: person('anna.altrove.example', 'Anna Bianchi', 90),
  ugo: person('ugo.monti.example', 'Ugo ✔ Monti', null),
  lena: person('lena.voss.example', '', 170),
  broken: { did: 'did:plc:brokenhandleofnina', handle: 'handle.invalid', name: 'Nina', hue: 48 },
};

/** What the tests speak about, by name. */
export const ids = {
  post: tid(2900),
  part2: tid(2890),
  giuliaAsks: tid(2700),
  annaToGiulia: tid(2640),
  giuliaBack: tid(2600),
  tomPraises: tid(2400),
  oscarCriticises: tid(2300),
  benToOscar: tid(2280),
  claireAsks: tid(2000),
  benToClaire: tid(1950),
  annaToClaire: tid(1900),
  tomToClaire: tid(1850),
  namesake: tid(1500),
  nina: tid(1200),
  ugoHearts: tid(600),
  lenaQuotes: tid(300),
  lenaLinks: tid(280),
  ugoTwin1: tid(200),
  ugoTwin2: tid(190),
  flour: tid(20_000),
  thread1: tid(30_000),
  thread2: tid(29_990),
  tomsPost: tid(5000),
  annaAtToms: tid(4900),
} as const;

export const lines: Line[] = [
  line(
    ids.post,
    'anna',
    null,
    2900,
    'Il pane del lunedì: farina di tipo 1, 70% di acqua, una notte in frigo. #pane\n\nQui sotto: cosa ho sbagliato per due anni. Chiedete pure 👇',
  ),
  line(ids.part2, 'anna', ids.post, 2890, '(2/2) E no, il forno non era mai abbastanza caldo.'),
  line(
    ids.giuliaAsks,
    'giulia',
    ids.post,
    2700,
    'Che bello! Quanto lievito madre per un chilo di farina?',
  ),
  line(
    ids.annaToGiulia,
    'anna',
    ids.giuliaAsks,
    2640,
    'Grazie! Duecento grammi, rinfrescato la sera prima.',
  ),
  line(
    ids.giuliaBack,
    'giulia',
    ids.annaToGiulia,
    2600,
    'Perfetto. E d’inverno lo tieni fuori dal frigo?',
  ),
  line(ids.tomPraises, 'tom', ids.post, 2400, 'Lovely crust. It made my morning ❤️', 'en'),
  line(
    ids.oscarCriticises,
    'oscar',
    ids.post,
    2300,
    'Honestly, 70% is too wet for beginners. You should at least tell people to start lower.',
    'en',
  ),
  line(
    ids.benToOscar,
    'ben',
    ids.oscarCriticises,
    2280,
    'She does say so in the second post.',
    'en',
  ),
  line(
    ids.claireAsks,
    'claire',
    ids.post,
    2000,
    'Bonjour ! Est-ce que ça marche aussi avec de la farine de seigle ? La mienne colle beaucoup.',
    'fr',
  ),
  line(ids.benToClaire, 'ben', ids.claireAsks, 1950, 'I would love to know that too.', 'en'),
  line(
    ids.annaToClaire,
    'anna',
    ids.claireAsks,
    1900,
    '@claire Bonjour ! Oui, avec moitié seigle et un peu moins d’eau.',
    'fr',
  ),
  line(
    ids.tomToClaire,
    'tom',
    ids.claireAsks,
    1850,
    'Rye dough always sticks; wet hands help.',
    'en',
  ),
  line(
    ids.namesake,
    'namesake',
    ids.post,
    1500,
    'Sono Anna Bianchi anch’io! A che ora apri il lunedì?',
  ),
  line(ids.nina, 'broken', ids.post, 1200, 'Does it freeze well?', 'en'),
  { ...line(ids.ugoHearts, 'ugo', ids.post, 600, '😍🔥'), isHearted: true },
  {
    ...line(ids.lenaQuotes, 'lena', ids.post, 300, '@anna is it the flour from this one?', 'en'),
    quotes: ids.flour,
  },
  line(
    ids.lenaLinks,
    'lena',
    ids.post,
    280,
    'Noch eine Frage: dieselbe Mühle? https://muehle.example/mehl/typ-1050?sack=25 #brot',
    'de',
  ),
  line(ids.ugoTwin1, 'ugo', ids.tomPraises, 200, 'Verissimo!'),
  line(ids.ugoTwin2, 'ugo', ids.benToOscar, 190, 'Verissimo!'),
  line(
    ids.flour,
    'anna',
    null,
    20_000,
    'La farina buona si riconosce dal profumo, prima che dal sacco.',
  ),
  line(ids.thread1, 'anna', null, 30_000, 'Tre errori con la crosta, in due post.'),
  line(ids.thread2, 'anna', ids.thread1, 29_990, 'Il secondo: aprire il forno per vedere come va.'),
  line(ids.tomsPost, 'tom', null, 5000, 'Planted forty tulips where the bins used to be.', 'en'),
  line(
    ids.annaAtToms,
    'anna',
    ids.tomsPost,
    4900,
    'Best use of a corner I have seen this year.',
    'en',
  ),
];

/** A record key as clients make them: microseconds and a clock's number, in 13 letters. */
export function tid(minutesAgo: number, from = storyTime): string {
  const letters = '234567abcdefghijklmnopqrstuvwxyz';
  let rest = ((BigInt(from - minutesAgo * 60_000) * 1000n) << 10n) | 7n;
  let key = '';
  for (; key.length < 13; rest >>= 5n) key = letters[Number(rest & 31n)] + key;
  return key;
}

function line(
  id: string,
  by: string,
  to: string | null,
  minutesAgo: number,
  text: string,
  lang = 'it',
): Line {
  return { id, by, to, text, minutesAgo, lang };
}

function person(handle: string, name: string, hue: number | null): Person {
  return { did: `did:plc:${handle.replaceAll('.', '').padEnd(24, 'x')}`, handle, name, hue };
}
