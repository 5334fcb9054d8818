import { countedBy } from '../../lib/background/counting.ts';
import type {
  InsightQuery,
  InsightReport,
  RepeatedQuestion,
  UsefulCriticism,
} from '../../lib/insights/insights.ts';
import { LogDatabase } from '../../lib/log/database.ts';
import { keepWeeks } from '../../lib/log/insights/keep-weeks.ts';
import { readInsights } from '../../lib/log/insights/read-insights.ts';
import { readRepeatedQuestions } from '../../lib/log/insights/read-repeated-questions.ts';
import { readUseful } from '../../lib/log/insights/read-useful.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import type { Answered, Question } from './ask-worker.ts';
import { faultIn } from './fault-in.ts';

/** What a year of comments adds up to is counted here, so that the page goes on living meanwhile. While nobody asks, it reads ahead. */
export interface InsightAnswers {
  report: InsightReport;
  questions: RepeatedQuestion[];
  useful: UsefulCriticism[];
}
export type InsightAsk = keyof InsightAnswers;
export interface InsightQuestion {
  ask: InsightAsk;
  query: InsightQuery;
  settings: Settings;
  now: number;
}

const database = new LogDatabase();
const running = new Map<number, AbortController>();
let ahead = new AbortController();

addEventListener(
  'message',
  ({ data }: MessageEvent<Question<InsightQuestion> | { ask: 'read ahead' }>) => {
    if (data.ask === 'stop') running.get(data.id)?.abort();
    else if (data.ask === 'read ahead') void readAhead();
    else void answer(data);
  },
);

async function readAhead(): Promise<void> {
  ahead.abort();
  ahead = new AbortController();
  if (running.size > 0) return;
  // Whoever asks for these figures reads what is missing, and is told what is wrong.
  await keepWeeks(database, Date.now(), ahead.signal).catch(() => undefined);
}

async function answer({
  id,
  ask,
  query,
  settings,
  now,
}: Extract<Question<InsightQuestion>, InsightQuestion>): Promise<void> {
  const controller = new AbortController();
  running.set(id, controller);
  ahead.abort();
  const reading = {
    quiet: settings.quiet,
    goals: settings.goals,
    now,
    isCounted: countedBy(settings),
  };
  const read = { report: readInsights, questions: readRepeatedQuestions, useful: readUseful }[ask];
  try {
    tell({ id, answer: await read(database, query, reading, controller.signal) });
  } catch (error) {
    tell({ id, failed: faultIn(error) });
  } finally {
    running.delete(id);
    void readAhead();
  }
}

function tell(message: Answered): void {
  postMessage(message, { transfer: [] });
}
