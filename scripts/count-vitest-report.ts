/**
 * Figures of vitest's JSON report. A skipped test counts as failed: it proves nothing. So does a file that could not be
 * loaded, and an error outside of any test, of which only the exit code tells.
 */
export function countVitestReport(
  json: string | null,
  code: number,
): { passed: number; failed: number } {
  if (json === null) return { passed: 0, failed: 1 };
  const report = JSON.parse(json) as {
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
    numTodoTests: number;
    testResults: { status: string; assertionResults: unknown[] }[];
  };
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + report.numPendingTests + report.numTodoTests + unloaded;
  const unexplained = code !== 0 && failed === 0 ? 1 : 0;
  return { passed: report.numPassedTests, failed: failed + unexplained };
}

/** The five tests that took longest, one line each: `12.3 s one acknowledges a comment …`. */
export function slowestTests(json: string | null): string[] {
  return testsOf(json)
    .map(({ fullName, duration }) => ({ fullName, seconds: (duration ?? 0) / 1_000 }))
    .toSorted((one, other) => other.seconds - one.seconds)
    .slice(0, 5)
    .map(({ fullName, seconds }) => `${seconds.toFixed(1).padStart(6)} s ${fullName}`);
}

/** Those that passed, but not at once, each with what went wrong before: vitest keeps the faults of all attempts. */
export function retriedTests(json: string | null): string[] {
  return testsOf(json).flatMap(({ fullName, status, failureMessages: [fault] }) =>
    status === 'passed' && fault !== undefined ? [`${fullName}: ${fault.split('\n', 1)[0]}`] : [],
  );
}

function testsOf(json: string | null): Assertion[] {
  if (json === null) return [];
  const report = JSON.parse(json) as { testResults: { assertionResults: Assertion[] }[] };
  return report.testResults.flatMap(({ assertionResults }) => assertionResults);
}

interface Assertion {
  fullName: string;
  status: string;
  failureMessages: string[];
  /** ms; none where it was skipped. */
  duration?: number;
}
