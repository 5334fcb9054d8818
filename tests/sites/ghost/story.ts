/** The people and the thread that the living copy is about. All invented. */
export interface Member {
  uuid: string;
  name: string;
  expertise?: string;
}

export interface Line {
  id: string;
  /** Key of a member; null: who left the blog. */
  by: string | null;
  /** The thread's first comment; null: it is one. */
  parent: string | null;
  /** The reply that it answers, where that is not the first comment. */
  inReplyTo: string | null;
  html: string;
  minutesAgo: number;
  status: 'published' | 'deleted' | 'hidden';
  liked?: boolean;
}

/** The moment at which the story is told in still pages; its ids are made from it, and stay. */
export const storyTime = Date.UTC(2026, 10, 20, 9);
export const postId = '69200000000000000000a001';
export const siteTitle = 'Il forno di Anna Bianchi';

export const members: Record<string, Member> = {
  anna: {
    uuid: '7b0d2c4e-1111-4a6e-9c55-000000000001',
    name: 'Anna Bianchi',
    expertise: 'Fornaia',
  },
  giulia: { uuid: '7b0d2c4e-2222-4a6e-9c55-000000000002', name: 'Giulia Lodi' },
  tom: { uuid: '7b0d2c4e-3333-4a6e-9c55-000000000003', name: 'Tom Hadley' },
  claire: { uuid: '7b0d2c4e-4444-4a6e-9c55-000000000004', name: 'Claire Morvan' },
  oscar: { uuid: '7b0d2c4e-5555-4a6e-9c55-000000000005', name: 'Oscar Lind' },
  namesake: { uuid: '7b0d2c4e-6666-4a6e-9c55-000000000006', name: 'Anna Bianchi' },
};

/** What the tests speak about, by name. */
export const ids = {
  giuliaAsks: idAt(2700),
  annaToGiulia: idAt(2640),
  giuliaBack: idAt(2600),
  tomToGiulia: idAt(2500),
  annaToTom: idAt(2450),
  oscarCriticises: idAt(2300),
  namesakeToOscar: idAt(2250),
  removed: idAt(2200),
  belowRemoved: idAt(2100),
  claireAsks: idAt(2000),
  left: idAt(1500),
  tomPraises: idAt(600),
  twin1: idAt(500),
  twin2: idAt(400),
} as const;

export const lines: Line[] = [
  line(
    ids.giuliaAsks,
    'giulia',
    2700,
    '<p>Che bello! Quanto lievito madre per un chilo di farina?</p>',
  ),
  reply(
    ids.annaToGiulia,
    'anna',
    ids.giuliaAsks,
    null,
    2640,
    '<p>Grazie! Duecento grammi, rinfrescato la sera prima.</p>',
  ),
  reply(
    ids.giuliaBack,
    'giulia',
    ids.giuliaAsks,
    ids.annaToGiulia,
    2600,
    '<p>Perfetto.</p><p>E d’inverno lo tieni fuori dal frigo?</p>',
  ),
  reply(
    ids.tomToGiulia,
    'tom',
    ids.giuliaAsks,
    null,
    2500,
    '<p>I use 150 grams and more time.</p>',
  ),
  reply(
    ids.annaToTom,
    'anna',
    ids.giuliaAsks,
    ids.tomToGiulia,
    2450,
    '<p>Anche così va bene, Tom!</p>',
  ),
  line(
    ids.oscarCriticises,
    'oscar',
    2300,
    '<p>Honestly, 70% is too wet for beginners. You should at least tell people to start lower, say at 62% or so, and then go up week by week.</p>',
  ),
  reply(
    ids.namesakeToOscar,
    'namesake',
    ids.oscarCriticises,
    null,
    2250,
    '<blockquote><p>start lower</p></blockquote><p>She does say so in the second part.</p>',
  ),
  { ...line(ids.removed, 'tom', 2200, ''), status: 'deleted' },
  reply(
    ids.belowRemoved,
    'claire',
    ids.removed,
    null,
    2100,
    '<p>Dommage, c’était une bonne question.</p>',
  ),
  line(
    ids.claireAsks,
    'claire',
    2000,
    '<p>Bonjour ! Est-ce que ça marche aussi avec de la farine de seigle ?</p>',
  ),
  line(ids.left, null, 1500, '<p>Does it freeze well?</p>'),
  {
    ...line(ids.tomPraises, 'tom', 600, '<p>Lovely crust. It made my morning ❤️</p>'),
    liked: true,
  },
  reply(ids.twin1, 'giulia', ids.tomPraises, null, 500, '<p>Verissimo!</p>'),
  reply(ids.twin2, 'claire', ids.tomPraises, null, 400, '<p>Verissimo!</p>'),
];

/** As Ghost makes them: the second, then what makes it one of a kind. */
export function idAt(minutesAgo: number, now = storyTime): string {
  const seconds = Math.floor((now - minutesAgo * 60_000) / 1000);
  return seconds.toString(16).padStart(8, '0') + '5f3ab7c1d2e4f6a8';
}

function line(id: string, by: string | null, minutesAgo: number, html: string): Line {
  return { id, by, parent: null, inReplyTo: null, html, minutesAgo, status: 'published' };
}

function reply(
  id: string,
  by: string,
  parent: string,
  inReplyTo: string | null,
  minutesAgo: number,
  html: string,
): Line {
  return { ...line(id, by, minutesAgo, html), parent, inReplyTo };
}
