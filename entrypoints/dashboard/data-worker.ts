import { threadingOf } from '../../lib/comments/known-platforms.ts';
import type { Progress } from '../../lib/log/file/data.ts';
import type {
  DataAnswer,
  DataResults,
  DataWork,
  StopTaking,
} from '../../lib/log/file/data-work.ts';
import { LogDatabase } from '../../lib/log/database.ts';
import { growFile } from '../../lib/log/file/disk-file.ts';
import { FileFault } from '../../lib/log/file/file-fault.ts';
import { isQuotaError } from '../../lib/log/file/is-quota-error.ts';
import { seal } from '../../lib/log/file/seal.ts';
import { stageFile, type StagedFile } from '../../lib/log/file/stage-file.ts';
import { takeFile } from '../../lib/log/file/take-file.ts';
import { writeDataFile } from '../../lib/log/file/write-data-file.ts';

/** The dashboard's heavy work, so that its page never stutters. Ended from outside, it leaves everything as it was. */
const database = new LogDatabase();
let staged: StagedFile | null = null;
let taking = new AbortController();

addEventListener('message', ({ data }: MessageEvent<DataWork | StopTaking>) => {
  if (data.work === 'stop') return taking.abort();
  carryOut(data).then(
    (done) => answer({ done }),
    (error: Error) => {
      const name = isQuotaError(error) ? 'QuotaExceededError' : error.name;
      answer({ failed: { name, message: error.message } });
    },
  );
});

function carryOut(work: DataWork): Promise<DataResults[keyof DataResults]> {
  switch (work.work) {
    case 'export':
      return exportAll(work);
    case 'review':
      return review(work);
    case 'take':
      return take(work);
  }
}

async function exportAll({
  settings,
  passphrase,
  name,
}: Extract<DataWork, { work: 'export' }>): Promise<Blob> {
  const plain = writeDataFile(database, { settings, now: Date.now(), tell });
  const file = await growFile(name);
  for await (const bytes of passphrase === null ? plain : seal(plain, passphrase))
    file.write(bytes);
  return file.end(passphrase === null ? 'application/json' : 'application/octet-stream');
}

async function review({
  file,
  passphrase,
}: Extract<DataWork, { work: 'review' }>): Promise<DataResults['review']> {
  staged = null;
  try {
    const room = await readRoom();
    const pieces = file.stream();
    staged = await stageFile(database, { pieces, bytes: file.size, passphrase, tell, room });
    return staged.review;
  } catch (error) {
    if (error instanceof FileFault) return { fault: error.fault };
    // The file was moved or changed since it was chosen.
    if ((error as Error).name === 'NotReadableError') return { fault: 'notReadable' };
    if (isQuotaError(error)) return { fault: 'tooLittleRoom' };
    throw error;
  }
}

async function readRoom(): Promise<number | null> {
  const { quota, usage } = await navigator.storage.estimate();
  return quota === undefined ? null : quota - (usage ?? 0);
}

async function take({
  how,
  heartCounts,
}: Extract<DataWork, { work: 'take' }>): Promise<DataResults['take']> {
  if (!staged) throw new Error('Nothing was reviewed.');
  const { settings } = staged;
  const judgement = { now: Date.now(), heartCounts, threadingOf };
  taking = new AbortController();
  await takeFile(database, staged, how, judgement, tell, {
    taken: () => answer({ taken: settings }),
    signal: taking.signal,
  });
  staged = null;
  return settings;
}

/** A page cannot show more than some of them a second. */
const everyMs = 60;
let toldAt = 0;

function tell(progress: Progress): void {
  const now = performance.now();
  if (now - toldAt < everyMs && progress.done !== progress.of) return;
  toldAt = now;
  answer({ progress });
}

function answer(message: DataAnswer): void {
  postMessage(message);
}
