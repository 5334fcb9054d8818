import { formatDay } from '../../lib/i18n/dates.ts';
import type { FaultCode } from '../../lib/inbox/view.ts';
import type { LogLine } from '../../lib/log/log-line.ts';
import { Mark } from '../parts/mark.tsx';
import { useWords } from '../parts/words.ts';
import { LogRow } from './log-row.tsx';
import type { LogLines } from './use-log-lines.ts';

interface LogListProps {
  log: LogLines;
  now: number;
  filtered: boolean;
  clearFilters(): void;
  fault: FaultCode | null;
}

/** The lines day by day; or a sentence about why there are none. */
export function LogList({ log, now, filtered, clearFilters, fault }: LogListProps) {
  const t = useWords();
  const { lines, state, hasMore } = log;
  return (
    <div aria-busy={state === 'loading'}>
      <p class="log-count" role="status">
        {state === 'loading' && lines.length === 0
          ? t('dashboard:loading')
          : lines.length > 0
            ? t(hasMore ? 'dashboard:linesMore' : 'dashboard:lines', { count: lines.length })
            : ''}
      </p>
      {byDay(lines, now, t.language).map(({ day, lines: ofDay }) => (
        <section class="log-day" key={ofDay[0]?.fact.id} aria-label={day}>
          <h2>{day}</h2>
          <ol>
            {ofDay.map((line) => (
              <LogRow key={line.fact.id} line={line} now={now} />
            ))}
          </ol>
        </section>
      ))}
      {fault && (
        <div class="callout wrong" role="alert">
          <p>{t(`failure:${fault}`)}</p>
          <button type="button" class="button" onClick={log.retry}>
            {t('dashboard:retry')}
          </button>
        </div>
      )}
      {state === 'ready' && hasMore && (
        <button type="button" class="button log-more" onClick={log.more}>
          {t('dashboard:more')}
        </button>
      )}
      {state === 'ready' && lines.length === 0 && (
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

function byDay(lines: LogLine[], now: number, language: Parameters<typeof formatDay>[2]) {
  const days: { day: string; lines: LogLine[] }[] = [];
  for (const line of lines) {
    const day = formatDay(line.fact.recordedAt, now, language);
    const last = days.at(-1);
    if (last?.day === day) last.lines.push(line);
    else days.push({ day, lines: [line] });
  }
  return days;
}
