import type { InboxQuery } from '../../../lib/inbox/filters.ts';
import type { InboxView } from '../../../lib/inbox/view.ts';
import type { Key, Useful } from '../../../lib/log/interaction.ts';
import type { Thread } from '../../../lib/log/thread.ts';
import type { CommandResult } from '../../../lib/messages/messages.ts';
import type { DraftKeeper, PanelActions } from '../../panel/panel-actions.ts';

/** What the page of the inbox shows and does: the panel's view and actions, and whole threads. */
export interface InboxDesk {
  /** null: not told yet. */
  view: InboxView | null;
  actions: PanelActions;
  drafts: DraftKeeper;
  /** Says what this view wants to see; the next views follow it. */
  ask(query: InboxQuery): void;
  /** null: the log does not know it (any more). */
  thread(key: Key): Promise<Thread | null>;
  accounts(): Promise<{ key: Key; name: string; site: string }[]>;
  /** What a criticism changed; null takes it back. */
  judgeUseful(key: Key, useful: Useful | null): Promise<CommandResult>;
  /** Epoch milliseconds; the wall clock unless told otherwise. */
  clock?: () => number;
}
