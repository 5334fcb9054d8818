import IconCalendar from '~icons/lucide/calendar-days';
import { adviceWithRepeated, isHabit } from '../../../lib/insights/advice.ts';
import { useWords } from '../../parts/words.ts';
import { NotKnownYet } from '../unfinished/not-known-yet.tsx';
import { useUnfinished } from '../unfinished/unfinished-context.ts';
import { AdviceCard } from './advice-card.tsx';
import { placeOfChoice, queryOf, readChoice, type Choice } from './choice.ts';
import { Choosers } from './choosers.tsx';
import { FigureTiles } from './figure-tiles.tsx';
import { saySpan } from './figure-words.ts';
import type { InsightsPageProps } from './insights-page.tsx';
import { monthOf, nameOfMonth } from './months.ts';
import { NoFigures } from './no-figures.tsx';
import { QuestionsSection } from './questions-section.tsx';
import { ReportCharts } from './report-charts.tsx';
import { Skeleton } from './skeleton.tsx';
import { UsefulSection } from './useful-section.tsx';
import { useAsked } from './use-asked.ts';

type InsightsOverviewProps = Omit<InsightsPageProps, 'month'>;

/** A span of time for all profiles or some. */
export function InsightsOverview({
  choice: address,
  now,
  desk,
  go,
  saveFile,
}: InsightsOverviewProps) {
  const t = useWords();
  const { unfinished } = useUnfinished();
  const choice = readChoice(address, now);
  const query = queryOf(choice, now);
  // Once a minute at most is what happened since worth another count.
  const about = JSON.stringify([query, Math.floor(now / 60_000)]);
  const report = useAsked((signal) => desk.report(query, signal), about);
  const questions = useAsked((signal) => desk.questions(query, signal), about);
  const useful = useAsked(() => desk.useful(query), about);
  const accounts = useAsked(() => desk.accounts(), '');
  const choose = (next: Choice) => go(placeOfChoice(next));
  const repeated = questions.answer ?? [];
  const figures = report.answer;
  // What may still change is not said yet.
  const isDecided = questions.state !== 'loading' || questions.answer !== null;
  const advice =
    figures && !unfinished && (isDecided || !isHabit(figures.advice))
      ? adviceWithRepeated(figures.advice, repeated)
      : null;
  const hasFigures = figures !== null && figures.now.received + figures.now.unknown > 0;

  return (
    <div class="insights" aria-busy={report.state === 'loading'}>
      <div class="page-head">
        <div>
          <h1>{t('dashboard:insights')}</h1>
          <p>
            {t('insights:subtitle', {
              span: saySpan(query.from, query.to, t.language),
              accounts:
                choice.accounts.length === 0
                  ? t('insights:allAccounts')
                  : t('insights:someAccounts', { count: choice.accounts.length }),
            })}
          </p>
        </div>
        <a class="button" href={`#insights/${monthOf(query.to - 1)}`}>
          <IconCalendar />
          {t('insights:onOnePage', { month: nameOfMonth(monthOf(query.to - 1), t.language) })}
        </a>
      </div>
      {advice && (
        <AdviceCard
          advice={advice}
          show={showPart}
          makeTemplate={() => {
            const answer = repeated[0]?.lastAnswer;
            if (answer) desk.makeTemplate(answer);
            else showPart('questions');
          }}
        />
      )}
      {!advice && !unfinished && report.state !== 'failed' && <div class="advice blank" />}
      <Choosers
        choice={choice}
        days={query}
        accounts={accounts.answer ?? []}
        now={now}
        choose={choose}
      />
      <p class="visually-hidden" role="status">
        {report.state === 'loading' && t('insights:loading')}
        {report.state === 'ready' &&
          figures &&
          !unfinished &&
          t('insights:counted', { count: figures.now.received })}
      </p>
      {report.state === 'failed' && (
        <div class="callout wrong" role="alert">
          <p>{t('insights:failed')}</p>
          <button type="button" class="button" onClick={report.retry}>
            {t('dashboard:retry')}
          </button>
        </div>
      )}
      {!figures && report.state === 'loading' && <Skeleton />}
      {figures && (
        <div class={report.state === 'loading' ? 'report stale' : 'report'}>
          {hasFigures ? (
            <>
              <FigureTiles now={figures.now} before={figures.before} />
              <ReportCharts report={figures} isOver={query.to <= now} />
            </>
          ) : unfinished ? (
            <NotKnownYet />
          ) : (
            <NoFigures
              isNew={figures.advice.do === 'nothingYet'}
              isWholeYear={choice.span === 'year'}
              showYear={() => choose({ ...choice, span: 'year', from: '', to: '' })}
            />
          )}
        </div>
      )}
      {hasFigures && (
        <>
          {questions.state === 'failed' ? (
            <PartFailed retry={questions.retry} />
          ) : (
            questions.answer && (
              <QuestionsSection
                questions={repeated}
                now={now}
                makeTemplate={(text) => desk.makeTemplate(text)}
                saveFile={saveFile}
              />
            )
          )}
          {useful.state === 'failed' ? (
            <PartFailed retry={useful.retry} />
          ) : (
            useful.answer && (
              <UsefulSection
                useful={useful.answer}
                now={now}
                judge={(key, judged) => desk.judgeUseful(key, judged)}
                onChange={useful.retry}
              />
            )
          )}
        </>
      )}
    </div>
  );
}

/** The rest of the page stands all the same. */
function PartFailed({ retry }: { retry: () => void }) {
  const t = useWords();
  return (
    <div class="callout wrong" role="alert">
      <p>{t('insights:partFailed')}</p>
      <button type="button" class="button" onClick={retry}>
        {t('dashboard:retry')}
      </button>
    </div>
  );
}

function showPart(part: 'hours' | 'questions'): void {
  const element = document.getElementById(`insight-${part}`);
  element?.scrollIntoView({ block: 'start' });
  element?.focus({ preventScroll: true });
}
