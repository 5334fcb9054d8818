/**
 * Every selector of Ghost, with what shows it: the front end of 6.65 with comments-ui 1.6 (measured), or Ghost's own source. Inside
 * the frame all classes are Tailwind's; the marks for its own tests are in production too.
 */

/** Brings the comments into a post of a theme; says which post, and which site. Measured, and source since 5.9. */
export const script = 'script[data-ghost-comments][data-post-id]';
/** The script puts this before itself, with a frame of the page's own origin (about:srcdoc). Measured. */
export const place = '#ghost-comments-root';
export const frame = `${place} iframe[title="comments-frame"]`;
/** The list of comments; a page that was saved with its frame unfolded holds it directly. Source. */
export const list = '[data-testid="comment-elements"]';

/** A comment with its replies; removed and hidden ones too, without a text. Measured. */
export const comment = '[data-testid="comment-component"]';
/** Parts of one comment, all inside the element that has its id. Measured. */
export const body = 'div[id]';
export const author = 'h4';
export const text = '[data-testid="comment-content"]';
export const replyButton = '[data-testid="reply-button"]';
export const permalink = 'a[href*="#ghost-comments-"]';
/** In the flat layout, on a reply to a reply; a link while that one is there. Source. */
export const inReplyTo = '[data-testid="comment-in-reply-to"]';

/** More replies of a thread, more threads, and the end of what the threaded layout shows. Source. */
export const moreReplies = '[data-testid="reply-pagination-button"]';
export const continueThread = '[data-testid="continue-thread-button"]';
export const moreComments = '[data-testid="pagination-component"]';
/** "5 comments", in the blog's language. Source. */
export const count = '[data-testid="count"]';
/** In place of a form for who is no member. Source. */
export const invitation = '[data-testid="cta-box"]';

/** The form below a thread, or in the threaded layout below the very comment. Measured. */
export const form = '[data-testid="reply-form"]';
export const box = '[contenteditable="true"]';
/** Above the box, on a reply to a reply: the beginning of its text. Source. */
export const replyingTo = '[data-testid="replying-to"]';
export const submit = '[data-testid="submit-form-button"]';

/** The bar that staff see on their own site, in an open shadow root, and the script that brings it. Source (admin-toolbar). */
export const toolbar = '#ghost-admin-toolbar-root';
export const toolbarUser = 'a.gh-admin-toolbar-user[aria-label]';
export const toolbarScript = 'script[data-ghost-admin-toolbar][data-site-title]';
/** Ghost prints the article's data, with its authors, into the head of every post. Source (ghost_head). */
export const articleData = 'script[type="application/ld+json"]';
