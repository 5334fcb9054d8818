import { gatherFigures } from '../../lib/insights/gather-figures.ts';
import type { InsightQuery } from '../../lib/insights/insights.ts';
import { gatherInsights } from '../../lib/insights/insights-of.ts';
import { createOpenClock } from '../../lib/insights/open-clock.ts';
import { spanBefore } from '../../lib/insights/spans.ts';
import { insightRowOf } from '../../lib/log/insights/insight-row.ts';
import type { Interaction, InteractionKind } from '../../lib/log/interaction.ts';
import type { InsightReading } from '../../lib/log/insights/read-insights.ts';
import type { CommentRecord } from '../../lib/log/records.ts';

/** The floors: the plainest IndexedDB code. It reads a whole store, goes through it in a loop, and writes all in one transaction. */

export async function firstPagePlainly(limit: number): Promise<Interaction[]> {
  return newest(await readStore<Interaction>('interactions'), limit);
}

export async function searchPlainly(word: string, limit: number): Promise<Interaction[]> {
  const facts = await readStore<Interaction>('interactions');
  return newest(
    facts.filter((fact) => JSON.stringify(fact).toLowerCase().includes(word)),
    limit,
  );
}

export async function filterPlainly(
  kind: InteractionKind,
  platform: string,
  limit: number,
): Promise<Interaction[]> {
  const facts = await readStore<Interaction>('interactions');
  return newest(
    facts.filter((fact) => fact.kind === kind && fact.site.startsWith(`${platform}:`)),
    limit,
  );
}

/** The same sums over the same records: what is measured is how they are read. */
export async function insightsPlainly(
  query: InsightQuery,
  { quiet, now, isCounted }: InsightReading,
): Promise<{ received: number }> {
  const insights = gatherInsights(query, { quiet, now });
  const earlier = { ...spanBefore(query), accounts: query.accounts };
  const before = gatherFigures(earlier, now, createOpenClock(quiet, earlier.from, now));
  for (const record of await readStore<CommentRecord>('comments')) {
    if (!isCounted(record)) continue;
    const { comment } = insightRowOf(record, undefined);
    insights.add(comment);
    before.add(comment);
  }
  before.figures();
  return insights.insights();
}

export async function exportPlainly(): Promise<Blob> {
  const facts = await readStore<Interaction>('interactions');
  return new Blob([JSON.stringify({ interactions: facts })], { type: 'application/json' });
}

/** It checks nothing, compares nothing, derives nothing and can find nothing afterwards. */
export async function importPlainly(file: Blob): Promise<number> {
  const { interactions } = JSON.parse(await file.text()) as { interactions: Interaction[] };
  const database = await open('plain', (fresh) => {
    fresh.createObjectStore('interactions', { keyPath: 'id' });
  });
  const transaction = database.transaction('interactions', 'readwrite');
  const store = transaction.objectStore('interactions');
  for (const fact of interactions) store.add(fact);
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('Nothing was written.'));
  });
  database.close();
  return interactions.length;
}

export async function dropPlain(): Promise<void> {
  await settled(indexedDB.deleteDatabase('plain'));
}

async function readStore<Row>(name: string): Promise<Row[]> {
  const database = await open('ricevuto');
  const rows = await settled<Row[]>(database.transaction(name).objectStore(name).getAll());
  database.close();
  return rows;
}

function newest(facts: Interaction[], limit: number): Interaction[] {
  facts.sort((one, other) => other.recordedAt - one.recordedAt || (one.id < other.id ? 1 : -1));
  return facts.slice(0, limit);
}

function open(name: string, make?: (fresh: IDBDatabase) => void): Promise<IDBDatabase> {
  const request = indexedDB.open(name);
  request.onupgradeneeded = () => make?.(request.result);
  return settled(request);
}

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The database failed.'));
  });
}
