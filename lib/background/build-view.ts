import type { PostObservation, Standing, Status } from '../comments/comment.ts';
import type { FaultCode, InboxView, PageState, PostGroup, UnseenPost } from '../inbox/view.ts';
import { type InboxQuery, wholeInbox } from '../inbox/filters.ts';
import { median } from '../inbox/median.ts';
import { nudgeOf } from '../inbox/nudge.ts';
import { inOrder } from '../inbox/order.ts';
import type { LogDatabase } from '../log/database.ts';
import type { Key } from '../log/interaction.ts';
import { type CommentRecord, ownerOf, type PostRecord } from '../log/records.ts';
import type { Language, Settings } from '../settings/settings.ts';
import { type DescribeLanguage, makeCard, tagOf } from './make-card.ts';
import { isCounted } from './counting.ts';
import type { TabPage } from './tab-pages.ts';

export interface ViewSources {
  database: LogDatabase;
  settings: Settings;
  language: Language;
  tabPage: TabPage | null;
  /** The page is read only when the person wants it, and it is not yet. */
  isUnread?: boolean;
  /** What the view asked for. */
  query?: InboxQuery;
  fault: FaultCode | null;
  /** Epoch ms. */
  now: number;
  describeLanguage: DescribeLanguage;
}

/** A view carries at most so many cards a lane; the counts tell the rest. */
const cardsPerLane = 200;
const doneLimit = 60;
const dayMs = 86_400_000;
const medianDays = 30;

/** Everything a view shows, computed from the store at this moment. */
export async function buildView(sources: ViewSources): Promise<InboxView> {
  const { settings, language, tabPage, fault, now } = sources;
  const base = {
    language,
    theme: settings.theme,
    pageIsDark: tabPage?.page.isDark ?? null,
    account: accountOf(tabPage),
    page: sources.isUnread
      ? { state: 'unread' as const }
      : pageStateOf(tabPage, fault === 'databaseBroken' ? undefined : await ownerOfPage(sources)),
  };
  const inOneGo = {
    query: sources.query ?? wholeInbox,
    silencedNudges: settings.silencedNudges,
    keysOff: settings.keysOff,
    filterSettings: settings.filter,
    sessionMinutes: settings.sessionMinutes,
    quiet: settings.quiet,
  };
  if (fault === 'databaseBroken') return { ...emptyView, ...base, ...inOneGo, fault };

  const lanes = await readLanes(sources);
  const own = await readOwn(sources);
  const used = usedTexts([...lanes.done, ...lanes.onHold]);
  const nudge = nudgeOf(
    lanes.waiting.map(({ key, comment: { author, at }, standing }) => ({
      key,
      author: author.name,
      at,
      standing,
    })),
    now,
  );
  const groups = (records: readonly Judged[], order: Order) =>
    groupsOf(inLane(records, order, sources), nudge?.key ?? undefined, sources, used);
  const nextUp = lanes.onHold
    .filter(({ due }) => due > now)
    .toSorted((one, other) => one.due - other.due)[0];
  return {
    ...emptyView,
    ...base,
    ...inOneGo,
    nudge,
    toAnswer: await groups(lanes.waiting, 'urgent'),
    onHold: await groups(lanes.onHold, 'due'),
    done: await groups(latestOf(lanes.done), 'latest'),
    unknown: await groups(lanes.unknown, 'urgent'),
    counts: {
      toAnswer: lanes.waiting.length,
      onHold: lanes.onHold.length,
      done: lanes.done.length,
      unknown: lanes.unknown.length,
    },
    unseenPosts: await readUnseenPosts(sources),
    today: {
      replies: own.filter((at) => at >= startOfDay(now)).length,
      medianFirstWordMs: median(
        lanes.done.concat(lanes.onHold).flatMap(({ standing }) => {
          const { since, firstWordMs } = standing;
          const isRecent = since !== null && since > now - medianDays * dayMs;
          return isRecent && firstWordMs !== undefined ? [firstWordMs] : [];
        }),
      ),
    },
    next: nextUp
      ? {
          author: nextUp.comment.author.name,
          at: nextUp.due,
          status: nextUp.status === 'promised' ? 'promised' : 'postponed',
        }
      : null,
    fault,
  };
}

