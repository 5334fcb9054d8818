import type { PeopleViewName } from '../../../lib/log/people.ts';
import { emptyFilter, type PeopleFilter } from './use-people.ts';
import { viewNames } from './view-names.ts';

/** The people whom an address asks for, `people?view=regulars`; null: it asks for nobody that is known here. */
export function readPeopleChoice(choice: string | undefined): PeopleFilter | null {
  const said = new URLSearchParams(choice).get('view');
  const view = (Object.keys(viewNames) as PeopleViewName[]).find((name) => name === said);
  return view ? { ...emptyFilter, view } : null;
}
