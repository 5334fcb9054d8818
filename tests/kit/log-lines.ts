import type { CommentObservation } from '../../lib/comments/comment.ts';
import type { Interaction, SiteKey } from '../../lib/log/interaction.ts';
import type { LogLine } from '../../lib/log/lines/log-line.ts';
import { standing, viewNow } from './views.ts';

const hour = 3_600_000;
const day = 24 * hour;
const site: SiteKey = 'youtube:www.youtube.com';
const post = {
  postKey: `${site}/post/p1`,
  postTitle: 'Blocco dello scrittore: come ne esco',
  postUrl: 'https://www.youtube.com/watch?v=p1',
};
const giulia = { person: 'Giulia Lodi', personKey: `${site}/person/giulia` };
const about = {
  ...post,
  ...giulia,
  commentKey: `${site}/comment/c1`,
  permalink: 'https://www.youtube.com/watch?v=p1&lc=c1',
};

type Bare<Fact> = Fact extends Interaction ? Omit<Fact, 'id' | 'recordedAt' | 'site'> : never;

let facts = 0;
function line(agoMs: number, fact: Bare<Interaction>, rest: Partial<LogLine> = about): LogLine {
  const whole = { id: `f${(facts += 1)}`, recordedAt: viewNow - agoMs, site, ...fact };
  return { fact: whole, ...rest };
}

function comment(text: string, mine = false): CommentObservation {
  return {
    id: 'c1',
    postId: 'p1',
    parentId: null,
    author: { id: 'giulia', name: 'Giulia Lodi' },
    text,
    at: viewNow,
    precisionMs: 0,
    permalink: about.permalink,
    mine,
  };
}

const seen = (text: string, mine = false): Bare<Interaction> => ({
  kind: 'comment.seen',
  accountId: 'anna',
  given: false,
  comment: comment(text, mine),
});

/** Three days with one of nearly everything that a log holds. */
export const usualLines: LogLine[] = [
  line(0.2 * hour, seen('Esattamente: dieci minuti al giorno, anche male. Poi arriva.', true), {
    ...about,
    answers: [about.commentKey],
    firstWordMs: 51 * hour,
    answerMs: 51 * hour,
  }),
  line(0.3 * hour, {
    kind: 'draft.inserted',
    commentId: 'c1',
    purpose: 'reply',
    how: 'paste',
    text: 'Esattamente: dieci minuti al giorno, anche male. Poi arriva.',
  }),
  line(1.5 * hour, seen('Sinceramente il secondo capitolo mi ha deluso, troppo lento.'), {
    ...about,
    person: 'Marco Brandi',
    standing: standing({ why: 'noReply' }),
  }),
  line(2 * hour, {
    kind: 'comment.said',
    commentId: 'c2',
    said: { act: 'promise', due: viewNow + 2 * day },
  }),
  line(3 * hour, {
    kind: 'comment.said',
    commentId: 'c2',
    said: { act: 'letGo', reason: 'Ne abbiamo già parlato sotto l’altro video' },
  }),
  line(4 * hour, { kind: 'post.read', postId: 'p1', seen: 42, total: 57, complete: false }, post),
  line(day, seen('Anche a me capita! Ma quando ti blocchi scrivi comunque ogni giorno?'), {
    ...about,
    standing: standing({ status: 'answered', why: 'replied', since: viewNow - 0.2 * hour }),
  }),
  line(day + hour, { kind: 'comment.labelled', commentId: 'c1', label: 'question' }),
  line(day + 2 * hour, { kind: 'undone', commentId: 'c1', undoes: 'x' }),
  line(
    day + 3 * hour,
    { kind: 'person.said', personId: 'giulia', said: { act: 'note', text: 'Insegna a Modena.' } },
    giulia,
  ),
  line(2 * day, { kind: 'comment.gone', commentId: 'c9' }, { ...post, commentKey: 'c9' }),
  line(
    2 * day + hour,
    {
      kind: 'post.seen',
      accountId: 'anna',
      post: { id: 'p1', title: '', url: '', mine: true, total: 9 },
    },
    post,
  ),
  line(
    2 * day + 2 * hour,
    { kind: 'account.seen', account: { id: 'anna', name: 'Anna Scrive' } },
    {},
  ),
];

const endless = 'Unaparolasolachenonfiniscemai'.repeat(9);

/** Names, titles and texts that somebody wrote to break the page. */
export const hostileLines: LogLine[] = [
  line(hour, seen(`${endless} ${'\u0301'.repeat(40)}\n\n\n\n${'riga\n'.repeat(30)}`), {
    ...about,
    person: `\u202e${endless}`,
    postTitle: endless,
    standing: standing(),
  }),
  line(hour, seen('<img src=x onerror=alert(1)>'), {
    ...about,
    person: '<b>Eve</b>',
    postTitle: '{{person}} $t(log:someone)',
    permalink: 'javascript:alert(1)',
  }),
  line(hour, seen('שלום, איך קוראים לספר? عربي'), { ...about, person: 'נועה', postTitle: 'مرحبا' }),
  line(hour, { kind: 'comment.useful', commentId: 'c1', useful: { changed: endless, told: true } }),
];
