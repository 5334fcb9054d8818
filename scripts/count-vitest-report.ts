/**
 * Figures of vitest's JSON report. A skipped test counts as failed: it proves nothing. So does a file that could not be
 * loaded, and an error outside of any test, of which only the exit code tells.
 */
export function countVitestReport(
  json: string | null,
  code: number,
): { passed: number; failed: number } {
  if (json === null) return { passed: 0, failed: 1 };
  const tests = testsOf(json);
  const passed = tests.filter(({ status }) => status === 'passed').length;
  const unloaded = filesOf(json).filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  const failed = tests.length - passed + unloaded;
  const unexplained = code !== 0 && failed === 0 ? 1 : 0;
  return { passed, failed: failed + unexplained };
}

/** The five tests that took longest, one line each: `12.3 s one acknowledges a comment …`. */
export function slowestTests(json: string | null): string[] {
  return testsOf(json)
    .map(({ fullName, duration }) => ({ fullName, seconds: (duration ?? 0) / 1_000 }))
    .toSorted((one, other) => other.seconds - one.seconds)
    .slice(0, 5)
    .map(({ fullName, seconds }) => `${seconds.toFixed(1).padStart(6)} s ${fullName}`);
}

/** The files in which something failed. None where it is more than a third of all: that is no bad luck. */
export function unluckyFiles(json: string | null): string[] {
  const files = filesOf(json);
  const failed = files.filter(({ status }) => status === 'failed');
  return failed.length > files.length / 3 ? [] : failed.map(({ name }) => name);
}

/** The first report, with the second's word on each file that was run again. */
export function replaceFiles(first: string | null, second: string | null): string {
  const again = filesOf(second);
  const names = new Set(again.map(({ name }) => name));
  const kept = filesOf(first).filter(({ name }) => !names.has(name));
  return JSON.stringify({ testResults: [...kept, ...again] });
}

/** The tests that failed at first and passed when their file was run again, each with what was wrong. */
export function mendedTests(first: string | null, second: string | null): string[] {
  const nameOf = ({ file, fullName }: FileTest) => `${file} ${fullName}`;
  const passed = new Set(
    testsOf(second)
      .filter(({ status }) => status === 'passed')
      .map(nameOf),
  );
  return testsOf(first)
    .filter((test) => test.status !== 'passed' && passed.has(nameOf(test)))
    .map(
      ({ fullName, failureMessages: [fault = ''] }) => `${fullName}: ${fault.split('\n', 1)[0]}`,
    );
}

function testsOf(json: string | null): FileTest[] {
  return filesOf(json).flatMap(({ name, assertionResults }) =>
    assertionResults.map((each) => ({ ...each, file: name })),
  );
}

function filesOf(json: string | null): File[] {
  return json === null ? [] : (JSON.parse(json) as { testResults: File[] }).testResults;
}

interface File {
  /** Its path. */
  name: string;
  status: string;
  assertionResults: Assertion[];
}

interface Assertion {
  fullName: string;
  status: string;
  failureMessages: string[];
  /** ms; none where it was skipped. */
  duration?: number;
}

interface FileTest extends Assertion {
  file: string;
}
