import Dexie from 'dexie';
import { tablesOfFacts } from './append.ts';
import type { Progress } from './file/data.ts';
import { type Job, type LogDatabase, wholeRebuild } from './database.ts';
import { foldFact } from './fold-fact.ts';
import { gatherComments } from './gather-comments.ts';
import { inOrder } from './in-order.ts';
import type { Interaction, InteractionKind, SiteKey } from './interaction.ts';
import { judgeGathered } from './judge-gathered.ts';
import type { Judgement } from './judge.ts';
import { factsOfSite } from './people/note-people.ts';
import { notePeople } from './people/rebuild-people.ts';
import { emptyRecords } from './records.ts';

/** Derives everything anew from the log. What was derived before stands until its turn comes. */
export async function rebuild(database: LogDatabase, judgement: Judgement): Promise<void> {
  await database.jobs.put(wholeRebuild);
  await continueRebuild(database, judgement);
}

/**
 * Goes on with a rebuild that is not finished, if there is one: some at a time, each time all or nothing together with the note of where it
 * stands. So it may be cut off at any moment, and two contexts may do it at once. Comments are folded in the order of their first sights,
 * which is cheap to read, and wait beside until all of a post are judged: so each is written once, which is what costs. Until then it is
 * as it was. Gives whether there was anything to do.
 */
export async function continueRebuild(
  database: LogDatabase,
  judgement: Judgement,
  tell: (progress: Progress) => void = () => undefined,
  signal?: AbortSignal,
): Promise<boolean> {
  if (!(await database.jobs.get('rebuild'))) return false;
  const { interactions } = database;
  // Each fact is folded, and then each comment judged: as many as were seen for the first time, and a few posts.
  const firsts = interactions.where('id').between('seen:', 'seen;');
  const of = (await interactions.count()) + (await firsts.count());
  for (;;) {
    signal?.throwIfAborted();
    const job = await stepOrSayStuck(database, judgement);
    if (!job) return true;
    tell({ done: Math.min(job.done, of), of });
  }
}

/** A step that fails is noted: whoever looks at figures must know that these do not complete themselves. */
async function stepOrSayStuck(database: LogDatabase, judgement: Judgement): Promise<Job | null> {
  try {
    return await step(database, judgement);
  } catch (error) {
    await database.jobs.update('rebuild', { isStuck: true }).catch((another: unknown) => {
      console.error('Ricevuto could not note that its rebuild stopped', another);
    });
    throw error;
  }
}

/** Does the next piece, and gives where it stands then; null: nothing is left. */
function step(database: LogDatabase, judgement: Judgement): Promise<Job | null> {
  const { jobs, gathered } = database;
  return database.transaction('rw', [...tablesOfFacts(database), gathered], async () => {
    const found = await jobs.get('rebuild');
    if (!found) return null;
    const { isStuck: _before, ...job } = found;
    const next = await stages[job.stage](database, job, judgement);
    if (next) await jobs.put(next);
    else await jobs.delete('rebuild');
    return next;
  });
}

type Stage = (database: LogDatabase, job: Job, judgement: Judgement) => Promise<Job | null>;

const stages: Record<Job['stage'], Stage> = {
  posts: foldPosts,
  comments: gatherComments,
  judge: judgeGathered,
  people: notePeople,
};

const kindsOfPosts: readonly InteractionKind[] = [
  'account.seen',
  'post.seen',
  'post.changed',
  'post.claimed',
  'post.read',
];

/** Accounts and posts of one site: these are few beside comments. */
async function foldPosts(database: LogDatabase, job: Job): Promise<Job> {
  const site = await nextSite(database, job.after);
  if (!site) return { ...job, stage: 'comments', after: null };
  const records = emptyRecords();
  const facts: Interaction[] = [];
  for (const kind of kindsOfPosts) facts.push(...(await factsOfSite(database, site, kind)));
  for (const fact of facts.sort(inOrder)) foldFact(records, fact);
  await database.accounts.bulkPut([...records.accounts.values()]);
  const folded = [...records.posts.values()];
  const before = await database.posts.bulkGet(folded.map(({ key }) => key));
  for (const [index, post] of folded.entries()) {
    const counted = before[index]?.known;
    if (counted !== undefined) post.known = counted;
  }
  await database.posts.bulkPut(folded);
  return { ...job, after: site, done: job.done + facts.length };
}

async function nextSite(
  { interactions }: LogDatabase,
  after: string | null,
): Promise<SiteKey | undefined> {
  const next = await interactions
    .where('[site+kind+recordedAt]')
    .above([after ?? '', Dexie.maxKey])
    .first();
  return next?.site;
}
