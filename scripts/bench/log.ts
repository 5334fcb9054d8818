import { parseArgs } from 'node:util';
import type { LogStep } from '../../tests/benches/log-probe.ts';
import { browserNames, type BrowserName } from '../find-browser.ts';
import { bundleProbe } from './bundle-probe.ts';
import { inMegabytes, median, ms } from './in-words.ts';
import { type LogPage, openLogPage } from './log-page.ts';
import { watchMemory } from './peak-memory.ts';

/** What a big log costs: each work against the plainest IndexedDB code doing the same, and against itself in a smaller log. */
export const benchLog = {
  usage: `log [--browser ${browserNames.join('|')}] [--size N]…`,

  async run(args: string[]): Promise<boolean> {
    const { values } = parseArgs({
      args,
      options: {
        browser: { type: 'string', default: 'chromium' },
        size: { type: 'string', multiple: true, default: ['10000', '1000000'] },
      },
    });
    const browser = browserNames.find((name) => name === values.browser);
    const sizes = values.size.map(Number);
    if (!browser || !sizes.every((size) => Number.isInteger(size) && size > 0)) return false;
    const script = await bundleProbe('log-probe.ts');
    const first = new Map<string, Measured>();
    for (const size of sizes) await measureSize(browser, script, size, first);
    console.log(`\n${legend}`);
    return true;
  },
};

const mostRuns = 5;
/** A step that took so long is not done again. */
const longMs = 3_000;

const legend = `Times are medians of up to ${mostRuns} runs. Memory: what all processes of the browser took at their peaks above what they had before.
The plain code reads the whole store, filters in a loop and writes in one transaction; its import checks, compares and derives nothing.
“import” is all of review, take (with everything derived) and words (the index of the search, made in the background).`;

/** By name: the steps of the probe. */
const reads: { name: string; step: LogStep; plain: LogStep; isSame?: true }[] = [
  { name: 'first page', step: 'first page', plain: 'plain first page', isSame: true },
  { name: 'search: rare word', step: 'rare word', plain: 'plain rare word' },
  { name: 'search: common word', step: 'common word', plain: 'plain common word' },
  { name: 'kind and platform', step: 'filter', plain: 'plain filter', isSame: true },
];

interface Measured {
  ms: number;
  memory: number | null;
  count: number;
}
type Result = Measured | { failed: string };

async function measureSize(
  browser: BrowserName,
  script: string,
  size: number,
  first: Map<string, Measured>,
): Promise<void> {
  const page = await openLogPage(browser, script);
  const isFirst = first.size === 0;
  const show = (name: string, ours: Result, plain: Result | null) => {
    console.log(rowOf(name, ours, plain, first));
    for (const [key, result] of [
      [name, ours],
      [`plain ${name}`, plain],
    ] as const) {
      if (isFirst && result && !('failed' in result)) first.set(key, result);
    }
  };
  try {
    console.log(`\n${page.version} · ${size.toLocaleString('en')} interactions`);
    console.log(heading);
    const file = await page.ask('make the file', size);
    if ('failed' in file) throw new Error(`The file could not be made: ${file.failed}`);

    const parts: Measured[] = [];
    for (const step of ['review', 'take', 'words'] as const) {
      const part = await measureOnce(page, step, size);
      if ('failed' in part) throw new Error(`The import failed: ${part.failed}`);
      show(`import: ${step}`, part, null);
      parts.push(part);
    }
    const plainImport = await measureOnce(page, 'plain import', size);
    show('import', sumOf(parts), plainImport);
    await page.ask('forget the plain import', size);

    for (const { name, step, plain, isSame } of reads) {
      const ours = await measure(page, step, size);
      const floor = await measure(page, plain, size);
      if (isSame) assertSame(name, ours, floor);
      show(name, ours, floor);
    }
    const insights = await measureOnce(page, 'insights', size);
    const plainInsights = await measure(page, 'plain insights', size);
    assertSame('insights', insights, plainInsights);
    show('insights of a year: first', insights, plainInsights);
    show('insights of a year: again', await measure(page, 'insights', size), plainInsights);
    show('export', await measure(page, 'export', size), await measure(page, 'plain export', size));
  } finally {
    await page.close();
  }
}

/** Several times, if it is quick. */
async function measure(page: LogPage, step: LogStep, size: number): Promise<Result> {
  const runs: Measured[] = [];
  let spent = 0;
  while (runs.length < mostRuns && spent < longMs) {
    const run = await measureOnce(page, step, size);
    if ('failed' in run) return run;
    runs.push(run);
    spent += run.ms;
  }
  return {
    ms: median(runs.map(({ ms }) => ms)),
    memory: most(runs.map(({ memory }) => memory)),
    count: runs[0]?.count ?? 0,
  };
}

async function measureOnce(page: LogPage, step: LogStep, size: number): Promise<Result> {
  const readMemory = watchMemory(page.pid);
  const answer = await page.ask(step, size);
  return 'failed' in answer ? answer : { ...answer, memory: readMemory() };
}

/** Else something else would be measured. */
function assertSame(name: string, ours: Result, plain: Result): void {
  if ('failed' in ours || 'failed' in plain || ours.count === plain.count) return;
  throw new Error(`${name}: Ricevuto found ${ours.count}, the plain code ${plain.count}.`);
}

function sumOf(parts: readonly Measured[]): Measured {
  return {
    ms: parts.reduce((sum, { ms }) => sum + ms, 0),
    memory: most(parts.map(({ memory }) => memory)),
    count: parts.at(-1)?.count ?? 0,
  };
}

function most(amounts: readonly (number | null)[]): number | null {
  return amounts.includes(null) ? null : Math.max(...amounts.map(Number));
}

const heading = `${''.padEnd(26)}Ricevuto       plain     ratio      memory       plain    growth       plain`;

function rowOf(
  name: string,
  ours: Result,
  plain: Result | null,
  first: ReadonlyMap<string, Measured>,
): string {
  const growth = (key: string, result: Result | null) => {
    const before = first.get(key);
    return before && result && !('failed' in result) ? `×${figure(result.ms / before.ms)}` : '';
  };
  const ratio = plain && !('failed' in ours) && !('failed' in plain) ? ours.ms / plain.ms : null;
  const cells = [
    [timeOf(ours), 10],
    [timeOf(plain), 12],
    [ratio === null ? '' : figure(ratio), 10],
    [memoryOf(ours), 12],
    [memoryOf(plain), 12],
    [growth(name, ours), 10],
    [growth(`plain ${name}`, plain), 12],
  ] as const;
  const why = [ours, plain].flatMap((result) =>
    result && 'failed' in result ? result.failed : [],
  );
  const row = name.padEnd(24) + cells.map(([text, width]) => text.padStart(width)).join('');
  return [row, ...why.map((failed) => `    ${failed}`)].join('\n');
}

function timeOf(result: Result | null): string {
  return result === null ? '' : 'failed' in result ? 'fails' : ms(result.ms);
}

function memoryOf(result: Result | null): string {
  return result === null || 'failed' in result ? '' : inMegabytes(result.memory);
}

function figure(value: number): string {
  return value < 0.01 ? value.toFixed(4) : value < 10 ? value.toFixed(2) : value.toFixed(0);
}