const emptyView = {
  nudge: null,
  toAnswer: [],
  onHold: [],
  done: [],
  unknown: [],
  counts: { toAnswer: 0, onHold: 0, done: 0, unknown: 0 },
  filters: { question: 0, criticism: 0, cameBack: 0, firstTime: 0, regular: 0 },
  found: { toAnswer: 0, onHold: 0, done: 0, unknown: 0 },
  faces: [],
  kept: { promised: 0, kept: 0 },
  session: null,
  sessionSummary: null,
  rest: null,
  reading: null,
  offersFreshStart: false,
  unseenPosts: [],
  today: { replies: 0, medianFirstWordMs: null },
  next: null,
} satisfies Partial<InboxView>;

type Judged = CommentRecord & { standing: Standing };

async function readLanes({ database, settings, tabPage, now }: ViewSources) {
  const byStatus = async (...statuses: Status[]): Promise<Judged[]> => {
    const records = await database.comments
      .where('status')
      .anyOf(statuses)
      .filter((record) => isCounted(record, settings) && isInScope(record, tabPage))
      .toArray();
    // Of a long page only a part may have come so far: its comments are judged with the last.
    return records.filter((record): record is Judged => record.standing !== null);
  };
  const [waiting, held, unknown, done] = await Promise.all([
    byStatus('waiting'),
    byStatus('promised', 'postponed'),
    byStatus('unknown'),
    byStatus('acknowledged', 'answered', 'letGo'),
  ]);
  // A promise that is due wants its answer now.
  const isDue = ({ status, due }: CommentRecord) => status === 'promised' && due <= now;
  return {
    waiting: [...waiting, ...held.filter(isDue)],
    onHold: held.filter((record) => !isDue(record)),
    unknown,
    done,
  };
}

/** On a profile or in an inbox page: that account's; anywhere else everything that waits. */
function isInScope(record: CommentRecord, tabPage: TabPage | null): boolean {
  const kind = tabPage?.page.kind;
  if (kind !== 'profile' && kind !== 'inbox') return true;
  return record.site === tabPage?.site && record.accountId === tabPage.page.account?.id;
}

/** When the user's own replies were written, or first seen where the page does not tell. */
async function readOwn({ database, settings }: ViewSources): Promise<number[]> {
  const own = await database.comments
    .where('status')
    .equals('own')
    .filter((record) => isCounted(record, settings))
    .toArray();
  return own.map(({ comment, seenAt }) => comment.at ?? seenAt);
}

type Order = 'urgent' | 'due' | 'latest';

/** In the order to show: the post of this page first. */
function inLane(records: readonly Judged[], order: Order, { tabPage, now }: ViewSources): Judged[] {
  const sorted = sortRecords(records, order, now);
  const isHere = ({ postKey }: Judged) => postKey === tabPage?.postKey;
  return [...sorted.filter(isHere), ...sorted.filter((record) => !isHere(record))];
}

function sortRecords(records: readonly Judged[], order: Order, now: number): Judged[] {
  if (order === 'urgent') return inOrder(records.map(toRanked), now).map(({ record }) => record);
  return order === 'due'
    ? records.toSorted((one, other) => one.due - other.due)
    : records.toSorted((one, other) => lastTouched(other) - lastTouched(one));
}

function toRanked(record: Judged) {
  const { key, comment, standing } = record;
  return { record, key, at: comment.at, tag: tagOf(record), standing };
}

/** By post, each where its first comment stands. Only the first comments get a card, and the one of the nudge. */
async function groupsOf(
  records: readonly Judged[],
  nudged: Key | undefined,
  sources: ViewSources,
  used: ReadonlyMap<Key, string[]>,
): Promise<PostGroup[]> {
  const { database, tabPage } = sources;
  const shown = new Set(records.slice(0, cardsPerLane));
  for (const record of records) if (record.key === nudged) shown.add(record);
  const byPost = Map.groupBy(records, ({ postKey }) => postKey);
  const posts = await database.posts.bulkGet([...byPost.keys()]);
  const groups: PostGroup[] = [];
  for (const post of posts) {
    const comments = byPost.get(post?.key ?? '');
    if (!post || !comments) continue;
    groups.push({
      key: post.key,
      platform: platformOf(post),
      title: post.post.title,
      url: post.post.url,
      coverage: await coverageOf(database, post),
      comments: await Promise.all(
        comments
          .filter((record) => shown.has(record))
          .map((record) => makeCard(record, post, used.get(post.key) ?? [], sources)),
      ),
      waiting: comments.filter(({ status }) => status === 'waiting' || status === 'promised')
        .length,
      unknown: comments.filter(({ status }) => status === 'unknown').length,
      isThisPage: tabPage?.postKey === post.key,
    });
  }
  return groups;
}

