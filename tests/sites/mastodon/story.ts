/** The people and the thread that the living copy is about. All invented. */
export interface Person {
  id: string;
  /** Without a server: of this one. */
  acct: string;
  name: string;
  hue: number;
}

export interface Line {
  id: string;
  by: string;
  /** Id of what it answers. */
  to: string | null;
  /** `@acct`, `#tag`, addresses, `:shortcode:` and blank lines mean what they mean when one types them. */
  text: string;
  minutesAgo: number;
  lang: string;
  warning?: string;
  visibility?: 'public' | 'unlisted' | 'private' | 'direct';
  isHearted?: boolean;
  isPinned?: boolean;
  quotes?: string;
}

export const people: Person[] = [
  { id: '1001', acct: 'anna', name: 'Anna Rinaldi', hue: 262 },
  { id: '1002', acct: 'tom', name: 'Tom Hadley', hue: 24 },
  { id: '1003', acct: 'ben', name: 'Ben Okoro', hue: 140 },
  { id: '1004', acct: 'nora', name: '', hue: 200 },
  { id: '2001', acct: 'giulia@ciclofficina.example', name: 'Giulia Ferri 🚲', hue: 330 },
  { id: '2002', acct: 'oscar@mstdn.example', name: 'Oscar Lind', hue: 8 },
  { id: '2003', acct: 'claire@piaille.example', name: 'Claire Morvan', hue: 190 },
  { id: '2004', acct: 'anna@breizh.example', name: 'Anna', hue: 90 },
  { id: '2005', acct: 'moeller@norrebro.example', name: 'DJ Møller :verified:', hue: 48 },
  { id: '2006', acct: 'ugo@livello.example', name: 'Ugo', hue: 300 },
  { id: '2007', acct: 'lena@chaos.example', name: 'Lena Voss', hue: 170 },
];

export const shortcodes = ['bell', 'verified'];

export const postId = '114500000000000100';
/** What the tests speak about, by name. */
export const ids = {
  post: postId,
  part2: '114500000000000101',
  giuliaAsks: '114500000000000102',
  annaToGiulia: '114500000000000103',
  giuliaBack: '114500000000000104',
  tomPraises: '114500000000000105',
  oscarCriticises: '114500000000000106',
  benToOscar: '114500000000000107',
  claireAsks: '114500000000000108',
  annaToClaire: '114500000000000109',
  namesake: '114500000000000110',
  warned: '114500000000000111',
  noraPrivate: '114500000000000112',
  ugoPraises: '114500000000000113',
  lenaQuotes: '114500000000000114',
  ugoTwin1: '114500000000000115',
  ugoTwin2: '114500000000000116',
  saddle: '114500000000000050',
  tomsPost: '114500000000000060',
  annaAtToms: '114500000000000061',
} as const;

