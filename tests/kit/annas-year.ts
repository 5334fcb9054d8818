import { readFileSync } from 'node:fs';
import { keyOf } from '../../lib/comments/keys.ts';
import type { Interaction } from '../../lib/log/interaction.ts';
import {
  anna,
  authorAt,
  blog,
  commentSaid,
  commentSeen,
  draftInserted,
  places,
  postSeen,
} from './annas-facts.ts';
import { giuliasYears } from './giulias-years.ts';
import { createRandom, pick } from './random.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const postsApart = 16 * day;
const labelled = new URL('../language/labelled/dev/', import.meta.url);

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
  'Franco Pini,Sara Riva,Marta Colonna,Tom Hartley,Dario Monti,Claire Vidal,Rosa Neri,Luca Ferri,Jonas Weber,Elena Costa,Piero Galli,Nora Vidali,Ugo Sarti,Inês Prado,Bruno Valli,Grete Lindholm,Paolo Testa,Anita Bosco,Mirko Sala,Lucia Ferrante,Davide Neri,Carla Fonti,Sofia Riva,Emil Brandt,Teresa Conti,Hugo Laurent,Silvia Mori,Aldo Rossetti,Irene Poli'.split(
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

/** A year in which Anna answered nearly everybody, its last day now. Invented; the same within an hour, and at the same hour of each day. */
export function annasYear(now: number): Interaction[] {
  const random = createRandom(11);
  const facts: Interaction[] = places.map(({ site, accountId }) => ({
    kind: 'account.seen',
    id: `seen:${keyOf(site, 'account', accountId)}`,
    recordedAt: now - 360 * day,
    site,
    account: { id: accountId, name: anna },
  }));
  const end = now - (now % hour);
  receive(end, random, facts);
  give(end, random, facts);
  return [...facts, ...giuliasYears(now), ...justNow(now)];
}

/** What others wrote below her posts, and what she answered. */
function receive(end: number, random: () => number, facts: Interaction[]): void {
  const oneOf = <Item>(items: readonly Item[]): Item => pick(random, items) as Item; // none is empty
  const texts = ['it', 'it', 'it', 'it', 'en', 'fr'].map(readTexts);
  let comments = 0;
  for (let published = startOfDay(end - 352 * day), number = 0; published < end; number += 1) {
    const place = places[number % places.length] ?? blog;
    const postId = String(number);
    const title = titles[number % titles.length] ?? '';
    facts.push(postSeen(place, { id: postId, title, at: published }));
    const write = (written: Omit<Parameters<typeof commentSeen>[1], 'postId'>) =>
      facts.push(commentSeen(place, { ...written, postId }));
    const amount = 18 + Math.floor(random() * 30);
    for (let index = 0; index < amount; index += 1) {
      // Most write in the first days, and after work.
      const hours = random() < 0.55 ? 18 + random() * 4 : 7 + random() * 11;
      const at = published + Math.floor(random() ** 3 * 60) * day + hours * hour;
      // Some come back again and again.
      const by = authorAt(place, names[Math.floor(random() ** 1.7 * names.length)] ?? '');
      const text = oneOf(oneOf(texts));
      const replyAt = at + (0.4 + random() ** 3 * 30) * hour;
      const chance = random();
      if (at > end) continue;
      const id = `c${(comments += 1)}`;
      write({ id, by, text, at, seenAt: Math.min(end, at + hour) });
      const isFresh = end - at < 2 * day;
      if (replyAt > end || (isFresh && chance < 0.3)) continue;
      if (!isFresh && chance < 0.03) {
        facts.push(commentSaid(place, id, { act: 'letGo' }, replyAt));
        continue;
      }
      const isQuestion = text.includes('?');
      const reply = isQuestion || random() < 0.45 ? oneOf(answers) : oneOf(thanks);
      const isPromised = isQuestion && !isFresh && chance > 0.8;
      const answeredAt = isPromised ? replyAt + 2 * day : replyAt;
      if (isPromised)
        facts.push(commentSaid(place, id, { act: 'promise', due: at + 3 * day }, at + hour));
      const hers = { by: authorAt(place, anna), parentId: id };
      write({ id: `r${comments}`, ...hers, text: reply, at: answeredAt });
      if (isPromised || random() > 0.3 || replyAt + 9 * hour > end) continue;
      const again = { id: `c${(comments += 1)}`, by, parentId: id, at: replyAt + 4 * hour };
      write({ ...again, text: 'Grazie, provo così e ti dico!' });
      const last = { by: hers.by, parentId: again.id, at: replyAt + 9 * hour };
      write({ id: `r${comments}`, ...last, text: 'Aspetto notizie, allora!' });
    }
    published += postsApart;
  }
}

/** What she wrote on other people's pages. */
function give(end: number, random: () => number, facts: Interaction[]): void {
  const owners = ['Giulia Lodi', ...names.slice(0, 19)];
  for (let number = 0; number < 480; number += 1) {
    const place = places[number % places.length] ?? blog;
    const owner = owners[number % owners.length] ?? '';
    const at = end - random() * 350 * day;
    const id = `of-${number}`;
    const author = authorAt(place, owner);
    facts.push(postSeen(place, { id, title: `Pagina di ${owner}`, at, author }));
    const by = authorAt(place, anna);
    const words = { id: `g${number}`, postId: id, by, text: 'Che bello, complimenti!', at };
    facts.push(commentSeen(place, words, true));
  }
}

/** What she did a moment ago, after all else was read. */
function justNow(now: number): Interaction[] {
  const { id, postId } = { id: 'sara-asks', postId: '0' };
  const asked = now - 50 * minute;
  const text = 'Buona domanda, Sara: sei ore fuori, poi tutta la notte in frigo.';
  return [
    commentSaid(
      blog,
      '104',
      { act: 'promise', due: startOfDay(now) + 3 * day + 18 * hour },
      now - 4,
    ),
    commentSeen(blog, {
      ...{ id, postId, at: asked, seenAt: now - 3 },
      by: authorAt(blog, 'Sara Riva'),
      text: 'Quante ore lieva, se la cucina è fredda?',
    }),
    draftInserted(blog, id, text, now - 2),
    commentSeen(blog, {
      ...{ id: 'to-sara', postId, parentId: id, at: now - minute, seenAt: now - 1 },
      ...{ by: authorAt(blog, anna), text },
    }),
  ];
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
