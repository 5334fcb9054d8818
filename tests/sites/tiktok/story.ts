/** The fields of TikTok's own objects that the living copy gives and uses. */
export interface ApiComment {
  cid: string;
  aweme_id: string;
  /** Seconds. */
  create_time: number;
  text: string;
  user: { uid: string; unique_id: string; nickname: string };
  /** "0": a top comment. */
  reply_id: string;
  /** "0", or the reply that it answers. */
  reply_to_reply_id: string;
  reply_comment_total: number;
  reply_comment: ApiComment[] | null;
  digg_count: number;
  user_digged: 0 | 1;
  is_author_digged: boolean;
  author_pin: boolean;
  image_list: string[] | null;
}

export interface Item {
  id: string;
  kind: 'video' | 'photo';
  desc: string;
  createTime: number;
  author: { uniqueId: string; nickname: string };
  stats: { playCount: number; diggCount: number; commentCount: number };
}

/** A comment as it is told here. `answers`: a reply to the top comment, or with `to` to an earlier reply. */
interface Remark {
  id: number;
  by: string;
  text: string;
  hoursAgo: number;
  pinned?: true;
  liked?: true;
  sticker?: true;
  to?: number;
  answers?: Remark[];
}

export interface Told {
  item: Item;
  comments: ApiComment[];
}

/** Nobody here exists. */
export const people: Record<string, string> = {
  'anna.bianchi': 'Anna Bianchi',
  'bruno.ferri': 'Bruno',
  'giulia.lodi': 'Giulia Lodi',
  'marco.rinaldi': 'Marco 🌾',
  'tom.hale': 'Tom Hale',
  'celine.morel': 'Céline',
  'paolo.neri': 'Paolo Neri',
  'sofia.lind': 'Sofia',
  orto_di_citta: 'Orto di città',
  'nonna.pina': 'Nonna Pina',
};

export const anna = 'anna.bianchi';
export const bread = '7709400000000000101';
export const loaves = '7709300000000000102';
export const tomatoes = '7709200000000000103';
/** The whole id of a comment, from its short one. */
export const cid = (id: number) => `77095000000000${String(id).padStart(5, '0')}`;

const breadRemarks: Remark[] = [
  {
    id: 1,
    by: anna,
    text: 'La ricetta intera è nel profilo. Scrivetemi come vi viene!',
    hoursAgo: 200,
    pinned: true,
  },
  {
    id: 2,
    by: 'giulia.lodi',
    text: 'Provato stamattina: crosta perfetta! Quanto lo lasci raffreddare?',
    hoursAgo: 3,
  },
  {
    id: 3,
    by: 'marco.rinaldi',
    text: 'Che farina usi? 🌾',
    hoursAgo: 50,
    answers: [
      { id: 31, by: anna, text: 'Tipo 1, macinata a pietra.', hoursAgo: 30 },
      { id: 32, by: 'marco.rinaldi', text: 'Grazie! E se non la trovo?', hoursAgo: 5, to: 31 },
    ],
  },
  {
    id: 4,
    by: 'tom.hale',
    text: 'Best no-knead bread I have seen here.\nGreetings from rainy Leeds!',
    hoursAgo: 96,
    liked: true,
  },
  {
    id: 5,
    by: 'celine.morel',
    text: 'Est-ce que ça marche avec du levain ?',
    hoursAgo: 120,
    answers: [
      { id: 51, by: 'tom.hale', text: 'It does, give it four hours more.', hoursAgo: 100 },
      { id: 52, by: 'celine.morel', text: 'Merci Tom !', hoursAgo: 80, to: 51 },
      { id: 53, by: 'giulia.lodi', text: 'Buonissimo anche con la pasta madre', hoursAgo: 60 },
      { id: 54, by: anna, text: 'Bravi tutti!', hoursAgo: 40, to: 53 },
    ],
  },
  {
    id: 6,
    by: 'paolo.neri',
    text: 'Fatto con i bambini: mangiano anche la crosta, un miracolo.',
    hoursAgo: 300,
    answers: [{ id: 61, by: anna, text: 'Che bello! Un abbraccio.', hoursAgo: 290 }],
  },
  { id: 7, by: 'sofia.lind', text: '', hoursAgo: 90, sticker: true },
  { id: 8, by: 'nonna.pina', text: '@giulia.lodi guarda che bello', hoursAgo: 70 },
  {
    id: 9,
    by: 'orto_di_citta',
    text: 'Troppo lungo: si poteva dire tutto in un minuto.',
    hoursAgo: 140,
  },
  { id: 10, by: 'giulia.lodi', text: 'Lo rifaccio domenica', hoursAgo: 2 },
];

