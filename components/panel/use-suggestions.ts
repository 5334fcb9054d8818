import { useRef, useState } from 'preact/hooks';
import type { ReadyTemplate } from '../../lib/templates/template.ts';
import type { PanelActions } from './panel-actions.ts';

/** Templates for one comment, filled and ready to read. */
export interface Suggestions {
  /** Best first. */
  best: ReadyTemplate[];
  /** In the person's order. */
  favourites: ReadyTemplate[];
}

export interface SuggestionDesk {
  /** null: they have not come yet. */
  suggestionsFor(key: string): Suggestions | null;
  /** Has them fetched anew; what was there stays until then. null: there was no answer. */
  fetchSuggestions(key: string): Promise<Suggestions | null>;
}

/** Templates that suit the comments one looks at, kept as they come. */
export function useSuggestions(templates: PanelActions['templates']): SuggestionDesk {
  const [known, setKnown] = useState<ReadonlyMap<string, Suggestions>>(new Map());
  const underWay = useRef(new Map<string, Promise<Suggestions | null>>());
  // Cards that nothing changed on keep the functions of an earlier drawing.
  const current = useRef(known);
  current.current = known;

  const fetch = async (key: string) => {
    try {
      const found = await templates(key);
      setKnown((before) => new Map(before).set(key, found));
      return found;
    } catch (error) {
      // They are an offer: without them one still writes.
      console.warn('Ricevuto: no templates', error);
      return null;
    } finally {
      underWay.current.delete(key);
    }
  };

  return {
    suggestionsFor: (key) => current.current.get(key) ?? null,
    fetchSuggestions: (key) => {
      const running = underWay.current.get(key) ?? fetch(key);
      underWay.current.set(key, running);
      return running;
    },
  };
}

/** All of them in the order of their numbers, each once: favourites keep theirs, the best follow. Nine keys, nine numbers. */
export function numbered({ favourites, best }: Suggestions): ReadyTemplate[] {
  const ids = new Set(favourites.map(({ id }) => id));
  return [...favourites, ...best.filter(({ id }) => !ids.has(id))].slice(0, 9);
}
