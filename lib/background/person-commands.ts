import * as v from 'valibot';
import type { CommandResult, FromView, NoticeCode } from '../messages/messages.ts';
import type { Handlers } from '../messages/listen.ts';
import { personWord } from '../messages/schemas.ts';
import type { Background } from './background.ts';
import { guardCommand } from './guard-command.ts';

export type PersonCommands = Handlers<
  Pick<FromView, 'person.say' | 'person.join' | 'person.forget' | 'people.settle'>
>;

/** What the user notes about people, and forgetting them. */
export function personCommands(background: Background): PersonCommands {
  const { store, database } = background;
  const write = (act: () => Promise<boolean>, done: NoticeCode): Promise<CommandResult> =>
    guardCommand(background, async () => {
      if (!(await act())) return { failed: 'unknownPerson' };
      background.refresh();
      return { done };
    });

  return {
    'person.say': ({ key, said }) =>
      write(() => store.recordPersonSaid(key, v.parse(personWord, said)), 'noted'),
    'person.join': ({ keys, joined }) =>
      write(() => store.recordJoined(keys, joined), afterJoining(joined)),
    'person.forget': async ({ key }) => {
      // Who wrote what is not known of all comments yet: words of theirs would stay.
      if (await database.jobs.get('rebuild')) return { failed: 'logReread' };
      return write(() => store.forgetPerson(key), 'forgotten');
    },
    'people.settle': async () => {
      await store.settlePeople();
      return { taken: true };
    },
  };
}

function afterJoining(joined: boolean | null): NoticeCode {
  if (joined === null) return 'undone';
  return joined ? 'joined' : 'parted';
}
