import type { NavCounts } from '../../components/dashboard/side-nav.tsx';
import { LogDatabase } from '../../lib/log/database.ts';
import { countHumans } from '../../lib/log/people/count-humans.ts';
import { send } from '../../lib/messages/send.ts';

const database = new LogDatabase();

/** How many people and templates there are; null where nobody can tell just now. Who waits is told by the inbox. */
export async function readNavCounts(): Promise<NavCounts> {
  const [people, templates] = await Promise.all([
    countHumans(database).catch(unknown),
    send('templates.read', {}).then(({ templates: all }) => all.length, unknown),
  ]);
  return { people, templates };
}

function unknown(error: unknown): null {
  console.warn('Ricevuto: a count cannot be read', error);
  return null;
}
