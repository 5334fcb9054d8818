import type { CommentKind } from '../language/comment-kind.ts';
import type { Purpose } from '../log/interaction.ts';

/** The languages in which Ricevuto has words of its own to answer with. */
export const replyLanguages = ['it', 'en', 'fr', 'es', 'de', 'pt'] as const;
export type ReplyLanguage = (typeof replyLanguages)[number];

/** How one addresses the reader: tu, du, tú, você; or Lei, vous, usted, Sie, o senhor. English knows one form. */
export type Address = 'informal' | 'formal';

/** The starter set's folders, in their order. The person may make more, named as they like. */
export const starterFolders = [
  'acknowledge',
  'thanks',
  'promise',
  'followUp',
  'question',
  'criticism',
  'share',
  'welcome',
  'support',
  'closing',
] as const;
export type StarterFolder = (typeof starterFolders)[number];

/** What a template is good for; it is suggested where one of these holds. */
export type Situation = CommentKind | 'firstTime' | 'regular' | 'cameBack' | 'promiseDue';

/** A reply with variables and variants, in one or more languages. */
export interface Template {
  /** Of the starter set: its name there ("thanks-2"); else a ULID. */
  id: string;
  title: string;
  /** A starter folder's name, or the person's own words. */
  folder: string;
  tags: readonly string[];
  /** By base language code (`it`), and the formal one by `it-x-formal` (a private-use tag of BCP 47). */
  texts: Readonly<Record<string, string>>;
  goodFor: readonly Situation[];
  /** What inserting it means for where the comment stands. */
  purpose: Purpose;
  /** Without the sign before it: `grazie` is typed `;grazie`. */
  shortcut?: string;
  favourite: boolean;
  /** Order within all; smaller first. */
  position: number;
  /** Epoch ms; the later of two versions of the same id wins when two libraries merge. 0: as it came with Ricevuto. */
  changedAt: number;
  /** Taken away by the person; kept so that a merge does not bring it back. */
  removed?: true;
}

/** How often it was put into a box, and when last (epoch ms). */
export interface TemplateUse {
  count: number;
  lastAt: number | null;
}

export type UsedTemplate = Template & { use: TemplateUse };

/** A template filled for one comment, ready to read. */
export interface ReadyTemplate {
  id: string;
  title: string;
  text: string;
  purpose: Purpose;
  /** Where the caret shall stand, in UTF-16 units of `text`; absent: at the end. */
  cursor?: number;
  /** What must be asked of the person before it can be inserted: `{{ask:…}}`, in order. `text` holds them as they are written. */
  asks?: readonly string[];
  /** How often these very words stand under this post already. */
  timesHere: number;
}

/** A kept template is no longer than this; longer ones are no replies to comments. */
export const longestText = 5_000;
export const mostTemplates = 2_000;

/** Where a text stands that addresses the reader formally: "it-x-formal". */
export function formalTag(language: string): string {
  return `${language}-x-formal`;
}

/** Letters, digits, - and _: what one types behind the sign. */
export const shortcutPattern = /^[\p{L}\p{M}\d_-]{1,30}$/u;

/** A base language code, alone or with the mark of the formal text. */
export const textTagPattern = /^[a-z]{2,3}(?:-x-formal)?$/u;
