import { useRef, useState } from 'preact/hooks';
import IconChevronLeft from '~icons/lucide/chevron-left';
import IconChevronRight from '~icons/lucide/chevron-right';
import IconDownload from '~icons/lucide/download';
import IconPrinter from '~icons/lucide/printer';
import { useWords } from '../../parts/words.ts';
import type { InsightsPageProps } from './insights-page.tsx';
import { MonthSheet } from './month-sheet.tsx';
import { monthBeside, monthOf, nameOfMonth, queryOfMonth } from './months.ts';
import { useAsked } from './use-asked.ts';

type MonthPageProps = Omit<InsightsPageProps, 'month' | 'choice' | 'go'> & { month: string };

/** A month on one page, to print, to keep, to show. Without names unless they are asked for. */
export function MonthPage({ month, now, desk, saveFile }: MonthPageProps) {
  const t = useWords();
  const sheet = useRef<HTMLElement>(null);
  const [hasNames, setNames] = useState(false);
  const [outcome, setOutcome] = useState('');
  const query = queryOfMonth(month, now);
  const asked = useAsked(async (signal) => {
    const [report, questions, useful] = await Promise.all([
      desk.report(query, signal),
      desk.questions(query, signal),
      desk.useful(query),
    ]);
    return { report, questions, useful };
  }, month);
  const name = nameOfMonth(month, t.language);
  const [before, after] = [monthBeside(month, -1), monthBeside(month, 1)];
  const isLast = after > monthOf(now);

  const save = async () => {
    if (!sheet.current) return;
    const { monthAsFile } = await import('./month-as-file.ts');
    saveFile(
      monthAsFile(sheet.current, { title: name, name: `ricevuto-${month}.html` }, t.language),
    );
    setOutcome(t('insights:fileSaved'));
  };

  return (
    <div class="month" aria-busy={asked.state === 'loading'}>
      <div class="month-bar">
        <a class="link quiet" href="#insights">
          <IconChevronLeft />
          {t('dashboard:insights')}
        </a>
        <nav aria-label={t('insights:months')}>
          <a class="button" href={`#insights/${before}`}>
            <IconChevronLeft />
            {nameOfMonth(before, t.language)}
          </a>
          {!isLast && (
            <a class="button" href={`#insights/${after}`}>
              {nameOfMonth(after, t.language)}
              <IconChevronRight />
            </a>
          )}
        </nav>
        <div class="month-actions">
          <label class="names-choice">
            <input
              type="checkbox"
              checked={hasNames}
              onChange={(event) => setNames(event.currentTarget.checked)}
            />
            {t('insights:withNames')}
          </label>
          <button
            type="button"
            class="button"
            disabled={!asked.answer}
            onClick={() => void save().catch(() => setOutcome(t('insights:fileFailed')))}
          >
            <IconDownload />
            {t('insights:saveFile')}
          </button>
          <button
            type="button"
            class="button primary"
            disabled={!asked.answer}
            onClick={() => window.print()}
          >
            <IconPrinter />
            {t('insights:print')}
          </button>
        </div>
        <p class="outcome" role="status">
          {asked.state === 'loading' ? t('insights:loading') : outcome}
        </p>
      </div>
      {asked.state === 'failed' && (
        <div class="callout wrong" role="alert">
          <p>{t('insights:failed')}</p>
          <button type="button" class="button" onClick={asked.retry}>
            {t('dashboard:retry')}
          </button>
        </div>
      )}
      {!asked.answer && asked.state === 'loading' && (
        <div class="sheet unread" aria-hidden="true" />
      )}
      {asked.answer && (
        <MonthSheet
          sheet={sheet}
          name={name}
          isOver={query.to <= now}
          hasNames={hasNames}
          {...asked.answer}
        />
      )}
    </div>
  );
}
