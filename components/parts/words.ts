import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translate } from '../../lib/i18n/translator.ts';

/** The words of the interface for everything below. Set once at the root, anew when the language changes. */
export const WordsContext = createContext<Translate | null>(null);

export function useWords(): Translate {
  const t = useContext(WordsContext);
  if (!t) throw new Error('No WordsContext above this component.');
  return t;
}
