import type { PlatformId } from '../comments/comment.ts';
import type { QuietTimes } from '../inbox/quiet.ts';
import type { Key } from '../log/interaction.ts';
import { gatherFigures } from './gather-figures.ts';
import { createHeatMap } from './heat-map.ts';
import type { Figures, InsightComment, InsightQuery, Insights } from './insights.ts';
import { createOpenClock, lastStarted } from './open-clock.ts';
import { createRows } from './rows.ts';
import { stepsOf } from './steps.ts';
import { createWaitingByAge } from './waiting-by-age.ts';
import { hasWord, isReceived } from './words-given.ts';

export interface InsightContext {
  quiet: QuietTimes;
  /** Epoch ms. */
  now: number;
}

/**
 * Every figure of a span. Of comments outside it those are wanted that wait, whose promise fell due in it, or that belong to a conversation
 * with a turn in it; others do no harm. Each comment once, in any order.
 */
export function insightsOf(
  comments: Iterable<InsightComment>,
  query: InsightQuery,
  context: InsightContext,
): Insights {
  const insights = gatherInsights(query, context);
  for (const comment of comments) insights.add(comment);
  return insights.insights();
}

/** The figures without charts, for the span to compare with. */
export function figuresOf(
  comments: Iterable<InsightComment>,
  query: InsightQuery,
  { quiet, now }: InsightContext,
): Figures {
  const figures = gatherFigures(query, now, createOpenClock(quiet, query.from, now));
  for (const comment of comments) if (isOfAccounts(comment, query)) figures.add(comment);
  return figures.figures();
}

/** The same, comment by comment: a year of them need not be in memory at once. */
export function gatherInsights(query: InsightQuery, { quiet, now }: InsightContext) {
  const { from, to } = query;
  const figures = gatherFigures(query, now, createOpenClock(quiet, from, now));
  const waiting = createWaitingByAge(Math.min(to, now));
  const theirs = createHeatMap();
  const yours = createHeatMap();
  const platforms = createRows<PlatformId>();
  const posts = createRows<Key>();
  const languages = createRows();
  const { stepIs, steps } = stepsOf(query);

  const add = (comment: InsightComment): void => {
    if (!isOfAccounts(comment, query)) return;
    const firstWordMs = figures.add(comment);
    waiting.add(comment);
    const { time, side, hasHour, isReply } = comment;
    if (time < from || time >= to) return;
    if (hasHour && side === 'own' && isReply) yours.add(time);
    if (!isReceived(comment)) return;
    if (hasHour) theirs.add(time);
    const step = steps[lastStarted(steps, time)];
    if (step) {
      step.received += 1;
      if (hasWord(comment)) step.answered += 1;
    }
    platforms.add(comment.platform, comment, firstWordMs);
    posts.add(comment.postKey, comment, firstWordMs);
    languages.add(comment.language, comment, firstWordMs);
  };

  return {
    add,
    insights: (): Insights => ({
      ...figures.figures(),
      waitingByAge: waiting.ages,
      steps,
      stepIs,
      whenTheyWrite: theirs.hours,
      whenYouAnswer: yours.hours,
      platforms: platforms.rows(),
      posts: posts.rows(mostPosts),
      languages: languages.rows(),
    }),
  };
}

const mostPosts = 50;

function isOfAccounts({ accountKey }: InsightComment, { accounts }: InsightQuery): boolean {
  return accounts === null || (accountKey !== null && accounts.includes(accountKey));
}
