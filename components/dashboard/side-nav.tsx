import { useEffect, useRef, useState } from 'preact/hooks';
import IconInsights from '~icons/lucide/chart-column';
import IconChevron from '~icons/lucide/chevron-down';
import IconData from '~icons/lucide/database';
import IconTemplates from '~icons/lucide/file-text';
import IconInbox from '~icons/lucide/inbox';
import IconLog from '~icons/lucide/scroll-text';
import IconSettings from '~icons/lucide/settings';
import IconPeople from '~icons/lucide/users-round';
import { type DashboardAt, dashboardPages } from '../../lib/messages/messages.ts';
import { Mark } from '../parts/mark.tsx';
import { useWords } from '../parts/words.ts';

/** What stands beside a page's name: who waits, how many people, how many templates. null: not known yet. */
export type NavCounts = Partial<Record<DashboardAt, number | null>>;

interface SideNavProps {
  at: DashboardAt;
  counts: NavCounts;
  /** To the page itself. */
  skip(): void;
}

/** The way from page to page: beside them, and where there is no room a menu above them. */
export function SideNav({ at, counts, skip }: SideNavProps) {
  const t = useWords();
  const [isOpen, setOpen] = useState(false);
  const header = useRef<HTMLElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => setOpen(false), [at]);

  return (
    <header
      class="dashboard-side"
      ref={header}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        setOpen(false);
        button.current?.focus();
      }}
      onFocusOut={({ relatedTarget }) => {
        if (relatedTarget instanceof Node && !header.current?.contains(relatedTarget))
          setOpen(false);
      }}
    >
      <a
        class="skip-link"
        href={`#${at}`}
        onClick={(event) => {
          // What stands behind the # is a page here, so the way there is by hand.
          event.preventDefault();
          skip();
        }}
      >
        {t('dashboard:skip')}
      </a>
      <p class="brand">
        <Mark size={28} />
        <b>Ricevuto</b>
      </p>
      <button
        type="button"
        class="menu-button"
        ref={button}
        aria-expanded={isOpen}
        aria-controls="dashboard-pages"
        aria-label={t('dashboard:openNav', { page: t(`dashboard:${at}`) })}
        onClick={() => setOpen(!isOpen)}
      >
        {t(`dashboard:${at}`)}
        <IconChevron />
      </button>
      <nav id="dashboard-pages" class={isOpen ? 'open' : ''} aria-label={t('dashboard:nav')}>
        {dashboardPages.map((page) => {
          const Icon = icons[page];
          return (
            <a
              key={page}
              href={`#${page}`}
              aria-current={at === page ? 'page' : undefined}
              onClick={() => setOpen(false)}
            >
              <Icon />
              <span class="page-name">{t(`dashboard:${page}`)}</span>
              <Count page={page} count={counts[page] ?? 0} />
            </a>
          );
        })}
      </nav>
      <p class="side-note">{t('dashboard:private')}</p>
    </header>
  );
}

/** Only said where there is something: nobody who waits is not a figure. */
function Count({ page, count }: { page: DashboardAt; count: number }) {
  const t = useWords();
  if (count === 0) return null;
  const figure = new Intl.NumberFormat(t.language).format(count);
  if (page !== 'inbox') return <span class="count">{figure}</span>;
  return (
    <>
      <span class="count" aria-hidden="true">
        {figure}
      </span>
      <span class="visually-hidden">{t('dashboard:waiting', { count })}</span>
    </>
  );
}

const icons: Record<DashboardAt, typeof IconInbox> = {
  inbox: IconInbox,
  people: IconPeople,
  templates: IconTemplates,
  log: IconLog,
  insights: IconInsights,
  settings: IconSettings,
  data: IconData,
};
