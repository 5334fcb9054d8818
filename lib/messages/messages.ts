import type {
  AccountObservation,
  CommentObservation,
  PlatformId,
  PostObservation,
  Status,
  Why,
} from '../comments/comment.ts';
import type { InboxQuery } from '../inbox/filters.ts';
import type { InboxView } from '../inbox/view.ts';
import type { CommentKind } from '../language/comment-kind.ts';
import type { HistoryLine } from '../log/history.ts';
import type { InsertedHow, Key, PersonWord, Purpose, Said, Useful } from '../log/interaction.ts';
import type { CommentTarget, PageKind, RefusalCode } from '../platforms/platform.ts';
import type { Settings, SiteMode } from '../settings/settings.ts';
import type { ReadyTemplate, Template, UsedTemplate } from '../templates/template.ts';

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
  /**
   * The person opened or closed the panel by its tab. `here`: it made room for the words that were just inserted; on this page only, and
   * told to the person.
   */
  'panel.toggled': { in: { open: boolean; here?: true }; out: { taken: true } };
  /** The companion is ready on this page: is there a draft that was meant for it? */
  'draft.collect': {
    in: Record<string, never>;
    out: { request: DraftRequest | null };
  };
  /**
   * What the pointer is on, or the caret in, when that changes: a comment, a reply box and whom it answers, or neither. So the
   * right-click menu is ready before it opens.
   */
  'menu.pointed': { in: { commentId: string | null; editable: boolean }; out: { taken: true } };
  /** Every shortcut there is, so that Tab is only taken for one of these. Empty: the person does not want them expanded. */
  'template.shortcuts': { in: Record<string, never>; out: { shortcuts: readonly string[] } };
  /** A box did not take the words of a shortcut: they are on the clipboard now, or nowhere. */
  'template.refused': { in: { copied: boolean }; out: { taken: true } };
  /** `;grazie` and Tab in a reply box: the words for it. null: no such shortcut. */
  'template.expand': {
    in: { shortcut: string; commentId: string | null };
    out: { text: string; cursor?: number } | null;
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
  'menu.insert': { in: { text: string; cursor?: number }; out: InsertResult };
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
  'comment.acknowledge': { in: Words; out: CommandResult };
  'comment.reply': { in: Words; out: CommandResult };
  'comment.promise': { in: Words & { due: number }; out: CommandResult };
  'comment.postpone': { in: { key: Key; until: number }; out: CommandResult };
  'comment.done': { in: { key: Key }; out: CommandResult };
  'comment.letGo': { in: { key: Key; reason?: string }; out: CommandResult };
  'comment.reopen': { in: { key: Key }; out: CommandResult };
  /** Takes facts back, all or none; they came with the result of one command. */
  'comment.undo': { in: { facts: readonly string[] }; out: CommandResult };
  /** What kind of comment it is, by the person's own judgement. */
  'comment.label': { in: { key: Key; label: CommentKind }; out: CommandResult };
  /** All that happened to it, newest first. */
  'comment.history': { in: { key: Key }; out: { lines: HistoryLine[] } };
  /** The best templates for it, best first, at most five; and the favourites in their order, at most nine. All filled. */
  'comment.templates': {
    in: { key: Key };
    out: { best: ReadyTemplate[]; favourites: ReadyTemplate[] };
  };
  /** One template filled for a comment. `answers`: to its `{{ask:…}}`, in order. `not`: words to be exchanged for another variant. */
  'comment.fillTemplate': {
    in: { key: Key; id: string; answers?: readonly string[]; not?: string };
    out: { ready: ReadyTemplate } | { failed: FailureCode };
  };
  /** How often these very words stand under this comment's post. */
  'comment.countSame': { in: { key: Key; text: string }; out: { times: number } };
  /** Done, postponed or let go for several at once: one transaction, one undo. */
  'comments.decide': {
    in: { keys: readonly Key[]; said: Extract<Said, { act: 'done' | 'postpone' | 'letGo' }> };
    out: CommandResult;
  };
  /** How many that wait were written before this moment (epoch ms). */
  'inbox.countBefore': { in: { before: number }; out: { count: number } };
  /** Lets go of them all. One undo. */
  'inbox.startAfresh': { in: { before: number }; out: CommandResult };
  'session.start': { in: { minutes: number }; out: CommandResult };
  /** Ends it before its time; the summary follows in the view. */
  'session.end': { in: Record<string, never>; out: CommandResult };
  /** The summary was read. */
  'session.dismiss': { in: Record<string, never>; out: CommandResult };
  /** The badge, asleep after a session, shall count again. */
  'badge.wake': { in: Record<string, never>; out: CommandResult };
  /** The person wants (or no longer wants) to see all comments of the post of the page beside this view. */
  'reading.ask': { in: { on: boolean }; out: CommandResult };
  /** Unsent words, by an id of the view's own (`<key> reply`). */
  'drafts.read': { in: Record<string, never>; out: { drafts: Record<string, string> } };
  /** null forgets it. */
  'draft.write': { in: { id: string; text: string | null }; out: { taken: true } };
  /** The whole library: the starter set with the person's changes, and their own; in their order, the removed left out. */
  'templates.read': { in: Record<string, never>; out: { templates: UsedTemplate[] } };
  /** New (by a ULID of the view's own) or changed. Refused where its language has a fault. */
  'template.save': { in: { template: Template }; out: CommandResult };
  'template.remove': { in: { ids: readonly string[] }; out: CommandResult };
  /** Back to how it came with Ricevuto, or back from removal. */
  'template.restore': { in: { ids: readonly string[] }; out: CommandResult };
  /** All ids, in their new order. */
  'templates.order': { in: { ids: readonly string[] }; out: CommandResult };
  /** After the review: these are written as they are. */
  'templates.import': { in: { templates: readonly Template[] }; out: CommandResult };
  /** A criticism helped, what was changed by it, and whether its writer was told; null takes that back. */
  'comment.judgeUseful': { in: { key: Key; useful: Useful | null }; out: CommandResult };
  /** Note, tags or mute of a person. */
  'person.say': { in: { key: Key; said: PersonWord }; out: CommandResult };
  /** Two profiles are one human, or are not. */
  'person.join': { in: { keys: readonly [Key, Key]; joined: boolean | null }; out: CommandResult };
  /** Wipes what this human (all joined profiles) wrote, and all that was noted about them. Cannot be undone. */
  'person.forget': { in: { key: Key }; out: CommandResult };
  /** Counts anew those people about whom something was written since. */
  'people.settle': { in: Record<string, never>; out: { taken: true } };
  /** The dashboard wrote the store itself (import): all that is kept in memory is read anew. */
  'data.changed': { in: Record<string, never>; out: { taken: true } };
  /** Deletes log, templates, drafts, settings; turns every site off. */
  'data.wipe': { in: Record<string, never>; out: CommandResult };
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
  /** In the page or beside it; what runs in open tabs follows at once. */
  'site.setMode': { in: { origin: string; mode: SiteMode }; out: CommandResult };
  'site.turnOff': { in: { origin: string }; out: CommandResult };
  /**
   * The person wants the page in front read: the side panel was opened beside it, or a button pressed. On sites where Ricevuto
   * stands beside the page, nothing of ours runs there before.
   */
  'page.read': { in: { tabId: number } | { windowId: number }; out: CommandResult };
  /** What the extension makes of the page in a tab, comment by comment (for `inspect` and for reports). */
  'page.inspect': { in: { tabId: number }; out: PageInspection };
  /** Absent `at`: the inbox. `within`: the part of that page (`quiet` of the settings). `text`: a new template with these words. */
  'dashboard.open': {
    in: { at?: DashboardAt; within?: string; text?: string };
    out: { taken: true };
  };
}

