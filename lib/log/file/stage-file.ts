import { latestOfEach, type StoredTemplate } from '../../templates/merge-library.ts';
import type { ImportCount, ImportReview, Progress, RefusedBecause } from './data.ts';
import type { LogDatabase, UnsentDraft } from '../database.ts';
import type { Interaction } from '../interaction.ts';
import { checkFact } from './check-fact.ts';
import { checkDraft, checkStoredTemplate } from './check-template.ts';
import { FileFault } from './file-fault.ts';
import { checkSettings, type PortableSettings } from './portable-settings.ts';
import { type FileHead, type FoundRow, readDataFile } from './read-data-file.ts';
import { sameValue } from './same-value.ts';
import { knownAmong } from './known-among.ts';
import { openSealed } from './seal.ts';

export interface FileToStage {
  pieces: AsyncIterable<Uint8Array>;
  /** Of the whole file. */
  bytes: number;
  passphrase: string | null;
  tell: (progress: Progress) => void;
  /** Bytes that may still be written here; null: nobody knows. */
  room: number | null;
  /** Facts that are compared and staged at once; tests take few. */
  rowsAtOnce?: number;
}

/** What a file holds beside the facts, which wait in the table `staged`. */
export interface StagedFile {
  review: ImportReview;
  templates: StoredTemplate[];
  drafts: UnsentDraft[];
  settings: Partial<PortableSettings> | null;
}

/** A row takes this much of the disk for each byte of the file: staged, in the log, and in what is derived from it. */
const bytesOfRoom = 3;
const mostRefusals = 50;
/** So many of each are kept in memory; no library has nearly as many. */
const mostOfOthers = 10_000;

/**
 * Reads a file of anybody's, checks each row, lays its facts into the table `staged` and says what they would change. Nothing of one's own
 * is touched. Throws a FileFault where the file as a whole cannot be taken; then nothing stays staged.
 */
export async function stageFile(database: LogDatabase, file: FileToStage): Promise<StagedFile> {
  if (file.room !== null && file.bytes * bytesOfRoom > file.room)
    throw new FileFault('tooLittleRoom');
  try {
    return await stage(database, file);
  } catch (error) {
    await dropStaged(database);
    throw error;
  }
}

export async function dropStaged(database: LogDatabase): Promise<void> {
  await database.staged.clear();
}

async function stage(
  database: LogDatabase,
  { pieces, bytes, passphrase, tell, rowsAtOnce = 2_000 }: FileToStage,
): Promise<StagedFile> {
  await dropStaged(database);
  const head: FileHead = { exportedAt: null, settings: undefined };
  const interactions = noCount();
  const templates: StoredTemplate[] = [];
  const drafts: UnsentDraft[] = [];
  const refusals: ImportReview['refusals'] = [];
  let refusedTemplates = 0;
  let facts: Interaction[] = [];

  const refuse = ({ list, line }: FoundRow, why: RefusedBecause) => {
    if (list === 'interactions') interactions.refused += 1;
    else if (list === 'templates') refusedTemplates += 1;
    else return;
    if (refusals.length < mostRefusals) refusals.push({ line, why });
  };
  const take = (row: FoundRow) => {
    if ('refused' in row) return refuse(row, row.refused);
    if (row.list === 'interactions') {
      const checked = checkFact(row.value);
      if ('refused' in checked) refuse(row, checked.refused);
      else facts.push(checked.fact);
    } else if (row.list === 'templates') {
      const checked = checkStoredTemplate(row.value);
      if ('refused' in checked) refuse(row, checked.refused);
      else if (templates.length < mostOfOthers) templates.push(checked.template);
      else refuse(row, 'tooLong');
    } else {
      const draft = checkDraft(row.value);
      if (draft && drafts.length < mostOfOthers) drafts.push(draft);
    }
  };
  const isEmpty = (await database.interactions.limit(1).count()) === 0;
  const flush = async () => {
    const group = facts;
    facts = [];
    const counted = await stageGroup(database, group, isEmpty);
    for (const what of ['new', 'changed', 'same'] as const) interactions[what] += counted[what];
  };

  let read = 0;
  const counted = (async function* () {
    for await (const piece of pieces) {
      read += piece.length;
      yield piece;
    }
  })();
  for await (const rows of readDataFile(openSealed(counted, passphrase), head)) {
    for (const row of rows) take(row);
    if (facts.length >= rowsAtOnce) await flush();
    tell({ done: read, of: Math.max(bytes, read) });
  }
  await flush();
  const settings = checkSettings(head.settings);
  return {
    review: {
      exportedAt: head.exportedAt,
      interactions,
      templates: { ...(await compareTemplates(database, templates)), refused: refusedTemplates },
      hasSettings: settings !== null,
      refusals,
    },
    templates,
    drafts,
    settings,
  };
}

function noCount(): ImportCount {
  return { new: 0, changed: 0, same: 0, refused: 0 };
}

/** Facts of a file of ours come in the order of their keys: so those here are read quickly. */
async function stageGroup(
  database: LogDatabase,
  group: readonly Interaction[],
  isEmpty: boolean,
): Promise<ImportCount> {
  const count = noCount();
  if (group.length === 0) return count;
  const known = isEmpty
    ? new Map<string, Interaction>()
    : await knownAmong(database.interactions, group);
  for (const fact of group) {
    const here = known.get(fact.id);
    count[!here ? 'new' : sameValue(here, fact) ? 'same' : 'changed'] += 1;
  }
  await database.staged.bulkPut(group.map((fact) => ({ id: fact.id, fact })));
  return count;
}

async function compareTemplates(
  database: LogDatabase,
  templates: readonly StoredTemplate[],
): Promise<ImportCount> {
  const count = noCount();
  const here = new Map<string, StoredTemplate>();
  for (const template of await database.templates.toArray()) here.set(template.id, template);
  for (const template of latestOfEach(templates)) {
    const known = here.get(template.id);
    // Of two versions the later one stays.
    const stays = known && latestOfEach([known, template])[0] === known;
    count[!known ? 'new' : stays || sameValue(known, template) ? 'same' : 'changed'] += 1;
  }
  return count;
}
