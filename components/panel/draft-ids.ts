import type { DraftKeeper } from './panel-actions.ts';

/** Forms with words that may stay unsent. */
export type WrittenForm = 'reply' | 'promise';

/** Under which name the unsent words of a form on a card are kept. */
export function draftIdOf(key: string, form: WrittenForm | 'letGo' | 'ask'): string {
  return `${key} ${form}`;
}

/** The form in which words for this comment stand unsent; null: in none. */
export function unsentIn(key: string, drafts: DraftKeeper): WrittenForm | null {
  return written.find((form) => drafts.read(draftIdOf(key, form))?.trim()) ?? null;
}

const written = ['reply', 'promise'] as const;
