import type { CommentKind } from '../../lib/language/comment-kind.ts';
import type { HistoryLine } from '../../lib/log/history.ts';
import type { CommandResult, FailureCode } from '../../lib/messages/messages.ts';
import type { ReadyTemplate } from '../../lib/templates/template.ts';
import type { FrameActions } from './frame-actions.ts';

/** What the panel can ask for. None of these sends anything to a site; each may reject, which counts as no answer. */
export interface PanelActions extends FrameActions {
  /** `templateId`: of the template that the words were made of. */
  acknowledge(key: string, text: string, templateId?: string): Promise<CommandResult>;
  reply(key: string, text: string, templateId?: string): Promise<CommandResult>;
  /** `due` in epoch milliseconds. */
  promise(key: string, text: string, due: number, templateId?: string): Promise<CommandResult>;
  postpone(key: string, until: number): Promise<CommandResult>;
  markDone(key: string): Promise<CommandResult>;
  letGo(key: string, reason?: string): Promise<CommandResult>;
  reopen(key: string): Promise<CommandResult>;
  undo(facts: readonly string[]): Promise<CommandResult>;
  showOnPage(key: string): Promise<CommandResult>;
  /** Another wording of the acknowledgement than `not`. */
  nextVariant(key: string, not: string): Promise<string>;
  /** The post beside the panel is the person's own. */
  claim(): Promise<CommandResult>;
  /** Only in the browser's side panel: has the page beside it read. */
  readPage?(): Promise<CommandResult>;
  openDashboard(at?: 'settings' | 'templates'): Promise<void>;
  close(): Promise<void>;
  /** Puts text on the clipboard; false where the browser refuses. */
  copy(text: string): Promise<boolean>;
  /** The person's own judgement what kind of comment it is. */
  label(key: string, kind: CommentKind): Promise<CommandResult>;
  /** All that happened to a comment, newest first. */
  history(key: string): Promise<HistoryLine[]>;
  /** The best templates for a comment, and the favourites; all filled. */
  templates(key: string): Promise<{ best: ReadyTemplate[]; favourites: ReadyTemplate[] }>;
  /** `answers`: to what it asks, in order. `not`: words to be exchanged for another variant. */
  fillTemplate(
    key: string,
    id: string,
    wish?: { answers?: readonly string[]; not?: string },
  ): Promise<{ ready: ReadyTemplate } | { failed: FailureCode }>;
  /** How often these very words stand under the comment's post. */
  countSame(key: string, text: string): Promise<number>;
}

/** Words begun in a form, kept until they are in the site's box: closing, re-rendering or failing loses nothing. */
export interface DraftKeeper {
  read(id: string): string | null;
  /** null forgets it. */
  write(id: string, text: string | null): void;
}