/** What was put in boxes so far, by post, so that the same thanks does not stand there again. */
function usedTexts(records: readonly CommentRecord[]): Map<Key, string[]> {
  const used = new Map<Key, string[]>();
  for (const { postKey, drafts } of records) {
    if (drafts.length === 0) continue;
    used.set(postKey, [...(used.get(postKey) ?? []), ...drafts.map(({ text }) => text)]);
  }
  return used;
}

async function coverageOf(database: LogDatabase, post: PostRecord): Promise<PostGroup['coverage']> {
  const seen = await countSeen(database, post.key);
  const total = post.read?.total ?? post.post.total;
  const complete = (post.read?.complete ?? false) && (total === null || seen >= total);
  return { seen: total === null ? seen : Math.min(seen, total), total, complete };
}

function countSeen(database: LogDatabase, postKey: Key): Promise<number> {
  return Promise.all([
    database.comments.where({ postKey }).count(),
    database.comments
      .where({ status: 'gone' })
      .filter((record) => record.postKey === postKey)
      .count(),
  ]).then(([all, gone]) => all - gone);
}

/** On a profile: the posts whose own number says more than we saw. */
async function readUnseenPosts({ database, tabPage }: ViewSources): Promise<UnseenPost[]> {
  if (tabPage?.page.kind !== 'profile' || tabPage.page.mine !== true) return [];
  const posts = await database.posts
    .where({ site: tabPage.site })
    .filter(({ accountId, post }) => accountId === tabPage.page.account?.id && post.total !== null)
    .toArray();
  const unseen: UnseenPost[] = [];
  for (const post of posts) {
    const total = post.post.total ?? 0;
    const seen = await countSeen(database, post.key);
    // Lists may count more than comments (pingbacks): once all was read, only a number that grew means something new.
    const { complete = false, listed = null } = post.read ?? {};
    if (total <= seen || (complete && listed !== null && total <= listed)) continue;
    const { key } = post;
    unseen.push({
      key,
      platform: platformOf(post),
      title: post.post.title,
      url: post.post.url,
      total,
      seen,
    });
  }
  return unseen;
}

/** Whose the page is, as it proves or as the person said. */
async function ownerOfPage({ database, tabPage }: ViewSources): Promise<PostObservation['mine']> {
  const { mine = 'unknown' } = tabPage?.page ?? {};
  if (mine !== 'unknown' || !tabPage?.postKey) return mine;
  const record = await database.posts.get(tabPage.postKey);
  return record ? ownerOf(record) : mine;
}

function pageStateOf(
  tabPage: TabPage | null,
  mine: PostObservation['mine'] = tabPage?.page.mine ?? 'unknown',
): PageState {
  if (!tabPage || tabPage.page.kind === 'other') return { state: 'none' };
  const { kind, account, post, coverage, readable } = tabPage.page;
  if (!account) return { state: 'signedOut' };
  if (mine === false) return { state: 'notMine', title: post?.title ?? '' };
  const total = coverage?.total ?? readable.found;
  // The page is whole and says how many there are, and not one of them could be read.
  const isBlank = coverage?.complete === true && coverage.seen === 0 && total > 0;
  if (readable.found >= unreadableFrom && (readable.read === 0 || isBlank)) {
    const { anchors } = readable;
    return {
      state: 'broken',
      platform: tabPage.platform,
      read: 0,
      total,
      ...(anchors && { anchors }),
    };
  }
  if (mine === 'unknown')
    return { state: 'unproven', platform: tabPage.platform, canClaim: post !== undefined };
  return { state: 'ready', kind: kind === 'profile' || kind === 'inbox' ? kind : 'post' };
}

/** So many unreadable comments in a row are no accident: the site changed its page. */
const unreadableFrom = 3;

function accountOf(tabPage: TabPage | null): InboxView['account'] {
  const account = tabPage?.page.account;
  if (!tabPage || !account) return null;
  return { name: account.name, handle: account.handle, platform: tabPage.platform };
}

function platformOf({ site }: PostRecord): PostGroup['platform'] {
  return site.slice(0, site.indexOf(':')) as PostGroup['platform'];
}

function latestOf(done: readonly Judged[]): Judged[] {
  return done.toSorted((one, other) => lastTouched(other) - lastTouched(one)).slice(0, doneLimit);
}

function lastTouched({ standing, seenAt }: Judged): number {
  return standing.since ?? seenAt;
}

function startOfDay(now: number): number {
  return new Date(now).setHours(0, 0, 0, 0);
}
