import type { DataDesk, TellProgress } from '../../components/dashboard/data/data-desk.ts';
import { LogDatabase } from '../../lib/log/database.ts';
import { askDataWorker, WorkerStopped } from '../../lib/log/file/ask-data-worker.ts';
import type { DataResults, DataWork } from '../../lib/log/file/data-work.ts';
import { cleanFiles } from '../../lib/log/file/disk-file.ts';
import { portableSettings } from '../../lib/log/file/portable-settings.ts';
import { dropStaged } from '../../lib/log/file/stage-file.ts';
import { readAmount, readLogBegan } from '../../lib/log/read-amount.ts';
import { send } from '../../lib/messages/send.ts';
import { readInsightsAhead } from './ask-insights.ts';
import { csvFile } from './csv-file.ts';
// Vite makes the default export, of a worker in a file of its own.
// oxlint-disable-next-line import/default
import DataWorker from './data-worker.ts?worker';
import { saveFile } from './save-file.ts';

const database = new LogDatabase();
/** Kept between a review and the taking: it holds what is not staged in the database. */
let worker: Worker | null = null;

export const dataDesk: DataDesk = {
  amount: () => readAmount(database, navigator.storage),
  logBegan: () => readLogBegan(database),
  keep: () => navigator.storage.persist(),
  async exportAll({ passphrase }, tell, signal) {
    const settings = portableSettings(await send('settings.read', {}));
    const name = `${fileName()}.${passphrase === null ? 'json' : 'ricevuto'}`;
    const content = await run({ work: 'export', settings, passphrase, name }, tell, signal);
    saveFile({ name, type: content.type, content });
  },
  async exportCsv(what, tell, signal) {
    const content = await inTurn(signal, () => csvFile(database, what, tell, signal));
    saveFile({ name: `${fileName()}-${what}.csv`, type: content.type, content });
  },
  review: (file, passphrase, tell, signal) =>
    run({ work: 'review', file, passphrase }, tell, signal),
  async take(how, tell, signal) {
    const { heartCounts } = await send('settings.read', {});
    const settings = await run({ work: 'take', how, heartCounts }, tell, signal);
    if (how === 'replace' && settings) await send('settings.change', settings);
    await send('data.changed', {});
    readInsightsAhead();
  },
  drop: () => dropStaged(database),
  async wipe() {
    end();
    const result = await send('data.wipe', {});
    if ('done' in result) {
      forgetHere();
      // It reaches pages of this extension alone.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      channel.postMessage('wiped');
    }
    return result;
  },
};

/** Two works at once, in two tabs perhaps, would tread on each other's rows. */
function inTurn<Result>(signal: AbortSignal, act: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request('ricevuto-data', { signal }, act);
}

function run<Work extends DataWork>(
  work: Work,
  tell: TellProgress,
  signal: AbortSignal,
): Promise<DataResults[Work['work']]> {
  return inTurn(signal, () => ask(work, tell, signal));
}

/**
 * Aborted, the worker is ended, and what it staged is dropped: nothing was written. A file that was being taken is staged still, and may
 * be taken after all.
 */
async function ask<Work extends DataWork>(
  work: Work,
  tell: TellProgress,
  signal: AbortSignal,
): Promise<DataResults[Work['work']]> {
  const asked = (worker ??= new DataWorker());
  try {
    return await askDataWorker(asked, work, tell, signal);
  } catch (error) {
    const isEnded = error instanceof WorkerStopped || (signal.aborted && work.work !== 'take');
    if (isEnded) await clearAway();
    throw error;
  }
}

async function clearAway(): Promise<void> {
  end();
  await dropStaged(database);
  await cleanFiles(0, Date.now()).catch(noCorner);
}

function end(): void {
  worker?.terminate();
  worker = null;
}

function fileName(): string {
  return `ricevuto-${new Date().toLocaleDateString('sv')}`;
}

/** What other tabs of the dashboard must hear. */
const channel = new BroadcastChannel('ricevuto-data');
channel.addEventListener('message', () => {
  forgetHere();
  location.reload();
});

function forgetHere(): void {
  sessionStorage.clear();
  void cleanFiles(0, Date.now()).catch(noCorner);
}

function noCorner(error: unknown): void {
  console.info('Ricevuto keeps no files here', error);
}

const hourMs = 3_600_000;
// What was handed over is not needed any more once the browser has saved it.
void cleanFiles(hourMs, Date.now()).catch(noCorner);
