import Dexie from 'dexie';
import { judgePosts, tablesOfFacts } from './append.ts';
import type { Progress } from './file/data.ts';
import { type Job, type LogDatabase, wholeRebuild } from './database.ts';
import { foldFact } from './fold-fact.ts';
import { inOrder } from './in-order.ts';
import type { CommentSeen, Interaction, InteractionKind, SiteKey } from './interaction.ts';
import type { Judgement } from './judge.ts';
import { factsOfKind, factsOfSite, joinPeople, noteInPeople } from './people/note-people.ts';
import { emptyRecords, withJudged } from './records.ts';
import { markStale } from './people/stale-people.ts';
import { keyOf } from '../comments/keys.ts';

/** Derives everything anew from the log. What was derived before stands until its turn comes. */
export async function rebuild(database: LogDatabase, judgement: Judgement): Promise<void> {
  await database.jobs.put(wholeRebuild);
  await continueRebuild(database, judgement);
}

/**
 * Goes on with a rebuild that is not finished, if there is one: some at a time, each time all or nothing together with the note of where it
 * stands. So it may be cut off at any moment, and two contexts may do it at once. Comment by comment: a fact about one changes no other, so
 * each record is complete at every moment, whatever is written meanwhile; and each keeps its status until it is judged. Gives whether
 * there was anything to do.
 */
export async function continueRebuild(
  database: LogDatabase,
  judgement: Judgement,
  tell: (progress: Progress) => void = () => undefined,
  signal?: AbortSignal,
): Promise<boolean> {
  if (!(await database.jobs.get('rebuild'))) return false;
  const of = (await database.interactions.count()) + (await database.comments.count());
  for (;;) {
    signal?.throwIfAborted();
    const job = await step(database, judgement);
    if (!job) return true;
    tell({ done: Math.min(job.done, of), of });
  }
}

/** Does the next piece, and gives where it stands then; null: nothing is left. */
function step(database: LogDatabase, judgement: Judgement): Promise<Job | null> {
  const { jobs } = database;
  return database.transaction('rw', [...tablesOfFacts(database), jobs], async () => {
    const job = await jobs.get('rebuild');
    if (!job) return null;
    const next = await stages[job.stage](database, job, judgement);
    if (next) await jobs.put(next);
    else await jobs.delete('rebuild');
    return next;
  });
}

type Stage = (database: LogDatabase, job: Job, judgement: Judgement) => Promise<Job | null>;

const stages: Record<Job['stage'], Stage> = {
  posts: foldPosts,
  comments: foldComments,
  judge: judgeSome,
  people: notePeople,
};

/** So many that one transaction keeps nobody waiting. */
const atOnce = 500;

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

/** In the order of first sights, which stand together in the table; all later facts of these in one look at their index. */
async function foldComments(database: LogDatabase, job: Job): Promise<Job> {
  const seen = await database.interactions
    .where('id')
    .between(`seen:${job.after ?? ''}`, 'seen;', false, false)
    .limit(atOnce)
    .toArray();
  const last = seen.at(-1);
  if (!last) return { ...job, stage: 'judge', after: null };
  let { done } = job;
  const firsts = seen.filter((fact) => fact.kind === 'comment.seen');
  for (const [site, ofSite] of Map.groupBy(firsts, (fact) => fact.site)) {
    done += await foldCommentsOf(database, site, ofSite);
  }
  return { ...job, after: last.id.slice('seen:'.length), done };
}

async function foldCommentsOf(
  database: LogDatabase,
  site: SiteKey,
  firsts: readonly CommentSeen[],
): Promise<number> {
  const ids = firsts.map(({ comment }) => comment.id);
  const later = await database.interactions
    .where('[site+commentId]')
    .between([site, ids[0]], [site, ids.at(-1)], true, true)
    .toArray();
  const records = emptyRecords();
  for (const fact of [...firsts, ...later].sort(inOrder)) foldFact(records, fact);
  const [from = '', to = from] = [ids[0], ids.at(-1)].map((id) => keyOf(site, 'comment', id ?? ''));
  // They stand together here too: one reading instead of hundreds.
  const before = await database.comments.where(':id').between(from, to, true, true).toArray();
  const folded = [...records.comments.values()];
  const old = new Map(before.map((record) => [record.key, record]));
  for (const record of folded) withJudged(record, old.get(record.key));
  await database.comments.bulkPut(folded);
  await markStale(
    database,
    folded.map(({ personKey }) => personKey),
  );
  return firsts.length + later.length;
}

async function judgeSome(database: LogDatabase, job: Job, judgement: Judgement): Promise<Job> {
  let { after, done } = job;
  for (let judged = 0; judged < atOnce;) {
    const next = await database.comments
      .where('postKey')
      .above(after ?? '')
      .first();
    if (!next) return { ...job, stage: 'people', after: null, done };
    const { postKey } = next;
    await judgePosts(database, [postKey], judgement);
    const count = await database.comments.where({ postKey }).count();
    judged += count;
    done += count;
    after = postKey;
  }
  return { ...job, after, done };
}

/** What the user noted, and who is whom. All are counted anew when somebody asks for them. */
async function notePeople(database: LogDatabase, job: Job): Promise<Job | null> {
  const { people } = database;
  const rows = await people
    .where(':id')
    .above(job.after ?? '')
    .limit(atOnce)
    .toArray();
  await people.bulkPut(
    rows.map(({ muted: _muted, ...row }) => ({
      ...row,
      stale: 1,
      note: '',
      tags: [],
      isMuted: false,
      joined: [],
    })),
  );
  const last = rows.at(-1);
  if (last) return { ...job, after: last.key };
  await noteInPeople(database, await factsOfKind(database, 'person.said'));
  await joinPeople(database);
  return null;
}
