import type { PlatformId } from '../comments/comment.ts';
import { platformOfSite } from '../comments/keys.ts';
import { findSamePerson } from './same-person.ts';
import type { Nudge, NudgeKind } from './nudge-kinds.ts';
import { nudgeKinds } from './nudge-kinds.ts';
import type { Person } from './people.ts';
import { openMs, type QuietTimes } from './quiet.ts';
import type { CommentCard } from './view.ts';
import type { SiteKey } from '../log/interaction.ts';
import type { Author } from '../comments/comment.ts';
import type { Goals } from '../settings/settings.ts';

/** One who waits, promises that are due included. */
export interface Waiting extends Pick<
  CommentCard,
  'key' | 'at' | 'kind' | 'isFirstTime' | 'isRegular' | 'standing'
> {
  site: SiteKey;
  author: Author;
}

/** Somebody who writes here, and their own page. */
export interface Writer extends Pick<Person, 'author' | 'comments' | 'lastAt'> {
  /** null: it is not known, so nobody can be sent there. */
  profileUrl: string | null;
  /** A comment of the user's stands on a post of theirs. */
  isVisited: boolean;
}

export interface NudgeInput {
  waiting: readonly Waiting[];
  writers: Iterable<Writer>;
  silenced: readonly NudgeKind[];
  quiet: QuietTimes;
  /** null: nothing is ever late. */
  goals: Goals | null;
  /** Epoch ms. */
  now: number;
}

/** What matters most now, of what the person wants to be told; null: nothing. */
export function nudgeOf(input: NudgeInput): Nudge | null {
  for (const kind of nudgeKinds) {
    const nudge = input.silenced.includes(kind) ? null : rules[kind](input);
    if (nudge) return nudge;
  }
  return null;
}

type Rule = (input: NudgeInput) => Nudge | null;

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const visitsAfter = 5;
/** Somebody who has not written for longer is not waiting for a visit. */
const writesStillMs = 90 * dayMs;

const rules: Record<NudgeKind, Rule> = {
  /** A promise has fallen due: the one that fell due first. */
  promiseDue: ({ waiting, now }) => {
    const due = waiting
      .flatMap((each) => (each.standing.status === 'promised' ? [each] : []))
      .flatMap((each) => {
        const { due: at = Infinity } = each.standing;
        return at <= now ? [{ each, at }] : [];
      })
      .sort((a, b) => a.at - b.at || (a.each.key < b.each.key ? -1 : 1))[0];
    return due ? { ...about('promiseDue', due.each), due: due.at } : null;
  },
  /** Questions that have waited for longer than the person's goal, in open time, by the oldest. */
  questionsWaiting: (input) => {
    const { quiet, goals, now } = input;
    if (!goals) return null;
    const goalMs = goals.questionHours * hourMs;
    const questions = input.waiting
      .flatMap((each) =>
        each.kind === 'question' && isWaiting(each) && each.at !== null
          ? [{ key: each.key, at: each.at }]
          : [],
      )
      .sort((a, b) => b.at - a.at);
    // What is older has waited longer: the first that has waited long enough tells of all behind it.
    const first = questions.findIndex(
      ({ at }) => now - at > goalMs && openMs(at, now, quiet) > goalMs,
    );
    if (first === -1) return null;
    const old = questions.slice(first);
    const keys = new Set(old.map(({ key }) => key));
    const nudge = oldestOf('questionsWaiting', input, ({ key }) => keys.has(key));
    return nudge && { ...nudge, count: old.length, goalMs };
  },
  /** Somebody wrote again after an answer. */
  cameBack: (input) => oldestOf('cameBack', input, ({ standing }) => standing.cameBack),
  /** Somebody wrote for the first time; a first critic is a critic. */
  firstTimer: (input) =>
    oldestOf('firstTimer', input, ({ isFirstTime, kind }) => isFirstTime && kind !== 'criticism'),
  /** Somebody who writes often has no answer. */
  regularWaiting: (input) =>
    oldestOf('regularWaiting', input, ({ isRegular, kind }) => isRegular && kind !== 'criticism'),
  /** Criticism has no answer. */
  criticWaiting: (input) => oldestOf('criticWaiting', input, ({ kind }) => kind === 'criticism'),
  /** Somebody passed it on, and was not thanked. */
  shareToThank: (input) => oldestOf('shareToThank', input, ({ kind }) => kind === 'share'),
  /** Two who wait on two platforms are one and the same (same-person.ts). */
  samePerson: (input) => {
    const same = findSamePerson(input.waiting.filter(isWaiting));
    if (!same) return null;
    const platforms: PlatformId[] = same.map(({ site }) => platformOfSite(site));
    const nudge = oldestOf('samePerson', input, (each) => same.includes(each));
    return nudge && { ...nudge, count: same.length, platforms };
  },
  /** Somebody wrote five times and still writes, and the log knows no word of the user's on a post of theirs. */
  neverVisited: ({ writers, now }) => {
    let most: Writer | null = null;
    for (const writer of writers) {
      if (writer.comments < visitsAfter || writer.isVisited || writer.profileUrl === null) continue;
      if (writer.lastAt <= now - writesStillMs || writer.author.name === '') continue;
      if (!most || writer.comments > most.comments) most = writer;
    }
    if (!most?.profileUrl) return null;
    const { author, comments, profileUrl } = most;
    return { kind: 'neverVisited', key: null, author: author.name, count: comments, profileUrl };
  },
  /** Whoever has waited longest. */
  longestWaiting: (input) => oldestOf('longestWaiting', input, () => true),
};

/** About the one that has waited longest, of those who wait and are of this kind. null: none, or nobody knows since when. */
function oldestOf(
  kind: NudgeKind,
  { waiting, quiet, now }: NudgeInput,
  isOfKind: (each: Waiting) => boolean,
): Nudge | null {
  let oldest: { each: Waiting; at: number } | null = null;
  for (const each of waiting) {
    const { at, key } = each;
    if (at === null || !isWaiting(each) || !isOfKind(each)) continue;
    if (!oldest || at < oldest.at || (at === oldest.at && key < oldest.each.key)) {
      oldest = { each, at };
    }
  }
  if (!oldest) return null;
  return { ...about(kind, oldest.each), waitingMs: openMs(oldest.at, now, quiet) };
}

function about(kind: NudgeKind, { key, author }: Waiting): Nudge {
  return { kind, key, author: author.name, count: 1 };
}

function isWaiting({ standing }: Waiting): boolean {
  return standing.status === 'waiting';
}
