import { keyOf } from '../comments/keys.ts';
import { searchFor } from '../inbox/search.ts';
import type { LogDatabase } from './database.ts';
import type { Interaction, Key } from './interaction.ts';
import type { LogLine, LogQuery } from './log-line.ts';
import type { CommentRecord, PostRecord } from './records.ts';

/** Reads a page of the log, newest first, each fact with what is known today of whom and what it speaks. */
export async function readLines(database: LogDatabase, query: LogQuery): Promise<LogLine[]> {
  const { kinds, platform, before, limit } = query;
  const holds = searchFor(query.query ?? '');
  const known = createKnown(database);
  const lines: LogLine[] = [];
  const newestFirst = before
    ? database.interactions.where('recordedAt').belowOrEqual(before.recordedAt).reverse()
    : database.interactions.orderBy('recordedAt').reverse();

  let offset = 0;
  while (lines.length < limit) {
    const facts = await newestFirst.clone().offset(offset).limit(batchSize).toArray();
    offset += facts.length;
    for (const fact of facts) {
      if (before && !isOlder(fact, before)) continue;
      if (kinds && !kinds.includes(fact.kind)) continue;
      if (platform && !fact.site.startsWith(`${platform}:`)) continue;
      const line = await known.lineOf(fact);
      if (holds && !holds(...textsOf(line))) continue;
      lines.push(line);
      if (lines.length === limit) break;
    }
    if (facts.length < batchSize) break;
  }
  return lines;
}

const batchSize = 200;

/** IndexedDB walks equal times by id; reversed, the greater id comes first. */
function isOlder(fact: Interaction, before: { recordedAt: number; id: string }): boolean {
  return (
    fact.recordedAt < before.recordedAt ||
    (fact.recordedAt === before.recordedAt && fact.id < before.id)
  );
}

function createKnown(database: LogDatabase) {
  const posts = new Map<Key, Promise<PostRecord | undefined>>();
  const answers = new Map<Key, Promise<Map<string, CommentRecord[]>>>();

  const postOf = (key: Key) => remember(posts, key, () => database.posts.get(key));
  /** Which comments of a post each reply of the user's answered. */
  const answersOf = (postKey: Key) =>
    remember(answers, postKey, async () => {
      const records = await database.comments.where({ postKey }).toArray();
      return Map.groupBy(
        records.filter(({ standing }) => standing?.replyId !== undefined),
        ({ standing }) => standing?.replyId ?? '',
      );
    });

  return {
    async lineOf(fact: Interaction): Promise<LogLine> {
      const { commentId, postId } = idsOf(fact);
      const record = commentId
        ? await database.comments.get(keyOf(fact.site, 'comment', commentId))
        : undefined;
      const postKey = record?.postKey ?? (postId && keyOf(fact.site, 'post', postId));
      const post = postKey ? await postOf(postKey) : undefined;
      const line: LogLine = {
        fact,
        postTitle: post?.post.title,
        postUrl: post?.post.url,
        permalink: record?.comment.permalink,
      };
      if (!record) return line;
      if (!record.comment.mine) return { ...line, person: record.comment.author.name || undefined };
      if (fact.kind !== 'comment.seen' || record.given) return line;
      const answered = (await answersOf(record.postKey)).get(record.comment.id) ?? [];
      return { ...line, ...clocksOf(record, answered) };
    },
  };
}

/** The clocks that this reply stopped: the first word only where it was the first. */
function clocksOf(
  reply: CommentRecord,
  answered: readonly CommentRecord[],
): Pick<LogLine, 'person' | 'answers' | 'firstWordMs' | 'answerMs'> {
  const [first] = answered;
  if (!first) return {};
  const { firstWordMs, answerMs } = first.standing ?? {};
  const { at } = reply.comment;
  const askedAt = first.comment.at;
  const isFirstWord = at !== null && askedAt !== null && at - askedAt === firstWordMs;
  return {
    person: first.comment.author.name || undefined,
    answers: answered.map(({ key }) => key),
    firstWordMs: isFirstWord || answered.length === 1 ? firstWordMs : undefined,
    answerMs,
  };
}

function idsOf(fact: Interaction): { commentId?: string; postId?: string } {
  switch (fact.kind) {
    case 'account.seen':
    case 'person.said':
    case 'person.joined':
    case 'person.forgotten':
      return {};
    case 'post.seen':
    case 'post.claimed':
      return { postId: fact.post.id };
    case 'post.changed':
    case 'post.read':
      return { postId: fact.postId };
    case 'comment.seen':
      return { commentId: fact.comment.id, postId: fact.comment.postId };
    default:
      return { commentId: fact.commentId };
  }
}

function textsOf({ fact, person = '', postTitle = '' }: LogLine): string[] {
  if (fact.kind === 'comment.seen')
    return [person, postTitle, fact.comment.text, fact.comment.author.name];
  return fact.kind === 'draft.inserted' ? [person, postTitle, fact.text] : [person, postTitle];
}

function remember<Value>(
  memory: Map<Key, Promise<Value>>,
  key: Key,
  find: () => PromiseLike<Value>,
): Promise<Value> {
  const known = memory.get(key);
  if (known) return known;
  const found = Promise.resolve(find());
  memory.set(key, found);
  return found;
}
