import { expect, test } from 'vitest';
import {
  countVitestReport,
  mendedTests,
  replaceFiles,
  slowestTests,
  unluckyFiles,
} from './count-vitest-report.ts';

const story = [
  passed('opens', 1_500),
  failed('sends', 20_000, 'Error: No card.\n    at story.ts:3:5'),
];
const unloaded = { name: '/unloaded.ts', status: 'failed', assertionResults: [] };
const report = reportOf(
  { name: '/story.ts', status: 'failed', assertionResults: story },
  unloaded,
  ...['/calm-1.ts', '/calm-2.ts', '/calm-3.ts', '/calm-4.ts'].map(calm),
);
const mended = reportOf({
  name: '/story.ts',
  status: 'passed',
  assertionResults: [passed('opens', 900), passed('sends', 400)],
});

test('a file that was not loaded counts as failed, and so does whatever only the exit code tells', () => {
  expect(countVitestReport(report, 1)).toEqual({ passed: 5, failed: 2 });
  expect(countVitestReport(null, 1)).toEqual({ passed: 0, failed: 1 });
  const none = reportOf();
  expect(countVitestReport(none, 1)).toEqual({ passed: 0, failed: 1 });
  expect(countVitestReport(reportOf(calm('/calm.ts')), 0)).toEqual({ passed: 1, failed: 0 });
});

test.each(['skipped', 'pending', 'todo', 'disabled'])('a test that is %s has failed', (status) => {
  const assertionResults = [{ ...passed('sleeps', 0), status }];
  const sleeping = reportOf({ name: '/sleeping.ts', status: 'passed', assertionResults });
  expect(countVitestReport(sleeping, 0)).toEqual({ passed: 0, failed: 1 });
});

test('few failed files are bad luck, many are not', () => {
  expect(unluckyFiles(report)).toEqual(['/story.ts', '/unloaded.ts']);
  expect(unluckyFiles(reportOf(unloaded, calm('/calm-1.ts')))).toEqual([]);
  expect(unluckyFiles(null)).toEqual([]);
});

test('what a file gives when it is run again counts in the place of what it gave before', () => {
  const whole = replaceFiles(report, mended);
  expect(countVitestReport(whole, 1)).toEqual({ passed: 6, failed: 1 });
  expect(countVitestReport(replaceFiles(report, null), 1)).toEqual({ passed: 5, failed: 2 });
});

test('a test that passed only when its file was run again is told, with what was wrong before', () => {
  expect(mendedTests(report, mended)).toEqual(['sends: Error: No card.']);
  expect(mendedTests(report, report)).toEqual([]);
  expect(mendedTests(report, null)).toEqual([]);
});

test('the slowest come first', () => {
  expect(slowestTests(report)[0]).toBe('  20.0 s sends');
});

function reportOf(...testResults: object[]): string {
  return JSON.stringify({ testResults });
}

function calm(name: string) {
  return { name, status: 'passed', assertionResults: [passed('rests', 10)] };
}

function passed(fullName: string, duration: number) {
  return { fullName, status: 'passed', duration, failureMessages: [] as string[] };
}

function failed(fullName: string, duration: number, fault: string) {
  return { ...passed(fullName, duration), status: 'failed', failureMessages: [fault] };
}
