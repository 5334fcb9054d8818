import type { ImportedRow, ImportedTemplate, ImportFault } from './import-fault.ts';
import { shortcutSign } from './shortcut-sign.ts';
import type { Template } from './template.ts';

/** What would become of one template of a file, before anything is written. */
export type Reviewed = { line: number | null; title: string } & (
  | { what: 'new'; template: Template }
  | { what: 'changed'; template: Template; changes: TemplateChange[] }
  | { what: 'same'; template: Template }
  /** It cannot be taken as it is: it has faults, or another template has its shortcut. */
  | { what: 'clash'; faults: readonly ImportFault[]; shortcutOf?: string }
);

/** One member that differs. `texts` by its language. */
export interface TemplateChange {
  field: 'title' | 'folder' | 'tags' | 'shortcut' | 'favourite' | 'goodFor' | 'purpose' | 'text';
  language?: string;
  before: string;
  after: string;
}

interface ReviewWish {
  /** The library as it is shown. */
  library: readonly Template[];
  /** A new ULID at each call. */
  newId: () => string;
  /** Epoch ms: when the import is made. */
  now: number;
}

/** Compares a file with the library. A row without an id, or with one that is not known, is new and goes to the end. */
export function reviewImport(
  rows: readonly ImportedRow[],
  { library, newId, now }: ReviewWish,
): Reviewed[] {
  const known = new Map(library.map((template) => [template.id, template]));
  const lastPosition = Math.max(-1, ...library.map(({ position }) => position));
  const ids = rows.map(({ template }) => template.id ?? newId());
  const shortcuts = shortcutsAfter(library, rows, ids);
  return rows.map(({ template: read, line, faults }, order): Reviewed => {
    const { title } = read;
    const id = ids[order] ?? '';
    if (faults.length > 0) return { what: 'clash', line, title, faults };
    const before = known.get(id);
    const others = (shortcuts.get(shortcutSign(read.shortcut ?? '')) ?? []).filter(
      (each) => each.id !== id,
    );
    if (read.shortcut !== undefined && others.length > 0) {
      return { what: 'clash', line, title, faults: [], shortcutOf: others[0]?.title ?? '' };
    }
    const position = before?.position ?? lastPosition + 1 + order;
    const template: Template = { ...read, id, position, changedAt: now };
    if (!before) return { what: 'new', line, title, template };
    const changes = changesOf(before, read);
    return changes.length === 0
      ? { what: 'same', line, title, template: before }
      : { what: 'changed', line, title, template, changes };
  });
}

/** Who would have which shortcut, if all rows were taken. */
function shortcutsAfter(
  library: readonly Template[],
  rows: readonly ImportedRow[],
  ids: readonly string[],
): Map<string, { id: string; title: string }[]> {
  const owners = new Map<string, { id: string; title: string }[]>();
  const add = (shortcut: string | undefined, id: string, title: string) => {
    if (shortcut === undefined) return;
    const sign = shortcutSign(shortcut);
    owners.set(sign, [...(owners.get(sign) ?? []), { id, title }]);
  };
  for (const { shortcut, id, title } of library) if (!ids.includes(id)) add(shortcut, id, title);
  for (const [order, { template, faults }] of rows.entries()) {
    if (faults.length === 0) add(template.shortcut, ids[order] ?? '', template.title);
  }
  return owners;
}

function changesOf(before: Template, after: ImportedTemplate): TemplateChange[] {
  const changes: TemplateChange[] = [];
  for (const field of ['title', 'folder', 'tags', 'shortcut', 'goodFor', 'purpose'] as const) {
    note(changes, { field, before: shown(before[field]), after: shown(after[field]) });
  }
  const [was, is] = [String(before.favourite), String(after.favourite)];
  note(changes, { field: 'favourite', before: was, after: is });
  for (const language of new Set([...Object.keys(before.texts), ...Object.keys(after.texts)])) {
    const [old = '', next = ''] = [before.texts[language], after.texts[language]];
    note(changes, { field: 'text', language, before: old, after: next });
  }
  return changes;
}

function note(changes: TemplateChange[], change: TemplateChange): void {
  if (change.before !== change.after) changes.push(change);
}

function shown(value: string | readonly string[] | undefined): string {
  return typeof value === 'string' ? value : (value ?? []).join(', ');
}
