/**
 * Every selector of Mastodon's web interface, with the version in whose pages it was seen. Class names of the status components
 * have stood since 4.0; none is generated, none is a translated label.
 */

/** The single-page app and its start data, in every page of the web interface and of its forks. 4.7.0-alpha.2 */
export const app = '#mastodon';
export const initialState = 'script#initial-state';

/** The status that the thread page is about. It has no data-id; its link has. 4.7.0-alpha.2 */
export const focalName = 'detailed-status__wrapper';
export const focal = `.${focalName}`;
export const focalBody = '.detailed-status';
export const focalLink = 'a.detailed-status__datetime';
export const focalAuthor = 'a.detailed-status__display-name';
export const focalReplyButton = '.detailed-status__action-bar .detailed-status__button button';
export const focalHeart = '.detailed-status__action-bar .star-icon';
/** The focal status replies to something: drawn as an SVG since 4.2, as a font's character before. 4.7.0-alpha.2 */
export const focalIsReply =
  '.detailed-status__action-bar .icon-reply-all, .detailed-status__action-bar .fa-reply-all';

/** A status in a list: in threads directly, in feeds inside an article. A quoted status looks the same. 4.7.0-alpha.2 */
export const row = '.status__wrapper > .status[data-id]:not(.status--is-quote)';
/** In a feed, far from the viewport, an article holds no `.status` but the HTML source as text. 4.7.0-alpha.2 */
export const feedRow = `article ${row}`;
/** The list of a thread, ancestors first, then the focal status, then what follows it. 4.7.0-alpha.2 */
export const list = '.scrollable';
/** A profile's list; the second form before 4.7. */
export const feed = '.column [role="feed"], .column .item-list';

/** Parts of a row, all children of `.status` but the last three. 4.7.0-alpha.2 */
export const inRow = {
  line: 'status__line',
  info: 'status__info',
  content: 'status__content',
  /** A content warning, or a filter's; it stays when it is opened. */
  warning: 'content-warning',
  actions: 'status__action-bar',
} as const;
export const rowAuthor = 'status__display-name';
export const rowLink = 'status__relative-time';
export const rowHeart = '.star-icon';
export const counter = '.icon-button__counter';
/** Inside `.status__content`. 4.7.0-alpha.2 */
export const text = 'status__content__text';
/** Before 4.3 the content warning stood inside `.status__content`, with the hidden text behind it. */
export const oldWarning = '.status__content__spoiler-link';
/** Present while the text is shown translated; only then does it hold the second one. 4.7.0-alpha.2 */
export const translated = '.translate-button__meta';
export const displayName = '.display-name__html';
/** Inside a text; hashtags carry `mention` too. 4.7.0-alpha.2 */
export const mention = 'a.mention:not(.hashtag)';
/** The server's line for clients that know no quotes; hidden where the quote is shown. 4.5 */
export const quoteFallback = '.quote-inline';

/** Classes of `.status` and its line that tell what replies to what (components/status.jsx). 4.0 to 4.7.0-alpha.2 */
export const inThread = 'status--in-thread';
export const isReply = 'status-reply';
/** Not the answer to the row above it; or the answer to the focal status. */
export const isFirst = 'status--first-in-thread';
/** The next row answers this one. */
export const lineGoesOn = 'status__line--full';

/** The one compose box: beside the thread on wide screens, on its own page (/publish) on narrow ones. 4.3 to 4.7.0-alpha.2 */
export const form = 'form.compose-form';
export const box = `${form} textarea.autosuggest-textarea__textarea`;
export const indicator = '.reply-indicator';
export const indicatorAuthor = '.reply-indicator a.detailed-status__display-name';
export const indicatorText = '.reply-indicator__content';
/** The second form before 4.3. */
export const submit =
  '.compose-form__submit button[type="submit"], .compose-form__publish button[type="submit"]';
/** Any dialog; here the question whether to throw away what the box already holds. 4.7.0-alpha.2 */
export const dialog = '.modal-root__container';
