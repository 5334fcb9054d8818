import type { CommentObservation, PostObservation } from '../comments/comment.ts';
import type { PageReading, Readable } from '../messages/messages.ts';
import type { CompleteReading, Page, Platform } from '../platforms/platform.ts';
import { countAnchors } from './count-anchors.ts';
import type { PageFacts, PageReport } from './report-page.ts';
import { isPageDark } from './judge-darkness.ts';
import { trackComments } from './track-comments.ts';
import { watchPosts } from './watch-posts.ts';

/** The site's API is asked again after new comments came, but not more often than this. */
const readAllEveryMs = 4_000;
const settleMs = 400;

export interface PostWatch {
  /** Says again what page this is: it was left, and came back as it was. */
  tellAgain(): void;
  /** What was read so far. */
  reading(): PageReading;
}

/** Follows one page from arrival to departure: its comments, its coverage, its API where it has one; all of it into the report. */
export function observePost(
  platform: Platform,
  page: Page,
  document: Document,
  report: PageReport,
  signal: AbortSignal,
): PostWatch {
  const url = document.location.href;
  const fromApi = new Map<string, CommentObservation>();
  let isRead = false;
  let apiRounds = 0;
  let complete: CompleteReading | null = null;
  let apiAskedAt = -Infinity;
  let apiTimer: ReturnType<typeof setTimeout> | undefined;
  let readable: Readable = { found: 0, read: 0 };
  const inboxPosts = new Map<string, PostObservation>();

  const seen = new Set<string>();
  const folded = new Map<string, number>();
  let foldedCount = 0;
  const remember = (comments: readonly CommentObservation[]) => {
    for (const comment of comments) {
      seen.add(comment.id);
      const hidden = comment.folded ? (comment.folded.hidden ?? 1) : 0;
      foldedCount += hidden - (folded.get(comment.id) ?? 0);
      folded.set(comment.id, hidden);
    }
  };

  /** Only a whole answer of the site's API proves that something is gone; a page may hide or be late. */
  const facts = (presentIds: string[] | null = null): PageFacts => ({
    platform: platform.id,
    url,
    kind: page.kind,
    mine: page.mine,
    account: page.account,
    post: page.post,
    profileId: page.profileId,
    posts: page.kind === 'inbox' ? [...inboxPosts.values()] : postsOf(platform, page, document),
    presentIds,
    // Before all that is in the page was read once, nobody knows how much it is.
    coverage: (page.root && isRead) || complete ? coverageOf() : null,
    readable,
    isDark: platform.isDark?.(document) ?? isPageDark(document),
  });

  const coverageOf = () => {
    const total = complete?.total ?? platform.comments.total(document, page);
    const { isComplete } = platform.comments;
    const wholePage = isComplete?.(document, page) ?? (total !== null && seen.size >= total);
    return {
      seen: seen.size,
      total,
      folded: foldedCount,
      complete: complete?.complete ?? (wholePage && foldedCount === 0),
    };
  };

  const askApi = async () => {
    apiAskedAt = performance.now();
    apiRounds += 1;
    const reading = await platform
      .readAll?.(page, globalThis.fetch.bind(globalThis), signal)
      .catch(() => null);
    apiRounds -= 1;
    if (!reading || signal.aborted) return;
    complete = reading;
    fromApi.clear();
    for (const comment of reading.comments) fromApi.set(comment.id, comment);
    remember(reading.comments);
    report.add(facts(reading.complete ? [...fromApi.keys()] : null), reading.comments);
  };

  const askApiSoon = () => {
    if (!platform.readAll || page.mine === false || page.kind !== 'post') return;
    clearTimeout(apiTimer);
    const wait = Math.max(settleMs, apiAskedAt + readAllEveryMs - performance.now());
    apiTimer = setTimeout(() => void askApi(), wait);
  };

  const tracker = trackComments(
    page,
    platform.comments,
    (reading) => {
      isRead = true;
      readable = { found: reading.found, read: reading.read };
      if (reading.found > 0 && reading.read === 0)
        readable.anchors = countAnchors(document, platform.anchors);
      if (reading.fault) console.warn('Ricevuto could not read a comment', reading.fault);
      remember(reading.changed);
      rememberPosts(platform, page, document, reading.changed, inboxPosts);
      report.add(facts(), preferKnownParents(reading.changed, fromApi));
      if (reading.changed.some(({ id }) => !fromApi.has(id))) askApiSoon();
    },
    signal,
  );
  if (platform.readAll && page.mine !== false && page.kind === 'post') void askApi();
  signal.addEventListener('abort', () => clearTimeout(apiTimer));
  if (page.kind === 'profile' && platform.readPosts && page.root)
    watchPosts(page.root, () => report.add(facts(), []), signal);
  return {
    tellAgain: () => report.add(facts(), [], true),
    reading: () => {
      const { presentIds: _presentIds, ...now } = facts();
      const comments = new Map([...tracker.comments, ...fromApi]);
      const settled = isRead && apiRounds === 0 && report.isDelivered();
      return { ...now, comments: [...comments.values()], settled };
    },
  };
}

/** What the API said of a parent stays, where the page cannot tell. */
function preferKnownParents(
  comments: readonly CommentObservation[],
  known: ReadonlyMap<string, CommentObservation>,
): CommentObservation[] {
  return comments.map((comment) => {
    const parentId = known.get(comment.id)?.parentId;
    return comment.parentId === undefined && parentId !== undefined
      ? { ...comment, parentId }
      : comment;
  });
}

function postsOf(platform: Platform, page: Page, document: Document): PostObservation[] {
  if (page.kind !== 'profile') return [];
  return platform.readPosts?.(document, new URL(document.location.href)) ?? [];
}

/** While the comments that name them are in the document: a list may take its rows away again. */
function rememberPosts(
  { comments: { readPost, find } }: Platform,
  page: Page,
  document: Document,
  comments: readonly CommentObservation[],
  posts: Map<string, PostObservation>,
): void {
  if (page.kind !== 'inbox' || !readPost) return;
  for (const { id, postId } of comments) {
    if (posts.has(postId)) continue;
    const element = find(document, id);
    const post = element && readPost(element, page);
    if (post) posts.set(post.id, post);
  }
}
