import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildExtension, builtDir, type BuildMode } from './build-extension.ts';
import type { BrowserName } from './find-browser.ts';
import { ensureBrowser } from './install-browser.ts';
import { judgeAddonLint } from './judge-addon-lint.ts';
import { runTool } from './run-tool.ts';
import {
  countVitestReport,
  mendedTests,
  replaceFiles,
  slowestTests,
  unluckyFiles,
} from './count-vitest-report.ts';

/** Everything that must hold, in one run. The last line is `N passed, M failed`. */
interface Step {
  title: string;
  groups: Group[];
  run(): Promise<Outcome>;
}
type Group = 'quick' | 'unit' | 'builds' | 'repository' | 'journeys';
interface Outcome {
  passed: number;
  failed: number;
  /** Shown where something failed. */
  output: string;
  /** Shown in any case, after the title. */
  note?: string;
}

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const groups: Group[] = ['quick', 'unit', 'builds', 'repository', 'journeys'];
if (values.only && !groups.includes(values.only as Group)) {
  console.error(`--only takes one of ${groups.join(', ')}.`);
  process.exit(1);
}

const reports = mkdtempSync(join(tmpdir(), 'ricevuto-reports-'));
process.once('exit', () => rmSync(reports, { recursive: true, force: true }));

const types = tool('Types', ['quick'], 'typescript', ['--noEmit', '-p', '.']);
const lint = tool('Lint', ['quick'], 'oxlint', ['--type-aware']);
const dead = tool('Dead code', ['quick'], 'knip', ['--no-progress']);
const format = tool('Format', ['quick'], 'prettier', ['--check', '.', '--log-level', 'warn']);
const unit = vitest('Unit tests', ['quick', 'unit'], ['unit', 'unit-page', 'unit-platforms']);
const repository = vitest('Repository checks', ['repository'], ['repository']);
const journeys = stories('Journeys in both browsers', ['journeys'], 'browser');

const builds = (['production', 'journeys'] as const).flatMap((mode) =>
  (['chromium', 'firefox'] as const).map((browser) => build(browser, mode)),
);

// Two cores: while one runs the unit tests, the other checks and builds. Builds come one after another, because each
// writes the same types to .wxt; those for journeys are the released ones with a line changed. The browsers get the machine for
// themselves.
const startedAt = performance.now();
const outcomes: Outcome[] = [];
await Promise.all([
  runInOrder([unit]),
  runInOrder([types, lint, dead, format, ...builds, addonLint(), browsers()]),
]);
await runInOrder([repository, journeys]);

const passed = sum(outcomes.map((outcome) => outcome.passed));
const failed = sum(outcomes.map((outcome) => outcome.failed));
console.log(`\nAll of it took ${seconds(startedAt)}.`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

async function runInOrder(steps: Step[]): Promise<void> {
  for (const step of steps) {
    if (values.only && !step.groups.includes(values.only as Group)) continue;
    const stepStartedAt = performance.now();
    const outcome = await step.run().catch((error: unknown) => failure(String(error)));
    outcomes.push(outcome);
    const figures =
      outcome.passed + outcome.failed > 1
        ? `${outcome.passed} passed, ${outcome.failed} failed`
        : outcome.failed > 0
          ? 'failed'
          : 'passed';
    console.log(`\n== ${step.title}: ${figures} (${seconds(stepStartedAt)})`);
    if (outcome.note) console.log(outcome.note);
    if (outcome.failed > 0) console.log(outcome.output.trimEnd());
  }
}

function tool(title: string, in_: Group[], name: string, args: string[]): Step {
  return {
    title,
    groups: in_,
    async run() {
      const { code, output } = await runTool(name, args);
      return code === 0 ? success() : failure(output);
    },
  };
}

function vitest(title: string, in_: Group[], projects: string[]): Step {
  return {
    title,
    groups: in_,
    async run() {
      const { report, code, output } = await runVitest(projects);
      return { ...countVitestReport(report, code), output };
    },
  };
}

/**
 * Firefox under load now and then aborts a navigation or keeps the focus. The steps of a story build on each other, so a file in which
 * one failed is played again as a whole, in fresh browsers. What fails twice is broken.
 */
function stories(title: string, in_: Group[], project: string): Step {
  return {
    title,
    groups: in_,
    async run() {
      const first = await runVitest([project]);
      const unlucky = unluckyFiles(first.report);
      const again = unlucky.length > 0 ? await runVitest([project], unlucky) : null;
      const report = again ? replaceFiles(first.report, again.report) : first.report;
      const { code, output } = again ?? first;
      const note = ['The slowest:', ...slowestTests(report)];
      // Green, but nobody may say that nothing was wrong.
      const mended = mendedTests(first.report, again?.report ?? null);
      if (mended.length > 0) note.push('Passed only when their whole file was played again:');
      return { ...countVitestReport(report, code), output, note: [...note, ...mended].join('\n') };
    },
  };
}

async function runVitest(projects: string[], files: string[] = []) {
  const kept = join(mkdtempSync(join(reports, 'run-')), 'report.json');
  const { code, output } = await runTool('vitest', [
    'run',
    ...files,
    ...projects.map((project) => `--project=${project}`),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${kept}`,
  ]);
  return { report: readIfThere(kept), code, output };
}

function build(browser: BrowserName, mode: BuildMode): Step {
  return {
    title: `Build for ${browser}${mode === 'production' ? '' : `, ${mode}`}`,
    groups: ['builds', 'repository', 'journeys'],
    async run() {
      await buildExtension(browser, mode);
      return success();
    },
  };
}

function addonLint(): Step {
  return {
    title: 'web-ext lint',
    groups: ['builds'],
    async run() {
      const { stdout, output } = await runTool('web-ext', [
        'lint',
        '--source-dir',
        builtDir('firefox', 'production'),
        '--output',
        'json',
      ]);
      const { problems, explained } = judgeAddonLint(stdout);
      return problems.length === 0
        ? { ...success(), note: explained.join('\n') }
        : failure(`${problems.join('\n')}\n${output.slice(0, 5_000)}`);
    },
  };
}

function browsers(): Step {
  return {
    title: 'Browsers are here',
    groups: ['journeys'],
    async run() {
      const paths = [await ensureBrowser('chromium'), await ensureBrowser('firefox')];
      return { ...success(), note: paths.join('\n') };
    },
  };
}

function success(): Outcome {
  return { passed: 1, failed: 0, output: '' };
}

function failure(output: string): Outcome {
  return { passed: 0, failed: 1, output };
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1_000).toFixed(1)} s`;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
