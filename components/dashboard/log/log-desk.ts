import type { PlatformId } from '../../../lib/comments/comment.ts';
import type { Key } from '../../../lib/log/interaction.ts';
import type { ReadLog } from '../../../lib/log/lines/log-line.ts';

/** What the page of the log reads. Each may reject, which counts as no answer. */
export interface LogDesk {
  read: ReadLog;
  /** How people and posts are called by whom the log is filtered. null: nobody knows (any more). */
  nameOf(key: Key): Promise<string | null>;
  accounts(): Promise<LogAccount[]>;
  /** Tells each time that something was written, until the signal. */
  watch(tell: () => void, signal: AbortSignal): void;
}

export interface LogAccount {
  key: Key;
  platform: PlatformId;
  name: string;
}
