import type { FromView } from '../messages/messages.ts';
import type { Handlers } from '../messages/listen.ts';
import type { Background } from './background.ts';

export type PersonCommands = Handlers<
  Pick<FromView, 'person.say' | 'person.join' | 'person.forget' | 'people.settle'>
>;

/** What the user notes about people, and forgetting them. */
export function personCommands(_background: Background): PersonCommands {
  return {
    'person.say': async () => ({ failed: 'noAnswer' }),
    'person.join': async () => ({ failed: 'noAnswer' }),
    'person.forget': async () => ({ failed: 'noAnswer' }),
    'people.settle': async () => ({ taken: true }),
  };
}
