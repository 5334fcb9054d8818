import { peopleViews } from '../../../lib/inbox/people-views.ts';
import { emptyFilter, type PeopleFilter } from './use-people.ts';

/** The people whom an address asks for, `people?view=regulars`; null: it asks for nobody that is known here. */
export function readPeopleChoice(choice: string | undefined): PeopleFilter | null {
  const said = new URLSearchParams(choice).get('view');
  const view = peopleViews.find((name) => name === said);
  return view ? { ...emptyFilter, view } : null;
}
