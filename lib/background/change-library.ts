import * as v from 'valibot';
import type { CommandResult, FailureCode, NoticeCode } from '../messages/messages.ts';
import { templateSchema } from '../messages/schemas.ts';
import { checkTemplate } from '../templates/check-template.ts';
import { type StoredTemplate, storedOf } from '../templates/merge-library.ts';
import { mostTemplates, type Template } from '../templates/template.ts';
import { shortcutSign } from '../templates/shortcut-sign.ts';
import type { Background } from './background.ts';
import { readWholeLibrary } from './library.ts';
import { buildMenus } from './menus.ts';

/** Writes templates, all or none: new ones and changed ones. Whatever the view says, they are looked at here once more. */
export async function saveTemplates(
  background: Background,
  templates: readonly unknown[],
  done: NoticeCode,
): Promise<CommandResult> {
  return change(background, done, ({ all, starter }) => {
    const read: Template[] = [];
    for (const each of templates) {
      const { success, output } = v.safeParse(templateSchema, each);
      if (!success) return { failed: 'faultyTemplate' };
      const template: Template = { ...output, changedAt: Date.now() };
      const failed = faultOf(template);
      if (failed) return { failed };
      read.push(template);
    }
    const after = new Map([...all, ...read].map((template) => [template.id, template]));
    if (after.size > mostTemplates) return { failed: 'tooManyTemplates' };
    if (shareShortcut([...after.values()])) return { failed: 'shortcutTaken' };
    return read.map((template) => storedOf(template, starter.get(template.id)));
  });
}

/** Taken away by the person; a mark stays, so that they can come back and a merge does not bring them back unasked. */
export function removeTemplates(
  background: Background,
  ids: readonly string[],
): Promise<CommandResult> {
  return change(background, 'removed', ({ all, starter }) =>
    all
      .filter(({ id }) => ids.includes(id))
      .map((template) => {
        const row: Template = { ...template, removed: true, changedAt: Date.now() };
        return storedOf(row, starter.get(row.id));
      }),
  );
}

/** Back from removal, else back to how it came with Ricevuto. */
export function restoreTemplates(
  background: Background,
  ids: readonly string[],
): Promise<CommandResult> {
  return change(background, 'saved', ({ all, starter }) => {
    const rows: Template[] = [];
    for (const template of all.filter(({ id }) => ids.includes(id))) {
      const { removed, ...rest } = template;
      const original = starter.get(template.id);
      if (removed) rows.push({ ...rest, changedAt: Date.now() });
      else if (original) rows.push({ ...original, changedAt: Date.now() });
    }
    // Its shortcut may have been given to another meanwhile.
    const back = new Map([...all, ...rows].map((template) => [template.id, template]));
    if (shareShortcut([...back.values()])) return { failed: 'shortcutTaken' };
    return rows.map((row) => storedOf(row, starter.get(row.id)));
  });
}

/** All in a new order. What is not named keeps its order behind them. */
export function orderTemplates(
  background: Background,
  ids: readonly string[],
): Promise<CommandResult> {
  return change(background, 'saved', ({ all, starter }) => {
    const known = new Map(all.map((template) => [template.id, template]));
    const first = [...new Set(ids)].flatMap((id) => known.get(id) ?? []);
    const rest = all.filter((template) => !first.includes(template));
    return [...first, ...rest].flatMap((template, position) =>
      template.position === position
        ? []
        : storedOf({ ...template, position, changedAt: Date.now() }, starter.get(template.id)),
    );
  });
}

type Whole = Awaited<ReturnType<typeof readWholeLibrary>>;

/** One after the other in one transaction: two changes at once must not each overlook the other's shortcut. */
async function change(
  background: Background,
  done: NoticeCode,
  rowsOf: (whole: Whole) => StoredTemplate[] | { failed: FailureCode },
): Promise<CommandResult> {
  const { database } = background;
  // Read before: what waits for storage ends a transaction.
  const t = await background.translate();
  const rows = await database.transaction('rw', database.templates, async () => {
    const made = rowsOf(await readWholeLibrary({ ...background, translate: async () => t }));
    if (!('failed' in made)) await database.templates.bulkPut(made as Template[]);
    return made;
  });
  if ('failed' in rows) return rows;
  background.refresh();
  await buildMenus(background);
  return { done };
}

function faultOf({ texts }: Template): FailureCode | null {
  const sources = Object.values(texts);
  if (sources.every((text) => text.trim() === '')) return 'emptyText';
  return sources.some((text) => checkTemplate(text).length > 0) ? 'faultyTemplate' : null;
}

function shareShortcut(all: readonly Template[]): boolean {
  const shortcuts = all.flatMap(({ shortcut, removed }) =>
    shortcut === undefined || removed ? [] : [shortcutSign(shortcut)],
  );
  return new Set(shortcuts).size < shortcuts.length;
}
