import type { CommentObservation, PostObservation } from '../../lib/comments/comment.ts';
import { keyOf } from '../../lib/comments/keys.ts';
import { commentKinds } from '../../lib/language/comment-kind.ts';
import type { Interaction, Purpose, SiteKey } from '../../lib/log/interaction.ts';
import { createRandom, pick } from '../kit/random.ts';
import { createWriter, nameOfPerson, type Tongue } from './many-words.ts';

/** The last moment of every big log. Two years lie before it. */
export const bigLogEnds = Date.UTC(2026, 10, 17, 12);
export const bigLogBegins = Date.UTC(2024, 10, 17, 12);

/** The sites of every big log, and the user's account on each. */
export const bigLogSites = [
  { site: 'youtube:www.youtube.com', accountId: 'UCanna', origin: 'https://www.youtube.com' },
  { site: 'wordpress:anna.example', accountId: 'anna', origin: 'https://anna.example' },
  { site: 'mastodon:piazza.example', accountId: '@anna', origin: 'https://piazza.example' },
] as const satisfies { site: SiteKey; accountId: string; origin: string }[];

/**
 * As many facts as asked for, oldest first, as two years of answering leave them: readings with many comments in one moment, drafts and
 * the replies that were made of them, decisions, changes. The same seed, the same facts. Memory stays small.
 */
export function* makeFacts(count: number, seed: number): Generator<Interaction> {
  const life = createLife(createRandom(seed), count);
  let made = 0;
  while (made < count) {
    const at = bigLogBegins + Math.floor(((bigLogEnds - bigLogBegins) * made) / count);
    for (const fact of life.moment(at)) {
      yield fact;
      made += 1;
      if (made === count) return;
    }
  }
}

type Site = (typeof bigLogSites)[number];
interface KnownComment {
  place: Site;
  comment: CommentObservation;
  language: Tongue;
}

