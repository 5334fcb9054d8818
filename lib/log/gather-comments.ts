import { keyOf } from '../comments/keys.ts';
import type { Job, LogDatabase } from './database.ts';
import { foldFact } from './fold-fact.ts';
import { inOrder } from './in-order.ts';
import type { CommentSeen, Key, SiteKey } from './interaction.ts';
import { type CommentRecord, emptyRecords } from './records.ts';

/** Some comments of one post as their facts make them, until all of that post are judged (judge-gathered.ts). */
export interface Gathered {
  postKey: Key;
  /** The key of the first of them: so all of a post stand together. */
  first: Key;
  comments: GatheredComment[];
}
export interface GatheredComment {
  record: CommentRecord;
  /** How it stood in the table then, as JSON: who finds another there now knows that somebody wrote meanwhile. null: not at all. */
  before: string | null;
}

/** So many that one transaction keeps nobody waiting. */
const factsAtOnce = 1_000;
/** So few that who reads some rows holds little. */
const commentsOfRow = 50;

/** In the order of first sights, which stand together in the table; all later facts of these in one look at their index. */
export async function gatherComments(database: LogDatabase, job: Job): Promise<Job> {
  const { gathered, interactions } = database;
  if (job.after === null) await gathered.clear();
  const seen = await interactions
    .where('id')
    .between(`seen:${job.after ?? ''}`, 'seen;', false, false)
    .limit(factsAtOnce)
    .toArray();
  const last = seen.at(-1);
  if (!last) return { ...job, stage: 'judge', after: null };
  let { done } = job;
  const firsts = seen.filter((fact) => fact.kind === 'comment.seen');
  for (const [site, ofSite] of Map.groupBy(firsts, (fact) => fact.site)) {
    done += await gatherOf(database, site, ofSite);
  }
  return { ...job, after: last.id.slice('seen:'.length), done };
}

async function gatherOf(
  { gathered, interactions, comments }: LogDatabase,
  site: SiteKey,
  firsts: readonly CommentSeen[],
): Promise<number> {
  const ids = firsts.map(({ comment }) => comment.id);
  const [from = '', to = from] = [ids[0], ids.at(-1)].map((id) => keyOf(site, 'comment', id ?? ''));
  const [later, here] = await Promise.all([
    interactions
      .where('[site+commentId]')
      .between([site, ids[0]], [site, ids.at(-1)], true, true)
      .toArray(),
    // They stand together here too: one reading instead of hundreds.
    comments.where(':id').between(from, to, true, true).toArray(),
  ]);
  const records = emptyRecords();
  for (const fact of [...firsts, ...later].sort(inOrder)) foldFact(records, fact);
  const before = new Map(here.map((record) => [record.key, JSON.stringify(record)]));
  const folded = [...records.comments.values()].map((record) => ({
    record,
    before: before.get(record.key) ?? null,
  }));
  await gathered.bulkPut([...rowsOf(folded)]);
  return firsts.length + later.length;
}

function* rowsOf(folded: readonly GatheredComment[]): Generator<Gathered> {
  for (const [postKey, ofPost] of Map.groupBy(folded, ({ record }) => record.postKey)) {
    for (let index = 0; index < ofPost.length; index += commentsOfRow) {
      const comments = ofPost.slice(index, index + commentsOfRow);
      const first = comments[0]?.record.key ?? '';
      yield { postKey, first, comments };
    }
  }
}
