import { peopleColumns, personRow } from '../../components/dashboard/data/people-csv.ts';
import type { TellProgress } from '../../components/dashboard/data/data-desk.ts';
import { exportLog } from '../../components/dashboard/log/export-log.ts';
import { writeCsv, writeCsvRows } from '../../components/dashboard/write-csv.ts';
import { chooseLanguage } from '../../lib/i18n/language.ts';
import { createTranslator } from '../../lib/i18n/translator.ts';
import type { LogDatabase } from '../../lib/log/database.ts';
import type { ReadLog } from '../../lib/log/lines/log-line.ts';
import { readLines } from '../../lib/log/lines/read-lines.ts';
import { send } from '../../lib/messages/send.ts';
import { toCsv } from '../../lib/templates/to-csv.ts';

/** A table for spreadsheets, made a page at a time; each page leaves the memory for a Blob, which the browser may keep on the disk. */
export async function csvFile(
  database: LogDatabase,
  what: 'log' | 'people' | 'templates',
  tell: TellProgress,
  signal: AbortSignal,
): Promise<Blob> {
  if (what === 'log') return logFile(database, tell, signal);
  const parts: Blob[] = [];
  const pages = { people: peoplePages, templates: templatePages }[what];
  for await (const text of pages(database, tell)) {
    signal.throwIfAborted();
    parts.push(new Blob([text]));
  }
  return new Blob(parts, { type: 'text/csv;charset=utf-8' });
}

const linesAtOnce = 500;

/** The whole log, as its own page writes it. */
async function logFile(
  database: LogDatabase,
  tell: TellProgress,
  signal: AbortSignal,
): Promise<Blob> {
  const { language } = await send('settings.read', {});
  const of = await database.interactions.count();
  const read: ReadLog = (query) => readLines(database, query);
  const { content } = await exportLog(
    read,
    {},
    {
      format: 'csv',
      now: Date.now(),
      t: createTranslator(chooseLanguage(language, navigator.languages)),
      tell: (done) => tell({ done, of: Math.max(of, done) }),
      signal,
    },
  );
  return content;
}

async function* peoplePages(database: LogDatabase, tell: TellProgress) {
  await send('people.settle', {});
  const of = await database.people.count();
  yield writeCsv([peopleColumns]);
  let last = '';
  for (let done = 0; ;) {
    const people = await database.people.where('key').above(last).limit(linesAtOnce).toArray();
    yield writeCsvRows(people.map(personRow));
    last = people.at(-1)?.key ?? last;
    done += people.length;
    tell({ done, of: Math.max(of, done) });
    if (people.length < linesAtOnce) return;
  }
}

async function* templatePages() {
  yield toCsv((await send('templates.read', {})).templates);
}
