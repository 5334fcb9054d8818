import type { DraftKeeper } from '../../components/panel/panel-actions.ts';

const prefix = 'draft ';

/**
 * Keeps begun words for as long as the tab lives. Where the browser denies a framed page its storage, memory has to do:
 * then they live as long as the panel is open.
 */
export function keepDrafts(): DraftKeeper {
  const storage = openStorage();
  const memory = new Map<string, string>();
  return {
    read: (id) => memory.get(id) ?? storage?.getItem(prefix + id) ?? null,
    write: (id, text) => {
      if (text === null) {
        memory.delete(id);
        storage?.removeItem(prefix + id);
        return;
      }
      memory.set(id, text);
      try {
        storage?.setItem(prefix + id, text);
      } catch (error) {
        // Full: memory has it.
        console.warn('Ricevuto: a draft is kept in memory only', error);
      }
    },
  };
}

function openStorage(): Storage | null {
  try {
    return window.sessionStorage;
  } catch {
    // Third-party storage is blocked in this frame.
    return null;
  }
}
