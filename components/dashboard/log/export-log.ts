import type { Translate } from '../../../lib/i18n/translator.ts';
import { parseKey } from '../../../lib/comments/keys.ts';
import { hostOf } from '../../../lib/i18n/describe-line.ts';
import type { LogFilter, LogLine, LogPage, ReadLog } from '../../../lib/log/lines/log-line.ts';
import type { ExportFormat } from '../export-choices.tsx';
import { writeCsv, writeCsvRows } from '../write-csv.ts';
import { sentenceText } from './line-sentence.tsx';

export interface LogFile {
  name: string;
  type: string;
  content: Blob;
  lines: number;
}

interface ExportWish {
  format: ExportFormat;
  /** Epoch ms. */
  now: number;
  t: Translate;
  /** How many lines are in the file so far. */
  tell(lines: number): void;
  signal: AbortSignal;
}

/** Some milliseconds of work: the page goes on drawing meanwhile. */
const linesAtATime = 120;

/**
 * The file of every line that the filter finds, newest first, however many: JSON, one line each, or CSV. Only a few pages of lines are
 * in memory at a time; what is written goes into the blob, which the browser may keep on the disk. Times are ISO 8601 in UTC.
 */
export async function exportLog(
  read: ReadLog,
  filter: LogFilter,
  { format, now, t, tell, signal }: ExportWish,
): Promise<LogFile> {
  const { head, body, type, ending } = formats[format];
  const parts: Blob[] = [new Blob([head(now)])];
  let lines = 0;
  for (let before: LogPage['next'] | undefined; before !== null;) {
    signal.throwIfAborted();
    const page: LogPage = await read({ ...filter, before, limit: linesAtATime });
    if (page.lines.length > 0) parts.push(new Blob([body(page.lines, now, t)]));
    lines += page.lines.length;
    before = page.next;
    tell(lines);
  }
  signal.throwIfAborted();
  const day = new Date(now).toISOString().slice(0, 10);
  return { name: `ricevuto-${day}.${ending}`, type, content: new Blob(parts, { type }), lines };
}

interface Format {
  type: string;
  ending: string;
  head(now: number): string;
  body(lines: readonly LogLine[], now: number, t: Translate): string;
}

const formats: Record<ExportFormat, Format> = {
  json: {
    type: 'application/jsonl',
    ending: 'jsonl',
    head: (now) =>
      jsonLine({ format: 'ricevuto-log', version: 1, exportedAt: new Date(now).toISOString() }),
    body: (lines) => lines.map(jsonLine).join(''),
  },
  csv: {
    type: 'text/csv',
    ending: 'csv',
    head: () => writeCsv([columns]),
    body: (lines, now, t) => writeCsvRows(lines.map((line) => rowOf(line, now, t))),
  },
};

function jsonLine(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

const columns = [
  'recorded_at',
  'kind',
  'site',
  'person',
  'post',
  'post_url',
  'permalink',
  'what',
  'text',
  'first_word_minutes',
  'answer_minutes',
  'answers',
  'id',
];

function rowOf(line: LogLine, now: number, t: Translate) {
  const { sentence, text } = sentenceText(line, now, t);
  return [
    new Date(line.fact.recordedAt).toISOString(),
    line.fact.kind,
    hostOf(line.fact.site),
    line.person,
    line.postTitle,
    line.postUrl,
    line.permalink,
    sentence,
    text,
    minutes(line.firstWordMs),
    minutes(line.answerMs),
    line.answers?.map((key) => parseKey(key)?.id ?? key).join(' '),
    line.fact.id,
  ];
}

function minutes(ms: number | undefined): number | undefined {
  return ms === undefined ? undefined : Math.round(ms / 60_000);
}
