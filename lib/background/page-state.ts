import type { PostObservation } from '../comments/comment.ts';
import { platformOfSite } from '../comments/keys.ts';
import type { InboxView, PageState, UnseenPost } from '../inbox/view.ts';
import { ownerOf } from '../log/records.ts';
import type { leftOutBy } from './counting.ts';
import type { Inbox } from './inbox-of.ts';
import type { TabPage } from './tab-pages.ts';

type IsLeftOut = ReturnType<typeof leftOutBy>;

/** So many unreadable comments in a row are no accident: the site changed its page. */
const unreadableFrom = 3;

/**
 * The state of the page beside the view. `mine`: whose it is, as it proves or as the person said. `isLeftOut`: whether they want an
 * account of theirs not to count.
 */
export function pageStateOf(
  tabPage: TabPage | null,
  mine: PostObservation['mine'] = tabPage?.page.mine ?? 'unknown',
  isLeftOut: IsLeftOut = () => false,
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
  // Nothing of it stands in the lanes: an empty one must not look answered.
  if (isLeftOut(tabPage.site, account.id)) return { state: 'leftOut', name: account.name };
  return { state: 'ready', kind: kind === 'profile' || kind === 'inbox' ? kind : 'post' };
}

/** Whose the page is, as it proves or as the person said. */
export function ownerOfPage(tabPage: TabPage | null, { posts }: Inbox): PostObservation['mine'] {
  const { mine = 'unknown' } = tabPage?.page ?? {};
  const record = mine === 'unknown' ? posts.get(tabPage?.postKey ?? '') : undefined;
  return record ? ownerOf(record) : mine;
}

export function accountOf(tabPage: TabPage | null): InboxView['account'] {
  const account = tabPage?.page.account;
  if (!tabPage || !account) return null;
  return { name: account.name, handle: account.handle, platform: tabPage.platform };
}

/** On a profile: the posts whose own number says more than we saw. */
export function unseenPostsOf(
  tabPage: TabPage | null,
  { posts, seenOf }: Inbox,
  isLeftOut: IsLeftOut,
): UnseenPost[] {
  if (tabPage?.page.kind !== 'profile' || tabPage.page.mine !== true) return [];
  if (isLeftOut(tabPage.site, tabPage.page.account?.id ?? null)) return [];
  const unseen: UnseenPost[] = [];
  for (const { key, site, accountId, post, read } of posts.values()) {
    const { title, url, total } = post;
    if (site !== tabPage.site || accountId !== tabPage.page.account?.id || total === null) continue;
    const seen = seenOf(key);
    // Lists may count more than comments (pingbacks): once all was read, only a number that grew means something new.
    const { complete = false, listed = null } = read ?? {};
    if (total <= seen || (complete && listed !== null && total <= listed)) continue;
    unseen.push({ key, platform: platformOfSite(site), title, url, total, seen });
  }
  return unseen;
}
