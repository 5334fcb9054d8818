import type { TranslationKey } from '../../../lib/i18n/strings.ts';
import type { PeopleViewName } from '../../../lib/inbox/people-views.ts';

/** In the order in which they are offered. */
export const viewNames: Record<PeopleViewName, TranslationKey> = {
  all: 'people:viewAll',
  waiting: 'people:viewWaiting',
  regulars: 'people:viewRegulars',
  newThisMonth: 'people:viewNew',
  goneQuiet: 'people:viewQuiet',
  neverVisited: 'people:viewVisit',
  muted: 'people:viewMuted',
};

/** What puts somebody into a view; null: it says so itself. */
export const viewHints: Record<PeopleViewName, TranslationKey | null> = {
  all: null,
  waiting: null,
  regulars: 'people:hintRegulars',
  newThisMonth: null,
  goneQuiet: 'people:hintQuiet',
  neverVisited: 'people:hintVisit',
  muted: 'people:hintMuted',
};
