import type { PlatformId, Standing } from '../../lib/comments/comment.ts';
import type { Nudge, NudgeKind } from '../../lib/inbox/nudge-kinds.ts';
import { noQuiet } from '../../lib/inbox/quiet.ts';
import type { CommentCard, InboxView, PostGroup } from '../../lib/inbox/view.ts';
import { standardGoals } from '../../lib/settings/settings.ts';

/** Tuesday 17 November 2026, 15:12 in the time zone of the machine. */
export const viewNow = new Date(2026, 10, 17, 15, 12).getTime();

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** A card with what matters said and the rest filled in. */
export function card(
  key: string,
  parts: Partial<CommentCard> & { agoMs?: number } = {},
): CommentCard {
  const { agoMs = 2 * hour, ...rest } = parts;
  const kind = rest.kind ?? kindOfTag(rest.tag);
  return {
    key,
    postKey: 'youtube:www.youtube.com/post/p1',
    author: 'Sara Riva',
    text: 'Bellissimo, condiviso con il mio gruppo di lettura ❤️',
    at: viewNow - agoMs,
    isEstimate: false,
    permalink: 'https://www.youtube.com/watch?v=p1&lc=c1',
    standing: standing(),
    language: 'it',
    acknowledgement: kind === 'question' || kind === 'criticism' ? '' : 'Ricevuto, grazie!',
    promise: 'Grazie, me ne sto occupando: ti rispondo presto.',
    inPage: true,
    isPrivate: false,
    kind,
    isLabelled: false,
    commentsOfAuthor: 1,
    isFirstTime: false,
    isRegular: false,
    waitedMs: agoMs,
    ...rest,
  };
}

function kindOfTag(tag: CommentCard['tag']): CommentCard['kind'] {
  return tag === 'question' || tag === 'criticism' || tag === 'share' ? tag : 'other';
}

export function standing(parts: Partial<Standing> = {}): Standing {
  return {
    status: 'waiting',
    why: 'noReply',
    since: null,
    by: 'seen',
    cameBack: false,
    postponed: 0,
    ...parts,
  };
}

export function group(
  key: string,
  comments: CommentCard[],
  parts: Partial<PostGroup> & { platform?: PlatformId } = {},
): PostGroup {
  return {
    key,
    platform: 'youtube',
    title: 'Blocco dello scrittore: come ne esco',
    url: 'https://www.youtube.com/watch?v=p1',
    coverage: { seen: 42, total: 57, complete: false },
    comments,
    waiting: comments.filter((each) => each.standing.status === 'waiting').length,
    unknown: comments.filter((each) => each.standing.status === 'unknown').length,
    isThisPage: false,
    ...parts,
  };
}

/** An inbox with nothing in it; `parts` say what differs. Counts follow the groups. */
export function inbox(parts: Partial<InboxView> = {}): InboxView {
  const count = (groups: PostGroup[] = []) =>
    groups.reduce((sum, { comments }) => sum + comments.length, 0);
  return {
    language: 'it',
    theme: 'system',
    pageIsDark: null,
    account: { name: 'Anna Scrive', handle: 'anna.scrive', platform: 'youtube' },
    page: { state: 'ready', kind: 'post' },
    nudge: null,
    toAnswer: [],
    onHold: [],
    done: [],
    unknown: [],
    counts: {
      toAnswer: count(parts.toAnswer),
      onHold: count(parts.onHold),
      done: count(parts.done),
      unknown: count(parts.unknown),
    },
    filters: { question: 0, criticism: 0, cameBack: 0, firstTime: 0, regular: 0 },
    query: { filter: null, search: '' },
    found: {
      toAnswer: count(parts.toAnswer),
      onHold: count(parts.onHold),
      done: count(parts.done),
      unknown: count(parts.unknown),
    },
    faces: [],
    kept: { promised: 0, kept: 0 },
    session: null,
    sessionSummary: null,
    rest: null,
    reading: null,
    offersFreshStart: false,
    silencedNudges: [],
    keysOff: [],
    filterSettings: { last: null, lastAt: 0, standard: null },
    sessionMinutes: 15,
    quiet: noQuiet,
    goals: standardGoals,
    unseenPosts: [],
    today: { replies: 9, medianFirstWordMs: 3 * hour + 10 * minute },
    next: null,
    fault: null,
    ...parts,
  };
}

const post2 = 'wordpress:anna.example/post/12';

