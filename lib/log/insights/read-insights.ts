import { keyOf } from '../../comments/keys.ts';
import type { QuietTimes } from '../../inbox/quiet.ts';
import { adviceOf, adviceWithRepeated, createOpen, isHabit } from '../../insights/advice.ts';
import { gatherFigures } from '../../insights/gather-figures.ts';
import type { InsightComment, InsightQuery, InsightReport } from '../../insights/insights.ts';
import { gatherInsights } from '../../insights/insights-of.ts';
import { dayStart } from '../../insights/local-days.ts';
import { createOpenClock } from '../../insights/open-clock.ts';
import { spanBefore } from '../../insights/spans.ts';
import type { Goals } from '../../settings/settings.ts';
import type { LogDatabase } from '../database.ts';
import { findTops } from './find-tops.ts';
import { insightRowOf } from './insight-row.ts';
import type { Key } from '../interaction.ts';
import { createQuestionKeys, groupQuestions } from './read-repeated-questions.ts';
import { readOpen } from './read-open.ts';
import { readRows } from './read-rows.ts';
import type { CommentRecord } from '../records.ts';

export interface InsightReading {
  quiet: QuietTimes;
  goals: Goals | null;
  /** Epoch ms. */
  now: number;
  /** What does not count is in no figure. */
  isCounted: (
    record: Pick<CommentRecord, 'gone' | 'site' | 'accountId' | 'seenAt'> & {
      comment: Pick<CommentRecord['comment'], 'at'>;
    },
  ) => boolean;
}

/**
 * Reads the figures of a span, and of the one before. Of the comments outside these it reads those that are open, whose promise fell due in
 * them, and the conversations that go on in them; never the whole table.
 */
export async function readInsights(
  database: LogDatabase,
  query: InsightQuery,
  reading: InsightReading,
  signal?: AbortSignal,
): Promise<InsightReport> {
  const { quiet, goals, now } = reading;
  const earlier = { ...spanBefore(query), accounts: query.accounts };
  const first = await database.comments.orderBy('time').first();
  const hasBefore = first !== undefined && first.time <= earlier.from;
  const span = spanToRead(query, hasBefore ? earlier.from : query.from, now);

  const insights = gatherInsights(query, { quiet, now });
  const before = gatherFigures(earlier, now, createOpenClock(quiet, earlier.from, now));
  const open = createOpen(goals, now);
  const add = (comment: InsightComment): void => {
    insights.add(comment);
    if (hasBefore) before.add(comment);
    open.add(comment);
  };

  const isWanted = wantedBy(query, reading);
  const seenOpen = new Set<Key>();
  const olderPosts = new Set<Key>();
  const questions = createQuestionKeys(query);
  for await (const row of readRows(database, span, signal)) {
    const { comment, key, threadFrom } = row;
    if (key !== null) seenOpen.add(key);
    if (!isWanted(recordLike(row))) continue;
    add(comment);
    questions.add(row);
    if (threadFrom < span.from) olderPosts.add(comment.postKey);
  }

  const added = new Set<Key>();
  const addOutside = async (records: readonly CommentRecord[]): Promise<void> => {
    const outside = records.filter(
      (record) =>
        (record.time < span.from || record.time >= span.to) &&
        !added.has(record.key) &&
        isWanted(record),
    );
    const tops = await findTops(database, outside);
    for (const record of outside) {
      added.add(record.key);
      add(insightRowOf(record, tops.get(record.key)).comment);
    }
  };
  for (const postKey of olderPosts) {
    signal?.throwIfAborted();
    const records = await database.comments.where({ postKey }).toArray();
    await addOutside(records.filter(({ standing }) => standing?.cameBack));
  }
  for await (const records of readOpen(database, seenOpen, { ...span, now }, signal))
    await addOutside(records);

  const figures = insights.insights();
  const advice = adviceOf({ insights: figures, open: open.open, repeated: [] });
  return {
    now: figures,
    before: hasBefore ? before.figures() : null,
    // Most advice does not ask for them, and to group them takes longer than all figures.
    advice: isHabit(advice)
      ? adviceWithRepeated(advice, await groupQuestions(database, questions.latest(mostAsked)))
      : advice,
    posts: await readPosts(
      database,
      figures.posts.map(({ name }) => name),
    ),
  };
}

/** For advice the latest questions are enough. */
const mostAsked = 1_000;

/**
 * Who waited at the end of a span that is over, and was answered since, is known from their clocks alone: of those written before the span
 * a quarter of a year is looked at, not the whole log.
 */
function spanToRead({ from, to }: InsightQuery, earliest: number, now: number) {
  return { from: Math.min(earliest, to < now ? dayStart(from, -92) : from), to };
}

type Countable = Parameters<InsightReading['isCounted']>[0];

export function wantedBy(
  { accounts }: InsightQuery,
  { isCounted }: Pick<InsightReading, 'isCounted'>,
): (record: Countable) => boolean {
  const chosen = accounts && new Set(accounts);
  return (record) => {
    const { site, accountId } = record;
    if (chosen && (accountId === null || !chosen.has(keyOf(site, 'account', accountId))))
      return false;
    return isCounted(record);
  };
}

/** As much of a record as tells whether it counts. */
export function recordLike({
  comment: { time },
  site,
  accountId,
}: Pick<ReturnType<typeof insightRowOf>, 'comment' | 'site' | 'accountId'>): Countable {
  return { gone: false, site, accountId, comment: { at: time }, seenAt: time };
}

export async function readPosts(
  database: LogDatabase,
  keys: readonly Key[],
): Promise<InsightReport['posts']> {
  const found = await database.posts.bulkGet([...keys]);
  return Object.fromEntries(
    found
      .filter((record) => record !== undefined)
      .map(({ key, post }) => [key, { title: post.title, url: post.url }]),
  );
}
