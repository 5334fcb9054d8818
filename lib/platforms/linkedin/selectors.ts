/**
 * Every selector, with what proves it. LinkedIn serves two interfaces at the same time, by account and by page:
 * A is the older one (Ember, readable class names, Quill), C the newer (sent by the server piece by piece, no class name that
 * lasts: ids, `componentkey`, `data-testid`, roles and the ids of its icons; TipTap). Proofs: facts of August to October 2026
 * from several independent readers of the live site; none of it is a translated label but `replyNamed`.
 */

/** A. One comment; a reply stands inside the article of its top comment. Aug–Oct 2026 */
const articleRow =
  'article.comments-comment-entity[data-id], article.comments-comment-item[data-id]';
/** C. The outer and the inner element of one comment. Other elements carry a comment's urn too, with other prefixes. Aug–Oct 2026 */
const outerPrefix = 'replaceableComment_urn:li:comment:';
export const innerPrefix = 'CommentComponentReference_';
const serverRow = `[id^="${outerPrefix}"], [componentkey^="${innerPrefix}urn:li:comment:"]`;
export const row = `${articleRow}, ${serverRow}`;

/** The row of one comment by the end of its urn: the post's half of it is written in several ways. */
export function rowOf(commentId: string): string {
  const end = `,${commentId})"]`;
  return [
    `article.comments-comment-entity[data-id$="${end}`,
    `article.comments-comment-item[data-id$="${end}`,
    `[id^="${outerPrefix}"][id$="${end}`,
    `[componentkey^="${innerPrefix}"][componentkey$="${end}`,
  ].join(', ');
}

/** A card of a post: A and, in lists and on some post pages, C. Aug–Oct 2026 */
const articleCard = '.feed-shared-update-v2[data-urn^="urn:li:"]';
const serverCard = '[componentkey^="update-card"]';
export const card = `${articleCard}, ${serverCard}`;
/** C, the page of one post: the shell's id holds the key of the post's own element, beside which the comments stand. Aug 2026 */
export const shell = 'div[id^="expanded"][id$="FeedType_FEED_DETAIL"]';
/** On one's own posts only; its address names the post. Both, Aug–Oct 2026 */
export const analytics = 'a[href*="/analytics/post-summary/urn:li:"]';

/** A. Who wrote the post; a post that is shared in it has such a block too, inside `sharedPost`. Aug–Oct 2026 */
export const actor = '.update-components-actor';
export const actorName = '.update-components-actor__title, .update-components-actor__name';
export const sharedPost =
  '.feed-shared-update-v2__update-content-wrapper, .update-components-mini-update-v2';
/** Links to a person or a company; `recent-activity` leads to lists. */
export const profileLink = 'a[href*="/in/"], a[href*="/company/"], a[href*="/school/"]';
/** The words of a post: A, then C. Aug–Oct 2026 */
export const postText =
  '.update-components-update-v2__commentary, .feed-shared-update-v2__description';
export const box = '[data-testid="expandable-text-box"]';
/** How many comments a post has: A a button with words, C the figure beside the icon. Aug–Oct 2026 */
export const countA = '.social-details-social-counts__comments';
export const countIcon = 'svg[id="comment-small"]';

/** Who is signed in. A's start data are JSON in hidden elements, each with its address in a second one. Seen in saved pages. */
export const startData = 'code[id^="datalet-bpr-guid-"]';
export const me = '.global-nav__me';
export const mePhoto = '.global-nav__me-photo';

/** A. Parts of a comment. Oct 2026 */
export const author =
  'a.comments-comment-meta__description-container, a.comments-comment-meta__image-link, .comments-comment-meta__description-container a[href], .comments-comment-meta__actor a[href]';
export const authorName = '.comments-comment-meta__description-title';
export const words =
  '.comments-comment-item__main-content, .comments-comment-entity__content .update-components-text, .comments-comment-item-content-body';
export const like = 'button.react-button__trigger[aria-pressed]';
export const isReply = 'comments-comment-entity--reply';
export const replies = '.comments-replies-list, .comments-comment-item__nested-items';
export const replyCount = '[class*="comments-comment-social-bar__replies-count"]';
export const replyButton = 'button[class*="comments-comment-social-bar__reply-action-button"]';

/** C. The name that is seen; the same name for screen readers stands beside it. Aug–Oct 2026 */
export const visibleName = 'span[aria-hidden="true"]';
/** C. The icons of the like control of a comment: not liked, liked. Aug 2026 */
export const notLiked = 'svg[id="thumbs-up-outline-small"]';
export const liked = '[role="button"] svg[role="img"][id*="-consumption-"]';
export const likeControl = '[role="button"], button';
/** C in English. In other languages the button that follows the like control, by place. Autumn 2026 */
export const replyNamed = 'button[aria-label="Reply"]';
/** C. The list drops what is far from the window. Autumn 2026 */
export const lazyList = '[data-component-type="LazyColumn"]';
/** C. "Load more comments", the last thing of a list. Autumn 2026 */
export const moreComments = '[id*="replaceableLoadMoreComments"]';

/** The box: A Quill, C TipTap; both hold what one may write in. Aug–Oct 2026 */
export const boxHost =
  '[componentkey^="commentBox-"], [data-testid="ui-core-tiptap-text-editor-wrapper"], .comments-comment-box';
export const editable = '[contenteditable="true"]';
/** C. What the site puts into the box by itself. Autumn 2026 */
export const mention = '[data-type="mention"]';
export const submitA = 'button[class*="comments-comment-box__submit-button"]';
/** C. Beside the box, and only there once the editor holds words. Aug 2026 */
export const submitC = '[id*="commentButtonSection"] button';

/** A marks its look on the page itself. */
export const darkPage = 'html.theme--dark, body.theme--dark';
export const lightPage = 'html.theme--light, body.theme--light';
