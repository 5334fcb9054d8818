import type { LogFilter, LogLine, LogPosition, ReadLog } from '../../../lib/log/lines/log-line.ts';

/** The lines that a filter finds, read as far as one has scrolled; far from what is seen, they are let go and read again on the way back. */
export interface LineWindow {
  readonly state: 'loading' | 'ready' | 'failed';
  readonly error: unknown;
  /** How many lines are known; more may follow. */
  readonly count: number;
  readonly hasMore: boolean;
  /** The newest line when it was opened; null: none, or not known yet. */
  readonly newest: LogPosition | null;
  /** How far back the search has come while it finds little, epoch ms. */
  readonly reached: number | null;
  /** null: let go, and being read again. */
  lineAt(index: number): LogLine | null;
  /** Whether a day begins with this line; null: the line before is not known. */
  timeBefore(index: number): number | null;
  /** Tells what is seen: reads what is missing there and what follows soon. */
  show(first: number, last: number): void;
  retry(): void;
  end(): void;
}

interface Page {
  /** Where it begins: below this. */
  before: LogPosition | undefined;
  first: number;
  count: number;
  lastAt: number;
  lines: LogLine[] | null;
}

const pageSize = 100;
/** Pages to each side of what is seen that stay in memory. */
const keptAround = 8;
/** So many lines before the end the next page is asked for. */
const ahead = 60;

/** `changed` is called after each change. */
export function openLineWindow(read: ReadLog, filter: LogFilter, changed: () => void): LineWindow {
  const pages: Page[] = [];
  let next: LogPosition | null | undefined;
  let state: LineWindow['state'] = 'loading';
  let error: unknown = null;
  let reached: number | null = null;
  let newest: LogPosition | null = null;
  let wanted = pageSize;
  let isOver = false;
  let isReading = false;
  let missing: Page[] = [];

  const count = () => {
    const last = pages.at(-1);
    return last ? last.first + last.count : 0;
  };
  const tell = (): void => {
    if (!isOver) changed();
  };

  /** One reading after another: first what is missing where one looks, then what follows. */
  const work = async (): Promise<void> => {
    if (isReading) return;
    isReading = true;
    try {
      for (;;) {
        const page = missing.pop();
        if (isOver) return;
        if (page) await refill(page);
        else if (next !== null && count() < wanted) await readOn();
        else break;
        tell();
      }
      state = 'ready';
      reached = null;
    } catch (reason) {
      state = 'failed';
      error = reason;
    } finally {
      isReading = false;
      tell();
    }
  };

  const readOn = async (): Promise<void> => {
    state = 'loading';
    const before = next ?? undefined;
    const page = await read({ ...filter, before, limit: pageSize });
    next = page.next;
    reached = page.lines.length < pageSize ? (next?.recordedAt ?? null) : null;
    newest ??= page.lines[0]?.fact ?? null;
    const last = page.lines.at(-1);
    if (!last) return;
    const { recordedAt: lastAt } = last.fact;
    pages.push({ before, first: count(), count: page.lines.length, lastAt, lines: page.lines });
  };

  const refill = async (page: Page): Promise<void> => {
    const lines: LogLine[] = [];
    for (let before = page.before; ;) {
      const part = await read({ ...filter, before, limit: page.count - lines.length });
      lines.push(...part.lines);
      if (lines.length >= page.count || !part.next) break;
      before = part.next;
    }
    page.lines = lines;
  };

  const pageAt = (index: number): Page | undefined => {
    let [low, high] = [0, pages.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((pages[middle]?.first ?? Infinity) <= index) low = middle;
      else high = middle - 1;
    }
    return pages[low];
  };

  void work();
  return {
    get state() {
      return state;
    },
    get error() {
      return error;
    },
    get count() {
      return count();
    },
    get hasMore() {
      return next !== null;
    },
    get newest() {
      return newest;
    },
    get reached() {
      return reached;
    },
    lineAt(index) {
      const page = pageAt(index);
      return page?.lines?.[index - page.first] ?? null;
    },
    timeBefore(index) {
      const page = pageAt(index - 1);
      if (!page || index === 0) return null;
      if (index === page.first + page.count) return page.lastAt;
      return page.lines?.[index - 1 - page.first]?.fact.recordedAt ?? null;
    },
    show(first, last) {
      for (const page of pages) {
        const isNear =
          page.first + page.count > first - keptAround * pageSize &&
          page.first < last + keptAround * pageSize;
        if (!isNear) page.lines = null;
      }
      missing = pages.filter(
        (page) =>
          !page.lines && page.first + page.count > first - ahead && page.first <= last + ahead,
      );
      wanted = Math.max(wanted, last + ahead);
      if (state !== 'failed') void work();
    },
    retry() {
      state = 'loading';
      error = null;
      void work();
      tell();
    },
    end() {
      isOver = true;
    },
  };
}
