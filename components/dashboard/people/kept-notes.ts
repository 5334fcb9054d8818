import type { Key } from '../../../lib/log/interaction.ts';

/**
 * Notes that are written and not saved yet, by the person's key. In the session's storage of this tab: they outlive a reload and a look
 * at another page, and nobody else sees them.
 */
export const keptNotes = {
  read(key: Key): string | null {
    return sessionStorage.getItem(prefix + key);
  },
  write(key: Key, text: string): void {
    try {
      sessionStorage.setItem(prefix + key, text);
    } catch (error) {
      // Full, or forbidden: the words are still in the field.
      console.warn('Ricevuto: a note cannot be kept', error);
    }
  },
  forget(key: Key): void {
    sessionStorage.removeItem(prefix + key);
  },
};

const prefix = 'person-note:';
