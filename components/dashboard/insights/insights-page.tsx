import type { InsightsDesk } from './insights-desk.ts';
import { InsightsOverview } from './insights-overview.tsx';
import { MonthPage } from './month-page.tsx';

export interface InsightsPageProps {
  /** `YYYY-MM`: that month on one page; null: the page for a span. */
  month: string | null;
  /** The choice of span and profiles, as it stands in the address. */
  choice: string;
  now: number;
  desk: InsightsDesk;
  go(place: string): void;
  saveFile(file: { name: string; type: string; content: string }): void;
}

/** How it goes: what one should do, the figures, and what they are made of. */
export function InsightsPage({ month, ...props }: InsightsPageProps) {
  return month === null ? (
    <InsightsOverview {...props} />
  ) : (
    <MonthPage key={month} month={month} {...props} />
  );
}