const loavesRemarks: Remark[] = [
  { id: 201, by: 'paolo.neri', text: 'Il terzo sembra un riccio', hoursAgo: 20 },
  { id: 202, by: 'sofia.lind', text: 'So pretty! Do you sell them?', hoursAgo: 8 },
];

const tomatoesRemarks: Remark[] = [
  { id: 301, by: anna, text: 'Che meraviglia, complimenti', hoursAgo: 12 },
  { id: 302, by: 'tom.hale', text: 'Balcony goals', hoursAgo: 10 },
];

/** Everything as it stands at `now`, epoch ms, for whoever is signed in. */
export function tell(now: number): Map<string, Told> {
  const told = [
    tellItem(bread, 'video', anna, 'Il pane in pentola, senza impasto 🍞 #pane', breadRemarks),
    tellItem(loaves, 'photo', anna, 'Tre pagnotte e un riccio', loavesRemarks),
    tellItem(tomatoes, 'video', 'orto_di_citta', 'Pomodori sul balcone', tomatoesRemarks),
  ];
  return new Map(told.map((each) => [each.item.id, each]));

  function tellItem(
    id: string,
    kind: Item['kind'],
    by: string,
    desc: string,
    remarks: Remark[],
  ): Told {
    const comments = remarks.map((remark) => tellRemark(id, remark, null));
    const all = comments.length + comments.reduce((sum, each) => sum + each.reply_comment_total, 0);
    return {
      item: {
        id,
        kind,
        desc,
        createTime: Math.floor(now / 1000) - 400 * 3600,
        author: { uniqueId: by, nickname: people[by] ?? by },
        stats: { playCount: 1530, diggCount: 214, commentCount: all },
      },
      comments,
    };
  }

  function tellRemark(postId: string, remark: Remark, top: string | null): ApiComment {
    const id = cid(remark.id);
    const answers = (remark.answers ?? []).map((answer) => tellRemark(postId, answer, id));
    return {
      ...newComment(postId, remark.by, remark.text, now - remark.hoursAgo * 3_600_000),
      cid: id,
      reply_id: top ?? '0',
      reply_to_reply_id: remark.to === undefined ? '0' : cid(remark.to),
      reply_comment_total: answers.length,
      reply_comment: answers.length > 0 ? answers : null,
      digg_count: remark.id % 9,
      user_digged: remark.liked ? 1 : 0,
      author_pin: remark.pinned ?? false,
      image_list: remark.sticker ? ['sticker'] : null,
    };
  }
}

/** `at`: epoch ms. */
export function newComment(postId: string, by: string, text: string, at: number): ApiComment {
  return {
    cid: '',
    aweme_id: postId,
    create_time: Math.floor(at / 1000),
    text,
    user: {
      uid: `68${Object.keys(people).indexOf(by)}`,
      unique_id: by,
      nickname: people[by] ?? by,
    },
    reply_id: '0',
    reply_to_reply_id: '0',
    reply_comment_total: 0,
    reply_comment: null,
    digg_count: 0,
    user_digged: 0,
    is_author_digged: false,
    author_pin: false,
    image_list: null,
  };
}

/** A list brings one reply of each thread with it: the owner's, where there is one; of long threads none. */
export function withFirstReply(comment: ApiComment): ApiComment {
  const replies = comment.reply_comment ?? [];
  const first = replies.find(({ user }) => user.unique_id === anna) ?? replies[0];
  return { ...comment, reply_comment: first && replies.length < 4 ? [first] : null };
}