export const thread: Line[] = [
  {
    id: ids.post,
    by: 'anna',
    to: null,
    lang: 'it',
    minutesAgo: 2900,
    isPinned: true,
    text: 'Per tutto ottobre ho rimesso in strada una bicicletta del 1962 con quaranta euro. #biciclette\n\nQui sotto: cosa ho sbagliato, cosa rifarei, e i tre attrezzi che bastano. Chiedete pure 👇 https://officina.example/2026/11/una-bicicletta-del-1962/',
  },
  {
    id: ids.part2,
    by: 'anna',
    to: ids.post,
    lang: 'it',
    minutesAgo: 2890,
    text: '(2/2) E no, al primo giro i freni non frenavano. Il gatto è salvo.',
  },
  {
    id: ids.giuliaAsks,
    by: 'giulia@ciclofficina.example',
    to: ids.post,
    lang: 'it',
    minutesAgo: 2700,
    text: '@anna Che bella! Dove hai trovato i copertoni di quella misura?',
  },
  {
    id: ids.annaToGiulia,
    by: 'anna',
    to: ids.giuliaAsks,
    lang: 'it',
    minutesAgo: 2640,
    text: '@giulia@ciclofficina.example Grazie! Al mercato delle pulci, il secondo banco. Costano sei euro l’uno.',
  },
  {
    id: ids.giuliaBack,
    by: 'giulia@ciclofficina.example',
    to: ids.annaToGiulia,
    lang: 'it',
    minutesAgo: 2600,
    text: '@anna Perfetto, ci vado domenica. E le camere d’aria sono nuove?',
  },
  {
    id: ids.tomPraises,
    by: 'tom',
    to: ids.post,
    lang: 'en',
    minutesAgo: 2400,
    text: '@anna Lovely work. The colour alone made my morning ❤️❤️ :bell:',
  },
  {
    id: ids.oscarCriticises,
    by: 'oscar@mstdn.example',
    to: ids.post,
    lang: 'en',
    minutesAgo: 2300,
    text: '@anna Honestly, riding on sixty-year-old brake cables is careless. You should at least tell people to replace them first.',
  },
  {
    id: ids.benToOscar,
    by: 'ben',
    to: ids.oscarCriticises,
    lang: 'en',
    minutesAgo: 2280,
    text: '@oscar@mstdn.example @anna She did say so, second paragraph of the article.',
  },
  {
    id: ids.claireAsks,
    by: 'claire@piaille.example',
    to: ids.post,
    lang: 'fr',
    minutesAgo: 2000,
    text: '@anna Bonjour ! Est-ce que la dynamo d’origine marche encore ? La mienne fait un bruit terrible.',
  },
  {
    id: ids.annaToClaire,
    by: 'anna',
    to: ids.claireAsks,
    lang: 'fr',
    minutesAgo: 1900,
    text: '@claire@piaille.example Bonjour ! Oui, après une goutte d’huile sur l’axe. Le bruit vient souvent du galet.',
  },
  {
    id: ids.namesake,
    by: 'anna@breizh.example',
    to: ids.post,
    lang: 'en',
    minutesAgo: 1500,
    text: '@anna Funny, I am Anna too and mine is from 1964! Which oil do you use for the hub?',
  },
  {
    id: ids.warned,
    by: 'moeller@norrebro.example',
    to: ids.post,
    lang: 'en',
    minutesAgo: 1200,
    warning: 'rust, close up',
    text: '@anna Mine looked like this after the winter.\n\nIs the frame still safe? There is a hole near the bracket,\nabout 3 mm.',
  },
  {
    id: ids.noraPrivate,
    by: 'nora',
    to: ids.post,
    lang: 'it',
    minutesAgo: 900,
    visibility: 'direct',
    text: '@anna Solo per te: la vecchia sella è ancora in cantina, la vuoi?',
  },
  {
    id: ids.ugoPraises,
    by: 'ugo@livello.example',
    to: ids.post,
    lang: 'it',
    minutesAgo: 600,
    isHearted: true,
    text: '@anna che meraviglia 😍🔥\n\n#biciclette #restauro',
  },
  {
    id: ids.lenaQuotes,
    by: 'lena@chaos.example',
    to: ids.post,
    lang: 'en',
    minutesAgo: 300,
    quotes: ids.saddle,
    text: '@anna Is it the same saddle as in this one? I still think about it: https://sattel.example/leder?jahr=1962&farbe=braun',
  },
  {
    id: ids.ugoTwin1,
    by: 'ugo@livello.example',
    to: ids.tomPraises,
    lang: 'it',
    minutesAgo: 200,
    text: '@tom @anna Verissimo!',
  },
  {
    id: ids.ugoTwin2,
    by: 'ugo@livello.example',
    to: ids.benToOscar,
    lang: 'it',
    minutesAgo: 190,
    text: '@tom @anna Verissimo!',
  },
];

/** Anna's other posts, for her profile, and a post of Tom's where she wrote. */
export const others: Line[] = [
  {
    id: ids.saddle,
    by: 'anna',
    to: null,
    lang: 'it',
    minutesAgo: 20_000,
    text: 'Una sella di cuoio si salva quasi sempre: pioggia no, grasso sì, pazienza molta.',
  },
  ...[
    'Qualcuno conosce un buon libro sui mozzi a contropedale?',
    'Old bells sound better. I will not be taking questions.',
    'Petite sortie ce matin, brouillard jusqu’au genou.',
    'Il ferramenta sotto casa chiude. Ci mancherà.',
    'Tre viti avanzate. Non è un buon segno.',
    'Winter tyres on. The city is quiet at six.',
    'Regalo un portapacchi, passo io in treno.',
    'Domani si olia la catena. Promesso a me stessa.',
  ].map((text, index) => ({
    id: `1145000000000000${index + 10}`,
    by: 'anna',
    to: null,
    lang: 'it',
    minutesAgo: 30_000 + index * 900,
    text,
  })),
  {
    id: ids.tomsPost,
    by: 'tom',
    to: null,
    lang: 'en',
    minutesAgo: 5000,
    text: 'Planted forty tulips where the bins used to be.',
  },
  {
    id: ids.annaAtToms,
    by: 'anna',
    to: ids.tomsPost,
    lang: 'en',
    minutesAgo: 4900,
    text: '@tom Best use of a corner I have seen this year.',
  },
];
