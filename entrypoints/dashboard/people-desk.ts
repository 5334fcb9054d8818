import type { PeopleDesk } from '../../components/dashboard/people/people-desk.ts';
import { LogDatabase } from '../../lib/log/database.ts';
import { readForgetPreview } from '../../lib/log/forget/read-forget-preview.ts';
import { followPeople, keepHumans, readPeople } from '../../lib/log/people/read-people.ts';
import { readPerson } from '../../lib/log/people/read-person.ts';
import { send } from '../../lib/messages/send.ts';

const database = new LogDatabase();
const end = new AbortController();
window.addEventListener('pagehide', () => end.abort());
const humans = keepHumans(database, end.signal);

/** A log that is being rebuilt has very many to count: what is there is shown, and the rest follows. */
const patienceMs = 2_000;

/** Whom something was written about since is counted anew first; without an answer what was counted last is shown. */
const settle = () =>
  Promise.race([
    send('people.settle', {}).catch(() => undefined),
    new Promise((resolve) => setTimeout(resolve, patienceMs)),
  ]);

export const peopleDesk: PeopleDesk = {
  async read(query) {
    await settle();
    return readPeople(database, query, Date.now(), await humans());
  },
  async profile(key) {
    await settle();
    return readPerson(database, key, Date.now(), humans);
  },
  follow: (changed, signal) => followPeople(database, changed, signal),
  say: (key, said) => send('person.say', { key, said }),
  join: (keys, joined) => send('person.join', { keys, joined }),
  previewForget: (key) => readForgetPreview(database, key),
  forget: (key) => send('person.forget', { key }),
};
