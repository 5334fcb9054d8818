import type { ImportedRow } from './import-fault.ts';

/** The same id twice in one file: nobody can tell which of them is meant, so the second is a fault. */
export function markDoubles(rows: readonly ImportedRow[]): ImportedRow[] {
  const seen = new Set<string>();
  return rows.map((row) => {
    const { id } = row.template;
    if (id === null || !seen.has(id)) {
      if (id !== null) seen.add(id);
      return row;
    }
    const { line, faults } = row;
    return { ...row, faults: [...faults, { code: 'sameIdTwice', line, what: id }] };
  });
}
