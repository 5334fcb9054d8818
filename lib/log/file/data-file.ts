import type { StoredTemplate } from '../../templates/merge-library.ts';
import type { UnsentDraft } from '../database.ts';
import type { Interaction } from '../interaction.ts';

/**
 * One's own data as one file: docs/data-format.md says what stands where. The version grows when an older Ricevuto could no longer read
 * what a newer one writes.
 */
export const dataFormat = 'ricevuto-data';
export const dataVersion = 1;

/** What the log's page saved in the first versions: lines that hold a fact each. */
export const logFormat = 'ricevuto-log';
export const logVersion = 1;

/** The lists of a file, in their order. */
export const listNames = ['templates', 'drafts', 'interactions'] as const;
export type ListName = (typeof listNames)[number];

export interface Lists {
  templates: StoredTemplate;
  drafts: UnsentDraft;
  interactions: Interaction;
}

/** The last member: how many rows each list has, and a CRC-32 (as in gzip, hexadecimal) of all bytes before its line. */
export interface FileEnd extends Record<ListName, number> {
  crc32?: string;
}

/** No row of ours is nearly as long; a line beyond it is not even read. */
export const longestRowBytes = 1_000_000;
