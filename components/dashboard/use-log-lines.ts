import { useEffect, useReducer, useRef } from 'preact/hooks';
import type { LogLine, LogQuery, ReadLog } from '../../lib/log/log-line.ts';

export type LogFilter = Pick<LogQuery, 'query' | 'kinds' | 'platform'>;

export interface LogLines {
  state: 'loading' | 'ready' | 'failed';
  lines: LogLine[];
  hasMore: boolean;
  error: unknown;
  more(): void;
  retry(): void;
}

const pageSize = 60;

/** Reads the log a page at a time. A new filter begins anew; an answer that comes too late is dropped. */
export function useLogLines(readLog: ReadLog, filter: LogFilter): LogLines {
  const [current, set] = useReducer(
    (before: Stand, change: Partial<Stand>): Stand => ({ ...before, ...change }),
    { state: 'loading', lines: [], hasMore: false, error: null },
  );
  const reading = useRef(0);

  const read = async (known: LogLine[]) => {
    const turn = (reading.current += 1);
    set({ state: 'loading', error: null });
    try {
      const page = await readLog({ ...filter, before: known.at(-1)?.fact, limit: pageSize });
      if (turn !== reading.current) return;
      set({ state: 'ready', lines: [...known, ...page], hasMore: page.length === pageSize });
    } catch (error) {
      if (turn === reading.current) set({ state: 'failed', lines: known, error });
    }
  };

  useEffect(() => {
    void read([]);
    return () => {
      reading.current += 1;
    };
  }, [readLog, filter.query, filter.kinds, filter.platform]);

  return {
    ...current,
    more: () => void read(current.lines),
    retry: () => void read(current.lines),
  };
}

type Stand = Pick<LogLines, 'state' | 'lines' | 'hasMore' | 'error'>;
