import type {
  ImportFault,
  ImportHow,
  ImportReview,
  Progress,
  StoredAmount,
} from '../../../lib/log/file/data.ts';
import type { CommandResult } from '../../../lib/messages/messages.ts';

export type TellProgress = (progress: Progress) => void;

/** What the page of one's own data does. Each may reject; aborted ones leave everything as it was. */
export interface DataDesk {
  amount(): Promise<StoredAmount>;
  /** When the log began, epoch ms; null: it is empty. */
  logBegan(): Promise<number | null>;
  /** Asks the browser not to throw it away when the disk gets short; says whether it promised. */
  keep(): Promise<boolean>;
  /** Saves one file with everything; `passphrase`: encrypted, for a colleague or another computer. */
  exportAll(
    wish: { passphrase: string | null },
    tell: TellProgress,
    signal: AbortSignal,
  ): Promise<void>;
  exportCsv(
    what: 'log' | 'people' | 'templates',
    tell: TellProgress,
    signal: AbortSignal,
  ): Promise<void>;
  /** Reads a file and stages it; nothing of one's own changes. */
  review(
    file: File,
    passphrase: string | null,
    tell: TellProgress,
    signal: AbortSignal,
  ): Promise<ImportReview | { fault: ImportFault }>;
  /** Takes what was reviewed last, all or nothing. */
  take(how: ImportHow, tell: TellProgress, signal: AbortSignal): Promise<void>;
  /** Drops what was reviewed. */
  drop(): Promise<void>;
  wipe(): Promise<CommandResult>;
}
