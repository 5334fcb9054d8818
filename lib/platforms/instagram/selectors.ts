/**
 * Every selector for Instagram, each with where it stands. "page" is a post's own page (nothing but divs), "list" the layout of
 * dialogs and of `/p/CODE/c/ID/` (articles, lists, headings), "profile" a profile with its grid; all three are played by
 * tests/sites/instagram after public descriptions of 2026. Class names are made anew with each build, labels are translated:
 * none is used. What an icon means is told by the beginning of its outline, which has been the same since 2022.
 */
export const selectors = {
  /** Any page: Meta's start data; the theme's class, of which those who are signed out get the second. */
  app: 'script[type="application/json"][data-sjs], html[class*="__ig-"], html[class*="__fb-"]',
  data: 'script[type="application/json"][data-sjs]',
  dark: ['__ig-dark-mode', '__fb-dark-mode'],
  light: ['__ig-light-mode', '__fb-light-mode'],

  /** Any page: the navigation, told by where it leads. Only people who are signed in have an inbox. */
  inbox: 'a[href="/direct/inbox/"]',
  otherPlaces: 'a[href="/"], a[href="/explore/"], a[href="/reels/"]',

  /** list over profile; page, profile */
  dialog: '[role="dialog"]',
  main: 'main, [role="main"]',
  /** Nothing of one comment reaches beyond these. page, list */
  boundary: 'main, [role="main"], article, [role="dialog"], section, form, body',

  /** A comment: the time in its permalink. page, list */
  comment: 'a[href*="/c/"] time[datetime]',
  /** The post's and the caption's time too. page, list */
  time: 'time[datetime]',
  /** People, posts and tags. page, list */
  innerLink: 'a[href^="/"]',
  /** Author of the post and of a comment. list */
  heading: 'h2, h3',
  text: 'span[dir="auto"]',
  button: 'button, [role="button"]',
  /** What a button with only words in it does not hold. */
  picture: 'svg, img, canvas',
  /** The filled heart and the outlined one. page, list */
  hearted: 'path[d^="M34.6 3.1c-4.5"]',
  notHearted: 'path[d^="M16.792 3.904"]',
  /** The speech bubble: below the post, and on a post of the grid. page, list, profile */
  bubble: 'path[d^="M20.656 17.008"]',

  /** The one box of the post. A textarea in all that was seen; the others were reported. page, list */
  box: 'textarea, input[type="text"], [contenteditable="true"][role="textbox"]',
  form: 'form',
  submit: 'button[type="submit"]',

  /** profile */
  gridPost: 'a[href*="/p/"], a[href*="/reel/"]',
  gridPicture: 'img[alt]',
  /** Likes and comments of the post under the pointer. */
  gridCounts: 'ul > li',
} as const;
