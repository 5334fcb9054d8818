/**
 * Every selector for Threads, each with what proves it. "live" was seen on the live site by tools of summer and autumn 2026,
 * "several" by tools that do not know of each other. The pages of tests/sites/threads are built after them.
 */
export const selectors = {
  /** several; one for each page that was visited, all but one hidden. */
  layout: '[id="barcelona-page-layout" i]',
  /** several: one for each conversation; the number behind it is not always filled in. */
  pagelet: '[data-pagelet^="threads_post_page_"]',
  firstPagelet: 'threads_post_page_0',
  anyPagelet: '[data-pagelet^="threads_"]',
  profilePagelet: '[data-pagelet^="threads_profile_posts_timeline_"]',
  /** several: some renders have no pagelets. */
  region: '[role="region"]',
  dialog: '[role="dialog"]',

  /** live: a post or reply. One inside another is a quoted post. */
  card: 'div[data-pressable-container="true"]',
  pressable: '[data-pressable-container]',
  /** live: the permalink is the link around the time. */
  time: 'a[href*="/post/"] time[datetime]',
  profileLink: 'a[href*="/@"]',
  /** live: a text's own span holds one without a class; names and marks do not. */
  textSpan: 'span[dir="auto"]',
  textInside: ':scope > span:not([class])',
  notText: 'a, time, [role="button"]',

  button: '[role="button"]',
  icon: 'svg[aria-label]',
  /** live: the inline composer's Send has the reply icon too, turned on its side. */
  turned: 'span[style*="rotate(90deg)"]',
  /** live: Lexical, inline or in a dialog. */
  box: '[contenteditable="true"][role="textbox"][data-lexical-editor="true"]',

  /** live: the profile link of the navigation is an icon, and stands beside these. */
  iconLink: 'a[href*="/@"]',
  navigation: 'a[href="/search"], a[href="/activity"], a[href="/activity/"]',
  signIn: 'a[href^="/login"]',

  /** live: what the server sends along with the first page. */
  embedded: 'script[type="application/json"][data-sjs]',
} as const;

/**
 * What the reply icon is called. Nothing else tells it from the heart beside it, and a heart must never be pressed: so these words
 * only allow. In another language no box is opened, and how many replies there are is not known.
 */
export const replyWords: ReadonlySet<string> = new Set([
  ...['Reply', 'Rispondi', 'Répondre', 'Responder', 'Antworten', 'Beantwoorden', 'Odpowiedz'],
  ...['Svar', 'Svara', 'Ответить', 'Відповісти', 'Yanıtla', 'Balas', 'Trả lời'],
  ...['返信', '답글', '回覆', '回复', 'ตอบกลับ', 'رد', 'जवाब दें'],
]);

/** What the heart is called once it was pressed: only for reading. In another language nobody knows. */
export const unlikeWords: ReadonlySet<string> = new Set([
  ...['Unlike', 'Non mi piace più', 'Je n’aime plus', "Je n'aime plus", 'Ya no me gusta'],
  ...['Descurtir', 'Gefällt mir nicht mehr', '收回讚'],
]);
