import { useRef, useState } from 'preact/hooks';

export interface Chosen {
  chosen: ReadonlySet<string>;
  toggleChosen(key: string, range: boolean): void;
  clearChosen(): void;
}

const none: ReadonlySet<string> = new Set();

/**
 * Which of the cards in the list are chosen. `choosable`: their keys from top to bottom. Those that left the list are not chosen
 * any more, so that nobody decides about what is out of sight.
 */
export function useChosen(choosable: readonly string[]): Chosen {
  const [kept, setKept] = useState(none);
  const last = useRef<string | null>(null);
  // Cards that nothing changed on keep the functions of an earlier drawing.
  const current = useRef(choosable);
  current.current = choosable;
  const chosen = kept.size === 0 ? none : onlyHere(kept, choosable);

  const toggleChosen = (key: string, range: boolean) => {
    const here = current.current;
    const from = last.current === null ? -1 : here.indexOf(last.current);
    const to = here.indexOf(key);
    if (to < 0) return;
    last.current = key;
    setKept((before) => {
      const next = new Set(onlyHere(before, here));
      if (range && from >= 0) {
        for (const each of here.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(each);
      } else if (!next.delete(key)) next.add(key);
      return next;
    });
  };

  return { chosen, toggleChosen, clearChosen: () => setKept(none) };
}

function onlyHere(keys: ReadonlySet<string>, here: readonly string[]): ReadonlySet<string> {
  return new Set(here.filter((key) => keys.has(key)));
}
