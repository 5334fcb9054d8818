import type { Page } from 'puppeteer-core';

/**
 * Keeps one store of the log for this page alone, so that all work that writes it waits, for as long as `act` lasts. What only reads
 * other stores goes on.
 */
export async function holdStore(
  page: Page,
  store: string,
  act: () => Promise<void>,
): Promise<void> {
  await page.evaluate(hold, store);
  try {
    await act();
  } finally {
    await page.evaluate(() => {
      document.documentElement.dataset['released'] = '';
    });
  }
}

/** Runs in a page of the extension. A transaction lasts as long as it is asked something. */
function hold(store: string): Promise<void> {
  delete document.documentElement.dataset['released'];
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('ricevuto');
    opening.onerror = () => reject(opening.error ?? new Error('no database'));
    opening.onsuccess = () => {
      const database = opening.result;
      const held = database.transaction(store, 'readwrite').objectStore(store);
      const ask = () => {
        held.count('').onsuccess = () => {
          resolve();
          if ('released' in document.documentElement.dataset) database.close();
          else ask();
        };
      };
      ask();
    };
  });
}