function createLife(random: () => number, count: number) {
  const writer = createWriter(random);
  /** Regulars write often, most people once or twice. */
  const people = Math.max(20, Math.floor(count / 12));
  /** From the draft to the reply in the page; the next moment is later. */
  const replyMs = Math.min(20_000, (bigLogEnds - bigLogBegins) / count);
  const posts: { place: Site; post: PostObservation; language: Tongue }[] = [];
  const open: KnownComment[] = [];
  let facts = 0;
  let things = 0;
  let lastSaid: { place: Site; commentId: string; fact: string } | null = null;

  const oneOf = <T>(items: readonly T[]): T => {
    const item = pick(random, items);
    if (item === undefined) throw new Error('There is nothing to pick from.');
    return item;
  };
  const chance = (share: number): boolean => random() < share;
  const newId = (at: number): string => ulidOf(at, (facts += 1));
  const nextThing = (): string => `${(things += 1).toString(36)}x`;

  function publish(at: number): Interaction[] {
    const place = oneOf(bigLogSites);
    const { site, accountId, origin } = place;
    const id = nextThing();
    const isMine = chance(0.93);
    const language = chance(0.7) ? 'it' : writer.language();
    const post: PostObservation = {
      id,
      title: writer.title(language),
      url: `${origin}/${id}/`,
      mine: isMine,
      total: null,
      at: at - 3_600_000,
    };
    const seen: Interaction = {
      kind: 'post.seen',
      id: `seen:${keyOf(site, 'post', id)}`,
      recordedAt: at,
      site,
      accountId,
      post,
    };
    if (isMine) {
      posts.push({ place, post, language });
      if (posts.length > 24) posts.shift();
      return [seen];
    }
    const comment = write(place, post, language, at, true);
    return [seen, seenFact(place, comment, at, true)];
  }

  function write(
    { accountId, origin }: Site,
    post: Pick<PostObservation, 'id'>,
    language: Tongue,
    at: number,
    mine: boolean,
    parentId: string | null = null,
  ): CommentObservation {
    const id = nextThing();
    const number = Math.floor(people * random() ** 2);
    return {
      id,
      postId: post.id,
      parentId,
      author: mine
        ? { id: accountId, name: 'Anna Scrive' }
        : { id: `p${number}`, name: nameOfPerson(number), handle: `p${number}` },
      text: writer.text(language),
      at: at - Math.floor(40 * 3_600_000 * random() ** 2),
      precisionMs: 0,
      permalink: `${origin}/${post.id}/#comment-${id}`,
      mine,
    };
  }

  function seenFact(
    { site, accountId }: Site,
    comment: CommentObservation,
    at: number,
    given = false,
  ): Interaction {
    const id = `seen:${keyOf(site, 'comment', comment.id)}`;
    return { kind: 'comment.seen', id, recordedAt: at, site, accountId, comment, given };
  }

  /** A page is opened: all that is new on it comes in one moment. */
  function read(at: number): Interaction[] {
    const { place, post, language } = oneOf(posts);
    const comments = Array.from({ length: 1 + Math.floor(40 * random() ** 5) }, () =>
      write(place, post, chance(0.85) ? language : writer.language(), at, false),
    );
    for (const comment of comments) {
      open.push({ place, comment, language });
      if (open.length > 400) open.shift();
    }
    const postRead: Interaction = {
      kind: 'post.read',
      id: newId(at),
      recordedAt: at,
      site: place.site,
      postId: post.id,
      seen: comments.length,
      total: comments.length + Math.floor(9 * random()),
      complete: chance(0.6),
    };
    return [...comments.map((comment) => seenFact(place, comment, at)), postRead];
  }

  /** Words are put into the box, and seen as a reply a little later. */
  function reply(at: number): Interaction[] {
    const [asked] = open.splice(Math.floor(random() * open.length), 1);
    if (!asked) return [];
    const { place, comment, language } = asked;
    const purpose = oneOf<Purpose>(['acknowledge', 'reply', 'reply', 'promise']);
    const answer = write(place, { id: comment.postId }, language, at, true, comment.id);
    const later = at + Math.floor(replyMs);
    const reply = { ...answer, at: later };
    const draft: Interaction = {
      kind: 'draft.inserted',
      id: newId(at),
      recordedAt: at,
      site: place.site,
      commentId: comment.id,
      purpose,
      text: reply.text,
      how: chance(0.1) ? 'clipboard' : 'paste',
      ...(purpose === 'promise' && { due: at + 3 * 86_400_000 }),
    };
    const seen = seenFact(place, reply, later);
    return chance(0.7) ? [draft, seen] : [seen];
  }

  /** The person decides something about a comment that is still open. */
  function decide(at: number): Interaction[] {
    if (open.length === 0) return [];
    const { place, comment } = oneOf(open);
    const { site } = place;
    const about = { id: newId(at), recordedAt: at, site, commentId: comment.id };
    if (lastSaid && chance(0.05)) {
      const { place: where, commentId, fact } = lastSaid;
      lastSaid = null;
      return [{ ...about, kind: 'undone', site: where.site, commentId, undoes: fact }];
    }
    if (chance(0.12)) return [{ ...about, kind: 'comment.labelled', label: oneOf(commentKinds) }];
    if (chance(0.08)) {
      const useful = { changed: writer.title('it'), told: chance(0.5) };
      return [{ ...about, kind: 'comment.useful', useful }];
    }
    lastSaid = { place, commentId: comment.id, fact: about.id };
    const said = oneOf([
      { act: 'done' },
      { act: 'letGo', reason: writer.title('it') },
      { act: 'postpone', until: at + 86_400_000 },
      { act: 'promise', due: at + 3 * 86_400_000 },
    ] as const);
    return [{ ...about, kind: 'comment.said', said }];
  }

  /** Something changes on the site, or a word is noted about somebody. */
  function change(at: number): Interaction[] {
    if (open.length === 0) return [];
    const { place, comment, language } = oneOf(open);
    const { site } = place;
    const fact = { id: newId(at), recordedAt: at, site };
    if (chance(0.15)) {
      const said = { act: 'note', text: writer.text('it') } as const;
      return [{ ...fact, kind: 'person.said', personId: comment.author.id, said }];
    }
    if (chance(0.2)) {
      const known = oneOf(posts);
      const title = writer.title(known.language);
      const { post } = known;
      const where = { site: known.place.site, postId: post.id };
      return [{ ...fact, ...where, kind: 'post.changed', change: { title } }];
    }
    if (chance(0.06)) return [{ ...fact, kind: 'comment.gone', commentId: comment.id }];
    const changed = chance(0.5) ? { hearted: true } : { text: writer.text(language) };
    return [{ ...fact, kind: 'comment.changed', commentId: comment.id, change: changed }];
  }

  const begin = (at: number): Interaction[] =>
    bigLogSites.map(({ site, accountId }) => ({
      kind: 'account.seen',
      id: `seen:${keyOf(site, 'account', accountId)}`,
      recordedAt: at,
      site,
      account: { id: accountId, name: 'Anna Scrive' },
    }));

  return {
    moment(at: number): Interaction[] {
      if (things === 0) return [...begin(at), ...publish(at)];
      if (posts.length === 0 || chance(0.03)) return publish(at);
      const what = random();
      const happened =
        what < 0.3 ? read(at) : what < 0.8 ? reply(at) : what < 0.93 ? decide(at) : change(at);
      return happened.length > 0 ? happened : read(at);
    },
  };
}

const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** As `ulid` makes them, with a count where they have chance. */
function ulidOf(at: number, count: number): string {
  return encode(at, 10) + encode(count, 16);
}

function encode(number: number, length: number): string {
  let text = '';
  for (let rest = number, place = 0; place < length; place += 1) {
    text = (digits[rest % 32] ?? '') + text;
    rest = Math.floor(rest / 32);
  }
  return text;
}
