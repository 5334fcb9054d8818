import { type InboxQuery, isKept } from '../inbox/filters.ts';
import { searchPlain } from '../inbox/search.ts';
import { plainText } from '../language/plain-text.ts';
import type { Key } from '../log/interaction.ts';
import type { CommentRecord } from '../log/records.ts';
import type { Inbox, Item, LaneName } from './inbox-of.ts';

/** What a view asked for, of everything that is there and not only of what it was sent. */
export function findInLanes(
  lanes: Inbox['lanes'],
  posts: Inbox['posts'],
  { filter, search }: InboxQuery,
): Record<LaneName, Item[]> {
  const holds = searchPlain(search);
  const titles = new Map<Key, string>();
  const titleOf = (postKey: Key): string => {
    const title = titles.get(postKey) ?? plainText(posts.get(postKey)?.post.title ?? '');
    titles.set(postKey, title);
    return title;
  };
  const find = (items: readonly Item[]) =>
    items.filter(({ record }) => !holds || holds(plainOf(record), titleOf(record.postKey)));
  const toAnswer = find(lanes.toAnswer);
  return {
    toAnswer: filter ? toAnswer.filter((item) => isKept(filter, item)) : toAnswer,
    onHold: find(lanes.onHold),
    done: find(lanes.done),
    unknown: find(lanes.unknown),
  };
}

/** Whoever searches types on: the same texts are asked at each letter. They live as long as their records do. */
const plainTexts = new WeakMap<CommentRecord, string>();

function plainOf(record: CommentRecord): string {
  const known = plainTexts.get(record);
  if (known !== undefined) return known;
  const { text, author } = record.comment;
  const plain = plainText(`${text}\n${author.name}\n${author.handle ?? ''}`);
  plainTexts.set(record, plain);
  return plain;
}
