import type { ExtensionControl } from './extension-control.ts';
import type { OpenedBrowser } from './browser.ts';
import { stopBackground } from './stop-background.ts';

/** Empties everything that the extension stores, and stops its background: the next journey finds it as on the first day. */
export async function beginAnew(opened: OpenedBrowser, control: ExtensionControl): Promise<void> {
  await control.page.evaluate(emptyStores);
  await stopBackground(opened);
}

/** Runs in a page of the extension. */
async function emptyStores(): Promise<void> {
  const { browser, chrome } = globalThis as unknown as Record<string, StorageApi>;
  const storage = (browser ?? chrome)?.storage;
  await storage?.local.clear();
  await storage?.session.clear();
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('ricevuto');
    opening.onerror = () => reject(opening.error ?? new Error('no database'));
    opening.onsuccess = () => {
      const database = opening.result;
      const stores = [...database.objectStoreNames];
      const transaction = database.transaction(stores, 'readwrite');
      for (const store of stores) transaction.objectStore(store).clear();
      transaction.oncomplete = () => {
        database.close();
        resolve();
      };
      transaction.onabort = () => reject(transaction.error ?? new Error('not emptied'));
    };
  });
}

interface StorageApi {
  storage: { local: { clear(): Promise<void> }; session: { clear(): Promise<void> } };
}
