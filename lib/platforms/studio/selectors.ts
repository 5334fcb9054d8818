/**
 * Every selector for YouTube Studio, each with where it was seen. "devtools" is a published look at a live inbox (August 2026),
 * "box" one at an open reply box (September 2026), "tools" what several programs that work on the live page agree on (2025–2026).
 * The pages of tests/sites/studio are built after them. Ids are written as `[id="x" i]`, for the reason that
 * lib/platforms/youtube/selectors.ts gives.
 */
export const selectors = {
  /** Every page (tools). */
  app: 'ytcp-app',

  /** The list (tools); pages that were shown before stay in the document, hidden. */
  comments: 'ytcp-comments-section',
  /** A thread is its top comment; a reply is a `ytcp-comment` of its own (devtools). */
  comment: 'ytcp-comment-thread, ytcp-comment[is-reply]',
  thread: 'ytcp-comment-thread',
  ownPart: 'ytcp-comment',
  replies: 'ytcp-comment-replies',
  reply: 'ytcp-comment[is-reply]',
  /** Measured by two tools, which do not say on which element; the id is that of www.youtube.com. */
  idHolder: '[comment-id]',
  idAttribute: 'comment-id',
  /** devtools: a handle, or the channel's name. */
  authorName: '.author-text',
  authorLink: 'a[id="name" i][href]',
  /** Under the channel's own comments (tools). Without `is-creator` it may be any verified channel's. */
  badgeLink: 'ytcp-author-comment-badge a[id="badge-name" i][href]',
  creatorBadge: 'ytcp-author-comment-badge[is-creator]',
  time: '.published-time-text',
  text: '[id="content-text" i]',
  /** devtools: top comments of an inbox only. Its link has no address there; its picture has the video's id in its own. */
  thumbnail: 'ytcp-comment-video-thumbnail',
  videoTitle: '[id="video-title" i]',
  /** Inside of the comment's own buttons (tools): "3 replies". */
  repliesToggle: 'ytcp-comment-action-buttons [id="show-replies-button" i]',
  /** The channel's own picture, described by its handle (tools). */
  heartPicture: 'ytcp-comment-creator-heart img[alt^="@"]',

  /** The name in the navigation: the channel's, or the video's where it is about one (devtools). */
  entityName: '[id="entity-label-container" i] [id="entity-name" i]',
  /** Stands in the page from the first time that the account menu was opened; the same as on www.youtube.com. */
  accountHandle: 'ytd-active-account-header-renderer [id="channel-handle" i]',

  /** The content page (tools). */
  videoRow: 'ytcp-video-row',
  videoRowLink: 'a[href*="/video/"]',
  videoRowComments: '.tablecell-comments',

  replyButton: '[id="reply-button" i] button',
  /** box: without `is-reply` it changes an old comment. */
  replyBox: 'ytcp-commentbox[is-reply]',
  anyBox: 'ytcp-commentbox',
  textarea: 'textarea',
  /** Most tools found the id, "box" did not: there it is the last button of the box. */
  submit: '[id="submit-button" i]',
  boxButton: 'ytcp-button',
} as const;
