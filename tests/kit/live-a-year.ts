import { wholeRebuild } from '../../lib/log/database.ts';
import { annasYear } from './annas-year.ts';
import { type Journey, until } from './journey.ts';
import { stopBackground } from './stop-background.ts';

/**
 * Puts an invented year into the running extension, its last day now, as if it had been there all the time: facts go into the store, and
 * its background derives the rest.
 */
export async function liveAYear({ control, opened }: Journey): Promise<void> {
  const facts = annasYear(Date.now());
  for (const origin of ['https://www.youtube.com', 'https://piazza.example'])
    await control.send('site.turnOn', { platform: 'detect', origin });
  await control.page.evaluate(writeRows, 'interactions', facts);
  await control.page.evaluate(writeRows, 'jobs', [wholeRebuild]);
  await stopBackground(opened);
  // Anything wakes it, and it goes on with what is to be derived.
  await control.send('settings.read', {});
  await until(() => control.page.evaluate(isRebuilt), Boolean, 'everything is derived', 60_000);
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
