import type { Ref } from 'preact';
import type {
  InsightReport,
  RepeatedQuestion,
  UsefulCriticism,
} from '../../../lib/insights/insights.ts';
import { Mark } from '../../parts/mark.tsx';
import { visibleName, visibleText } from '../../parts/visible-text.ts';
import { useWords } from '../../parts/words.ts';
import { useUnfinished } from '../unfinished/unfinished-context.ts';
import { HoursChart, KindsChart, StepsChart, WaitingChart } from './figure-charts.tsx';
import { FigureTiles } from './figure-tiles.tsx';
import { PostList } from './post-list.tsx';

interface MonthSheetProps {
  sheet: Ref<HTMLElement>;
  /** Of the month. */
  name: string;
  /** The month has ended. */
  isOver: boolean;
  hasNames: boolean;
  report: InsightReport;
  questions: readonly RepeatedQuestion[];
  useful: readonly UsefulCriticism[];
}

/** What is printed: as wide as a sheet of paper and no longer. */
export function MonthSheet({
  sheet,
  name,
  isOver,
  hasNames,
  report,
  questions,
  useful,
}: MonthSheetProps) {
  const t = useWords();
  const { now, before } = report;
  const { unfinished } = useUnfinished();
  const isEmpty = now.received + now.unknown === 0;
  return (
    <article class="sheet" ref={sheet} aria-labelledby="sheet-name">
      <header class="sheet-head">
        <Mark size={30} />
        <h1 id="sheet-name">{name}</h1>
        <p>{t(unfinished ? 'insights:sheetUnfinished' : 'insights:sheetSubtitle')}</p>
      </header>
      {isEmpty ? (
        <p class="sheet-empty">{t(unfinished ? 'dashboard:notKnownYet' : 'insights:noneTitle')}</p>
      ) : (
        <>
          <FigureTiles now={now} before={before} />
          <StepsChart now={now} height={98} />
          <div class="chart-row">
            <WaitingChart now={now} isOver={isOver} isTight />
            <KindsChart now={now} isTight />
          </div>
          <div class="chart-row">
            <HoursChart who="they" hours={now.whenTheyWrite} isTight />
            <HoursChart who="you" hours={now.whenYouAnswer} isTight />
          </div>
          <div class="chart-row">
            <PostList report={report} most={3} />
            <SheetWords questions={questions} useful={useful} hasNames={hasNames} />
          </div>
        </>
      )}
      <footer class="sheet-foot">{t('insights:sheetFoot')}</footer>
    </article>
  );
}

type SheetWordsProps = Pick<MonthSheetProps, 'questions' | 'useful' | 'hasNames'>;

/** What was asked again and again, and which criticism helped. Whose words they are stands there only with the names. */
function SheetWords({ questions, useful, hasNames }: SheetWordsProps) {
  const t = useWords();
  if (questions.length + useful.length === 0) return null;
  return (
    <div class="sheet-words">
      {questions.length > 0 && (
        <section class="insight-card" aria-labelledby="sheet-questions">
          <h2 id="sheet-questions">{t('insights:repeated')}</h2>
          <ul>
            {questions.slice(0, mostQuestions).map(({ topic, times, examples }) => (
              <li key={examples[0]?.key ?? topic}>
                {t('insights:askedTimes', { count: times })} <bdi>{visibleName(topic)}</bdi>
                {hasNames && <Names names={examples.map(({ author }) => author)} />}
              </li>
            ))}
          </ul>
        </section>
      )}
      {useful.length > 0 && (
        <section class="insight-card" aria-labelledby="sheet-useful">
          <h2 id="sheet-useful">{t('insights:useful')}</h2>
          <ul>
            {useful.slice(0, mostUseful).map(({ key, changed, text, author }) => (
              <li key={key}>
                <bdi>
                  {changed.trim() === ''
                    ? hasNames
                      ? visibleText(text)
                      : t('insights:nothingChanged')
                    : visibleText(changed)}
                </bdi>
                {hasNames && <Names names={[author]} />}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Names({ names }: { names: readonly string[] }) {
  const t = useWords();
  const known = [...new Set(names.map(visibleName))].filter(Boolean).slice(0, mostNames);
  if (known.length === 0) return null;
  const list = new Intl.ListFormat(t.language, { type: 'unit' }).format(known);
  return <small>{` · ${list}`}</small>;
}

const mostQuestions = 3;
const mostUseful = 2;
const mostNames = 4;
