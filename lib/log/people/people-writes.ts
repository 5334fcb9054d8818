import { parseKey } from '../../comments/keys.ts';
import { appendFacts, tablesOfFacts } from '../append.ts';
import type { LogDatabase } from '../database.ts';
import type { Writing } from '../facts-of-page.ts';
import { forgetPeople } from '../forget/forget-people.ts';
import type { Interaction, Key, PersonWord, SiteKey } from '../interaction.ts';
import type { Judgement } from '../judge.ts';
import type { PersonRecord } from './people.ts';
import { settlePeople } from './settle-people.ts';

/** What the user notes about people, and forgetting them. Each is one transaction. Each gives false where nobody of that key is known. */
export function peopleWrites(
  database: LogDatabase,
  judgement: () => Judgement,
  writing: () => Writing,
) {
  const { people } = database;
  const inOne = <Result>(act: () => Promise<Result>): Promise<Result> =>
    database.transaction('rw', [...tablesOfFacts(database), database.drafts], act);
  const write = (fact: Interaction) =>
    appendFacts(database, aboutNothing, () => [fact], judgement());

  return {
    /** Writes a note, tags or mute of one profile. The same words again are not said twice. */
    recordPersonSaid(key: Key, said: PersonWord): Promise<boolean> {
      return inOne(async () => {
        const row = await people.get(key);
        const person = personOf(key);
        if (!row || !person) return false;
        if (standsAlready(row, said)) return true;
        const { now, newId } = writing();
        await write({ kind: 'person.said', id: newId(), recordedAt: now, ...person, said });
        return true;
      });
    },

    /** Writes that two profiles are one human, or are not; null takes back what was said of them. */
    recordJoined([one, other]: readonly [Key, Key], joined: boolean | null): Promise<boolean> {
      return inOne(async () => {
        const [first, second] = await people.bulkGet([one, other]);
        const [person, withWhom] = [personOf(one), personOf(other)];
        if (!first || !second || !person || !withWhom || one === other) return false;
        const { now, newId } = writing();
        const about = { id: newId(), recordedAt: now, ...person, with: withWhom };
        await write({ kind: 'person.joined', ...about, joined });
        return true;
      });
    },

    /** Wipes what this human, joined profiles included, wrote, and all that was noted about them. Cannot be undone. */
    forgetPerson(key: Key): Promise<boolean> {
      return inOne(async () => {
        const row = await people.get(key);
        if (!row) return false;
        const rows = await people.bulkGet([key, ...row.joined]);
        const known = rows.filter((each) => each !== undefined);
        await forgetPeople(database, known, writing(), judgement());
        return true;
      });
    },

    /** Counts anew those people about whom something was written since. */
    settlePeople: () => settlePeople(database),
  };
}

const aboutNothing = { comments: [], posts: [], accounts: [] };

function personOf(key: Key): { site: SiteKey; personId: string } | null {
  const parsed = parseKey(key);
  return parsed?.thing === 'person' ? { site: parsed.site, personId: parsed.id } : null;
}

function standsAlready({ note, tags, isMuted }: PersonRecord, said: PersonWord): boolean {
  switch (said.act) {
    case 'note':
      return said.text === note;
    case 'tags':
      return JSON.stringify(said.tags) === JSON.stringify(tags);
    case 'mute':
      return said.muted === isMuted;
  }
}
