import { readFileSync } from 'node:fs';
import type { CommentObservation, PostObservation } from '../../lib/comments/comment.ts';
import { keyOf } from '../../lib/comments/keys.ts';
import type { Interaction, SiteKey } from '../../lib/log/interaction.ts';
import { createRandom, pick } from './random.ts';

const hour = 3_600_000;
const day = 24 * hour;
const postsApart = 16 * day;
const labelled = new URL('../language/labelled/dev/', import.meta.url);

const places = [
  { site: 'wordpress:pane.example', accountId: 'anna', origin: 'https://pane.example' },
  { site: 'youtube:www.youtube.com', accountId: '@annaverdi', origin: 'https://www.youtube.com' },
  { site: 'mastodon:piazza.example', accountId: '@anna', origin: 'https://piazza.example' },
] as const satisfies { site: SiteKey; accountId: string; origin: string }[];

const titles = [
  'Il pane del lunedì',
  'Domande e risposte di gennaio',
  'Dieci cose imparate quest’anno',
  'Un banco da lavoro in cucina',
  'La bici ferma da tre inverni',
  'Il primo orto sul balcone',
  'Si ripara, non si butta',
  'Che cosa leggo la sera',
  'Una domenica senza telefono',
  'Il libretto della nonna',
  'Marmellate di fine estate',
  'Come scelgo le cose che tengo',
];

const names =
  'Giulia Lodi,Franco Pini,Sara Riva,Marta Colonna,Tom Hartley,Dario Monti,Claire Vidal,Rosa Neri,Luca Ferri,Jonas Weber,Elena Costa,Piero Galli,Nora Vidali,Ugo Sarti,Inês Prado,Bruno Valli,Grete Lindholm,Paolo Testa,Anita Bosco,Mirko Sala,Lucia Ferrante,Davide Neri,Carla Fonti,Sofia Riva,Emil Brandt,Teresa Conti,Hugo Laurent,Silvia Mori,Aldo Rossetti,Irene Poli'.split(
    ',',
  );

const thanks = [
  'Ricevuto, grazie!',
  'Grazie di cuore!',
  'Letto con gioia, grazie.',
  'Grazie mille, davvero.',
];
const answers = [
  'Bella domanda: io comincerei dal più semplice, e poi un passo alla volta.',
  'Sì, funziona anche così. Ci vuole solo un po’ più di pazienza.',
  'Hai ragione, l’avevo dato per scontato: ora l’ho scritto nel testo.',
  'Mezz’ora basta. Se fa freddo, anche un’ora.',
  'Ne avevo parlato a marzo, ma merita una puntata tutta sua: la faccio.',
  'Dipende da quanto la usi: per ogni giorno sì, altrimenti va bene la più piccola.',
];

