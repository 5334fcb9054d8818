import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import IconArrowUp from '~icons/lucide/arrow-up';
import { formatDate, formatDay } from '../../../lib/i18n/dates.ts';
import type { FaultCode } from '../../../lib/inbox/view.ts';
import type { Language } from '../../../lib/settings/settings.ts';
import { Mark } from '../../parts/mark.tsx';
import { useWords } from '../../parts/words.ts';
import { LogRow } from './log-row.tsx';
import type { LogView } from './log-view.ts';
import type { LogLines } from './use-log-lines.ts';
import { useRowFocus } from './use-row-focus.ts';
import { useVirtualRows } from './use-virtual-rows.ts';

interface LogListProps {
  log: LogLines;
  now: number;
  view: LogView;
  filtered: boolean;
  clearFilters(): void;
  fault: FaultCode | null;
}

/** The lines, newest first, as far down as one scrolls; or a sentence about why there are none. */
export function LogList({ log, now, view, filtered, clearFilters, fault }: LogListProps) {
  const t = useWords();
  const list = useRef<HTMLDivElement>(null);
  const { lines, newer } = log;
  const { count, state, hasMore, reached } = lines;
  const focus = useRowFocus(list, count);
  const { rows, height, top, first, measure, scrollTo } = useVirtualRows({
    count,
    list,
    kept: focus.kept,
  });
  const lastSeen = rows.at(-1)?.index ?? 0;
  useEffect(() => lines.show(first, lastSeen), [lines, first, lastSeen, count]);
  const dayOf = useMemo(() => daysOf(now, t.language), [now, t.language]);
  const topDay = lines.lineAt(first)?.fact.recordedAt;

  return (
    <div class="log-list">
      <div class="log-top" data-layer>
        <p class="log-day" aria-hidden="true">
          {topDay !== undefined && dayOf(topDay)}
        </p>
        {newer.count > 0 && (
          <button
            type="button"
            class="button log-newer"
            onClick={() => {
              window.scrollTo({ top: 0 });
              log.renew();
            }}
          >
            <IconArrowUp />
            {t(newer.isMore ? 'dashboard:logNewerMore' : 'dashboard:logNewer', {
              count: newer.count,
            })}
          </button>
        )}
      </div>
      <Told lines={lines} newer={newer} />
      {count > 0 && (
        <div
          class="log-lines"
          role="feed"
          aria-label={t('dashboard:log')}
          aria-busy={state === 'loading'}
          ref={list}
          style={{ blockSize: `${height}px` }}
          onKeyDown={(event) => focus.move(event, rows, scrollTo)}
          onFocusIn={focus.enter}
          onFocusOut={focus.leave}
        >
          {rows.map(({ index, start }) => {
            const line = lines.lineAt(index);
            const at = line?.fact.recordedAt ?? null;
            const before = lines.timeBefore(index);
            const after = lines.lineAt(index + 1)?.fact.recordedAt;
            const day = at !== null && (index === 0 || before !== null) ? dayOf(at) : null;
            return (
              <LogRow
                key={index}
                line={line}
                now={now}
                view={view}
                place={index + 1}
                of={hasMore ? null : count}
                day={day !== null && (before === null || dayOf(before) !== day) ? day : null}
                endsDay={
                  at !== null &&
                  (after === undefined ? index === count - 1 : dayOf(after) !== dayOf(at))
                }
                isActive={index === focus.active || (focus.active >= count && index === first)}
                style={{ transform: `translateY(${start - top}px)` }}
                element={measure}
              />
            );
          })}
        </div>
      )}
      {state === 'loading' && count > 0 && (
        <p class="log-reading">
          {reached === null
            ? t('dashboard:logReading')
            : t('dashboard:logReached', { day: formatDate(reached, t.language) })}
        </p>
      )}
      {fault && (
        <div class="callout wrong" role="alert">
          <p>{t(`failure:${fault}`)}</p>
          <button type="button" class="button" onClick={lines.retry}>
            {t('dashboard:retry')}
          </button>
        </div>
      )}
      {state === 'loading' && count === 0 && <Opening reached={reached} />}
      {state === 'ready' && count > 0 && !hasMore && (
        <p class="log-end">{t(filtered ? 'dashboard:logEndFiltered' : 'dashboard:logEnd')}</p>
      )}
      {state === 'ready' && count === 0 && (
        <div class="empty">
          <Mark size={52} />
          <h2>{t(filtered ? 'dashboard:noneTitle' : 'dashboard:emptyTitle')}</h2>
          <p>{t(filtered ? 'dashboard:noneHint' : 'dashboard:emptyHint')}</p>
          {filtered && (
            <button type="button" class="button" onClick={clearFilters}>
              {t('dashboard:clearFilters')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

/** What a day is called, found once a day. */
function daysOf(now: number, language: Language): (at: number) => string {
  const known = new Map<number, string>();
  return (at) => {
    const start = new Date(at).setHours(0, 0, 0, 0);
    const day = known.get(start) ?? formatDay(at, now, language);
    known.set(start, day);
    return day;
  };
}

function Opening({ reached }: { reached: number | null }) {
  const t = useWords();
  return (
    <p class="log-reading">
      {reached === null
        ? t('dashboard:loading')
        : t('dashboard:logReached', { day: formatDate(reached, t.language) })}
    </p>
  );
}

/** What a screen reader hears: how many were found, once they are there, and that new ones came. Not each page. */
function Told({ lines, newer }: Pick<LogLines, 'lines' | 'newer'>) {
  const t = useWords();
  const [found, tell] = useState('');
  const { state, count, hasMore } = lines;
  useEffect(() => {
    if (state === 'failed' || (state === 'loading' && count === 0)) tell('');
    else if (found === '') tell(t(hasMore ? 'dashboard:linesMore' : 'dashboard:lines', { count }));
  }, [lines, state, count]);
  const came = newer.isMore ? 'dashboard:logNewerMore' : 'dashboard:logNewer';
  return (
    <p class="visually-hidden" role="status">
      {newer.count > 0 ? t(came, { count: newer.count }) : found}
    </p>
  );
}
