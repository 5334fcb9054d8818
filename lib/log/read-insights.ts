import { keyOf } from '../comments/keys.ts';
import type { QuietTimes } from '../inbox/quiet.ts';
import { adviceOf, createOpen } from '../insights/advice.ts';
import { gatherFigures } from '../insights/gather-figures.ts';
import type { InsightComment, InsightQuery, InsightReport } from '../insights/insights.ts';
import { gatherInsights } from '../insights/insights-of.ts';
import { dayStart } from '../insights/local-days.ts';
import { createOpenClock } from '../insights/open-clock.ts';
import { spanBefore } from '../insights/spans.ts';
import type { Goals } from '../settings/settings.ts';
import type { LogDatabase } from './database.ts';
import { insightCommentOf } from './insight-comment.ts';
import type { Key } from './interaction.ts';
import { readByTime } from './read-by-time.ts';
import { isOpen, readOpen } from './read-open.ts';
import { createTalks } from './read-talks.ts';
import type { CommentRecord } from './records.ts';

export interface InsightReading {
  quiet: QuietTimes;
  goals: Goals | null;
  /** Epoch ms. */
  now: number;
  /** What does not count is in no figure. */
  isCounted: (record: CommentRecord) => boolean;
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
  const talks = createTalks(database, span, isWanted);
  const seenOpen = new Set<Key>();
  for await (const records of readByTime(database, span, signal)) {
    for (const record of records) {
      if (isOpen(record, now)) seenOpen.add(record.key);
      if (!isWanted(record)) continue;
      const comment = insightCommentOf(record);
      if (!talks.take(record, comment)) add(comment);
    }
  }
  const talked = await talks.read(signal);
  for (const comment of talked) add(comment);
  const added = new Set(talked.map(({ key }) => key));

  const addOutside = (records: readonly CommentRecord[]): void => {
    for (const record of records) {
      const { key, time } = record;
      if ((time >= span.from && time < span.to) || added.has(key) || !isWanted(record)) continue;
      added.add(key);
      add(insightCommentOf(record));
    }
  };
  for await (const records of readOpen(database, seenOpen, now, signal)) addOutside(records);
  addOutside(
    await database.comments.where('promiseDue').between(span.from, span.to, true, false).toArray(),
  );

  const figures = insights.insights();
  return {
    now: figures,
    before: hasBefore ? before.figures() : null,
    advice: adviceOf({ insights: figures, open: open.open, repeated: [] }),
    posts: await readPosts(
      database,
      figures.posts.map(({ name }) => name),
    ),
  };
}

/**
 * Who waited at the end of a span that is over, and was answered since, is known from their clocks alone: of those written before the span
 * a quarter of a year is looked at, not the whole log.
 */
function spanToRead({ from, to }: InsightQuery, earliest: number, now: number) {
  return { from: Math.min(earliest, to < now ? dayStart(from, -92) : from), to };
}

export function wantedBy(
  { accounts }: InsightQuery,
  { isCounted }: Pick<InsightReading, 'isCounted'>,
): (record: CommentRecord) => boolean {
  const chosen = accounts && new Set(accounts);
  return (record) => {
    const { site, accountId } = record;
    if (chosen && (accountId === null || !chosen.has(keyOf(site, 'account', accountId))))
      return false;
    return isCounted(record);
  };
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
