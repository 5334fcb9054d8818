import { formatDuration } from '../../../lib/i18n/dates.ts';
import { knownPlatforms } from '../../../lib/comments/known-platforms.ts';
import type { TranslationKey } from '../../../lib/i18n/strings.ts';
import type { InsightRow, Insights } from '../../../lib/insights/insights.ts';
import { useWords } from '../../parts/words.ts';
import { Chart } from './chart.tsx';
import { ChartCard } from './chart-card.tsx';
import type { BarMark } from './charts.ts';
import { sayHour, sayNumber, sayPercent, sayStep, sayWeekday } from './figure-words.ts';
import {
  hoursFinding,
  kindsFinding,
  rowsFinding,
  stepsFinding,
  waitingFinding,
} from './findings.ts';
import { languageOf } from './language-of.ts';

/** The charts of the page, each with what it says. */

export function StepsChart({ now, height = 220 }: { now: Insights; height?: number }) {
  const t = useWords();
  const steps = now.steps.map(({ start, received, answered }) => {
    const label = sayStep(start, now.stepIs, t.language);
    return {
      label,
      received,
      answered,
      title: t('insights:stepTip', { when: label, received, answered }),
    };
  });
  return (
    <ChartCard
      kind="steps"
      title={t('insights:steps')}
      finding={stepsFinding(now, t)}
      table={{
        head: [t(stepNames[now.stepIs]), t('insights:received'), t('insights:withWord')],
        rows: steps.map((step) => [
          step.label,
          sayNumber(step.received, t.language),
          sayNumber(step.answered, t.language),
        ]),
      }}
    >
      <ul class="chart-legend" aria-hidden="true">
        <li class="received">{t('insights:received')}</li>
        <li class="answered">{t('insights:withWord')}</li>
      </ul>
      <Chart
        about={JSON.stringify(steps)}
        height={height}
        draw={(charts, size) => charts.drawSteps(steps, size, height)}
      />
    </ChartCard>
  );
}

const stepNames = {
  day: 'insights:stepDay',
  week: 'insights:stepWeek',
  month: 'insights:stepMonth',
} as const;

interface TightProps {
  now: Insights;
  /** On paper there is less room. */
  isTight?: boolean;
}

interface WaitingProps extends TightProps {
  /** The span has ended: it is said how it was then. */
  isOver: boolean;
}

export function WaitingChart({ now, isOver, isTight }: WaitingProps) {
  const t = useWords();
  const { hour, day, threeDays, older } = now.waitingByAge;
  return (
    <PartsChart
      kind="waiting"
      isTight={isTight}
      title={t(isOver ? 'insights:waitingThen' : 'insights:waiting')}
      finding={waitingFinding(now, isOver, t)}
      head={[t('insights:age'), t('insights:comments')]}
      figure={(count) => sayNumber(count, t.language)}
      parts={[
        [t('insights:underHour'), hour],
        [t('insights:underDay'), day],
        [t('insights:underThreeDays'), threeDays],
        [t('insights:overThreeDays'), older],
      ]}
    />
  );
}

export function KindsChart({ now, isTight }: TightProps) {
  const t = useWords();
  const { reply, acknowledgement, promise } = now.answeredBy;
  const whole = reply + acknowledgement + promise;
  return (
    <PartsChart
      kind="kinds"
      isTight={isTight}
      title={t('insights:kinds')}
      finding={kindsFinding(now, t)}
      head={[t('insights:kind'), t('insights:answers')]}
      figure={(count) => sayPercent(count / whole, t.language)}
      parts={[
        [t('insights:reply'), reply],
        [t('insights:acknowledgement'), acknowledgement],
        [t('insights:promise'), promise],
      ]}
    />
  );
}

interface PartsChartProps {
  kind: string;
  title: string;
  finding: string;
  head: string[];
  parts: [string, number][];
  figure: (count: number) => string;
  isTight?: boolean;
}

