/**
 * Every selector of Bluesky's web app, seen in 1.132.0 (production build) unless another source is named. Class names there are
 * atoms and hashes, labels are translated: neither is used.
 */

/** In the document as the server sends it. */
export const app =
  'meta[name="generator"][content="bskyweb"], meta[name="application-name"][content="Bluesky"]';
/** The one navigation; of its links only that to the own profile begins so. Signed out it has none. */
export const ownLink = 'nav[role="navigation"] a[href^="/profile/"]';

/** Screens that were left stay in the document, below an element that is hidden from everybody. */
export const threadScreen = '[data-testid="postThreadScreen"]';
export const profileScreen = '[data-testid="profileScreen"]';
export const hidden = '[aria-hidden="true"]';

/** A post in a thread: the one that the page is about, what stands above it, and every reply. Both views. */
export const rowMark = 'postThreadItem-by-';
export const row = `[data-testid^="${rowMark}"]`;
/** All but the post that the page is about are links to themselves. */
export const isLink = '[role="link"]';
/** A quoted post inside another one; its own links and text are not the row's. */
export const quote = 'div[role="link"]';

/** Parts of a row. The time is the link to the post itself; only the post that the page is about has none. */
export const time = 'a[data-tooltip][href*="/post/"]';
export const text = '[data-word-wrap]';
export const profileLink = 'a[href^="/profile/"]';
/** In the avatar's link the name may be replaced by "LIVE". */
export const avatar = '[data-testid="userAvatarImage"], [data-testid="userAvatarFallback"]';
/** Its address holds the account's DID. */
export const avatarImage = '[data-testid="userAvatarImage"] img';
export const replyButton = '[data-testid="replyBtn"]';
/** The filled heart's colour; the label is translated and aria-pressed never changes. */
export const liked = '[data-testid="likeBtn"] path[fill="#EC4899" i]';
/** Lists below the post that the page is about: there only where they are not empty. */
export const lists = 'a[href$="/liked-by"], a[href$="/quotes"], a[href$="/reposted-by"]';
/** What makes something more than an empty spacer. */
export const anything = 'a, button, img, svg, input';

/** The first tab of a profile: posts, and threads of the account with itself. */
export const feedMark = 'feedItem-by-';
export const feedRow = `[data-testid="postsFeed"] [data-testid^="${feedMark}"]`;
/** Holds a line where the row goes on with the thread of the row above (PostFeedItem.tsx). */
export const feedLine = ':scope > div > div:nth-child(2) > div:first-child > div';
/** Only on one's own profile. */
export const editProfile = '[data-testid="profileHeaderEditProfileButton"]';

/** The composer: a dialog over everything, with the post that is answered above the box. */
export const composer = '[role="dialog"][aria-modal="true"] [data-testid="composePostView"]';
export const box = '[contenteditable="true"]';
export const submit = '[data-testid="composerPublishBtn"]';