/** A year in which Anna answered nearly everybody, its last day now. Invented; the same for the same moment. */
export function annasYear(now: number): Interaction[] {
  const random = createRandom(11);
  const oneOf = <Item>(items: readonly Item[]): Item => pick(random, items) as Item; // none is empty
  const texts = ['it', 'it', 'it', 'it', 'en', 'fr'].map(readTexts);
  const facts: Interaction[] = [];
  const write = (
    at: number,
    { site, accountId }: (typeof places)[number],
    comment: CommentObservation,
    given = false,
  ) =>
    facts.push({
      kind: 'comment.seen',
      id: `seen:${keyOf(site, 'comment', comment.id)}`,
      recordedAt: Math.min(now, at),
      site,
      accountId,
      comment,
      given,
    });
  for (const { site, accountId } of places) {
    const account = { id: accountId, name: 'Anna Verdi' };
    const id = `seen:${keyOf(site, 'account', accountId)}`;
    facts.push({ kind: 'account.seen', id, recordedAt: now - 360 * day, site, account });
  }

  let comments = 0;
  for (let published = startOfDay(now - 352 * day), number = 0; published < now; number += 1) {
    const place = places[number % places.length] ?? places[0];
    const url = `${place.origin}/post-${number}`;
    const post: PostObservation = {
      id: String(number),
      title: titles[number % titles.length] ?? '',
      url,
      mine: true,
      total: null,
    };
    const { site, accountId } = place;
    const id = `seen:${keyOf(site, 'post', post.id)}`;
    facts.push({ kind: 'post.seen', id, recordedAt: published, site, accountId, post });
    const amount = 18 + Math.floor(random() * 30);
    for (let index = 0; index < amount; index += 1) {
      // Most write in the first days, and after work.
      const hours = random() < 0.55 ? 18 + random() * 4 : 7 + random() * 11;
      const at = published + Math.floor(random() ** 3 * 60) * day + hours * hour;
      if (at > now) continue;
      // Some come back again and again.
      const name = names[Math.floor(random() ** 1.7 * names.length)] ?? '';
      const theirs = commentOf(place, post, `c${(comments += 1)}`, at, name, oneOf(oneOf(texts)));
      write(at + hour, place, theirs);
      const replyAt = at + (0.4 + random() ** 3 * 30) * hour;
      if (replyAt > now || random() < (now - at < 3 * day ? 0.35 : 0.03)) continue;
      const isQuestion = theirs.text.includes('?');
      const words = isQuestion || random() < 0.45 ? oneOf(answers) : oneOf(thanks);
      const reply = commentOf(place, post, `r${comments}`, replyAt, 'Anna Verdi', words);
      write(replyAt, place, { ...reply, parentId: theirs.id, mine: true });
      if (random() > 0.3 || replyAt + 9 * hour > now) continue;
      const again = commentOf(
        place,
        post,
        `c${(comments += 1)}`,
        replyAt + 4 * hour,
        name,
        'Grazie, provo così e ti dico!',
      );
      write(replyAt + 5 * hour, place, { ...again, parentId: theirs.id });
      const last = commentOf(
        place,
        post,
        `r${comments}`,
        replyAt + 9 * hour,
        'Anna Verdi',
        'Aspetto notizie, allora!',
      );
      write(replyAt + 9 * hour, place, { ...last, parentId: again.id, mine: true });
    }
    published += postsApart;
  }
  giveBack(now, random, write, facts);
  return facts;
}

/** What she wrote on other people's pages. */
function giveBack(
  now: number,
  random: () => number,
  write: (
    at: number,
    place: (typeof places)[number],
    comment: CommentObservation,
    given: boolean,
  ) => void,
  facts: Interaction[],
): void {
  for (let number = 0; number < 240; number += 1) {
    const place = places[number % places.length] ?? places[0];
    const owner = names[number % 20] ?? '';
    const at = now - random() * 350 * day;
    const { site, accountId, origin } = place;
    const post: PostObservation = {
      id: `of-${number}`,
      title: `Pagina di ${owner}`,
      url: `${origin}/of-${number}`,
      mine: false,
      total: null,
      author: { id: owner, name: owner },
    };
    const id = `seen:${keyOf(site, 'post', post.id)}`;
    facts.push({ kind: 'post.seen', id, recordedAt: at, site, accountId, post });
    const words = commentOf(place, post, `g${number}`, at, 'Anna Verdi', 'Che bello, complimenti!');
    write(at, place, { ...words, mine: true }, true);
  }
}

function commentOf(
  { origin, accountId }: (typeof places)[number],
  post: PostObservation,
  id: string,
  at: number,
  name: string,
  text: string,
): CommentObservation {
  const isAnna = name === 'Anna Verdi';
  return {
    id,
    postId: post.id,
    parentId: null,
    author: { id: isAnna ? accountId : name, name },
    text,
    at: Math.round(at),
    precisionMs: 0,
    permalink: `${origin}/${id}`,
    mine: false,
  };
}

function startOfDay(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}

/** Of those that somebody invented to tune the rules for kinds. */
function readTexts(language: string): string[] {
  const all = JSON.parse(readFileSync(new URL(`${language}.json`, labelled), 'utf8')) as {
    text: string;
    kind: string;
  }[];
  return all
    .filter(({ kind, text }) => kind !== 'other' && text.length < 120)
    .map(({ text }) => text);
}
