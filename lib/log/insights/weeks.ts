import type { DBCore, DBCoreMutateRequest, Middleware } from 'dexie';
import type { CommentRecord } from '../records.ts';
import type { WeekBlock } from './week-block.ts';

/**
 * One week of comments, read once for figures (lib/log/insights/read-weeks.ts). Derived, written by whoever reads figures, and gone as soon as a
 * comment of that week is written. `block` null: somebody is reading it; who finds their own token still there may store what they read.
 */
export interface Week {
  week: number;
  token: string;
  block: WeekBlock | null;
}

const weekMs = 7 * 86_400_000;

/** Weeks since 1970, the same in every time zone: spans are cut out of them by the moment. */
export function weekOf(time: number): number {
  return Math.floor(time / weekMs);
}

export function spanOfWeek(week: number): { from: number; to: number } {
  return { from: week * weekMs, to: (week + 1) * weekMs };
}

/**
 * Whoever writes a comment, in whatever way, throws away the week in which it stands and the one in which it stood, in the same
 * transaction. So nobody who writes need think of it.
 */
export const forgetWeeks: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'forgetWeeks',
  create: (core) => ({
    ...core,
    transaction: (stores, mode, options) =>
      core.transaction(
        mode === 'readwrite' && stores.includes('comments') && hasWeeks(core)
          ? [...new Set([...stores, 'weeks'])]
          : stores,
        mode,
        options,
      ),
    table(name) {
      const table = core.table(name);
      if (name !== 'comments' || !hasWeeks(core)) return table;
      const weeks = core.table('weeks');
      return {
        ...table,
        mutate(request) {
          const { trans } = request;
          // Older versions are brought up to date before there are weeks.
          if (!(trans as IDBTransaction).objectStoreNames.contains('weeks')) {
            return table.mutate(request);
          }
          if (request.type === 'deleteRange' || countOf(request) >= many) {
            return weeks
              .mutate({ type: 'deleteRange', trans, range: anyKey })
              .then(() => table.mutate(request));
          }
          return hasAny(trans).then((isAny) =>
            isAny ? forgetTouched(request) : table.mutate(request),
          );
        },
      };

      function forgetTouched(request: Listed) {
        const { trans } = request;
        return recordsBefore(request).then((before) => {
          const written = request.type === 'delete' ? [] : request.values;
          const touched = new Set<number>();
          for (const record of [...before, ...written] as (CommentRecord | undefined)[]) {
            if (record && Number.isFinite(record.time)) touched.add(weekOf(record.time));
          }
          return weeks
            .mutate({ type: 'delete', trans, keys: [...touched] })
            .then(() => table.mutate(request));
        });
      }

      /** An import writes a million comments, and there is no week: then none of them need be read before it is written. */
      function hasAny(trans: DBCoreMutateRequest['trans']): Promise<boolean> {
        const query = { index: weeks.schema.primaryKey, range: anyKey };
        return weeks
          .query({ trans, values: false, limit: 1, query })
          .then(({ result }) => result.length > 0);
      }

      function recordsBefore(request: Listed): Promise<unknown[]> {
        if (request.type === 'add') return Promise.resolve([]);
        const keys =
          request.type === 'put'
            ? (request.values as CommentRecord[]).map(({ key }) => key)
            : request.keys;
        return table.getMany({ trans: request.trans, keys, cache: 'immutable' });
      }
    },
  }),
};

/** All that name the comments they write. */
type Listed = Exclude<DBCoreMutateRequest, { type: 'deleteRange' }>;

function countOf(request: Listed): number {
  return request.type === 'delete' ? request.keys.length : request.values.length;
}

/** An import or a rebuild: it touches most weeks, and to look up which ones would take longer than reading them anew. */
const many = 400;

/** As Dexie writes a range of all keys. */
const anyKey = { type: 3, lower: undefined, upper: undefined };

function hasWeeks(core: DBCore): boolean {
  return core.schema.tables.some(({ name }) => name === 'weeks');
}
