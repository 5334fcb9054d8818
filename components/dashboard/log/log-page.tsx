import { useEffect, useMemo, useState } from 'preact/hooks';
import { useWords } from '../../parts/words.ts';
import type { DashboardProps } from '../dashboard.tsx';
import { ExportMenu } from './export-menu.tsx';
import { FilterChips } from './filter-chips.tsx';
import type { LogAccount, LogDesk } from './log-desk.ts';
import { LogFilters } from './log-filters.tsx';
import { LogList } from './log-list.tsx';
import { filterOfView, type LogView, placeOfView, readLogView, wholeLog } from './log-view.ts';
import { useLogLines } from './use-log-lines.ts';

interface LogPageProps extends Pick<DashboardProps, 'now' | 'go' | 'log' | 'faultOf' | 'saveFile'> {
  /** What stands behind `#log?` in the address. */
  address: string;
}

/** The log, newest first, with search and filters that live in the address. */
export function LogPage({ now, go, log: desk, faultOf, saveFile, address }: LogPageProps) {
  const t = useWords();
  const [view, setView] = useView(address, go);
  const accounts = useAccounts(desk);
  const day = new Date(now).toDateString();
  const filter = useMemo(() => filterOfView(view, now), [view, day]);
  const log = useLogLines(desk, filter);
  const filtered = placeOfView(view) !== 'log';
  const change = (change: Partial<LogView>) => setView({ ...view, ...change });

  return (
    <>
      <div class="page-head">
        <div>
          <h1>{t('dashboard:log')}</h1>
          <p>{t('dashboard:logSub')}</p>
        </div>
        <ExportMenu filter={filter} log={desk} saveFile={saveFile} faultOf={faultOf} />
      </div>
      <LogFilters view={view} change={change} accounts={accounts} />
      <FilterChips view={view} change={change} accounts={accounts} desk={desk} />
      <LogList
        log={log}
        now={now}
        view={view}
        filtered={filtered}
        clearFilters={() => setView(wholeLog)}
        fault={log.lines.state === 'failed' ? faultOf(log.lines.error) : null}
      />
    </>
  );
}

/** The view and its address are one; typing on replaces what was typed before, everything else can be gone back from. */
function useView(address: string, go: DashboardProps['go']) {
  const [view, set] = useState(() => readLogView(address));
  useEffect(() => {
    set((before) => (placeOfView(before) === placeOf(address) ? before : readLogView(address)));
  }, [address]);
  const change = (next: LogView) => {
    set(next);
    const isTyping = placeOfView({ ...next, text: '' }) === placeOfView({ ...view, text: '' });
    go(placeOfView(next), isTyping && view.text !== '' ? 'replace' : undefined);
  };
  return [view, change] as const;
}

function placeOf(address: string): string {
  return placeOfView(readLogView(address));
}

function useAccounts({ accounts }: LogDesk): readonly LogAccount[] {
  const [known, set] = useState<readonly LogAccount[]>([]);
  useEffect(() => {
    const end = new AbortController();
    const read = async (): Promise<void> => {
      // Without an answer there is no choice of accounts; the log itself says what is wrong.
      const found = await accounts().catch(() => []);
      if (!end.signal.aborted) set(found);
    };
    void read();
    return () => end.abort();
  }, [accounts]);
  return known;
}
