import { countAccounts } from '../../lib/log/count-accounts.ts';
import { LogDatabase } from '../../lib/log/database.ts';
import { countOldTexts } from '../../lib/log/forget/count-old-texts.ts';
import { readForgetPreview } from '../../lib/log/forget/read-forget-preview.ts';
import type { Key } from '../../lib/log/interaction.ts';
import type { PeopleQuery } from '../../lib/log/people/people.ts';
import { keepHumans, readLatestPeople, readPeople } from '../../lib/log/people/read-people.ts';
import { readPerson } from '../../lib/log/people/read-person.ts';
import { readThread } from '../../lib/log/read-thread.ts';
import type { Answered, Question } from './ask-worker.ts';
import { faultIn } from './fault-in.ts';

/**
 * Reads for the pages what grows with the log: a hundred thousand people, all comments of a post. So the page draws and scrolls meanwhile,
 * and is handed only what it shows.
 */
const database = new LogDatabase();
const humans = keepHumans(database, new AbortController().signal);

const readers = {
  people: async (query: PeopleQuery) => readPeople(database, query, Date.now(), await humans()),
  latestPeople: (count: number) => readLatestPeople(database, count, Date.now()),
  person: (key: Key) => readPerson(database, key, Date.now(), humans),
  forgetPreview: (key: Key) => readForgetPreview(database, key),
  thread: (key: Key) => readThread(database, key),
  accounts: () => countAccounts(database),
  oldTexts: (before: number) => countOldTexts(database, before),
};

type Readers = typeof readers;
export type Reading = keyof Readers;
export type ReadingParts<Name extends Reading> = Parameters<Readers[Name]>;
export type ReadingAnswer<Name extends Reading> = Awaited<ReturnType<Readers[Name]>>;
export interface ReadingQuestion {
  ask: Reading;
  parts: unknown[];
}

addEventListener('message', ({ data }: MessageEvent<Question<ReadingQuestion>>) => {
  if (data.ask !== 'stop') void answer(data);
});

async function answer({
  id,
  ask,
  parts,
}: Extract<Question<ReadingQuestion>, ReadingQuestion>): Promise<void> {
  try {
    // What is asked comes from this extension alone, typed there.
    const read = readers[ask] as (...all: unknown[]) => Promise<unknown>;
    tell({ id, answer: await read(...parts) });
  } catch (error) {
    tell({ id, failed: faultIn(error) });
  }
}

function tell(message: Answered): void {
  postMessage(message, { transfer: [] });
}
