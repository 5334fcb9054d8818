import type { PersonWord } from '../../../lib/log/interaction.ts';
import type { PersonProfile } from '../../../lib/log/people/people.ts';
import type { CommandResult } from '../../../lib/messages/messages.ts';
import type { PeopleDesk } from './people-desk.ts';

/**
 * Notes the same of every profile of one human: who is parted later keeps it. Said again after a failure, only what is missing is
 * written.
 */
export async function sayOfAll(
  desk: PeopleDesk,
  { profiles }: Pick<PersonProfile, 'profiles'>,
  said: PersonWord,
): Promise<CommandResult> {
  let result: CommandResult = { failed: 'unknownPerson' };
  for (const { key } of profiles) {
    result = await desk.say(key, said);
    if ('failed' in result) return result;
  }
  return result;
}
