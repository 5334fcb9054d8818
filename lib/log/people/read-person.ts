import { keyOf, platformOfSite } from '../../comments/keys.ts';
import { profileUrlOf } from '../../comments/profile-url.ts';
import { lineOf } from '../../inbox/find-people.ts';
import { type Human, humansOf } from '../../inbox/humans.ts';
import { milestonesOf } from '../../inbox/milestones.ts';
import { countMonths } from '../../inbox/months.ts';
import { suggestSame } from '../../inbox/same-person.ts';
import type { CommentKind } from '../../language/comment-kind.ts';
import type { LogDatabase } from '../database.ts';
import type { Key } from '../interaction.ts';
import type { PersonProfile, PersonRecord } from './people.ts';
import { readHumans } from './read-people.ts';
import { readParted } from './read-parted.ts';
import { readAnyOf } from '../read-any-of.ts';
import type { CommentRecord } from '../records.ts';

const latestShown = 20;

/** All that is known of the human to whom this profile belongs; null: nobody (any more). `humans`: as they were read before. */
export async function readPerson(
  database: LogDatabase,
  key: Key,
  now: number,
  humans?: () => Promise<readonly Human[]>,
): Promise<PersonProfile | null> {
  const records = await readRecords(database, key);
  const [human] = humansOf(records);
  if (!human) return null;
  const keys = human.profiles.map((profile) => profile.key);
  const found = await readAnyOf(database.comments, 'personKey', keys);
  const comments = found.filter(({ gone }) => !gone);
  comments.sort((one, other) => one.time - other.time || (one.key < other.key ? -1 : 1));
  const replies = await readReplies(database, comments);
  const [theirs, yours] = [comments.map(({ time }) => time), replies.map(({ time }) => time)];
  return {
    ...lineOf(human),
    profiles: human.profiles.map(({ key: profile, site, author }) => ({
      key: profile,
      platform: platformOfSite(site),
      name: author.name,
      handle: author.handle ?? null,
      url: profileUrlOf(site, author),
    })),
    ...sumsOf(records),
    given: human.given,
    received: human.comments,
    note: human.note,
    lastWord: lastWordOf(comments, replies),
    months: countMonths(theirs, yours, now),
    milestones: milestonesOf(theirs, yours),
    suggestions: await suggestionsFor(
      database,
      human,
      humans ? await humans() : await readHumans(database),
    ),
    latest: await latestOf(database, comments),
  };
}

/** Of this profile and all that are joined with it. */
export async function readRecords(database: LogDatabase, key: Key): Promise<PersonRecord[]> {
  const record = await database.people.get(key);
  if (!record) return [];
  const others = await database.people.bulkGet([...record.joined]);
  return [record, ...others.filter((other) => other !== undefined)];
}

/** The user's own words that answered any of these, each once, oldest first. */
async function readReplies(
  database: LogDatabase,
  comments: readonly CommentRecord[],
): Promise<CommentRecord[]> {
  const keys = comments.flatMap(({ site, standing }) =>
    standing?.replyId === undefined ? [] : [keyOf(site, 'comment', standing.replyId)],
  );
  const found = await database.comments.bulkGet([...new Set(keys)]);
  return found.filter((reply) => reply !== undefined).sort((one, other) => one.time - other.time);
}

function sumsOf(
  records: readonly PersonRecord[],
): Pick<PersonProfile, 'languages' | 'kinds' | 'promises'> {
  const languages: Record<string, number> = {};
  const kinds = {} as Record<CommentKind, number>;
  const promises = { open: 0, kept: 0, late: 0 };
  for (const record of records) {
    add(languages, record.languages);
    add(kinds, record.kinds);
    add(promises, record.promises);
  }
  const spoken = Object.entries(languages)
    .map(([language, comments]) => ({ language, comments }))
    .sort((one, other) => other.comments - one.comments);
  return { languages: spoken, kinds, promises };
}

function add<Name extends string>(to: Record<Name, number>, more: Record<Name, number>): void {
  for (const name of Object.keys(more) as Name[]) to[name] = (to[name] ?? 0) + more[name];
}

/** Whoever said something last whose words are still there. */
function lastWordOf(
  comments: readonly CommentRecord[],
  replies: readonly CommentRecord[],
): PersonProfile['lastWord'] {
  const [theirs, yours] = [comments, replies].map((all) =>
    all.findLast(({ comment }) => comment.text !== ''),
  );
  const last = !theirs || (yours && yours.time >= theirs.time) ? yours : theirs;
  if (!last) return null;
  const { text, permalink } = last.comment;
  return { text, at: last.time, by: last === yours ? 'user' : 'them', permalink };
}

async function latestOf(
  database: LogDatabase,
  comments: readonly CommentRecord[],
): Promise<PersonProfile['latest']> {
  const latest = comments.slice(-latestShown).reverse();
  const posts = await database.posts.bulkGet(latest.map(({ postKey }) => postKey));
  return latest.map(({ key, comment, time, status }, index) => ({
    key,
    text: comment.text,
    at: time,
    postTitle: posts[index]?.post.title ?? '',
    status,
    permalink: comment.permalink,
  }));
}

/** The same full name, or the same handle, on another platform. Pictures are not kept, so they prove nothing here. */
async function suggestionsFor(
  database: LogDatabase,
  human: Human,
  humans: readonly Human[],
): Promise<PersonProfile['suggestions']> {
  const own = human.profiles.map((profile) => ({ ...profile, human: human.key }));
  const found = suggestSame(own, bearersAmong(humans));
  if (found.length === 0) return [];
  const parted = await readParted(
    database,
    human,
    found.map(({ profile }) => profile.site),
  );
  return found
    .filter(({ profile }) => !parted.has(profile.key))
    .map(({ profile: { key, site, author }, because }) => ({
      ...{ key, because },
      platform: platformOfSite(site),
      name: author.name,
    }));
}

function* bearersAmong(humans: readonly Human[]) {
  for (const { key, profiles } of humans) {
    for (const profile of profiles) yield { ...profile, human: key };
  }
}