/** Parts of a whole. Of nothing there is no chart. */
function PartsChart({ parts, figure, head, isTight, ...card }: PartsChartProps) {
  const t = useWords();
  const whole = parts.reduce((sum, [, count]) => sum + count, 0);
  const bars =
    whole === 0
      ? []
      : parts.map(([label, count]) => ({
          label,
          filled: count / whole,
          track: 1,
          figure: figure(count),
        }));
  const rows = parts.map(([label, count]) => [label, sayNumber(count, t.language)]);
  return (
    <ChartCard {...card} table={{ head, rows: whole === 0 ? [] : rows }}>
      {bars.length > 0 && <BarsChart bars={bars} isTight={isTight} />}
    </ChartCard>
  );
}

interface BarsChartProps {
  bars: BarMark[];
  isTight?: boolean;
}

function BarsChart({ bars, isTight = false }: BarsChartProps) {
  return (
    <Chart
      about={JSON.stringify(bars)}
      height={bars.length * (isTight ? 23 : 32)}
      draw={(charts, size) => charts.drawBars(bars, size, isTight)}
    />
  );
}

interface HoursChartProps {
  who: 'they' | 'you';
  hours: number[][];
  isTight?: boolean;
}

/** When something happens in the hours of a week. */
export function HoursChart({ who, hours, isTight = false }: HoursChartProps) {
  const t = useWords();
  const { language } = t;
  const days = hours.map((_, weekday) => sayWeekday(weekday, language, 'short'));
  const isEmpty = hours.every((day) => day.every((count) => count === 0));
  return (
    <ChartCard
      kind="hours"
      title={t(who === 'they' ? 'insights:theyWrite' : 'insights:youAnswer')}
      finding={hoursFinding(who, hours, t)}
      table={{
        head: [t('insights:hour'), ...days],
        rows: isEmpty
          ? []
          : Array.from({ length: 24 }, (_, hour) => [
              sayHour(hour, language),
              ...hours.map((day) => sayNumber(day[hour] ?? 0, language)),
            ]),
      }}
    >
      {!isEmpty && (
        <Chart
          about={JSON.stringify(hours)}
          height={isTight ? 118 : 137}
          draw={(charts, size) =>
            charts.drawHours(
              {
                counts: hours,
                days,
                hour: (hour) => sayHour(hour, language),
                title: (weekday, hour, count) =>
                  t('insights:hourTip', {
                    day: sayWeekday(weekday, language),
                    from: sayHour(hour, language),
                    to: sayHour(hour + 1, language),
                    figure: sayNumber(count, language),
                  }),
              },
              size,
              isTight,
            )
          }
        />
      )}
    </ChartCard>
  );
}

/** How much came from where, and how much of that got a word. */
export function PlatformsChart({ now }: { now: Insights }) {
  return (
    <RowsChart
      of="platforms"
      title="insights:platforms"
      head="insights:platform"
      whole={now.received}
      rows={now.platforms.map((row) => ({ ...row, label: knownPlatforms[row.name].name }))}
    />
  );
}

export function LanguagesChart({ now }: { now: Insights }) {
  const t = useWords();
  return (
    <RowsChart
      of="languages"
      title="insights:languages"
      head="insights:language"
      whole={now.received}
      rows={now.languages.map((row) => ({ ...row, label: languageOf(row.name, t) }))}
    />
  );
}

interface RowsChartProps {
  of: 'platforms' | 'languages';
  title: TranslationKey;
  head: TranslationKey;
  rows: (InsightRow<string> & { label: string })[];
  /** All that was received. */
  whole: number;
}

function RowsChart({ of, title, head, rows, whole }: RowsChartProps) {
  const t = useWords();
  const most = Math.max(1, ...rows.map(({ received }) => received));
  const bars = rows.slice(0, shownRows).map(({ label, received, withWord }) => ({
    label,
    track: received / most,
    filled: withWord / most,
    figure: t('insights:partOf', { part: withWord, whole: received }),
  }));
  return (
    <ChartCard
      title={t(title)}
      finding={rowsFinding(of, rows, whole, t)}
      table={{
        head: [t(head), t('insights:received'), t('insights:withWord'), t('insights:firstWord')],
        rows: rows.map(({ label, received, withWord, firstWordMs }) => [
          label,
          sayNumber(received, t.language),
          sayNumber(withWord, t.language),
          firstWordMs === null ? '–' : formatDuration(firstWordMs, t.language),
        ]),
      }}
    >
      <BarsChart bars={bars} />
    </ChartCard>
  );
}

/** The table has them all. */
const shownRows = 6;
