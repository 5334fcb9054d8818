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
  if (json === null) return [];
  const report = JSON.parse(json) as { testResults: { assertionResults: Assertion[] }[] };
  return report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .map(({ fullName, duration }) => ({ fullName, seconds: (duration ?? 0) / 1_000 }))
    .toSorted((one, other) => other.seconds - one.seconds)
    .slice(0, 5)
    .map(({ fullName, seconds }) => `${seconds.toFixed(1).padStart(6)} s ${fullName}`);
}

interface Assertion {
  fullName: string;
  /** ms; none where it was skipped. */
  duration?: number;
}
