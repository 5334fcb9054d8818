import type {
  AccountObservation,
  CommentObservation,
  PlatformId,
  PostObservation,
  Status,
  Why,
} from '../comments/comment.ts';
import type { InboxView } from '../inbox/view.ts';
import type { InsertedHow, Key, Purpose } from '../log/interaction.ts';
import type { CommentTarget, PageKind, RefusalCode } from '../platforms/platform.ts';
import type { Settings } from '../settings/settings.ts';

/**
 * Every message between contexts, in one list: what goes in, what comes back. `from` is never in the payload: who speaks
 * is taken from the browser's `sender`. Payloads that come from a page are checked by schema on arrival (schemas.ts).
 */

/** Content script → background. */
export interface FromPage {
  /** The companion starts in a page. Answers how the panel shall stand there. */
  'companion.hello': { in: { platform: PlatformId }; out: CompanionState };
  /** What was read, a part at a time. Idempotent: sending it twice changes nothing. */
  'page.observed': { in: PageObservation; out: { taken: true } };
  /** The page is being left. */
  'page.left': { in: Record<string, never>; out: { taken: true } };
  /** The person opened or closed the panel by its tab. */
  'panel.toggled': { in: { open: boolean }; out: { taken: true } };
  /** The companion is ready on this page: is there a draft that was meant for it? */
  'draft.collect': {
    in: Record<string, never>;
    out: { request: DraftRequest | null };
  };
  /** What became of a collected draft. */
  'draft.ended': { in: { commentId: string; result: InsertResult }; out: { taken: true } };
}

/** Background → content script. */
export interface ToPage {
  'draft.insert': { in: DraftRequest; out: InsertResult };
  'comment.show': { in: { commentId: string }; out: { shown: boolean } };
  /** What was under the last right click: a comment, or a box and whom it would answer. */
  'menu.target': { in: Record<string, never>; out: MenuTarget };
  /** Puts text into the box that was last right-clicked. */
  'menu.insert': { in: { text: string }; out: InsertResult };
  /** The state of the edge tab. */
  'companion.state': { in: CompanionState; out: { taken: true } };
  /** One sentence for the person, where no panel is open to say it. */
  'companion.say': {
    in: { text: string; language: string; link?: { href: string; label: string } };
    out: { taken: true };
  };
  /** Everything read on this page so far (for `inspect`). null while the first reading goes on. */
  'page.reading': { in: Record<string, never>; out: PageReading };
  /** The site was turned off: remove everything. */
  'companion.stop': { in: Record<string, never>; out: { taken: true } };
}

/** Panel, popup, welcome, dashboard → background. Keys are those of the log. */
export interface FromView {
  'comment.acknowledge': { in: { key: Key; text: string }; out: CommandResult };
  'comment.reply': { in: { key: Key; text: string }; out: CommandResult };
  'comment.promise': { in: { key: Key; text: string; due: number }; out: CommandResult };
  'comment.postpone': { in: { key: Key; until: number }; out: CommandResult };
  'comment.done': { in: { key: Key }; out: CommandResult };
  'comment.letGo': { in: { key: Key; reason?: string }; out: CommandResult };
  'comment.reopen': { in: { key: Key }; out: CommandResult };
  /** Takes one fact back; `fact` came with the result of a command. */
  'comment.undo': { in: { fact: string }; out: CommandResult };
  'comment.showOnPage': { in: { key: Key }; out: CommandResult };
  /** Another wording of the acknowledgement. */
  'comment.nextVariant': { in: { key: Key; not: string }; out: { text: string } };
  /** The post of the page in this view's tab is the person's own, though the site does not prove it. */
  'post.claim': { in: Record<string, never>; out: CommandResult };
  'panel.close': { in: Record<string, never>; out: { taken: true } };
  /** From the popup: opens the panel in the page of that tab. */
  'panel.open': { in: { tabId: number }; out: CommandResult };
  'settings.read': { in: Record<string, never>; out: Settings };
  'settings.change': { in: Partial<Omit<Settings, 'sites'>>; out: Settings };
  /** What the tab in front shows, and whether Ricevuto is on there. */
  'site.inspect': { in: { tabId: number }; out: SiteInspection };
  /**
   * Permission was granted just before by the page that asks. `detect`: typed by hand, not seen yet; the platform that
   * recognises the first page opened there is the one.
   */
  'site.turnOn': { in: { platform: PlatformId | 'detect'; origin: string }; out: CommandResult };
  /** The browser is about to ask for the permission; granted later, the site is turned on even if the page that asked is gone. */
  'site.wish': { in: { platform: PlatformId | 'detect'; origin: string }; out: { taken: true } };
  'site.turnOff': { in: { origin: string }; out: CommandResult };
  /** What the extension makes of the page in a tab, comment by comment (for `inspect` and for reports). */
  'page.inspect': { in: { tabId: number }; out: PageInspection };
  'dashboard.open': { in: { at?: 'log' | 'settings' }; out: { taken: true } };
}

