import type { LogDatabase } from '../database.ts';
import type { Progress } from './data.ts';
import type { Interaction } from '../interaction.ts';
import { Crc32 } from './crc32.ts';
import { dataFormat, dataVersion, type FileEnd } from './data-file.ts';

export interface DataToWrite {
  /** Without what belongs to this device. */
  settings: object;
  /** Epoch ms. What is written into the log later is left out, but for what erases. */
  now: number;
  tell: (progress: Progress) => void;
  /** Rows of the log that are read at once; tests read few. */
  rowsAtOnce?: number;
}

/**
 * Everything as one file, in pieces of some hundred kilobytes, so that a million rows never stand in memory together. The log is walked
 * by its keys in short readings: one long one would keep the background from writing for minutes. Facts are never changed and what came
 * later is left out, so all is of the same moment. What was erased while the file was written may stand in the rows before; the facts
 * that erased it are put behind, and whoever reads the file erases it again.
 */
export async function* writeDataFile(
  database: LogDatabase,
  { settings, now, tell, rowsAtOnce = 1_000 }: DataToWrite,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const crc = new Crc32();
  const encoder = new TextEncoder();
  const encode = (text: string) => {
    const bytes = encoder.encode(text);
    crc.add(bytes);
    return bytes;
  };
  const [templates, drafts, of] = await Promise.all([
    database.templates.toArray(),
    database.drafts.toArray(),
    database.interactions.count(),
  ]);
  const exportedAt = new Date(now).toISOString();
  yield encode(
    `{"format":${JSON.stringify(dataFormat)},"version":${dataVersion},"exportedAt":"${exportedAt}",\n` +
      `"settings":${JSON.stringify(settings)},\n` +
      `"templates":[${rowsOf(templates)}\n],\n` +
      `"drafts":[${rowsOf(drafts)}\n],\n` +
      `"interactions":[`,
  );
  let done = 0;
  let written = 0;
  for await (const facts of walk(database, now, rowsAtOnce)) {
    if (facts.rows.length > 0) yield encode(`${written > 0 ? ',' : ''}${rowsOf(facts.rows)}`);
    written += facts.rows.length;
    done += facts.walked;
    tell({ done, of: Math.max(of, done) });
  }
  const end: FileEnd = {
    templates: templates.length,
    drafts: drafts.length,
    interactions: written,
  };
  yield encode('\n],\n');
  yield encoder.encode(`"end":${JSON.stringify({ ...end, crc32: crc.hex })}}\n`);
}

/** Each on a line of its own. */
function rowsOf(rows: readonly object[]): string {
  return rows.map((row) => `\n${JSON.stringify(row)}`).join(',');
}

async function* walk({ interactions }: LogDatabase, now: number, rowsAtOnce: number) {
  let last = '';
  for (;;) {
    const found = await interactions.where('id').above(last).limit(rowsAtOnce).toArray();
    last = found.at(-1)?.id ?? last;
    yield { rows: found.filter(({ recordedAt }) => recordedAt <= now), walked: found.length };
    if (found.length < rowsAtOnce) break;
  }
  const since = await interactions.where('recordedAt').above(now).filter(erases).toArray();
  yield { rows: since, walked: 0 };
}

function erases({ kind }: Interaction): boolean {
  return kind === 'comment.gone' || kind === 'person.forgotten';
}
