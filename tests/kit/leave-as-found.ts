import { afterAll, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/**
 * Files of tests share a worker: what they import from others is loaded once, which spares a third of all work. What a file began ends
 * with it, here and for all: our own modules begin anew, with all that they remember; timers and mocks are gone; the browser that is
 * played has its own members again, and knows nothing.
 */
const timers = keepTimers();
const members = membersOf(fakeBrowser);

afterAll(async () => {
  vi.useRealTimers();
  timers.clear();
  // What was on its way when the last test ended arrives here, not in the next file.
  for (let turn = 0; turn < 100; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  timers.end();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.resetModules();
  putBack(members);
  fakeBrowser.reset();
});

/** Remembers the real timers of a file; fake ones end with `useRealTimers`. */
function keepTimers() {
  const running = new Set<ReturnType<typeof setTimeout>>();
  const own = (['setTimeout', 'setInterval'] as const).map((name) => {
    const begin = globalThis[name];
    const keep = (...args: unknown[]) => {
      const timer = Reflect.apply(begin, undefined, args) as ReturnType<typeof setTimeout>;
      running.add(timer);
      return timer;
    };
    Object.assign(globalThis, { [name]: Object.assign(keep, begin) });
    return [name, begin] as const;
  });
  const clear = () => {
    for (const timer of running) clearTimeout(timer);
    running.clear();
  };
  return {
    clear,
    end() {
      clear();
      Object.assign(globalThis, Object.fromEntries(own));
    },
  };
}

type Members = Map<object, Record<string, unknown>>;

/** What stands in an object, and in those within it. */
function membersOf(whole: object, found: Members = new Map()): Members {
  if (found.has(whole)) return found;
  const own = { ...whole };
  found.set(whole, own);
  for (const member of Object.values(own))
    if (typeof member === 'object' && member !== null) membersOf(member, found);
  return found;
}

function putBack(found: Members): void {
  for (const [object, own] of found) {
    for (const name of Object.keys(object))
      if (!(name in own)) Reflect.deleteProperty(object, name);
    Object.assign(object, own);
  }
}
