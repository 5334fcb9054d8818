/**
 * Every selector for X, each with what proves it. "fixture": a published capture of real markup, 2025-10; "2026": named by several
 * extensions and scripts that were kept up in 2026. All are ids of X's own tests (`data-testid`), links or roles: its class names
 * are generated and its labels are translated into more than 45 languages. tests/sites/x is built with them.
 */

/** In the first HTML, before any script has run: the app's place, and the marks of whose it is. 2026 */
export const app = '#react-root';
export const appMarks =
  'meta[property="og:site_name"][content^="X ("], meta[property="fb:app_id"][content="2231777543"], [data-testid="primaryColumn"]';

/** The page itself, without the side column and without what opens over it. fixture, 2026 */
export const column = '[data-testid="primaryColumn"]';
/** One row of a list; rows far from the viewport are not in the document. fixture, 2026 */
export const cell = '[data-testid="cellInnerDiv"]';
/** A post. What cannot be shown any more is an article without this mark. fixture, 2026 */
export const post = 'article[data-testid="tweet"]';
/** Around a promoted post; a video has one inside. 2026 */
export const promoted = '[data-testid="placementTracking"]';
/** "Discover more" and what else X puts below a thread begins with one, in a row of its own. 2026 */
export const heading = 'h2';

/** In a post. The time's link is the post's own; links to its photos and figures, and a quoted post, have none around theirs. fixture */
export const time = 'a[href*="/status/"] time';
/** Name and handle; a quoted post has a second one, without links. fixture */
export const names = '[data-testid="User-Name"]';
/** `UserAvatar-Container-giulialodi`. fixture */
export const avatarPrefix = 'UserAvatar-Container-';
export const avatar = `[data-testid^="${avatarPrefix}"]`;
/** The words; a quoted post's stand in a `div[role=link]`. fixture */
export const text = '[data-testid="tweetText"]';
export const quoted = '[role="link"]';
/** Behind words that are cut. 2026 */
export const showMore = '[data-testid="tweet-text-show-more-link"]';
/** The user's own like turns `like` into `unlike`. 2026 */
export const like = '[data-testid="like"]';
export const unlike = '[data-testid="unlike"]';
/** Its text is how many have replied, rounded from a thousand on; none: nobody. fixture */
export const replyButton = '[data-testid="reply"]';

/** The signed-in account: the link to its profile; where the page is narrow its picture. 2026 */
export const profileLink = 'a[data-testid="AppTabBar_Profile_Link"]';
export const accountSwitcher =
  '[data-testid="SideNav_AccountSwitcher_Button"], [data-testid="DashButton_ProfileIcon_Link"]';

/** The reply window over the page, and what stands in it: the post that is answered, the box (Draft.js), the button. 2026 */
export const dialog = '[role="dialog"]';
export const box = '[data-testid="tweetTextarea_0"]';
export const boxInDialog = `${dialog} ${box}`;
export const submit = '[data-testid="tweetButton"]';
/** In the box below the post that a page is about. 2026 */
export const submitInline = '[data-testid="tweetButtonInline"]';
