import type { DraftKeeper } from './panel-actions.ts';

/** How the keeper reaches the background's store, and hears of the page. */
export interface DraftWiring {
  read(): Promise<Record<string, string>>;
  write(id: string, text: string | null): Promise<unknown>;
  /** The panel's own page. That it is hidden may be the last that is heard of it. */
  page: Pick<Document, 'visibilityState' | 'addEventListener'>;
  /** The page is being left. */
  signal: AbortSignal;
}

/** Begun words, read at once and written at every key. */
export interface KeptDrafts extends DraftKeeper {
  /** What was kept before is there. Never rejects: without an answer the panel works, with what is written from now on. */
  opened: Promise<void>;
}

/** A pause in typing. */
const pauseMs = 300;
/** A store that gave no answer is asked again. */
const retryMs = 5_000;

/**
 * Keeps begun words in memory and, after a pause in typing, in the background's store, where they outlive this page and the browser's
 * restart. What the store did not take is kept here and said again. Of two panels that are open the last writer wins; a panel that is
 * shown again sees what the other wrote.
 */
export function keepDrafts({ read, write, page, signal }: DraftWiring): KeptDrafts {
  const drafts = new Map<string, string>();
  const unsaved = new Map<string, string | null>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let changedSinceAsked = new Set<string>();

  const open = async () => {
    const changed = new Set(unsaved.keys());
    changedSinceAsked = changed;
    try {
      const kept = await read();
      for (const id of drafts.keys()) if (!changed.has(id)) drafts.delete(id);
      for (const [id, text] of Object.entries(kept)) if (!changed.has(id)) drafts.set(id, text);
    } catch (error) {
      console.warn('Ricevuto: drafts could not be read', error);
    }
  };

  const saveAll = () => {
    clearTimeout(timer);
    timer = undefined;
    for (const [id, text] of unsaved) void save(id, text);
  };
  const save = async (id: string, text: string | null) => {
    try {
      await write(id, text);
      if (unsaved.get(id) === text) unsaved.delete(id);
    } catch (error) {
      console.warn('Ricevuto: a draft is kept in this panel only, for now', error);
      if (!signal.aborted) timer ??= setTimeout(saveAll, retryMs);
    }
  };

  page.addEventListener(
    'visibilitychange',
    () => {
      saveAll();
      if (page.visibilityState === 'visible') void open();
    },
    { signal },
  );
  signal.addEventListener('abort', saveAll, { once: true });

  return {
    opened: open(),
    read: (id) => drafts.get(id) ?? null,
    write: (id, text) => {
      if (text === null) drafts.delete(id);
      else drafts.set(id, text);
      unsaved.set(id, text);
      changedSinceAsked.add(id);
      clearTimeout(timer);
      timer = setTimeout(saveAll, pauseMs);
    },
  };
}
