import type { Template } from './template.ts';

/** What is kept of a template: all of the person's own; of the starter set only what was changed, so that the rest can still better. */
export type StoredTemplate = Pick<Template, 'id' | 'changedAt'> & Partial<Template>;

/** The library in its order: the starter set with the person's changes, and their own. What was removed is left out. */
export function mergeLibrary(
  starter: readonly Template[],
  stored: readonly StoredTemplate[],
): Template[] {
  return mergeAll(starter, stored).filter(({ removed }) => !removed);
}

/** The same with what was removed. */
export function mergeAll(
  starter: readonly Template[],
  stored: readonly StoredTemplate[],
): Template[] {
  const all = new Map(starter.map((template) => [template.id, template]));
  for (const row of latestOfEach(stored)) {
    const known = all.get(row.id);
    if (known) all.set(row.id, { ...known, ...row });
    else if (isWhole(row)) all.set(row.id, row);
  }
  return [...all.values()].toSorted(byPosition);
}

/** Of each template the version changed last. Two libraries merge by this alone: in any order, any number of times. */
export function latestOfEach(rows: readonly StoredTemplate[]): StoredTemplate[] {
  const latest = new Map<string, StoredTemplate>();
  for (const row of rows) {
    const other = latest.get(row.id);
    if (!other || isLater(row, other)) latest.set(row.id, row);
  }
  return [...latest.values()].toSorted((one, other) => compare(one.id, other.id));
}

/** What to keep of a template: where it comes from the starter set, only what differs. */
export function storedOf(template: Template, starter: Template | undefined): StoredTemplate {
  if (!starter) return template;
  const kept = Object.entries(template).filter(
    ([name, value]) => !isSame(value, starter[name as keyof Template]),
  );
  const { id, changedAt } = template;
  return { ...Object.fromEntries(kept), id, changedAt };
}

/** At the same moment the content decides, so that every device decides alike. */
function isLater(one: StoredTemplate, other: StoredTemplate): boolean {
  if (one.changedAt !== other.changedAt) return one.changedAt > other.changedAt;
  return compare(canonical(one), canonical(other)) > 0;
}

function isSame(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

/** The same text for the same content, whatever the order of its members. */
function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, each: unknown) =>
      typeof each === 'object' && each !== null && !Array.isArray(each)
        ? Object.fromEntries(Object.entries(each).toSorted(([one], [two]) => compare(one, two)))
        : each,
    ) ?? ''
  );
}

function isWhole(row: StoredTemplate): row is Template {
  return row.title !== undefined && row.texts !== undefined && row.goodFor !== undefined;
}

function byPosition(one: Template, other: Template): number {
  return one.position - other.position || compare(one.id, other.id);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
