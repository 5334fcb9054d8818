/**
 * Every selector of WordPress, with the pages that prove it. "core" is markup that WordPress itself prints; a theme cannot change
 * it short of replacing the function. Seen in 6.1 with Twenty Twenty-One (classic), -Two and -Three (block), and in wp-admin.
 */
export const selectors = {
  /** Any one of these two is enough. The links in the head may be taken out by plugins; the form's address is core's own. */
  software: [
    'link[rel="https://api.w.org/"]',
    'link[rel="EditURI"]',
    'meta[name="generator"][content^="WordPress"]',
  ].join(),
  softwareInBody: 'form[action*="wp-comments-post.php"], body.wp-admin #adminmenu',
  restRoot: 'link[rel="https://api.w.org/"]',
  restPost: 'link[rel="alternate"][type="application/json"]',
  canonical: 'link[rel="canonical"]',
  shortlink: 'link[rel="shortlink"]',
  formPostId: 'input[name="comment_post_ID"]',

  /** core: comment_class() prints `comment`, a pingback has `pingback` in its place. Classic li, custom div, wp-admin tr. */
  comment: '.comment[id^="comment-"]',
  commentName: 'comment',
  /** Class names. */
  pingback: ['pingback', 'trackback'],
  /** Classic `.comment-author .fn`; block `.wp-block-comment-author-name`. */
  author: ['.fn', '.wp-block-comment-author-name'],
  authorInBlocks: ['.wp-block-comment-author-name', '.fn'],
  time: ['time'],
  /** Classic; block. */
  text: ['.comment-content', '.wp-block-comment-content'],
  textInBlocks: ['.wp-block-comment-content', '.comment-content'],
  blocks: '.wp-block-comments',
  awaitingModeration: 'comment-awaiting-moderation',
  /** core: get_comment_reply_link(); the second where one must sign in first. */
  replyLink: ['.comment-reply-link', '.comment-reply-login'],
  replyLogin: '.comment-reply-login',

  /** Around list and form: block, classic (in block themes #comments is the heading), themes without either. */
  commentsArea: '.wp-block-comments, #comments:not(h1, h2, h3), .comments-area',
  commentsTitle: '.comments-title, .wp-block-comments-title',
  /** Classic 2021; block; core's the_comments_navigation(); older themes. A comment's own link ends in #comment-N. */
  pagination: [
    '.comments-pagination',
    '.wp-block-comments-pagination',
    '.comment-navigation, .comments-navigation',
    'nav a[href*="comment-page-"][href$="#comments"], nav a[href*="cpage="]',
  ].join(),

  /** core's admin bar. `.username` only where it differs from the shown name. */
  adminBarName: '#wp-admin-bar-my-account .display-name, #wp-admin-bar-user-info .display-name',
  adminBarLogin: '#wp-admin-bar-user-info .username',
  /** core's comment form, for those who hide the bar: holds the shown name and nothing else that names the account. */
  loggedInAs: '.logged-in-as',
  /** Only for somebody who may edit this post: classic link, admin bar. */
  editPost: '.post-edit-link, #wp-admin-bar-edit a',

  /** The post's own article (core post_class) or, in block themes, the page's main part. */
  article: 'article[id^="post-"], article.hentry, .hentry',
  title: '.entry-title, .wp-block-post-title, h1',
  published: 'time.entry-date, .wp-block-post-date time, time[datetime]',
  /** Twenty Twenty-One: a[rel=author]; block: post-author-name with a link; older themes: .byline, .author. */
  byline: 'a[rel~="author"], a.wp-block-post-author-name__link, .byline a, .author a',
  /** Twenty Twenty-Three prints the name without a link. */
  bylineName: '.wp-block-post-author__name, .wp-block-post-author-name',
  /** Bylines of other posts stand here. */
  elsewhere:
    '#comments, .wp-block-comments, .wp-block-post-template, .wp-block-latest-posts, aside, nav, .widget-area, #wpadminbar',

  /** Items of an archive: classic article, block query loop. */
  listedPost: 'article[id^="post-"], li.wp-block-post',
  listedTitle: '.entry-title a, .wp-block-post-title a, a[rel="bookmark"]',
  listedCount:
    'a[href$="#comments"], a[href$="#respond"], .wp-block-post-comments-count, .comments-link',

  form: 'form[action*="wp-comments-post.php"]',
  /** Id. core puts it around the form and moves it, with the form, to the comment that is answered. */
  respond: 'respond',
  visitorField: 'form[action*="wp-comments-post.php"] input[name="author"]',
  parentField: 'input[name="comment_parent"]',
  /** The second is the trap that anti-spam plugins lay beside the real one; whoever writes there is a robot. */
  box: 'textarea',
  trap: '[aria-hidden="true"], [tabindex="-1"]',
  submit: '#submit, [type="submit"]',

  admin: {
    list: '#the-comment-list',
    /** Has the paragraphs of the text, "In reply to", the raw text and the actions as children. */
    textCell: '.column-comment',
    notText: '.comment-author, .submitted-on, [id^="inline-"], .row-actions, button, script',
    rawText: '[id^="inline-"] textarea.comment',
    author: '.column-author strong',
    time: '.column-date a, .submitted-on a',
    post: '.column-response',
    postTitle: 'a.comments-edit-item-link, a',
    postView: 'a.comments-view-item-link',
    postCounter: '[class*="post-com-count-"]',
    approvedCount: '.comment-count-approved, .comment-count-no-comments',
    replyButton: '[data-action="replyto"]',
    replyRow: '#replyrow',
    /** Where the row waits while it is closed. */
    closedRow: '#com-reply',
    replyBox: 'textarea#replycontent',
    replyTo: '#comment_ID',
    replyAction: '#action',
    replySubmit: '#replybtn',
    postsRow: '#the-list > tr[id^="post-"]',
    postsTitle: '.row-title',
    postsView: '.row-actions .view a',
    postsAuthor: '.column-author a',
    postsCount: '.column-comments',
  },
} as const;
