import './people.css';
import './person.css';
import './person-ends.css';
import './person-notes.css';
import './person-story.css';
import '../../panel/dialogs.css';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FaultCode } from '../../../lib/inbox/view.ts';
import type { Key } from '../../../lib/log/interaction.ts';
import { Toast } from '../../parts/toast.tsx';
import { useWords } from '../../parts/words.ts';
import type { PeopleDesk } from './people-desk.ts';
import { PeopleFilters } from './people-filters.tsx';
import { PeopleList } from './people-list.tsx';
import { readPeopleChoice } from './people-choice.ts';
import { PersonDetail } from './person-detail.tsx';
import { emptyFilter, type PeopleFilter, usePeople } from './use-people.ts';
import { usePeopleHand } from './use-people-hand.ts';

export interface PeoplePageProps {
  desk: PeopleDesk;
  /** Of the person who is open; null: the list alone. */
  personKey: Key | null;
  /** What stands behind `people?` in the address: the view to show. */
  choice?: string;
  now: number;
  /** To a place of the dashboard: what stands behind # in the address. */
  go(place: string): void;
  faultOf(error: unknown): FaultCode;
}

/** Who writes: the list, and beside it (over it where there is no room) one human with all that is known of them. */
export function PeoplePage({ desk, personKey, choice, now, go, faultOf }: PeoplePageProps) {
  const t = useWords();
  const [filter, setFilter] = useState<PeopleFilter>(() => readPeopleChoice(choice) ?? emptyFilter);
  const people = usePeople(desk, filter);
  const hand = usePeopleHand(desk, people.again);
  /** Whose row takes the focus when their page is closed. */
  const left = useRef<Key | null>(null);
  const shown = useRef(personKey);
  useEffect(() => {
    setFilter((before) => readPeopleChoice(choice) ?? before);
  }, [choice]);
  // Before the list's own effects look at it.
  useLayoutEffect(() => {
    if (personKey === null) left.current = shown.current;
    shown.current = personKey;
  }, [personKey]);

  return (
    <div class={`people-page${personKey === null ? '' : ' open'}`}>
      <section class="people-side" aria-labelledby="people-title">
        <div class="page-head">
          <div>
            <h1 id="people-title">{t('dashboard:people')}</h1>
            <p>{t('people:sub')}</p>
          </div>
        </div>
        <PeopleFilters filter={filter} setFilter={setFilter} page={people.page} />
        <PeopleList
          people={people}
          filter={filter}
          clear={() => setFilter(emptyFilter)}
          openKey={personKey}
          left={left}
          now={now}
          fault={people.error === null ? null : faultOf(people.error)}
        />
      </section>
      {personKey !== null && (
        <PersonDetail
          key={personKey}
          personKey={personKey}
          hand={hand}
          tagsInUse={people.page?.tags ?? []}
          now={now}
          go={go}
          faultOf={faultOf}
        />
      )}
      <div role="status" class="toast-place">
        {hand.toast && <Toast message={hand.toast} onEnd={hand.endToast} />}
      </div>
    </div>
  );
}
