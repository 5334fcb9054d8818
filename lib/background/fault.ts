import { browser } from 'wxt/browser';
import type { FaultCode } from '../inbox/view.ts';

/** Which fault an error of the database is. Names as in the IndexedDB standard, as Dexie passes them on. */
export function faultOf(error: unknown): FaultCode {
  for (const name of namesOf(error)) if (name === 'QuotaExceededError') return 'databaseFull';
  return 'databaseBroken';
}

function* namesOf(error: unknown): Generator<string> {
  let cause = error;
  for (let depth = 0; depth < 5 && cause instanceof Error; depth += 1) {
    yield cause.name;
    cause = (cause as { inner?: unknown }).inner ?? cause.cause;
  }
}

const storageKey = 'fault';

/** The fault that concerns everything, shown in each view until a write succeeds again. */
export async function readFault(): Promise<FaultCode | null> {
  return ((await browser.storage.session.get(storageKey))[storageKey] as FaultCode) ?? null;
}

/** Notes whether the last write worked. True if that is news. */
export async function writeFault(fault: FaultCode | null): Promise<boolean> {
  if ((await readFault()) === fault) return false;
  await browser.storage.session.set({ [storageKey]: fault });
  return true;
}
