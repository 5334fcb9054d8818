import { liveQuery } from 'dexie';
import type { LogDesk } from '../../components/dashboard/log/log-desk.ts';
import { logDatabase, readLog } from '../../lib/log/lines/read-log.ts';
import { readAccounts, readName } from '../../lib/log/lines/read-name.ts';

export const logDesk: LogDesk = {
  read: readLog,
  nameOf: (key) => readName(logDatabase(), key),
  accounts: () => readAccounts(logDatabase()),
  watch(tell, signal) {
    const newest = () =>
      logDatabase().interactions.orderBy('recordedAt').reverse().limit(1).primaryKeys();
    let isFirst = true;
    const watching = liveQuery(newest).subscribe({
      next() {
        if (!isFirst) tell();
        isFirst = false;
      },
      // What is wrong with the database is said by the page that reads it.
      error: () => undefined,
    });
    signal.addEventListener('abort', () => watching.unsubscribe(), { once: true });
  },
};
