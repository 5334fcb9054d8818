/**
 * Every selector for YouTube, each with where it was seen. "watch", "short", "post" and "channel" are the pages of
 * tests/sites/youtube, which are built after public descriptions of 2024–2026; "dump" is a published one of a whole thread.
 *
 * Ids are written as `[id="x" i]`. The same id stands in every comment, and for `#x` and `[id="x"]` Chromium walks all elements
 * with that id in the document on each query, which makes reading quadratic (measured: 1,000 comments, 37–146 ms a query, this
 * form 2 ms). The `i` keeps it from taking that path.
 */
export const selectors = {
  /** Every page. */
  app: 'ytd-app',
  /** Signed in, any page. */
  avatarId: 'avatar-btn',
  mastheadId: 'masthead',
  /** Its children are the pages that were shown in this document, all but one hidden. */
  managerId: 'page-manager',
  signIn: 'a[href*="accounts.google.com/"]',
  /** Stands in the page from the first time that the account menu was opened. */
  accountHandle: 'ytd-active-account-header-renderer [id="channel-handle" i]',

  /** watch; the attribute follows in-site navigation, later than the address. */
  watch: 'ytd-watch-flexy',
  watchMetadata: 'ytd-watch-metadata',
  watchTitle: 'h1',
  owner: '[id="owner" i]',
  ownerLink: '[id="channel-name" i] a[href]',
  /** Collaborations: the names of several channels instead of one link. */
  severalOwners: '[id="attributed-channel-name" i]',
  /** Shown to the owner only ("Analytics", "Edit video"), in the owner's row. A description may hold such links too. */
  ownerButtons: '[id="analytics-button" i]',
  /** Nobody can subscribe to their own channel. */
  subscribe: 'ytd-subscribe-button-renderer, yt-subscribe-button-view-model',

  /** short */
  shorts: 'ytd-shorts',
  activeShort: 'ytd-reel-video-renderer[is-active]',
  shortOwner: 'yt-reel-channel-bar-view-model, [id="owner" i], [id="channel-info" i]',
  shortTitle: 'yt-shorts-video-title-view-model, [id="shorts-title" i]',
  shortComments:
    'ytd-engagement-panel-section-list-renderer[target-id="engagement-panel-comments-section"]',
  shortTotal: 'ytd-engagement-panel-title-header-renderer [id="contextual-info" i]',

  /** post, and the posts tab of channel */
  browse: 'ytd-browse',
  post: 'ytd-backstage-post-renderer',
  postLink: '[id="published-time-text" i] a[href]',
  postAuthor: '[id="author-text" i][href]',
  postText: '[id="content-text" i]',
  postTotal: 'ytd-comment-action-buttons-renderer [id="reply-button-end" i]',

  /** channel: "Customise channel", in the row of buttons. A channel's description may hold such links too. */
  channelButtons: 'yt-flexible-actions-view-model, [id="edit-buttons" i]',
  /** "@handle • 12 videos" below the channel's name. */
  channelName: 'yt-content-metadata-view-model, [id="channel-handle" i]',
  studioLink: 'a[href^="https://studio.youtube.com/"]',

  /** Two in a watch page: the other one stands in an engagement panel. */
  comments: 'ytd-comments',
  commentsTotal: 'ytd-comments-header-renderer [id="count" i]',

  /**
   * One comment: a thread with its replies inside (dump, watch), a bare one inside a replies block (watch flat), and the same
   * before 2024 (`ytd-comment-renderer`).
   */
  comment: [
    'ytd-comment-thread-renderer',
    'ytd-comment-view-model:not([id="comment-container" i] > *):not(ytd-comment-thread-renderer > *)',
    'ytd-comment-renderer:not([id="comment-container" i] > *):not(ytd-comment-thread-renderer > *)',
  ].join(', '),
  /** The comment without the thread around it. */
  ownPart: 'ytd-comment-view-model, ytd-comment-renderer',
  thread: 'ytd-comment-thread-renderer',
  removed: 'removed-placeholder',
  /** dump: the first such link of a comment is its time, inside `#published-time-text`; before 2024 that was a class. */
  commentLink: 'a[href*="lc="]',
  timeName: 'published-time-text',
  authorLink: 'a[id="author-text" i][href]',
  /** Under the channel's own comments the name stands in a badge, and the usual link is hidden beside it or missing. */
  badgeLink: '[id="author-comment-badge" i] a[href]',
  /** Not empty under the channel's own comments. */
  badge: '[id="author-comment-badge" i]',
  commentText:
    'yt-attributed-string[id="content-text" i], yt-formatted-string[id="content-text" i]',
  heart: '[id="creator-heart" i]',
  /** In the heart's place only; no visitor's text can carry it. */
  hearted: '[is-hearted]',

  /** dump: both toggles are in the document and one is rendered. */
  replies: 'ytd-comment-replies-renderer',
  repliesToggle: '[id="more-replies-sub-thread" i], [id="more-replies" i]',
  moreToLoad: 'ytd-continuation-item-renderer',
  ownerReplied: '[id="creator-thumbnail" i]',
  freshReplies: '[id="teaser-replies" i]',
  subThread: 'yt-sub-thread',

  /** dump, watch */
  replyButton: '[id="reply-button-end" i] button, [id="reply-button" i] button',
  replyDialog: '[id="reply-dialog" i]',
  replyBox: '[id="contenteditable-root" i]',
  commentBox: 'ytd-commentbox',
  submit: '[id="submit-button" i] button',
} as const;
