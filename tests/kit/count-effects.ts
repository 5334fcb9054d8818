import { vi } from 'vitest';

export interface Effects {
  /** Listeners that would still hear something. */
  listeners(): string[];
  /** Observers that still watch something. */
  observers(): number;
  timers(): number;
}

/**
 * Counts what a page's code leaves running, from now on until mocks are restored: listeners on the page's own targets, mutation
 * observers, timers. Timers are counted as fake ones.
 */
export function countEffects(...targets: EventTarget[]): Effects {
  const listening: { name: string; handler: unknown; signal?: AbortSignal; target: EventTarget }[] =
    [];
  for (const target of targets) {
    const add = target.addEventListener.bind(target);
    const remove = target.removeEventListener.bind(target);
    vi.spyOn(target, 'addEventListener').mockImplementation((name, handler, options) => {
      const signal = typeof options === 'object' ? options?.signal : undefined;
      listening.push({ name, handler, signal, target });
      add(name, handler, options);
    });
    vi.spyOn(target, 'removeEventListener').mockImplementation((name, handler, options) => {
      const index = listening.findIndex(
        (each) => each.target === target && each.name === name && each.handler === handler,
      );
      if (index >= 0) listening.splice(index, 1);
      remove(name, handler, options);
    });
  }

  const watching = new Set<MutationObserver>();
  const { prototype } = MutationObserver;
  const { observe, disconnect } = prototype;
  vi.spyOn(prototype, 'observe').mockImplementation(function (this: MutationObserver, ...watched) {
    watching.add(this);
    observe.apply(this, watched);
  });
  vi.spyOn(prototype, 'disconnect').mockImplementation(function (this: MutationObserver) {
    watching.delete(this);
    disconnect.call(this);
  });
  return {
    listeners: () => listening.filter(({ signal }) => !signal?.aborted).map(({ name }) => name),
    observers: () => watching.size,
    timers: () => vi.getTimerCount(),
  };
}