/** The dashboard's pages, as they stand behind # in its address. */
export const dashboardPages = [
  'inbox',
  'people',
  'templates',
  'log',
  'insights',
  'settings',
  'data',
] as const;
export type DashboardAt = (typeof dashboardPages)[number];

/** Background → views, through a port named `view`; first the view says where it stands, then views follow. */
export type ViewHello =
  | { place: 'page'; query?: InboxQuery } // the framed panel; its tab is the sender's
  | { place: 'side'; windowId: number; query?: InboxQuery }
  | { place: 'popup'; tabId: number }
  /** The dashboard: no page stands beside it. */
  | { place: 'dashboard'; query?: InboxQuery };
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
  /** The site is on. */
  show: boolean;
  /** Ricevuto stands beside the page there (SiteMode): nothing of ours may show in the page. */
  isBeside?: true;
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

/** Words for a box, and the template they were made of. */
export interface Words {
  key: Key;
  text: string;
  templateId?: string;
}

export type MenuTarget = {
  /** The comment under the pointer, or that the box answers. */
  commentId: string | null;
  editable: boolean;
  /** What is selected there, with its line breaks; menus of browsers lose them. */
  selection?: string;
};

/** What a view is told about its command. Codes have their sentences in lib/i18n under `notice` and `failure`. */
export type CommandResult =
  | ({ done: NoticeCode; facts?: readonly string[]; because?: CopiedBecause } & OfferedWindow)
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
  | 'pageOpened'
  | 'labelled'
  | 'noted'
  | 'joined'
  | 'parted'
  | 'forgotten'
  | 'wiped'
  | 'startedAfresh'
  | 'sessionStarted'
  | 'sessionEnded'
  | 'awake'
  | 'reading'
  | 'readingEnded'
  | 'saved'
  | 'removed'
  | 'imported'
  | 'siteOn'
  | 'siteOff'
  | 'asksInPanel'; // a template has questions, which the panel asks
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
  | 'notFillable' // a variable has no value here, and no fallback
  | 'faultyTemplate'
  | 'unknownTemplate'
  | 'unknownPerson'
  | 'logReread' // what is known of a person is incomplete until that is over
  | 'shortcutTaken'
  | 'tooManyTemplates'
  | 'wantsAnswer' // a bare thanks is none
  | 'noAnswer';

export interface SiteInspection {
  /** null: not a page that Ricevuto can work on (browser pages, stores). */
  origin: string | null;
  /** null: no platform that we know was recognised. */
  platform: PlatformId | null;
  name: string | null;
  on: boolean;
  granted: boolean;
  /** Ricevuto stands beside the page there (SiteMode); where it is off: would stand. */
  isBeside?: true;
}
