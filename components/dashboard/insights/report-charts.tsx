import type { InsightReport } from '../../../lib/insights/insights.ts';
import {
  HoursChart,
  KindsChart,
  LanguagesChart,
  PlatformsChart,
  StepsChart,
  WaitingChart,
} from './figure-charts.tsx';
import { PostList } from './post-list.tsx';

/** What the figures are made of. */
export function ReportCharts({ report, isOver }: { report: InsightReport; isOver: boolean }) {
  const { now } = report;
  return (
    <>
      <div class="chart-row broad">
        <StepsChart now={now} />
        <WaitingChart now={now} isOver={isOver} />
      </div>
      <div class="chart-row" id="insight-hours" tabIndex={-1}>
        <HoursChart who="they" hours={now.whenTheyWrite} />
        <HoursChart who="you" hours={now.whenYouAnswer} />
      </div>
      <div class="chart-row three">
        <KindsChart now={now} />
        {now.platforms.length > 0 && <PlatformsChart now={now} />}
        {now.languages.length > 0 && <LanguagesChart now={now} />}
      </div>
      <PostList report={report} />
    </>
  );
}
