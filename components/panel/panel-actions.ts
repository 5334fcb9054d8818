import type { CommandResult } from '../../lib/messages/messages.ts';
import type { FrameActions } from './frame-actions.ts';

/** What the panel can ask for. None of these sends anything to a site; each may reject, which counts as no answer. */
export interface PanelActions extends FrameActions {
  acknowledge(key: string, text: string): Promise<CommandResult>;
  reply(key: string, text: string): Promise<CommandResult>;
  /** `due` in epoch milliseconds. */
  promise(key: string, text: string, due: number): Promise<CommandResult>;
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
}

/** Words begun in a form, kept until they are in the site's box: closing, re-rendering or failing loses nothing. */
export interface DraftKeeper {
  read(id: string): string | null;
  /** null forgets it. */
  write(id: string, text: string | null): void;
}
