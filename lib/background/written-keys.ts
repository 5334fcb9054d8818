import type { DBCoreMutateRequest, DBCoreTable } from 'dexie';
import type { Key } from '../log/interaction.ts';

/** The keys that were written since they were last taken; 'all' where nobody counted. */
export class WrittenKeys {
  #keys: Set<Key> | 'all' = new Set();

  note(keys: readonly Key[] | 'all'): void {
    if (keys === 'all' || this.#keys === 'all') this.#keys = 'all';
    else for (const key of keys) this.#keys.add(key);
  }

  take(): ReadonlySet<Key> | 'all' {
    const keys = this.#keys;
    this.#keys = new Set();
    return keys;
  }
}

/** Notes after the writing, inside its transaction: noted before, another reading could take the note and find the old record. */
export function noting(table: DBCoreTable, written: WrittenKeys): DBCoreTable {
  return {
    ...table,
    mutate: (request) => table.mutate(request).finally(() => written.note(keysOf(request, table))),
  };
}

function keysOf(request: DBCoreMutateRequest, { schema }: DBCoreTable): Key[] | 'all' {
  switch (request.type) {
    case 'add':
    case 'put':
      return request.values.map((value) => schema.primaryKey.extractKey?.(value) as Key);
    case 'delete':
      return request.keys as Key[];
    case 'deleteRange':
      return 'all';
  }
}

export function isNone(keys: ReadonlySet<Key> | 'all'): boolean {
  return keys !== 'all' && keys.size === 0;
}
