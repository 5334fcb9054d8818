import { useEffect, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import type { PostGroup } from '../../../lib/inbox/view.ts';
import { keepSteady } from './keep-steady.ts';

/** A pointer that has rested for so long aims at nothing. */
const restMs = 3_000;

/**
 * Keeps a list still while the pointer moves in it, so that nobody presses what was not there a moment ago. `dealtWith`: what the person acts
 * on. A list of something else (`listOf`) is not held to the one before.
 */
export function useSteady(
  area: RefObject<HTMLElement | null>,
  dealtWith: ReadonlySet<string>,
): (groups: PostGroup[], listOf: string) => PostGroup[] {
  const [isHeld, setHeld] = useState(false);
  const shown = useRef<{ of: string; groups: PostGroup[] }>({ of: '', groups: [] });

  useEffect(() => {
    const element = area.current;
    if (!element) return undefined;
    const end = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const release = () => {
      clearTimeout(timer);
      setHeld(false);
    };
    const hold = () => {
      clearTimeout(timer);
      timer = setTimeout(release, restMs);
      setHeld(true);
    };
    element.addEventListener('pointermove', hold, { signal: end.signal });
    element.addEventListener('pointerleave', release, { signal: end.signal });
    return () => {
      clearTimeout(timer);
      end.abort();
    };
  }, [area]);

  return (groups, listOf) => {
    const before = shown.current;
    const isSame = before.of === listOf && before.groups.length > 0;
    const steady =
      isHeld && isSame && before.groups !== groups
        ? keepSteady(before.groups, groups, dealtWith)
        : groups;
    shown.current = { of: listOf, groups: steady };
    return steady;
  };
}
