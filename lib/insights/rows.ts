import type { InsightComment, InsightRow } from './insights.ts';
import { quartilesOf } from './quartiles.ts';
import { hasWord } from './words-given.ts';

/** Counts by a name: platform, post or language. */
export function createRows<Name extends string>() {
  const rows = new Map<Name, { received: number; withWord: number; clocks: number[] }>();
  return {
    add(name: Name, comment: InsightComment, firstWordMs: number | null): void {
      let row = rows.get(name);
      if (!row) rows.set(name, (row = { received: 0, withWord: 0, clocks: [] }));
      row.received += 1;
      if (hasWord(comment)) row.withWord += 1;
      if (firstWordMs !== null) row.clocks.push(firstWordMs);
    },
    /** The most received first; by name where they are equal. */
    rows(most = Infinity): InsightRow<Name>[] {
      return [...rows]
        .toSorted(
          ([name, one], [otherName, other]) =>
            other.received - one.received || (name < otherName ? -1 : 1),
        )
        .slice(0, most)
        .map(([name, { received, withWord, clocks }]) => ({
          name,
          received,
          withWord,
          firstWordMs: quartilesOf(clocks)?.median ?? null,
        }));
    },
  };
}
