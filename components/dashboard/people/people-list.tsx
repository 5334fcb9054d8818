import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { FaultCode } from '../../../lib/inbox/view.ts';
import type { Key } from '../../../lib/log/interaction.ts';
import type { PersonLine } from '../../../lib/log/people/people.ts';
import { Mark } from '../../parts/mark.tsx';
import { useWords } from '../../parts/words.ts';
import { NotKnownYet } from '../unfinished/not-known-yet.tsx';
import { useUnfinished } from '../unfinished/unfinished-context.ts';
import { PersonRow } from './person-row.tsx';
import { emptyFilter, type PeopleFilter, type ShownPeople } from './use-people.ts';
import { useWindowRows } from './use-window-rows.ts';
import { viewHints } from './view-names.ts';

interface PeopleListProps {
  people: ShownPeople;
  filter: PeopleFilter;
  /** Takes every filter away. */
  clear(): void;
  openKey: Key | null;
  left: RefObject<Key | null>;
  now: number;
  fault: FaultCode | null;
}

/** The people of a view, or a sentence about why there are none. */
export function PeopleList({ people, filter, clear, openKey, left, now, fault }: PeopleListProps) {
  const t = useWords();
  const { page, early, isReading } = people;
  const shown = page?.people ?? early;
  const { unfinished } = useUnfinished();
  const hint = viewHints[filter.view];
  return (
    <div aria-busy={isReading}>
      <p class="count-line" role="status">
        {page ? t('people:count', { count: page.found }) : !fault && t('people:loading')}
      </p>
      {hint && page && page.found > 0 && <p class="hint people-hint">{t(hint)}</p>}
      {fault && (
        <div class="callout wrong" role="alert">
          <p>{t(`failure:${fault}`)}</p>
          <button type="button" class="button" onClick={people.again}>
            {t('dashboard:retry')}
          </button>
        </div>
      )}
      {page &&
        page.found === 0 &&
        (unfinished ? (
          <NotKnownYet />
        ) : (
          <Nobody filter={filter} total={page.counts.all} clear={clear} />
        ))}
      {shown.length > 0 && (
        <Rows
          people={shown}
          found={page?.found ?? null}
          more={people.more}
          openKey={openKey}
          left={left}
          now={now}
        />
      )}
    </div>
  );
}

interface RowsProps extends Pick<PeopleListProps, 'openKey' | 'left' | 'now'> {
  people: readonly PersonLine[];
  /** null: nobody knows yet. */
  found: number | null;
  more(): void;
}

function Rows({ people, found, more, openKey, left, now }: RowsProps) {
  const t = useWords();
  const list = useRef<HTMLUListElement>(null);
  const rows = useWindowRows(list, people.length);

  useEffect(() => {
    if (found !== null && rows.last >= people.length - 50 && people.length < found) more();
  }, [rows.last, people.length, found]);

  // Their page was closed: back to their row, wherever it is.
  useEffect(() => {
    const key = left.current;
    if (openKey !== null || key === null) return;
    left.current = null;
    const index = people.findIndex((person) => person.key === key);
    if (index >= 0) rows.show(index, (row) => row.querySelector('a')?.focus());
  }, [openKey]);

  return (
    <ul
      class="people-rows"
      ref={list}
      aria-label={t('dashboard:people')}
      style={{ paddingBlockStart: `${rows.before}px`, paddingBlockEnd: `${rows.after}px` }}
    >
      {people.slice(rows.first, rows.last + 1).map((person, index) => (
        <PersonRow
          key={person.key}
          person={person}
          now={now}
          isOpen={person.key === openKey}
          index={rows.first + index}
          of={found ?? -1}
          measure={rows.measure}
        />
      ))}
    </ul>
  );
}

/** Nobody is here: the log is young, or the question too narrow. */
function Nobody({ filter, total, clear }: { filter: PeopleFilter; total: number; clear(): void }) {
  const t = useWords();
  const isFiltered = filter.search !== '' || filter.tag !== null || filter.platform !== null;
  const isYoung = filter.view === 'all' && !isFiltered && total === 0;
  const [title, hint] = isYoung
    ? (['people:emptyTitle', 'people:emptyHint'] as const)
    : isFiltered
      ? (['people:noneTitle', 'people:noneHint'] as const)
      : emptyViews[filter.view];
  return (
    <div class="empty">
      <Mark size={52} />
      <h2>{t(title)}</h2>
      <p>{t(hint)}</p>
      {filter !== emptyFilter && !isYoung && (
        <button type="button" class="button" onClick={clear}>
          {t(isFiltered ? 'dashboard:clearFilters' : 'people:showAll')}
        </button>
      )}
    </div>
  );
}

const emptyViews = {
  all: ['people:emptyTitle', 'people:emptyHint'],
  waiting: ['people:nobodyWaitsTitle', 'people:nobodyWaitsHint'],
  regulars: ['people:noRegularsTitle', 'people:hintRegulars'],
  newThisMonth: ['people:noNewTitle', 'people:noNewHint'],
  goneQuiet: ['people:noQuietTitle', 'people:noQuietHint'],
  neverVisited: ['people:noVisitTitle', 'people:noVisitHint'],
  muted: ['people:noMutedTitle', 'people:hintMuted'],
} as const;
