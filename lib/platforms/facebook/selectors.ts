/**
 * Every selector for Facebook, each with what shows it. "post", "dialog" and "profile" are the pages of tests/sites/facebook, which
 * are built after public descriptions of 2024–2026. Class names change with every build and labels with the language: none is here.
 */
export const selectors = {
  /** Every page. */
  app: 'html[id="facebook"]',
  /** On the root element, any page. */
  darkClass: '__fb-dark-mode',
  /** post, profile: the first page's data. */
  pageData: 'script[type="application/json"][data-sjs]',

  /** dialog: outside of main; the feed or profile behind it stays in the document. */
  dialog: '[role="dialog"]',
  main: '[role="main"]',
  /** Viewers of photos and videos have their comments in a column beside main. */
  column: '[role="complementary"]',
  /** profile: one of several posts. Posts are no articles any more. */
  listed: '[aria-posinset]',
  /** post, dialog, profile */
  ownerLink: '[data-ad-rendering-role="profile_name"] a[href]',
  message:
    '[data-ad-rendering-role="story_message"], [data-ad-preview="message"], [data-ad-comet-preview="message"]',
  postLink: 'a[href]',

  /** One comment or reply; replies stand in it or beside it. Old posts are articles too, and have no such link of their own. */
  comment: '[role="article"]',
  commentLink: 'a[href*="comment_id="]',
  link: 'a[href]',
  /** Texts, names and badges; which is which is told by what is around. */
  words: '[dir="auto"]',
  textBlock: 'div[dir="auto"]',
  button: '[role="button"]',
  /** In a text: "See more", and what is there but not to be seen. */
  notText:
    '[role="button"], [aria-hidden="true"], [hidden], [style*="display:none"], [style*="display: none"]',
  /** Beside a thread: what belongs to the whole list or to the post. */
  besideThreads:
    '[aria-haspopup="menu"], [role="textbox"], [data-ad-rendering-role], [data-ad-preview], [data-ad-comet-preview]',

  /** post, dialog: Lexical. */
  box: '[role="textbox"][contenteditable="true"]',
  composer: 'form',
} as const;
