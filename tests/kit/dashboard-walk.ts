import type { Buffer } from 'node:buffer';
import type { Page } from 'puppeteer-core';
import type { BlogSite } from '../sites/blog/index.ts';
import { caughtFile } from './caught-file.ts';
import type { Journey } from './journey.ts';

/** What a person does in the dashboard's tab, after a page of theirs was read. */
export interface DashboardWalk {
  journey: Journey;
  site: BlogSite;
  /** The dashboard's tab. */
  page: Page;
  /** To what stands behind # in its address. */
  go(place: string): Promise<void>;
  place(): Promise<string>;
  /** Firefox tells nobody when a page of an extension has loaded again: it is asked. */
  reload(): Promise<void>;
  back(): Promise<void>;
  /** Waits until one of these says the words. */
  see(selector: string, words?: string): Promise<void>;
  /** Waits until none of these says the words any more. */
  miss(selector: string, words?: string): Promise<void>;
  /** Waits until so many are there. */
  count(selector: string, count: number): Promise<void>;
  texts(selector: string): Promise<string[]>;
  /** The file that `act` makes the page save, caught before the browser saves it. */
  caughtFile(act: () => Promise<unknown>): Promise<Buffer>;
  /** Everything in every store of the log, as one text. */
  storedText(): Promise<string>;
}

export function dashboardWalk(journey: Journey, site: BlogSite, page: Page): DashboardWalk {
  return {
    journey,
    site,
    page,
    go: async (place) => {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, place);
    },
    place: () => page.evaluate(() => decodeURIComponent(location.hash.slice(1))),
    async reload() {
      const leaving = page.evaluate(() => {
        document.documentElement.dataset['left'] = '';
        location.reload();
      });
      // It may go before it answers.
      await leaving.catch(() => undefined);
      await page.waitForFunction(
        () => !('left' in document.documentElement.dataset) && document.querySelector('main'),
      );
    },
    back: () => page.evaluate(() => history.back()),
    async see(selector, words = '') {
      try {
        await page.waitForFunction(saysIt, { timeout: 15_000 }, selector, words);
      } catch (cause) {
        const shown = await page.$eval('main', (main) => main.innerText.slice(0, 1_500));
        throw new Error(`${selector} does not say “${words}”. It says: ${shown}`, { cause });
      }
    },
    async miss(selector, words = '') {
      await page.waitForFunction(
        (each, text) =>
          ![...document.querySelectorAll(each)].some(({ textContent }) =>
            textContent.includes(text),
          ),
        {},
        selector,
        words,
      );
    },
    async count(selector, count) {
      await page.waitForFunction(
        (each, wanted) => document.querySelectorAll(each).length === wanted,
        {},
        selector,
        count,
      );
    },
    texts: (selector) => page.$$eval(selector, (all) => all.map(({ textContent }) => textContent)),
    caughtFile: (act) => caughtFile(page, act),
    storedText: () => page.evaluate(readAllStores),
  };
}

/** These run in the page. */
function saysIt(selector: string, words: string): boolean {
  return [...document.querySelectorAll(selector)].some(({ textContent }) =>
    textContent.includes(words),
  );
}

function readAllStores(): Promise<string> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('ricevuto');
    opening.onerror = () => reject(opening.error ?? new Error('no database'));
    opening.onsuccess = () => {
      const database = opening.result;
      const names = [...database.objectStoreNames];
      const transaction = database.transaction(names);
      // Keys too: an index of words has the words there.
      const asked = names.flatMap((name) => {
        const store = transaction.objectStore(name);
        return [store.getAll(), store.getAllKeys()];
      });
      transaction.onerror = () => reject(transaction.error ?? new Error('not read'));
      transaction.oncomplete = () => {
        database.close();
        resolve(JSON.stringify(asked.map(({ result }) => result as unknown)));
      };
    };
  });
}
