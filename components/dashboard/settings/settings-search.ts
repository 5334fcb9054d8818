import { createContext, type RefObject } from 'preact';
import { useContext, useLayoutEffect, useState } from 'preact/hooks';
import { searchFor } from '../../../lib/inbox/search.ts';

const FoundSections = createContext<ReadonlySet<string> | null>(null);
export const FoundSectionsProvider = FoundSections.Provider;

/** The section holds the words looked for, or nothing is looked for. */
export function useIsFound(section: string): boolean {
  const found = useContext(FoundSections);
  return found === null || found.has(section);
}

/**
 * The sections that hold all words looked for; null: nothing is looked for. Looks through what stands on the page, hidden sections
 * included, so that whatever is written there can be found.
 */
export function useFoundSections(
  page: RefObject<HTMLElement | null>,
  searched: string,
): ReadonlySet<string> | null {
  const [found, setFound] = useState<ReadonlySet<string> | null>(null);
  useLayoutEffect(() => {
    const holds = searchFor(searched);
    const sections = page.current?.querySelectorAll<HTMLElement>('section.card') ?? [];
    setFound(
      holds &&
        new Set(
          [...sections].flatMap(({ textContent, dataset: { section } }) =>
            section !== undefined && holds(textContent) ? [section] : [],
          ),
        ),
    );
  }, [searched]);
  return found;
}
