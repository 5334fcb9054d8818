import { useEffect, useReducer, useState } from 'preact/hooks';
import type { LogFilter } from '../../../lib/log/lines/log-line.ts';
import type { LogDesk } from './log-desk.ts';
import { type LineWindow, openLineWindow } from './line-window.ts';

export interface LogLines {
  lines: LineWindow;
  /** So many were written since, at the top; with a + where there are more. */
  newer: { count: number; isMore: boolean };
  /** Begins anew at the top. */
  renew(): void;
}

/** Never more than so many new lines are counted. */
const mostNewer = 99;

/** The lines of the log as filtered. A new filter begins anew; an answer that comes too late is dropped. */
export function useLogLines({ read, watch }: LogDesk, filter: LogFilter): LogLines {
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  const [turn, renew] = useReducer((before: number) => before + 1, 0);
  const [lines, open] = useState<LineWindow>(notYet);
  const [newer, setNewer] = useState(none);
  const wish = JSON.stringify(filter);

  useEffect(() => {
    const end = new AbortController();
    const opened = openLineWindow(read, filter, () => redraw(turn));
    open(opened);
    setNewer(none);
    const look = async (): Promise<void> => {
      if (opened.state !== 'ready') return;
      const after = opened.newest ?? undefined;
      const { lines: found, next } = await read({ ...filter, after, limit: mostNewer });
      if (!end.signal.aborted) setNewer({ count: found.length, isMore: next !== null });
    };
    // That something new is not counted is no fault to be told.
    watch(() => void look().catch(() => undefined), end.signal);
    return () => {
      end.abort();
      opened.end();
    };
  }, [read, watch, wish, turn]);

  return { lines, newer, renew: () => renew(turn) };
}

const none = { count: 0, isMore: false };

const notYet: LineWindow = {
  state: 'loading',
  error: null,
  count: 0,
  hasMore: true,
  newest: null,
  reached: null,
  lineAt: () => null,
  timeBefore: () => null,
  show: () => undefined,
  retry: () => undefined,
  end: () => undefined,
};
