import { countedBy } from '../../lib/background/counting.ts';
import { threadingOf } from '../../lib/comments/known-platforms.ts';
import type { InsightQuery } from '../../lib/insights/insights.ts';
import { LogDatabase } from '../../lib/log/database.ts';
import { growFile } from '../../lib/log/file/disk-file.ts';
import { stageFile, type StagedFile } from '../../lib/log/file/stage-file.ts';
import { takeFile } from '../../lib/log/file/take-file.ts';
import { writeDataFile } from '../../lib/log/file/write-data-file.ts';
import { wordsOf } from '../../lib/log/words/line-words.ts';
import type { LogFilter, LogPosition } from '../../lib/log/lines/log-line.ts';
import { readInsights } from '../../lib/log/insights/read-insights.ts';
import { readLines } from '../../lib/log/lines/read-lines.ts';
import { settleWords } from '../../lib/log/words/settle-words.ts';
import { defaultSettings, type Settings } from '../../lib/settings/settings.ts';
import { bigLogEnds, bigLogSites, makeFacts } from './big-log.ts';
import { makeBigLogFile } from './big-log-file.ts';
import {
  dropPlain,
  exportPlainly,
  filterPlainly,
  firstPagePlainly,
  importPlainly,
  insightsPlainly,
  searchPlainly,
} from './plain-log.ts';

/**
 * Runs in a worker of the measured page, as the extension's own heavy work does: does what it is asked, and says how long that took. Each
 * pair `x`, `plain x` does the same; the answer tells how much was found or written, so that nobody measures a mistake.
 */
export type LogStep = keyof typeof steps;
export type LogAnswer = { ms: number; count: number } | { failed: string };

const database = new LogDatabase();
let file: Blob | null = null;
let staged: StagedFile | null = null;

const steps = {
  /** Not measured. */
  'make the file': async (size: number) => {
    file = await makeBigLogFile(size);
    return file.size;
  },
  'forget the plain import': async () => {
    await dropPlain();
    return 0;
  },

  review: async () => {
    const pieces = theFile().stream();
    const bytes = theFile().size;
    staged = await stageFile(database, { pieces, bytes, passphrase: null, tell, room: null });
    return staged.review.interactions.new;
  },
  take: async () => {
    if (!staged) throw new Error('Nothing was reviewed.');
    const judgement = { now: bigLogEnds, heartCounts: true, threadingOf };
    await takeFile(database, staged, 'merge', judgement, tell);
    return database.interactions.count();
  },
  words: async () => {
    await settleWords(database);
    return database.words.count();
  },
  'plain import': () => importPlainly(theFile()),

  'first page': () => readPage({}),
  'plain first page': async () => (await firstPagePlainly(pageSize)).length,
  'rare word': () => readPage({ query: rareWord() }),
  'plain rare word': async () => (await searchPlainly(rareWord(), pageSize)).length,
  'common word': () => readPage({ query: 'pane' }),
  'plain common word': async () => (await searchPlainly('pane', pageSize)).length,
  filter: () => readPage({ kinds: ['comment.said'], platform: 'mastodon' }),
  'plain filter': async () => (await filterPlainly('comment.said', 'mastodon', pageSize)).length,

  insights: async () => (await readInsights(database, year, reading)).now.received,
  'plain insights': async () => (await insightsPlainly(year, reading)).received,

  export: async () => {
    const growing = await growFile('export.json');
    const data = { settings: {}, now: bigLogEnds, tell };
    for await (const bytes of writeDataFile(database, data)) growing.write(bytes);
    return (await growing.end('application/json')).size;
  },
  'plain export': async () => (await exportPlainly()).size,
};

addEventListener('message', ({ data }: MessageEvent<{ step: LogStep; size: number }>) => {
  void carryOut(data.step, data.size).then((answer) => postMessage(answer));
});

async function carryOut(step: LogStep, size: number): Promise<LogAnswer> {
  // Chromium is started so that it can be asked; what the step before left is not this one's.
  (globalThis as { gc?: () => void }).gc?.();
  const startedAt = performance.now();
  try {
    const count = await steps[step](size);
    return { ms: performance.now() - startedAt, count };
  } catch (error) {
    return { failed: String(error) };
  }
}

const pageSize = 100;

/** As the list does: until the page is full or the log is over. */
async function readPage(filter: LogFilter): Promise<number> {
  let found = 0;
  let before: LogPosition | undefined;
  do {
    const page = await readLines(database, { ...filter, before, limit: pageSize - found });
    found += page.lines.length;
    before = page.next ?? undefined;
  } while (before && found < pageSize);
  return found;
}

let rare: string | undefined;

/** One that stands in a single comment of the first thousands. */
function rareWord(): string {
  if (rare !== undefined) return rare;
  const times = new Map<string, number>();
  for (const fact of makeFacts(5_000, 1)) {
    if (fact.kind !== 'comment.seen') continue;
    for (const word of new Set(wordsOf(fact.comment.text))) {
      times.set(word, (times.get(word) ?? 0) + 1);
    }
  }
  rare = [...times].find(([word, count]) => count === 1 && word.length >= 8)?.[0] ?? '';
  return rare;
}

const year: InsightQuery = {
  from: bigLogEnds - 365 * 86_400_000,
  to: bigLogEnds,
  accounts: null,
};
const settings: Settings = {
  ...defaultSettings,
  sites: bigLogSites.map(({ origin }) => ({
    platform: 'detect',
    origin,
    mode: 'page',
    panelOpen: false,
  })),
};
const { quiet, goals } = settings;
const reading = { quiet, goals, now: bigLogEnds, isCounted: countedBy(settings) };

function theFile(): Blob {
  if (!file) throw new Error('The file was not made.');
  return file;
}

function tell(): void {
  // Nobody looks on.
}
