import type { PersonProfile } from '../../../lib/log/people/people.ts';
import type { CommandResult } from '../../../lib/messages/messages.ts';
import type { PeopleDesk } from './people-desk.ts';

type Profile = Pick<PersonProfile['profiles'][number], 'key'>;

/**
 * Takes one profile out of a human. Who was joined with whom is not told here: so the others are joined straight first (they may have hung
 * together through this one only), then each is parted from it. Cut in the middle, all are still one.
 */
export async function partProfile(
  desk: PeopleDesk,
  profiles: readonly Profile[],
  parted: Profile,
): Promise<CommandResult> {
  const [first, ...others] = profiles.filter(({ key }) => key !== parted.key);
  let result: CommandResult = { failed: 'unknownPerson' };
  if (!first) return result;
  for (const other of others) {
    result = await desk.join([first.key, other.key], true);
    if ('failed' in result) return result;
  }
  for (const other of [first, ...others]) {
    result = await desk.join([other.key, parted.key], false);
    if ('failed' in result) return result;
  }
  return result;
}
