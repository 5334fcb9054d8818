import { useRef } from 'preact/hooks';
import type { InboxView } from '../../lib/inbox/view.ts';
import { useWords } from '../parts/words.ts';

export const tabNames = ['toAnswer', 'onHold', 'done'] as const;
export type TabName = (typeof tabNames)[number];

interface TabListProps {
  chosen: TabName;
  /** Of everything, or of what was found. */
  counts: InboxView['counts'];
  choose: (tab: TabName) => void;
}

/** To answer, on hold, done. Left and right move, as in any row of tabs. */
export function TabList({ chosen, counts, choose }: TabListProps) {
  const t = useWords();
  const row = useRef<HTMLDivElement>(null);

  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (!step) return;
    event.preventDefault();
    const index = (tabNames.indexOf(chosen) + step + tabNames.length) % tabNames.length;
    choose(tabNames[index] ?? chosen);
    row.current?.querySelectorAll<HTMLElement>('[role=tab]')[index]?.focus();
  };

  return (
    <div class="tabs" role="tablist" aria-label={t('panel:tabs')} ref={row} onKeyDown={move}>
      {tabNames.map((tab) => (
        <button
          type="button"
          role="tab"
          key={tab}
          id={`tab-${tab}`}
          aria-selected={tab === chosen}
          aria-controls="panel-list"
          tabIndex={tab === chosen ? 0 : -1}
          onClick={() => choose(tab)}
        >
          <span>{t(`panel:${tab}`)}</span>{' '}
          <span class="count">{figureOf(counts[tab], t.language)}</span>
        </button>
      ))}
    </div>
  );
}

/** Short where it would not fit: "120K". */
function figureOf(count: number, language: string): string {
  const notation = count < 100_000 ? 'standard' : 'compact';
  return new Intl.NumberFormat(language, { notation }).format(count);
}
