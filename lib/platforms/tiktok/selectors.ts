const threads = '[class*="DivCommentObjectWrapper"], [class*="DivCommentItemContainer"]';
const oldRow = '[class*="DivCommentContentContainer"]:not([class*="DivCommentItemWrapper"] *)';
const replyRows = `[class*="DivReplyContainer"] [class*="DivCommentItemWrapper"], [class*="DivReplyContainer"] ${oldRow}`;

/**
 * Every selector for TikTok, each with where it was seen: "measured" are two public descriptions of the live page with its whole
 * structure (2026), "extensions" are public programs of 2025–2026 that live by it, "capture" is a published page of 2023. The first two
 * stand in the pages of tests/sites/tiktok; of the third, tests/platforms/tiktok.test.ts tries the rows that carry their id.
 *
 * TikTok's classes are made from a changing hash and the name of the component behind it ("css-1x2y-DivCommentItemWrapper", before that
 * "tiktok-1x2y-Div…"). The name has been the same through all of them, and there is no other mark on a row or a thread.
 */
export const selectors = {
  /** Every page: what the server knew of it. The second is its name before 2023. */
  embedded: 'script[id="__UNIVERSAL_DATA_FOR_REHYDRATION__"], script[id="SIGI_STATE"]',
  /** Only for those who are signed out (extensions). */
  signIn: '[data-e2e="nav-login-button"], [data-e2e="top-login-button"]',

  /** A video opened over a profile or a list; the address changes, the document stays (extensions). */
  overlay: '[class*="DivBrowserModeContainer"]',
  overlayTitle: '[data-e2e="browse-video-desc"]',
  /** The scroll box of the comments, made when the person opens them (measured), or the list in it (extensions). */
  panel: '[class*="DivCommentMain"]',
  list: '[class*="DivCommentListContainer"]',
  /** Above the panel's list or beside its scroll box: "14 comments", "Comments (14)" (measured). */
  panelCount: '[class*="DivCommentCountContainer"], [class*="DivCommentHeaderTextWrapper"]',
  /** Beside the scroll box: the box for a new comment (measured). */
  footer: '[class*="DivCommentFooter"]',
  /** On the button that opens the comments; in the overlay with its own name (extensions). */
  count: '[data-e2e="comment-count"], [data-e2e="browse-comment-count"]',

  /** A top comment and its replies (measured); its name in capture is the second. */
  thread: threads,
  /** One comment without its replies (measured); the second is its name in capture, and its id is the comment's. */
  row: `[class*="DivCommentItemWrapper"], ${oldRow}`,
  /** A row among the replies. */
  reply: replyRows,
  /** A thread stands for its top comment: what changes among its replies changes what is known of that one. */
  comment: `${threads}, ${replyRows}`,
  /** Carries the comment's id in capture, and perhaps today inside a row (extensions still look for it). */
  idCarrier: '[class*="DivCommentContentContainer"][id]',
  /** measured and extensions; in capture they are on a `span` inside the link, and on a `p`. */
  authorName: '[data-e2e="comment-username-1"], [data-e2e="comment-username-2"]',
  authorLink: 'a[href^="/@"]',
  text: '[data-e2e="comment-level-1"], [data-e2e="comment-level-2"]',
  /** A picture or a sticker (extensions). */
  picture: '[data-e2e="comment-thumbnail"]',
  /** The heart, pressed where the person has given one (extensions). */
  liked: '[role="button"][aria-pressed]',

  /** measured: replies are direct children, and so is the row of "View 3 replies", "View 2 more", "Hide". */
  replies: '[class*="DivReplyContainer"]',
  viewReplies: '[class*="DivViewMoreRepliesWrapper"], [class*="DivViewRepliesContainer"]',

  /** extensions, both levels. */
  replyButton: '[data-e2e="comment-reply-1"], [data-e2e="comment-reply-2"]',
  /** Draft.js; the place that holds it has one more mark (extensions). */
  box: '[contenteditable="true"]',
  submit: '[data-e2e="comment-post"], [class*="DivPostButton"]',

  /** A profile's grid; it shows how often a video was played, not its comments (extensions). */
  grid: '[data-e2e="user-post-item-list"]',
  gridItem: '[data-e2e="user-post-item"]',
  gridLink: 'a[href*="/video/"], a[href*="/photo/"]',
} as const;
