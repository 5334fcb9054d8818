import type { ApiTweet, ApiUser } from './api-types.ts';

/** All of these people are invented. */
const people = {
  anna: ['501', 'Anna Bianchi', 'AnnaBianchi'],
  giulia: ['502', 'Giulia Lodi 🌾', 'giulia_lodi'],
  tom: ['503', 'Tom Hale', 'tomhale'],
  marco: ['504', 'Marco Ferri', 'marcoferri'],
  claire: ['505', 'Claire Morel', 'clairemorel'],
  nora: ['506', 'Nora Vidal', 'noravidal'],
  ugo: ['507', 'Ugo Sala', 'ugosala'],
  oscar: ['508', 'Oscar Lind', 'oscarlind'],
  dora: ['509', 'Dora Conti', 'dora_conti'],
  mill: ['510', 'Mulino Valle', 'mulinovalle'],
} as const;
type Who = keyof typeof people;

export const users = Object.fromEntries(
  Object.entries(people).map(([who, [id_str, name, screen_name]]) => [
    who,
    { id_str, name, screen_name },
  ]),
) as Record<Who, ApiUser>;

/** Ids tell the time at which they were given, so all copies of one run begin at the same moment. */
const begin = Math.floor(Date.now() / 1000) * 1000;

/** As X makes them: the milliseconds since 4 November 2010, then 22 bits of its own. */
export function idAt(ms: number, serial = 0): string {
  return String(((BigInt(ms) - 1_288_834_974_657n) << 22n) + BigInt(serial));
}

interface Line {
  by: Who;
  /** Minutes before the story begins. */
  ago: number;
  text: string;
  to?: string;
  lang?: string;
  more?: Partial<ApiTweet>;
}

const lines = {
  post: {
    by: 'anna',
    ago: 2900,
    text: 'Primo pane di segale dal forno nuovo 🍞\nTre giorni di lievito madre, due infornate buttate. Ne è valsa la pena.',
  },
  part2: {
    by: 'anna',
    ago: 2898,
    to: 'post',
    text: 'La farina viene dal mulino giù in valle. La ricetta domani, sul blog.',
  },
  dora: { by: 'dora', ago: 2850, to: 'post', text: 'Lo trovo anche al mercato del sabato?' },
  toDora: { by: 'anna', ago: 2840, to: 'dora', text: 'Sì, al banco in fondo, dalle otto.' },
  doraBack: { by: 'dora', ago: 300, to: 'toDora', text: 'E d’inverno, a che ora chiudete?' },
  giulia: {
    by: 'giulia',
    ago: 2600,
    to: 'post',
    text: 'Che mollica! Quanto lievita la segale, di notte? 😍',
  },
  ugo: { by: 'ugo', ago: 2500, to: 'giulia', text: '@giulia_lodi me lo chiedevo anch’io.' },
  tom: {
    by: 'tom',
    ago: 2400,
    to: 'post',
    lang: 'en',
    text: 'Beautiful crumb. Greetings from Leeds!',
  },
  toTom: { by: 'anna', ago: 2300, to: 'tom', lang: 'en', text: 'Thank you, Tom!' },
  marco: {
    by: 'marco',
    ago: 2000,
    to: 'post',
    text: 'Per me troppo salato, quello di sabato. Mi spiace dirlo.',
  },
  claire: {
    by: 'claire',
    ago: 1500,
    to: 'post',
    lang: 'fr',
    text: 'Quelle croûte magnifique !',
    more: { translation: 'Che crosta magnifica!' },
  },
  nora: {
    by: 'nora',
    ago: 1200,
    to: 'post',
    text: 'Ho provato anch’io la segale al cento per cento e mi è venuta un mattone, poi ho capito',
    more: {
      note_tweet: {
        text: 'Ho provato anch’io la segale al cento per cento e mi è venuta un mattone, poi ho capito che l’acqua era troppo fredda. Da allora la misuro, e il pane viene bene ogni volta.',
      },
    },
  },
  oscar: {
    by: 'oscar',
    ago: 900,
    to: 'post',
    lang: 'en',
    text: 'Do you ship to Sweden? Asking for a friend.',
  },
  toOscar: { by: 'tom', ago: 850, to: 'oscar', lang: 'en', text: 'He is the friend.' },
  spam: { by: 'ugo', ago: 800, to: 'post', text: 'Anch’io ho un forno, guardate il mio profilo.' },
  toms: { by: 'tom', ago: 700, lang: 'en', text: 'Which flour do you use for focaccia?' },
  annaAtToms: { by: 'anna', ago: 650, to: 'toms', lang: 'en', text: 'Plain 00, and patience.' },
  ad: { by: 'mill', ago: 5000, text: 'Farina macinata a pietra, spedita in due giorni.' },
  elsewhere: { by: 'marco', ago: 600, text: 'Oggi mercato chiuso per vento.' },
  older: { by: 'anna', ago: 9000, text: 'Il forno nuovo è arrivato. Pesa quanto una mucca.' },
} satisfies Record<string, Line>;
export type Name = keyof typeof lines;
const all: Record<Name, Line> = lines;
const names = Object.keys(lines) as Name[];

export const ids = Object.fromEntries(
  names.map((name, serial) => [name, idAt(begin - all[name].ago * 60_000, serial)]),
) as Record<Name, string>;

/** The whole story, as X's server holds it. */
export function tellStory(): ApiTweet[] {
  const tweets = names.map((name) => toTweet(name, all[name]));
  const nora = tweets.find(({ id_str: id }) => id === ids.nora);
  const older = tweets.find(({ id_str: id }) => id === ids.older);
  if (nora && older) nora.quoted_status = older;
  return tweets;
}

function toTweet(name: Name, { by, ago, text, to, lang = 'it', more }: Line): ApiTweet {
  return {
    id_str: ids[name],
    created_at: new Date(begin - ago * 60_000).toISOString(),
    full_text: text,
    lang,
    user: users[by],
    conversation_id_str: ids[rootOf(name)],
    in_reply_to_status_id_str: to === undefined ? null : ids[to as Name],
    reply_count: names.filter((each) => all[each].to === name).length,
    favorited: name === 'claire',
    ...more,
  };
}

function rootOf(name: Name): Name {
  const { to } = all[name];
  return to === undefined ? name : rootOf(to as Name);
}

/** What X leaves out of a conversation until its own page, or "Show more replies", is opened. */
export const late: string[] = [ids.toOscar];
export const folded: string[] = [ids.spam];

export const annasPost = `/${users.anna.screen_name}/status/${ids.post}`;
export const tomsPost = `/${users.tom.screen_name}/status/${ids.toms}`;
