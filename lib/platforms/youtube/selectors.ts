/**
 * Every selector for YouTube, each with where it was seen. "watch", "short", "post" and "channel" are the pages of
 * tests/sites/youtube, which are built after public descriptions of 2024–2026; "dump" is a published one of a whole thread.
 *
 * Ids are written as `[id="x"]`: the same id stands in every comment, and for `#x` Chromium walks all elements of that id in the
 * document on each query, which makes reading quadratic.
 */
export const selectors = {
  /** Every page. */
  app: 'ytd-app',
  /** Signed in, any page. */
  avatarId: 'avatar-btn',
  mastheadId: 'masthead',
  signIn: 'a[href*="accounts.google.com/"]',
  /** Stands in the page from the first time that the account menu was opened. */
  accountHandle: 'ytd-active-account-header-renderer [id="channel-handle"]',

  /** watch; the attribute follows in-site navigation, later than the address. */
  watch: 'ytd-watch-flexy',
  watchMetadata: 'ytd-watch-metadata',
  watchTitle: 'h1',
  owner: '[id="owner"]',
  ownerLink: '[id="channel-name"] a[href]',
  /** Collaborations: the names of several channels instead of one link. */
  severalOwners: '[id="attributed-channel-name"]',
  /** Shown to the owner only ("Analytics", "Edit video"), in the owner's row. A description may hold such links too. */
  ownerButtons: '[id="analytics-button"]',
  /** Nobody can subscribe to their own channel. */
  subscribe: 'ytd-subscribe-button-renderer, yt-subscribe-button-view-model',

  /** short */
  shorts: 'ytd-shorts',
  activeShort: 'ytd-reel-video-renderer[is-active]',
  shortOwner: 'yt-reel-channel-bar-view-model, [id="owner"], [id="channel-info"]',
  shortTitle: 'yt-shorts-video-title-view-model, [id="shorts-title"]',
  shortComments:
    'ytd-engagement-panel-section-list-renderer[target-id="engagement-panel-comments-section"]',
  shortTotal: 'ytd-engagement-panel-title-header-renderer [id="contextual-info"]',

  /** post, and the posts tab of channel */
  browse: 'ytd-browse',
  post: 'ytd-backstage-post-renderer',
  postLink: '[id="published-time-text"] a[href]',
  postAuthor: '[id="author-text"][href]',
  postText: '[id="content-text"]',
  postTotal: 'ytd-comment-action-buttons-renderer [id="reply-button-end"]',

  /** channel: "Customise channel", in the row of buttons. A channel's description may hold such links too. */
  channelButtons: 'yt-flexible-actions-view-model, [id="edit-buttons"]',
  studioLink: 'a[href^="https://studio.youtube.com/"]',

  /** Two in a watch page: the other one stands in an engagement panel. */
  comments: 'ytd-comments',
  commentsTotal: 'ytd-comments-header-renderer [id="count"]',

  /**
   * One comment: a thread with its replies inside (dump, watch), a bare one inside a replies block (watch flat), and the same
   * before 2024 (`ytd-comment-renderer`).
   */
  comment: [
    'ytd-comment-thread-renderer',
    'ytd-comment-view-model:not([id="comment-container"] > *):not(ytd-comment-thread-renderer > *)',
    'ytd-comment-renderer:not([id="comment-container"] > *):not(ytd-comment-thread-renderer > *)',
  ].join(', '),
  /** The comment without the thread around it. */
  ownPart: 'ytd-comment-view-model, ytd-comment-renderer',
  thread: 'ytd-comment-thread-renderer',
  removed: 'removed-placeholder',
  /** dump. Holds no text of a visitor's: links in it are YouTube's. */
  header: '[id="header-author"]',
  commentLink: 'a[href*="lc="]',
  authorLink: 'a[id="author-text"][href]',
  /** The channel's own comments: the name moves into a badge and the link beside it is hidden. */
  badgeLink: '[id="author-comment-badge"] a[href]',
  badge: '[id="author-comment-badge"]',
  commentText: '[id="content-text"]',
  heart: '[id="creator-heart"]',
  hearted: '[is-hearted]',

  /** dump: both toggles are in the document and one is rendered. */
  replies: 'ytd-comment-replies-renderer',
  repliesToggle: '[id="more-replies-sub-thread"], [id="more-replies"]',
  moreToLoad: 'ytd-continuation-item-renderer',
  ownerReplied: '[id="creator-thumbnail"]',
  subThread: 'yt-sub-thread',

  /** dump, watch */
  replyButton: '[id="reply-button-end"] button, [id="reply-button"] button',
  replyDialog: '[id="reply-dialog"]',
  replyBox: '[id="contenteditable-root"]',
  commentBox: 'ytd-commentbox',
  submit: '[id="submit-button"] button',
} as const;
