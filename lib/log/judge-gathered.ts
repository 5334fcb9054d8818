import Dexie from 'dexie';
import type { Job, LogDatabase } from './database.ts';
import { factsOfComments } from './facts-of-comments.ts';
import { sameValue } from './file/same-value.ts';
import { foldFact } from './fold-fact.ts';
import type { Gathered, GatheredComment } from './gather-comments.ts';
import type { Key } from './interaction.ts';
import { judgePost, type Judgement } from './judge.ts';
import { type CommentRecord, emptyRecords, type PostRecord } from './records.ts';
import { indexAnswers } from './words/index-words.ts';
import { readWordsJob } from './words/words-job.ts';

/** So many that one transaction keeps nobody waiting; but always all of a post. */
const commentsAtOnce = 500;
const rowsAtOnce = 20;

/** Judges what was gathered, post by post, and writes each comment that is not in the table as it comes out. */
export async function judgeGathered(
  database: LogDatabase,
  job: Job,
  judgement: Judgement,
): Promise<Job> {
  const batch = await readBatch(database, job.after ?? '');
  if (batch) {
    await judgeBatch(database, batch, judgement);
    return { ...job, after: batch.last, done: job.done + batch.records.length };
  }
  await database.gathered.clear();
  return { ...job, stage: 'people', after: null };
}

/** All comments of some posts. */
interface Batch {
  last: Key;
  posts: ReadonlyMap<Key, PostRecord | undefined>;
  /** What stands in the table, by key. */
  here: ReadonlyMap<Key, CommentRecord>;
  /** How they come out of their facts. */
  records: CommentRecord[];
}

async function readBatch(database: LogDatabase, after: Key): Promise<Batch | null> {
  const rows = await readRows(database, after);
  const last = rows.at(-1)?.postKey;
  if (last === undefined) return null;
  const postKeys = [...new Set(rows.map(({ postKey }) => postKey))];
  const ofPosts = await database.posts.bulkGet(postKeys);
  const [here, records] = await readRecords(database, rows, new Set(postKeys));
  return { last, posts: new Map(postKeys.map((key, at) => [key, ofPosts[at]])), here, records };
}

async function judgeBatch(
  database: LogDatabase,
  { posts, here, records }: Batch,
  judgement: Judgement,
): Promise<void> {
  const byPost = Map.groupBy(records, ({ postKey }) => postKey);
  const counted: PostRecord[] = [];
  for (const [postKey, post] of posts) {
    const knownBefore = post?.known;
    judgePost(post, byPost.get(postKey) ?? [], judgement);
    if (post && post.known !== knownBefore) counted.push(post);
  }
  const changed = records.filter((record) => !sameValue(here.get(record.key), record));
  await Promise.all([database.posts.bulkPut(counted), database.comments.bulkPut(changed)]);
  await indexAnew(database, changed, here);
}

async function readRows({ gathered }: LogDatabase, after: Key): Promise<Gathered[]> {
  const rows: Gathered[] = [];
  let count = 0;
  let from: unknown[] = [after, Dexie.maxKey];
  while (count < commentsAtOnce) {
    const next = await gathered.where(':id').above(from).limit(rowsAtOnce).toArray();
    const last = next.at(-1);
    if (!last) return rows;
    rows.push(...next);
    for (const { comments } of next) count += comments.length;
    from = [last.postKey, last.first];
  }
  const [postKey] = from;
  rows.push(
    ...(await gathered.where(':id').between(from, [postKey, Dexie.maxKey], false, false).toArray()),
  );
  return rows;
}

/** What stands in the table by key, and how these comments come out of their facts: all there are of these posts. */
async function readRecords(
  database: LogDatabase,
  rows: readonly Gathered[],
  postKeys: ReadonlySet<Key>,
): Promise<[Map<Key, CommentRecord>, CommentRecord[]]> {
  const [first = '', last = first] = [rows[0]?.postKey, rows.at(-1)?.postKey];
  const folded = new Map<Key, GatheredComment>();
  for (const { comments } of rows) for (const each of comments) folded.set(each.record.key, each);
  const there = await database.comments.where('postKey').between(first, last, true, true).toArray();
  const here = new Map(there.map((record) => [record.key, record]));
  // Of another post until now: another log saw it first.
  const moved = [...folded].flatMap(([key, { before }]) => (before && !here.has(key) ? [key] : []));
  for (const record of await database.comments.bulkGet(moved))
    if (record) here.set(record.key, record);

  const records: CommentRecord[] = [];
  const written = new Map<Key, CommentRecord>();
  for (const [key, { record, before }] of folded) {
    const now = here.get(key);
    if ((now ? JSON.stringify(now) : null) === before) records.push(record);
    else written.set(key, now ?? record);
  }
  for (const record of there)
    if (!folded.has(record.key) && postKeys.has(record.postKey)) written.set(record.key, record);
  records.push(...(await foldAnew(database, [...written.values()])));
  return [here, records.filter(({ postKey }) => postKeys.has(postKey))];
}

/** Something was written about these since they were gathered. */
async function foldAnew(
  database: LogDatabase,
  written: readonly CommentRecord[],
): Promise<CommentRecord[]> {
  const records = emptyRecords();
  for (const facts of (await factsOfComments(database, written)).values())
    for (const fact of facts) foldFact(records, fact);
  return [...records.comments.values()];
}

/** Only a log whose index of words stands already: else these come into it with all others. */
async function indexAnew(
  database: LogDatabase,
  changed: readonly CommentRecord[],
  here: ReadonlyMap<Key, CommentRecord>,
): Promise<void> {
  if (!(await readWordsJob(database))) return;
  const isSame = ({ key, answers }: CommentRecord) => sameValue(here.get(key)?.answers, answers);
  await indexAnswers(
    database,
    changed.filter((record) => !isSame(record)),
  );
}
