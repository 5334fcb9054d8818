import type { ImportFault, ImportHow, ImportReview, Progress } from './data.ts';
import type { PortableSettings } from './portable-settings.ts';

/** What the dashboard asks of its worker, and what comes back. One work at a time. */
export type DataWork =
  | { work: 'export'; settings: PortableSettings; passphrase: string | null; name: string }
  | { work: 'review'; file: File; passphrase: string | null }
  | { work: 'take'; how: ImportHow; heartCounts: boolean };

/** The person changed their mind while a file is being taken. The worker stops if it still can, and its last answer says whether it could. */
export interface StopTaking {
  work: 'stop';
}

export interface DataResults {
  export: Blob;
  review: ImportReview | { fault: ImportFault };
  /** The settings of the file; null: it has none. */
  take: Partial<PortableSettings> | null;
}

export type DataAnswer =
  | { progress: Progress }
  /** All is in the log; figures follow. */
  | { taken: DataResults['take'] }
  | { done: DataResults[keyof DataResults] }
  | { failed: { name: string; message: string } };