/** Background → views, through a port named `view`; first the view says where it stands, then views follow. */
export type ViewHello =
  | { place: 'page' } // the framed panel; its tab is the sender's
  | { place: 'side'; windowId: number }
  | { place: 'popup'; tabId: number };
export type ViewUpdate = InboxView;

export interface PageObservation {
  platform: PlatformId;
  url: string;
  kind: PageKind;
  mine: boolean | 'unknown';
  account: AccountObservation | null;
  post?: PostObservation;
  profileId?: string;
  /** New or changed since the last part. */
  comments: CommentObservation[];
  /** Posts that a profile or inbox page lists. */
  posts: PostObservation[];
  /** After a complete reading: the ids of all there are, so that what disappeared can be told. Else null. */
  presentIds: string[] | null;
  coverage: Coverage | null;
  /** Elements that look like comments, and how many of them could be read: 0 of 14 means that the site changed. */
  readable: Readable;
  isDark: boolean;
  /** More parts of this reading follow. */
  more: boolean;
}

export interface Readable {
  found: number;
  read: number;
  /** Only when nothing could be read: how many elements each of the platform's anchors finds. */
  anchors?: Record<string, number>;
}

/** `settled`: the first reading is done, the site's API has answered or refused, and the background has taken all of it. */
export type PageReading = Omit<PageObservation, 'more' | 'presentIds'> & { settled: boolean };

export interface PageInspection {
  settled: boolean;
  platform: PlatformId;
  page: { kind: PageKind; mine: boolean | 'unknown'; postId: string | null; title: string | null };
  account: { handle: string; name: string } | null;
  coverage: Coverage | null;
  comments: InspectedComment[];
}
export interface InspectedComment {
  id: string;
  parentId: string | null | undefined;
  author: string;
  text: string;
  at: string | null;
  mine: boolean;
  /** 'own' for the user's own comments. */
  status: Status | 'own';
  why: Why | null;
}

export interface Coverage {
  seen: number;
  total: number | null;
  folded: number;
  complete: boolean;
}

export interface CompanionState {
  /** The site is on and the panel may stand in the page. */
  show: boolean;
  open: boolean;
  waiting: number;
  /** Already in the person's language. */
  labels: { open: string; close: string; frame: string; language: string };
}

export interface DraftRequest {
  comment: CommentTarget;
  text: string;
  purpose: Purpose;
}

export type InsertResult =
  | { inserted: Exclude<InsertedHow, 'clipboard'> }
  | ({ copied: true; because: CopiedBecause } & OfferedWindow)
  | ({ failed: RefusalCode | 'clipboardRefused' | 'unreachable' } & OfferedWindow);

/** Where the site has a reply window of its own (ReplyDesk.intentOf): its address, filled with the words; null: too long for it. */
export interface OfferedWindow {
  replyWindow?: string | null;
}

/** Why words were copied instead of inserted. */
export type CopiedBecause = RefusalCode | 'boxRefused' | 'boxHasText' | 'notSendable';

export type MenuTarget = {
  /** The comment under the pointer, or that the box answers. */
  commentId: string | null;
  editable: boolean;
};

/** What a view is told about its command. Codes have their sentences in lib/i18n under `notice` and `failure`. */
export type CommandResult =
  | ({ done: NoticeCode; fact?: string; because?: CopiedBecause } & OfferedWindow)
  | ({ failed: FailureCode } & OfferedWindow);
export type NoticeCode =
  | 'inserted'
  | 'alreadyThere'
  | 'copied'
  | 'openingPage'
  | 'postponed'
  | 'done'
  | 'letGo'
  | 'reopened'
  | 'undone'
  | 'claimed'
  | 'shown'
  | 'siteOn'
  | 'siteOff';
export type FailureCode =
  | RefusalCode
  | 'clipboardRefused'
  | 'unreachable'
  | 'unknownComment'
  | 'permissionMissing'
  | 'postponedTooOften'
  | 'timeIsPast'
  | 'emptyText'
  | 'unknownVariable'
  | 'databaseFull'
  | 'databaseBroken'
  | 'notASite'
  | 'noCommentThere'
  | 'noAnswer';

export interface SiteInspection {
  /** null: not a page that Ricevuto can work on (browser pages, stores). */
  origin: string | null;
  /** null: no platform that we know was recognised. */
  platform: PlatformId | null;
  name: string | null;
  on: boolean;
  granted: boolean;
}
