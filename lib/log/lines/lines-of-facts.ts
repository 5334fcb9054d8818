import { keyOf } from '../../comments/keys.ts';
import type { LogDatabase } from '../database.ts';
import { commentKeyOf, postKeyOf } from '../keys-of-fact.ts';
import type { Interaction, Key } from '../interaction.ts';
import type { LogLine } from './log-line.ts';
import type { CommentRecord, PostRecord } from '../records.ts';

/** Makes lines of facts: each with what is known today of whom and what it speaks. A few reads for all of them together. */
export async function linesOfFacts(
  database: LogDatabase,
  facts: readonly Interaction[],
): Promise<LogLine[]> {
  const comments = await readComments(database, facts);
  const [posts, names] = await Promise.all([
    readPosts(database, facts, comments),
    readNames(database, facts),
  ]);
  return facts.map((fact) => lineOf(fact, { comments, posts, names }));
}

interface Known {
  comments: ReadonlyMap<Key, CommentRecord>;
  posts: ReadonlyMap<Key, PostRecord>;
  /** Of people of whom a fact speaks without a comment. */
  names: ReadonlyMap<Key, string>;
}

function lineOf(fact: Interaction, known: Known): LogLine {
  const record = known.comments.get(commentKeyOf(fact) ?? '');
  const postKey = record?.postKey ?? postKeyOf(fact);
  const post = postKey ? known.posts.get(postKey) : undefined;
  const line: LogLine = {
    fact,
    postKey,
    postTitle: post?.post.title,
    postUrl: post?.post.url,
    accountKey: accountKeyOf(fact, record, post),
    permalink: record?.comment.permalink,
  };
  if (!record) return { ...line, ...personOf(fact, known) };
  if (!record.comment.mine) return { ...line, ...writerOf(record), ...standingOf(fact, record) };
  if (fact.kind !== 'comment.seen' || record.given) return { ...line, commentKey: record.key };
  const answered = answeredBy(record).flatMap((key) => known.comments.get(key) ?? []);
  return { ...line, ...clocksOf(record, answered) };
}

function writerOf({ key, comment, personKey }: CommentRecord): Partial<LogLine> {
  return {
    commentKey: key,
    person: comment.author.name || undefined,
    personKey: personKey || undefined,
  };
}

/** What was seen tells where it stands today; a decision speaks for itself. */
function standingOf(fact: Interaction, { standing }: CommentRecord): Partial<LogLine> {
  return fact.kind === 'comment.seen' && standing ? { standing } : {};
}

/** The clocks that this reply stopped: the first word only where it was the first. */
function clocksOf(reply: CommentRecord, answered: readonly CommentRecord[]): Partial<LogLine> {
  const [first] = answered;
  if (!first) return { commentKey: reply.key };
  const { firstWordMs, answerMs } = first.standing ?? {};
  const { at } = reply.comment;
  const askedAt = first.comment.at;
  const isFirstWord = at !== null && askedAt !== null && at - askedAt === firstWordMs;
  return {
    ...writerOf(first),
    answers: answered.map(({ key }) => key),
    firstWordMs: isFirstWord || answered.length === 1 ? firstWordMs : undefined,
    answerMs,
  };
}

function personOf(fact: Interaction, { names }: Known): Partial<LogLine> {
  if (fact.kind !== 'person.said' && fact.kind !== 'person.joined') return {};
  // They were forgotten.
  if (fact.personId === '') return {};
  const personKey = keyOf(fact.site, 'person', fact.personId);
  const line = { personKey, person: names.get(personKey) };
  if (fact.kind === 'person.said') return line;
  return { ...line, otherPersonKey: keyOf(fact.with.site, 'person', fact.with.personId) };
}

function accountKeyOf(
  fact: Interaction,
  record: CommentRecord | undefined,
  post: PostRecord | undefined,
): Key | undefined {
  const id =
    fact.kind === 'account.seen'
      ? fact.account.id
      : 'accountId' in fact
        ? fact.accountId
        : (record ?? post)?.accountId;
  return id ? keyOf(fact.site, 'account', id) : undefined;
}

/** The comments of the facts, and those that the user's replies among them answered. */
async function readComments(
  { comments }: LogDatabase,
  facts: readonly Interaction[],
): Promise<Map<Key, CommentRecord>> {
  const known = new Map<Key, CommentRecord>();
  const read = async (keys: Iterable<Key>): Promise<void> => {
    const wanted = [...new Set(keys)].filter((key) => !known.has(key));
    if (wanted.length === 0) return;
    for (const record of await comments.bulkGet(wanted)) if (record) known.set(record.key, record);
  };
  await read(facts.flatMap((fact) => commentKeyOf(fact) ?? []));
  await read([...known.values()].flatMap(answeredBy));
  return known;
}

function answeredBy({ site, answers = [] }: CommentRecord): Key[] {
  return answers.map((id) => keyOf(site, 'comment', id));
}

async function readPosts(
  { posts }: LogDatabase,
  facts: readonly Interaction[],
  comments: ReadonlyMap<Key, CommentRecord>,
): Promise<Map<Key, PostRecord>> {
  const keys = new Set<Key>([...comments.values()].map(({ postKey }) => postKey));
  for (const fact of facts) {
    const key = postKeyOf(fact);
    if (key) keys.add(key);
  }
  const found = await posts.bulkGet([...keys]);
  return new Map(found.flatMap((record) => (record ? [[record.key, record]] : [])));
}

/** As one of their comments names them. */
async function readNames(
  { comments }: LogDatabase,
  facts: readonly Interaction[],
): Promise<Map<Key, string>> {
  const keys = new Set(
    facts.flatMap((fact) =>
      (fact.kind === 'person.said' || fact.kind === 'person.joined') && fact.personId !== ''
        ? [keyOf(fact.site, 'person', fact.personId)]
        : [],
    ),
  );
  const named = await Promise.all(
    [...keys].map(async (personKey) => {
      const record = await comments.where({ personKey }).first();
      return [personKey, record?.comment.author.name ?? ''] as const;
    }),
  );
  return new Map(named.filter(([, name]) => name !== ''));
}
