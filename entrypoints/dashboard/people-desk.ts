import type { PeopleDesk } from '../../components/dashboard/people/people-desk.ts';
import { LogDatabase } from '../../lib/log/database.ts';
import { followPeople } from '../../lib/log/people/read-people.ts';
import { send } from '../../lib/messages/send.ts';
import { askReading } from './ask-reading.ts';

const database = new LogDatabase();

/** A log that is being rebuilt has very many to count: what is there is shown, and the rest follows. */
const patienceMs = 2_000;

/** Whom something was written about since is counted anew first; without an answer what was counted last is shown. */
const settle = () =>
  Promise.race([
    send('people.settle', {}).catch(() => undefined),
    new Promise((resolve) => setTimeout(resolve, patienceMs)),
  ]);

export const peopleDesk: PeopleDesk = {
  latest: (count) => askReading('latestPeople', count),
  async read(query) {
    await settle();
    return askReading('people', query);
  },
  async profile(key) {
    await settle();
    return askReading('person', key);
  },
  follow: (changed, signal) => followPeople(database, changed, signal),
  say: (key, said) => send('person.say', { key, said }),
  join: (keys, joined) => send('person.join', { keys, joined }),
  previewForget: (key) => askReading('forgetPreview', key),
  forget: (key) => send('person.forget', { key }),
};
