import type { PeopleDesk } from '../../components/dashboard/people/people-desk.ts';
import { send } from '../../lib/messages/send.ts';

export const peopleDesk: PeopleDesk = {
  read: () => Promise.reject(new Error('unbuilt')),
  profile: async () => null,
  say: (key, said) => send('person.say', { key, said }),
  join: (keys, joined) => send('person.join', { keys, joined }),
  previewForget: () => Promise.reject(new Error('unbuilt')),
  forget: (key) => send('person.forget', { key }),
};
