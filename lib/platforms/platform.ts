import type {
  AccountObservation,
  CommentObservation,
  PlatformId,
  PostObservation,
} from '../comments/comment.ts';

/**
 * One site, behind one interface. Each folder in lib/platforms has the same files:
 * `index.ts` (this object), `selectors.ts` (every selector, each with the page that proves it), `page.ts` (which page, whose),
 * `comments.ts` (reading), `reply.ts` (the reply box), and `api.ts` where the site has a public one.
 * Optional members are capabilities: absent means "not on this site". Nothing outside the folder knows that site's DOM.
 * A platform never imports Preact, the log or the browser; it is told the document, and it never clicks Send, likes or scrolls.
 */
export interface Platform {
  /** Its name, addresses and way of threading stand in lib/comments/known-platforms.ts. */
  id: PlatformId;
  /** What its reading rests on (selectors.ts), by name: counted for the report when nothing can be read any more. */
  anchors: Readonly<Record<string, unknown>>;
  /** True if this document belongs to the platform. Cheap; also asked on hosts never seen before. */
  recognises(document: Document): boolean;
  /** What this page is, whose, who is signed in. Called on load and after each in-site navigation or relevant change. Never throws on odd pages. */
  readPage(document: Document, url: URL): Page;
  comments: CommentReader;
  reply: ReplyDesk;
  /** Reads every comment of the post through the site's own public API, same origin, no token taken. null: not to be had; the DOM decides. */
  readAll?(
    page: Page,
    fetch: typeof globalThis.fetch,
    signal: AbortSignal,
  ): Promise<CompleteReading | null>;
  /** The user's posts that a profile page lists, with the page's own comment counts. */
  readPosts?(document: Document, url: URL): PostObservation[];
  /** Whether the site shows itself dark just now. Absent: judged by the page's background colour. */
  isDark?(document: Document): boolean;
  /** False: never a panel in the page (LinkedIn's terms); the browser's side panel serves. Default true. */
  panelInPage?: false;
  /** 'start': the site's own comments stand at the far edge, where the panel would cover them. Default 'end'. */
  panelSide?: 'start';
}

export type PageKind = 'post' | 'profile' | 'inbox' | 'other';

/** `post`: one post and its comments. `profile`: the posts of one account. `inbox`: comments of many posts (wp-admin). */
export interface Page {
  kind: PageKind;
  /** The post or profile is the signed-in account's own. 'unknown' without proof either way. */
  mine: boolean | 'unknown';
  account: AccountObservation | null;
  /** Set when kind is 'post'. */
  post?: PostObservation;
  /** Whose profile, when kind is 'profile'. */
  profileId?: string;
  /** Which of several lists the same place shows (all, one video's; the conversation below one reply): another one is another page. */
  list?: string;
  /** Where comments are looked for (and watched); null while the page has not made it yet. */
  root: Element | null;
}

export interface CommentReader {
  /** Matches each comment's own element and nothing else; used for finding, for `closest`, and for mutations. */
  selector: string;
  /** Attributes, beside those that every site has, whose change makes a comment worth another look. */
  attributes?: readonly string[];
  /** The site uses its elements again for other comments: each is read only once it was still for a moment, so that no two are mixed. */
  recycles?: true;
  /** Reads one. null: not a comment after all (a pingback, a copy, a placeholder, a hidden duplicate). Cost must not grow with the number of comments. */
  read(element: Element, page: Page): CommentObservation | null;
  /** Of an element that gave null: it is a comment all the same, and the site must have changed. Absent: never. */
  isUnreadable?(element: Element): boolean;
  /** On pages of many posts (`inbox`): the post that this comment stands under. */
  readPost?(element: Element, page: Page): PostObservation | null;
  /** How many comments the page says there are; null where it does not. */
  total(document: Document, page: Page): number | null;
  /** True when everything the page has is in the document: no further pages, no lazy rest. What is missing then is gone. */
  isComplete?(document: Document, page: Page): boolean;
  /** The element of the comment with this id, for "show on page" and for replying. null: not in the document. */
  find(document: Document, commentId: string): Element | null;
  /**
   * The element that stands for the comment to which this part of the page belongs, or whose reading it may have changed.
   * For sites on which no selector tells rows apart (Instagram). Absent: `closest(selector)`.
   */
  around?(part: Element): Element | null;
  /** All that a person sees as this comment, where its element is less than that. Absent: the element itself. */
  bodyOf?(element: Element): Element;
  /**
   * Comments whose reading depends on this place, which changed, although it may lie in none of them: the button beside a thread
   * that unfolds its replies. Absent: a comment depends on its own element alone.
   */
  dependants?(place: Element): Iterable<Element>;
}

/** Everything about the site's own reply box. */
export interface ReplyDesk {
  /** Opens the reply box of exactly this comment, as the user's click would. Waits (no longer than the signal lives) until it is there. */
  open(
    comment: CommentTarget,
    document: Document,
    signal: AbortSignal,
  ): Promise<OpenedBox | Refusal>;
  /** Proves that this box answers this comment, now. Asked again right before and after inserting. */
  belongsTo(box: Element, comment: CommentTarget): boolean;
  /** Which comment the box that the user is typing in would answer; null if it answers none or cannot be told. */
  targetOf(box: Element): string | null;
  /** The button that would send the box; it must become enabled. Never clicked. null: the site shows none. */
  submitOf(box: Element): Element | null;
  /**
   * The address of the site's own reply window, filled with these words, for when no box takes them: the person opens it and
   * sends there. null: too long for an address. Absent: the site has no such window.
   */
  intentOf?(comment: CommentTarget, text: string): string | null;
}

export interface CommentTarget {
  id: string;
  author: { id: string; name: string; handle?: string };
  text: string;
}

export interface OpenedBox {
  box: HTMLElement;
}

/** Why no box could be opened; each code has its sentence in lib/i18n. */
export interface Refusal {
  refused: RefusalCode;
}
export type RefusalCode =
  | 'commentNotHere' // not in this document
  | 'noReplyButton' // closed, locked, or too deep
  | 'signedOut'
  | 'boxDidNotOpen'
  | 'boxOfAnother'; // a box opened, and it is not proved to be this comment's

export interface CompleteReading {
  comments: CommentObservation[];
  /** True if the answer holds all there are. */
  complete: boolean;
  total: number;
}
