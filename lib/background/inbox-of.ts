import type { Author, Standing } from '../comments/comment.ts';
import type { People } from '../inbox/people.ts';
import type { CommentKind } from '../language/comment-kind.ts';
import type { Key, SiteKey } from '../log/interaction.ts';
import { type CommentRecord, kindOfRecord, type PostRecord } from '../log/records.ts';
import type { Settings } from '../settings/settings.ts';
import { countedBy } from './counting.ts';
import type { Known } from './inbox-memory.ts';
import type { TabPage } from './tab-pages.ts';

export type Judged = CommentRecord & { standing: Standing };

/** A comment of somebody else's with what is known of its writer. */
export interface Item {
  record: Judged;
  key: Key;
  site: SiteKey;
  author: Author;
  at: number | null;
  standing: Standing;
  /** Read from the words only when it is asked for: ten thousand of them take a while. */
  readonly kind: CommentKind;
  commentsOfAuthor: number;
  isFirstTime: boolean;
  isRegular: boolean;
}

export type LaneName = 'toAnswer' | 'onHold' | 'done' | 'unknown';

export interface Inbox {
  /** What counts and is of the page beside the view, by lane, in no order. */
  lanes: Record<LaneName, Item[]>;
  /** The user's own comments on own posts that count. */
  own: CommentRecord[];
  people: People;
  muted: Known['muted'];
  posts: ReadonlyMap<Key, PostRecord>;
  /** Everything that the log knows. */
  records: readonly CommentRecord[];
  under: Known['under'];
  /** How many comments of a post are known and not gone. */
  seenOf(postKey: Key): number;
}

interface Sources {
  settings: Settings;
  tabPage: TabPage | null;
  now: number;
}

/** Sorts all that is known into lanes. */
export function inboxOf(known: Known, { settings, tabPage, now }: Sources): Inbox {
  const { records, posts, people, muted, under, isWhole } = known;
  const isCounted = countedBy(settings);
  const lanes: Inbox['lanes'] = { toAnswer: [], onHold: [], done: [], unknown: [] };
  const own: CommentRecord[] = [];
  const seen = new Map<Key, number>();
  for (const record of records) {
    if (record.status !== 'gone') seen.set(record.postKey, (seen.get(record.postKey) ?? 0) + 1);
    if (!isCounted(record)) continue;
    if (record.status === 'own') own.push(record);
    // Of a long page only a part may have come so far: its comments are judged with the last.
    else if (isJudged(record) && isInScope(record, tabPage))
      lanes[laneOf(record, now)].push(itemOf(record, people));
  }
  return {
    lanes,
    own,
    people,
    muted,
    posts,
    records,
    under,
    seenOf: (postKey) =>
      (isWhole ? seen.get(postKey) : posts.get(postKey)?.known) ?? seen.get(postKey) ?? 0,
  };
}

export function isJudged(record: CommentRecord): record is Judged {
  return record.standing !== null;
}

/** On a profile or in an inbox page: that account's; anywhere else everything that waits. */
function isInScope(record: CommentRecord, tabPage: TabPage | null): boolean {
  const kind = tabPage?.page.kind;
  if (kind !== 'profile' && kind !== 'inbox') return true;
  return record.site === tabPage?.site && record.accountId === tabPage.page.account?.id;
}

/** A promise that is due wants its answer now. */
function laneOf({ standing, due }: Judged, now: number): LaneName {
  switch (standing.status) {
    case 'waiting':
      return 'toAnswer';
    case 'promised':
      return due <= now ? 'toAnswer' : 'onHold';
    case 'postponed':
      return 'onHold';
    case 'unknown':
      return 'unknown';
    case 'acknowledged':
    case 'answered':
    case 'letGo':
      return 'done';
  }
}

export function itemOf(record: Judged, people: People): Item {
  const { key, site, comment, standing } = record;
  const { author, at } = comment;
  const person = people.of(site, author);
  return {
    record,
    key,
    site,
    author,
    at,
    standing,
    get kind() {
      return kindOnce(record);
    },
    commentsOfAuthor: person?.comments ?? 1,
    isFirstTime: person?.isFirstTime ?? false,
    isRegular: person?.isRegular ?? false,
  };
}

/** Of records without a kind, which have not been judged since they were given one; they live as long as the worker's memory. */
const kindsTold = new WeakMap<CommentRecord, CommentKind>();

function kindOnce(record: CommentRecord): CommentKind {
  const kind = kindsTold.get(record) ?? kindOfRecord(record);
  kindsTold.set(record, kind);
  return kind;
}
