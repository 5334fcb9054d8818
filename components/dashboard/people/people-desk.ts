import type { Key, PersonWord } from '../../../lib/log/interaction.ts';
import type {
  ForgetPreview,
  PeoplePage,
  PeopleQuery,
  PersonLine,
  PersonProfile,
} from '../../../lib/log/people/people.ts';
import type { CommandResult } from '../../../lib/messages/messages.ts';

/** What the page of people reads and does. Each may reject, which counts as no answer. */
export interface PeopleDesk {
  read(query: PeopleQuery): Promise<PeoplePage>;
  /** So many of all of them, those who wrote last first: what `read` begins with, without waiting for the rest. */
  latest?(count: number): Promise<PersonLine[]>;
  /** null: nobody with this key (any more). */
  profile(key: Key): Promise<PersonProfile | null>;
  /** Calls whenever something changed about people, until the signal ends it. */
  follow?(changed: () => void, signal: AbortSignal): void;
  say(key: Key, said: PersonWord): Promise<CommandResult>;
  /** null takes back what was said of the two. */
  join(keys: readonly [Key, Key], joined: boolean | null): Promise<CommandResult>;
  previewForget(key: Key): Promise<ForgetPreview>;
  forget(key: Key): Promise<CommandResult>;
}
