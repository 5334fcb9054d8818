/**
 * Every selector for Reddit, each with what proves it. "new" and "old" are the layouts as tests/sites/reddit plays them, after public
 * descriptions of the live site from July to October 2026. New: custom elements, their attributes and slots, the same in every
 * language. Old: class names that have not changed for more than ten years.
 */
export const selectors = {
  /** new, every page. */
  app: 'shreddit-app',
  /** new, in the first HTML: `true` where somebody is signed in. */
  signedInMark: 'user-logged-in',
  /** new: a child of the app that carries the signed-in name; the other one too, elsewhere. */
  nameCarrier: 'after-login-toast-dispatcher',
  otherNameCarrier: 'achievements-entrypoint',
  /** new, only for those who are not signed in. */
  loginButtonId: 'login-button',

  /** new: a post's page has it once, a feed has many, each in `feed`. */
  post: 'shreddit-post',
  feed: 'shreddit-feed',
  /** new: holds all comments of one post, whose id is in `post-id`. */
  tree: 'shreddit-comment-tree',
  /** new: what follows the comments that are there, or stands for replies that are not. */
  pending: 'faceplate-partial[src*="/more-comments/"]:not(:has(shreddit-comment))',
  /** new: "continue this thread", a link to the page of one comment. Each comment has one; see folded.ts on when it counts. */
  threadLink: '[slot="more-comments-permalink"], .more-comments-link',
  count: 'faceplate-number[number]',
  /** new: in a post where nobody may answer any more. */
  closed: '[slot="post-locked-banner"], [slot="post-archived-banner"]',

  /** Both layouts. */
  comment: 'shreddit-comment, .thing.comment',
  newComment: 'shreddit-comment',
  oldComment: '.thing.comment',
  /** new: advertisements between comments. */
  ad: 'shreddit-comment-tree-ad, shreddit-comments-page-ad',
  /** new: a comment that was folded, with all below it. */
  fold: 'details:not([open])',
  /** new, parts of one comment. */
  actionRow: 'shreddit-comment-action-row',
  time: 'faceplate-timeago[ts], time[datetime]',
  /** In a text, both layouts: u/somebody. */
  mention: 'a[href*="/user/"], a[href*="/u/"]',
  /**
   * new, in a comment's action row once that was on screen. The slot and the tracker's noun were measured in 2026; what the
   * button says is in the reader's language.
   */
  replyButton:
    '[slot="comment-reply"] button, button[slot="comment-reply"], [noun="reply_comment"] button, button[data-post-click-location="comments-action-reply"]',
  /** new: in the action row after its Reply was pressed; `parent-id` is what it answers. */
  composerHost: 'comment-composer-host',
  /** new: a closed box for a new comment. It opens on focus, and is nobody's answer. */
  trigger: 'faceplate-textarea-input',
  /** new: Lexical, in light DOM; Markdown is a textarea in two open shadow roots. */
  editable: '[contenteditable]:not([contenteditable="false"]), textarea',
  submit: 'button[type="submit"][slot="submit-button"]',

  /** old, every page. */
  oldHeaderId: 'header-bottom-right',
  oldSignedIn: 'body.loggedin',
  oldName: '.user > a[href]:not(.login-required)',
  /** old: the post on its own page, and those that a listing shows. */
  oldPost: '.thing.link',
  oldPromoted: '.promoted, .promotedlink, [data-promoted="true"]',
  oldTitle: 'a.title',
  oldArea: '.commentarea',
  /** old, in a comment's own `.entry`. */
  oldText: '.usertext-body .md',
  oldTime: '.tagline time[datetime]:not(.edited-timestamp)',
  oldParentLink: 'a[data-event-action="parent"][href]',
  oldReplyButton: '.buttons a[onclick*="reply"]',
  /** old: after the comments that are there, or in place of those that are not. */
  oldMore: '.morechildren, .morerecursion, .morecomments, .deepthread',
  oldForm: 'form.usertext, .usertext, form',
  oldBox: '.usertext-edit textarea[name="text"]',
  oldTarget: 'input[name="thing_id"]',
  oldSubmit: 'button[type="submit"]',
  /** Reddit Enhancement Suite at night; the old layout has no dark of its own. */
  oldNight: '.res-nightmode',
} as const;
