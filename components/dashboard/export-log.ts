import type { Translate } from '../../lib/i18n/translator.ts';
import { parseKey } from '../../lib/comments/keys.ts';
import { hostOf } from '../../lib/i18n/describe-line.ts';
import type { LogLine, LogQuery, ReadLog } from '../../lib/log/log-line.ts';
import { sentenceText } from './line-sentence.tsx';
import { writeCsv } from './write-csv.ts';

export type ExportFormat = 'json' | 'csv';

const linesAtATime = 500;

/** Every line that the query finds, oldest last, however many. */
export async function readAllLines(
  readLog: ReadLog,
  query: Omit<LogQuery, 'limit' | 'before'>,
  signal: AbortSignal,
): Promise<LogLine[]> {
  const all: LogLine[] = [];
  for (;;) {
    signal.throwIfAborted();
    const last = all.at(-1)?.fact;
    const lines = await readLog({ ...query, before: last, limit: linesAtATime });
    all.push(...lines);
    if (lines.length < linesAtATime) return all;
  }
}

/** The file of these lines: its name, kind and content. Times are ISO 8601 in UTC. */
export function makeExport(
  lines: LogLine[],
  format: ExportFormat,
  now: number,
  t: Translate,
): { name: string; type: string; content: string } {
  const day = new Date(now).toISOString().slice(0, 10);
  return format === 'json'
    ? {
        name: `ricevuto-${day}.json`,
        type: 'application/json',
        content: `${JSON.stringify({ format: 'ricevuto-log', version: 1, exportedAt: new Date(now).toISOString(), lines }, null, 2)}\n`,
      }
    : { name: `ricevuto-${day}.csv`, type: 'text/csv', content: linesAsCsv(lines, now, t) };
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

function linesAsCsv(lines: LogLine[], now: number, t: Translate): string {
  const rows = lines.map((line) => {
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
  });
  return writeCsv([columns, ...rows]);
}

function minutes(ms: number | undefined): number | undefined {
  return ms === undefined ? undefined : Math.round(ms / 60_000);
}