/** A full afternoon: a question, a first timer, somebody who came back, all three tabs. */
export function busyInbox(parts: Partial<InboxView> = {}): InboxView {
  return inbox({
    nudge: {
      kind: 'longestWaiting',
      key: 'c1',
      author: 'Giulia Lodi',
      count: 1,
      waitingMs: 2 * day + 3 * hour,
    },
    toAnswer: [
      group(
        'p1',
        [
          card('c1', {
            author: 'Giulia Lodi',
            tag: 'question',
            text: 'Anche a me capita! Ma quando ti blocchi scrivi comunque ogni giorno o ti prendi una pausa? 🙈',
            agoMs: 2 * day + 3 * hour,
            isEstimate: true,
            promise: 'Ottima domanda, Giulia! Me ne occupo: ti rispondo entro domani.',
          }),
          card('c2', {
            author: 'Marco Brandi',
            tag: 'cameBack',
            text: 'Sinceramente il secondo capitolo mi ha deluso, troppo lento rispetto al primo. Poi però il finale mi ha preso.',
            agoMs: 9 * hour,
            standing: standing({ why: 'cameBack', since: viewNow - 9 * hour, cameBack: true }),
            acknowledgement: 'Grazie Marco, ci penso su.',
          }),
          card('c3', { tag: 'firstTime', acknowledgement: 'Grazie di cuore, Sara!' }),
        ],
        { isThisPage: true },
      ),
      group(
        'p2',
        [
          card('c4', {
            postKey: post2,
            author: 'Franco Pini',
            text: 'Finalmente! Aspettavo da mesi.',
            agoMs: 40 * minute,
            inPage: false,
            permalink: 'https://anna.example/prima-pagina/#comment-7',
            standing: standing({ postponed: 1, why: 'postponeOver' }),
          }),
        ],
        {
          platform: 'wordpress',
          title: 'Leggo la prima pagina',
          url: 'https://anna.example/prima-pagina/',
          coverage: { seen: 12, total: 12, complete: true },
        },
      ),
    ],
    onHold: [
      group('p1', [
        card('h1', {
          author: 'Lucia Ferro',
          text: 'Quando esce il prossimo incontro?',
          tag: 'question',
          standing: standing({
            status: 'promised',
            why: 'promised',
            since: viewNow - day,
            due: viewNow + 18 * hour,
          }),
        }),
        card('h2', {
          author: 'Dario Neri',
          text: 'Hai poi letto quel libro?',
          standing: standing({
            status: 'promised',
            why: 'promised',
            since: viewNow - 4 * day,
            due: viewNow - 3 * hour,
          }),
        }),
        card('h3', {
          author: 'Piero Alba',
          standing: standing({
            status: 'postponed',
            why: 'postponed',
            by: 'said',
            since: viewNow - 2 * hour,
            due: viewNow + 4 * hour,
            postponed: 2,
          }),
        }),
      ]),
    ],
    done: [
      group(
        'p2',
        [
          card('d1', {
            author: 'Elena Conti',
            text: 'Grazie per questo post, mi serviva proprio oggi.',
            standing: standing({
              status: 'acknowledged',
              why: 'thanked',
              since: viewNow - 4.5 * hour,
            }),
          }),
          card('d2', {
            author: 'Omar Vitale',
            text: 'Primo!',
            standing: standing({
              status: 'letGo',
              why: 'saidLetGo',
              by: 'said',
              since: viewNow - 6 * day,
            }),
          }),
        ],
        { platform: 'wordpress', title: 'Leggo la prima pagina' },
      ),
    ],
    unknown: [
      group('p1', [
        card('u1', {
          author: 'Nina Serra',
          text: 'E il podcast?',
          tag: 'question',
          standing: standing({ status: 'unknown', why: 'folded' }),
        }),
        card('u2', {
          author: 'Tullio Grandi',
          text: 'Concordo su tutto.',
          standing: standing({ status: 'unknown', why: 'unordered' }),
        }),
      ]),
    ],
    next: { author: 'Lucia Ferro', at: viewNow + 18 * hour, status: 'promised' },
    ...parts,
  });
}

/** Everything seen, everybody answered. */
export function quietInbox(parts: Partial<InboxView> = {}): InboxView {
  return inbox({
    done: busyInbox().done.map((each) => ({
      ...each,
      coverage: { seen: 12, total: 12, complete: true },
    })),
    next: { author: 'Marco Brandi', at: viewNow + 18 * hour, status: 'promised' },
    ...parts,
  });
}

