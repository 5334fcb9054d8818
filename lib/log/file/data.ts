/** One's own data as a whole: what is there, what a file would bring. Numbers are counts, sizes bytes, times epoch ms. */

export interface StoredAmount {
  interactions: number;
  comments: number;
  people: number;
  templates: number;
  drafts: number;
  usedBytes: number | null;
  mostBytes: number | null;
  /** The browser promised not to throw it away when the disk gets short. */
  isKept: boolean;
}

export interface Progress {
  done: number;
  /** null: nobody knows yet. */
  of: number | null;
  /** What a file brought is in the log: it can no longer be stopped, and whatever is left is done even without this page. */
  taken?: true;
}

/** What a file holds against what is here. Nothing is written by finding out. */
export interface ImportReview {
  /** Under this the file's rows are staged until they are taken or dropped. */
  exportedAt: number | null;
  interactions: ImportCount;
  templates: ImportCount;
  hasSettings: boolean;
  /** At most 50 of them. */
  refusals: { line: number; why: RefusedBecause }[];
}
export interface ImportCount {
  new: number;
  changed: number;
  same: number;
  refused: number;
}
export type RefusedBecause = 'notJson' | 'wrongShape' | 'unknownKind' | 'badMoment' | 'tooLong';
/** Why a file as a whole cannot be taken. */
export type ImportFault =
  | 'notOurs'
  | 'newerVersion'
  | 'cutShort'
  | 'notReadable'
  | 'wrongPassphrase'
  | 'needsPassphrase'
  | 'damaged'
  | 'tooLittleRoom';
export type ImportHow = 'merge' | 'replace';
