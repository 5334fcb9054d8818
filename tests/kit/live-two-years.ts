import { wholeRebuild } from '../../lib/log/database.ts';
import { bigLogEnds, bigLogSites, makeFacts } from '../benches/big-log.ts';
import { platformOfSite } from '../../lib/comments/keys.ts';
import { type Journey, until } from './journey.ts';
import { stopBackground } from './stop-background.ts';

/**
 * Puts two invented years of answering into the running extension, the last of them now, as if it had been there all the time: facts go
 * into the store, and its background derives the rest.
 */
export async function liveTwoYears({ control, opened }: Journey, count: number): Promise<void> {
  for (const { site, origin } of bigLogSites)
    await control.send('site.turnOn', { platform: platformOfSite(site), origin });
  const facts = [...makeFacts(count, 7)].map((fact) => laterBy(fact, Date.now() - bigLogEnds));
  await control.page.evaluate(writeRows, 'interactions', facts);
  await control.page.evaluate(writeRows, 'jobs', [wholeRebuild]);
  await stopBackground(opened);
  // Anything wakes it, and it goes on with what is to be derived.
  await control.send('settings.read', {});
  await until(() => control.page.evaluate(isRebuilt), Boolean, 'everything is derived', 60_000);
}

/** Every moment in it moved; all other numbers are small. */
function laterBy<Value>(value: Value, ms: number): Value {
  const text = JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'number' && each > 1e12 ? each + ms : each,
  );
  return JSON.parse(text) as Value;
}

/** The rest runs in a page of the extension. */
function writeRows(store: string, rows: unknown[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('ricevuto');
    opening.onerror = () => reject(opening.error ?? new Error('no database'));
    opening.onsuccess = () => {
      const database = opening.result;
      const transaction = database.transaction(store, 'readwrite');
      for (const row of rows) transaction.objectStore(store).put(row);
      transaction.oncomplete = () => {
        database.close();
        resolve();
      };
      transaction.onabort = () => reject(transaction.error ?? new Error('not written'));
    };
  });
}

function isRebuilt(): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('ricevuto');
    opening.onerror = () => reject(opening.error ?? new Error('no database'));
    opening.onsuccess = () => {
      const asked = opening.result.transaction('jobs').objectStore('jobs').getAllKeys();
      asked.onsuccess = () => {
        opening.result.close();
        resolve(!asked.result.includes('rebuild'));
      };
      asked.onerror = () => reject(asked.error ?? new Error('not read'));
    };
  });
}
