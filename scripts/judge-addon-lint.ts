/** A warning that we know, and why it stays. Anything else is a problem. */
const known = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    count: 2,
    why: "Preact's own code for dangerouslySetInnerHTML and for SVG; nothing here uses it (lint forbids innerHTML).",
  },
  {
    code: 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
    count: 1,
    why: 'data_collection_permissions is known to Firefox for Android from 142 on only; older ones ignore it, and we collect nothing.',
  },
];

/** What `web-ext lint --output json` found, weighed: errors and unknown warnings are problems. */
export function judgeAddonLint(json: string): { problems: string[]; explained: string[] } {
  const report = JSON.parse(json) as { errors: Finding[]; warnings: Finding[] };
  const problems = report.errors.map((finding) => `error ${sentenceOf(finding)}`);
  const explained: string[] = [];
  for (const { code, count, why } of known) {
    const found = report.warnings.filter((finding) => finding.code === code);
    // Known per bundled copy of Preact: more of them in one file would be ours.
    const files = new Set(found.map((finding) => finding.file));
    for (const file of files) {
      const inFile = found.filter((finding) => finding.file === file);
      if (inFile.length > count) problems.push(`${inFile.length} × ${code} in ${file ?? '?'}`);
    }
    if (found.length > 0) explained.push(`${found.length} × ${code}: ${why}`);
  }
  const unknown = report.warnings.filter((finding) =>
    known.every(({ code }) => code !== finding.code),
  );
  problems.push(...unknown.map((finding) => `warning ${sentenceOf(finding)}`));
  return { problems, explained };
}

interface Finding {
  code: string;
  message: string;
  file?: string;
  line?: number;
}

function sentenceOf({ code, message, file, line }: Finding): string {
  return `${code}: ${message} (${file ?? '?'}:${line ?? '?'})`;
}