/** Names and texts that somebody made in order to break things. */
export function hostileInbox(): InboxView {
  const zalgo = 'Z\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308'.repeat(40);
  return inbox({
    nudge: {
      kind: 'longestWaiting',
      key: 'x1',
      author: '\u202eevil\u202c <b>Anna</b>',
      count: 1,
      waitingMs: 30 * day,
    },
    toAnswer: [
      group(
        'x',
        [
          card('x1', {
            author: '\u202eevil\u202c <b>Anna</b>',
            text: '<img src=x onerror=alert(1)> \u202egnirts desrever\u202c {{name}} $t(panel:done)',
          }),
          card('x2', { author: 'W'.repeat(400), text: 'A'.repeat(20_000) }),
          card('x3', { author: zalgo, text: `${zalgo}\n${'\n'.repeat(500)}fine` }),
          card('x4', { author: 'ليلى حداد', text: 'مقال رائع، شكراً جزيلاً! متى الجزء الثاني؟' }),
          card('x5', { author: '\u2066\u200b\ud800', text: 'lone \ud83d surrogate\u0000\u0007' }),
          card('x6', {
            author: '',
            text: '',
            at: null,
            permalink: 'javascript:alert(1)',
            inPage: false,
            acknowledgement:
              'Ricevuto, grazie mille davvero a te e a tutti quelli che leggono fin qui!',
          }),
        ],
        { title: '\u202e' + 'Titolo '.repeat(60), url: 'javascript:alert(1)' },
      ),
    ],
  });
}

/** `count` comments waiting under two posts. */
export function longInbox(count: number): InboxView {
  const cards = Array.from({ length: count }, (_, index) =>
    card(`n${index}`, { author: `Lettrice ${index}`, agoMs: index * minute }),
  );
  return inbox({
    toAnswer: [
      group('l1', cards.slice(0, 30), { isThisPage: true }),
      group('l2', cards.slice(30), {
        title: 'Diario di bordo',
        coverage: { seen: count, total: null, complete: false },
      }),
    ],
  });
}

/** What matters now, of each kind; all but the last speak of a card of busyInbox. */
export const sampleNudges: Record<NudgeKind, Nudge> = {
  promiseDue: {
    kind: 'promiseDue',
    key: 'c1',
    author: 'Giulia Lodi',
    count: 1,
    due: viewNow - 2 * hour,
  },
  questionsWaiting: {
    kind: 'questionsWaiting',
    key: 'c1',
    author: 'Giulia Lodi',
    count: 2,
    waitingMs: 2 * day,
    goalMs: 6 * hour,
  },
  cameBack: { kind: 'cameBack', key: 'c2', author: 'Marco Brandi', count: 1, waitingMs: 9 * hour },
  firstTimer: { kind: 'firstTimer', key: 'c3', author: 'Sara Riva', count: 1, waitingMs: 2 * hour },
  regularWaiting: {
    kind: 'regularWaiting',
    key: 'c4',
    author: 'Franco Pini',
    count: 1,
    waitingMs: 40 * minute,
  },
  criticWaiting: {
    kind: 'criticWaiting',
    key: 'c2',
    author: 'Marco Brandi',
    count: 1,
    waitingMs: 9 * hour,
  },
  shareToThank: {
    kind: 'shareToThank',
    key: 'c3',
    author: 'Sara Riva',
    count: 1,
    waitingMs: 2 * hour,
  },
  samePerson: {
    kind: 'samePerson',
    key: 'c3',
    author: 'Sara Riva',
    count: 2,
    platforms: ['youtube', 'instagram'],
  },
  neverVisited: {
    kind: 'neverVisited',
    key: null,
    author: 'Lucia Ferro',
    count: 5,
    profileUrl: 'https://www.youtube.com/@lucia.ferro',
  },
  longestWaiting: {
    kind: 'longestWaiting',
    key: 'c3',
    author: 'Sara Riva',
    count: 1,
    waitingMs: 2 * hour,
  },
};

/** Everything around the cards at once: filters, a session under way, an icon asleep, a post being read. */
export function sittingInbox(parts: Partial<InboxView> = {}): InboxView {
  return busyInbox({
    counts: { toAnswer: 12, onHold: 3, done: 41, unknown: 2 },
    filters: { question: 4, criticism: 1, cameBack: 1, firstTime: 2, regular: 3 },
    session: {
      startedAt: viewNow - 6.5 * minute,
      endsAt: viewNow + 8.5 * minute,
      minutes: 15,
      done: 3,
    },
    reading: { seen: 42, total: 57, folded: 3, complete: false, next: 'unfold', key: 'u1' },
    rest: { until: viewNow + 17 * hour, why: 'session' },
    ...parts,
  });
}
