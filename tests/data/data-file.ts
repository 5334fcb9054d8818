import { LogDatabase } from '../../lib/log/database.ts';
import { stageFile, type FileToStage } from '../../lib/log/file/stage-file.ts';
import { writeDataFile, type DataToWrite } from '../../lib/log/file/write-data-file.ts';
import { defaultSettings } from '../../lib/settings/settings.ts';

export const exportedAt = Date.UTC(2028, 0, 1);

let databases = 0;

export function newDatabase(): LogDatabase {
  return new LogDatabase(`data-${(databases += 1)}`);
}

export async function collect(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const parts: BlobPart[] = [];
  for await (const piece of pieces) parts.push(piece.slice());
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

export async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

export function write(database: LogDatabase, wish: Partial<DataToWrite> = {}) {
  return writeDataFile(database, {
    settings: defaultSettings,
    now: exportedAt,
    tell: () => undefined,
    ...wish,
  });
}

export function stage(
  database: LogDatabase,
  bytes: Uint8Array,
  { size = 65_536, ...wish }: Partial<FileToStage> & { size?: number } = {},
) {
  return stageFile(database, {
    pieces: inPieces(bytes, size),
    bytes: bytes.length,
    passphrase: null,
    tell: () => undefined,
    room: null,
    ...wish,
  });
}

/** What became of it: a review, or the name of its fault. */
export async function outcomeOf(staging: ReturnType<typeof stage>) {
  return staging.then(
    ({ review }) => review,
    (error: unknown) => {
      if ((error as Error).name !== 'FileFault') throw error;
      return (error as { fault: string }).fault;
    },
  );
}
