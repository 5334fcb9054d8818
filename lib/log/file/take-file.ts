import { latestOfEach, type StoredTemplate } from '../../templates/merge-library.ts';
import type { Template } from '../../templates/template.ts';
import type { ImportHow, Progress } from './data.ts';
import type { LogDatabase, UnsentDraft } from '../database.ts';
import type { Judgement } from '../judge.ts';
import { takeStaged, type TakenBeside } from './take-staged.ts';
import type { StagedFile } from './stage-file.ts';

/** Takes what was staged of a file: merged with what is here, or instead of it. All or nothing; figures follow. */
export async function takeFile(
  database: LogDatabase,
  { templates, drafts }: Pick<StagedFile, 'templates' | 'drafts'>,
  how: ImportHow,
  judgement: Judgement,
  tell: (progress: Progress) => void,
  watch: Pick<TakenBeside, 'taken' | 'signal'> = {},
): Promise<void> {
  const { templates: library, drafts: unsent } = database;
  await takeStaged(database, how, judgement, tell, {
    tables: [library, unsent],
    take: async () => {
      await takeTemplates(database, templates, how);
      await takeDrafts(database, drafts, how);
    },
    ...watch,
  });
}

/** Of each template the version changed last stays. Of two with one shortcut, the one that was here keeps it. */
async function takeTemplates(
  { templates: table }: LogDatabase,
  templates: readonly StoredTemplate[],
  how: ImportHow,
): Promise<void> {
  if (how === 'replace') await table.clear();
  const here: StoredTemplate[] = await table.toArray();
  const taken = new Set(here.map(({ shortcut }) => shortcut));
  const known = new Set(here.map(({ id }) => id));
  const rows = latestOfEach([...here, ...templates]).map((row) => {
    if (known.has(row.id) || row.shortcut === undefined) return row;
    if (!taken.has(row.shortcut)) {
      taken.add(row.shortcut);
      return row;
    }
    const { shortcut: _shortcut, ...rest } = row;
    return rest;
  });
  await table.bulkPut(rows as Template[]);
}

async function takeDrafts(
  { drafts: table }: LogDatabase,
  drafts: readonly UnsentDraft[],
  how: ImportHow,
): Promise<void> {
  if (how === 'replace') await table.clear();
  const here = new Map((await table.toArray()).map((draft) => [draft.id, draft]));
  const later = drafts.filter(({ id, at }) => at > (here.get(id)?.at ?? -1));
  await table.bulkPut(later);
}
