import Dexie from 'dexie';
import { browser } from 'wxt/browser';
import type { FaultCode } from '../inbox/view.ts';

/** Which fault an error of the database is. Names as in the IndexedDB standard, as Dexie passes them on. */
export function faultOf(error: unknown): FaultCode {
  for (const { name } of causesOf(error)) if (name === 'QuotaExceededError') return 'databaseFull';
  return 'databaseBroken';
}

/** False for what says nothing about the log: a tab that closed meanwhile, a mistake of ours. */
export function isOfDatabase(error: unknown): boolean {
  return [...causesOf(error)].some(
    (cause) => cause instanceof Dexie.DexieError || cause instanceof DOMException,
  );
}

function* causesOf(error: unknown): Generator<Error> {
  let cause = error;
  for (let depth = 0; depth < 5 && cause instanceof Error; depth += 1) {
    yield cause;
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
