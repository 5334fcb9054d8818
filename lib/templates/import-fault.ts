import type { Template } from './template.ts';

/** What is wrong with a file that shall be imported, or with one template in it. Each code has its sentence (describe-import-fault.ts). */
export type ImportFaultCode =
  // The whole file:
  | 'empty'
  | 'notJson'
  | 'notTemplates' // JSON, but no library of ours
  | 'newerVersion' // written by a later Ricevuto
  | 'noTitleColumn'
  | 'noTextColumn'
  | 'unknownColumn'
  | 'openQuote' // a quotation mark that is never closed
  | 'tooMany'
  // One template:
  | 'notATemplate'
  | 'badId'
  | 'sameIdTwice'
  | 'noTitle'
  | 'longTitle'
  | 'noText'
  | 'longText'
  | 'faultyText'
  | 'badLanguage'
  | 'badFolder'
  | 'badTags'
  | 'badShortcut'
  | 'badSituation'
  | 'badPurpose'
  | 'badFavourite';

export interface ImportFault {
  code: ImportFaultCode;
  /** The line in the file, from 1; null where none can be named. */
  line: number | null;
  /** What stands there: a column, a word, a language. Text of the file's, to be shown as text. */
  what?: string;
}

/** One template of a file. Where it has faults, only its name is of use. */
export interface ImportedRow {
  template: ImportedTemplate;
  line: number | null;
  faults: ImportFault[];
}

/** As it stands in a file: its place is the row's; without an id it is new. */
export type ImportedTemplate = Omit<Template, 'id' | 'changedAt' | 'removed'> & {
  id: string | null;
};

export type ImportedFile = { rows: ImportedRow[] } | { fault: ImportFault };
