import { expect, test } from 'vitest';
import { countVitestReport, retriedTests, slowestTests } from './count-vitest-report.ts';

const report = JSON.stringify({
  numPassedTests: 2,
  numFailedTests: 1,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [
    {
      status: 'failed',
      assertionResults: [
        passed('sends nothing', 1_500),
        passed('reads all', 20_000, 'Error: No card.\n    at story.ts:3:5'),
        { ...passed('counts', 300, 'Error: 3 instead of 2'), status: 'failed' },
      ],
    },
    { status: 'failed', assertionResults: [] },
  ],
});

test('a file that was not loaded counts as failed, and so does whatever only the exit code tells', () => {
  expect(countVitestReport(report, 1)).toEqual({ passed: 2, failed: 2 });
  expect(countVitestReport(null, 1)).toEqual({ passed: 0, failed: 1 });
  const green = { numPassedTests: 1, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
  const unexplained = JSON.stringify({ ...green, testResults: [] });
  expect(countVitestReport(unexplained, 1)).toEqual({ passed: 1, failed: 1 });
  expect(countVitestReport(unexplained, 0)).toEqual({ passed: 1, failed: 0 });
});

test('a test that passed only when tried again is told, with what was wrong before', () => {
  expect(retriedTests(report)).toEqual(['reads all: Error: No card.']);
  expect(retriedTests(null)).toEqual([]);
});

test('the slowest come first', () => {
  expect(slowestTests(report)[0]).toBe('  20.0 s reads all');
});

function passed(fullName: string, duration: number, ...failureMessages: string[]) {
  return { fullName, status: 'passed', duration, failureMessages };
}
