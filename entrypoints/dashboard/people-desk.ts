import type { PeopleDesk } from '../../components/dashboard/people/people-desk.ts';
import { LogDatabase } from '../../lib/log/database.ts';
import { readForgetPreview } from '../../lib/log/read-forget-preview.ts';
import { keepHumans, readPeople } from '../../lib/log/read-people.ts';
import { readPerson } from '../../lib/log/read-person.ts';
import { send } from '../../lib/messages/send.ts';

const database = new LogDatabase();
const end = new AbortController();
window.addEventListener('pagehide', () => end.abort());
const humans = keepHumans(database, end.signal);

/** Whom something was written about since is counted anew first; without an answer what was counted last is shown. */
const settle = () => send('people.settle', {}).catch(() => undefined);

export const peopleDesk: PeopleDesk = {
  async read(query) {
    await settle();
    return readPeople(database, query, Date.now(), await humans());
  },
  async profile(key) {
    await settle();
    return readPerson(database, key, Date.now(), humans);
  },
  say: (key, said) => send('person.say', { key, said }),
  join: (keys, joined) => send('person.join', { keys, joined }),
  previewForget: (key) => readForgetPreview(database, key),
  forget: (key) => send('person.forget', { key }),
};
