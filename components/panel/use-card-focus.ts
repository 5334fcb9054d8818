import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { CommentCard, PostGroup } from '../../lib/inbox/view.ts';
import { firstComments, type FirstComments } from './first-comments.ts';
import type { PanelDesk } from './panel-desk.ts';

interface CardFocusParts {
  groups: PostGroup[];
  limit: number;
  setLimit: (limit: number) => void;
  desk: PanelDesk;
  list: RefObject<HTMLElement | null>;
}

export interface CardFocus {
  first: FirstComments;
  /** The card that keys act on: the selected one. */
  card: CommentCard | null;
  move: (step: 1 | -1) => void;
  /** Selects a card, and focuses it as soon as it is there. */
  focusCard: (key: string) => void;
}

/** One card has the focus; arrows move it; when its card leaves the list, the next one takes it. */
export function useCardFocus({ groups, limit, setLimit, desk, list }: CardFocusParts): CardFocus {
  const first = useMemo(() => firstComments(groups, limit), [groups, limit]);
  const wanted = useRef<string | null>(null);
  const place = useRef(0);
  const hadFocus = useRef(false);

  const index = desk.selected ? first.keys.indexOf(desk.selected) : -1;

  const focusCard = (key: string) => {
    desk.select(key);
    wanted.current = focusIn(list.current, key) ? null : key;
  };

  useEffect(() => {
    const end = new AbortController();
    const note = (event: FocusEvent) => {
      hadFocus.current = list.current?.contains(event.target as Node) ?? false;
    };
    document.addEventListener('focusin', note, { signal: end.signal });
    return () => end.abort();
  }, [list]);

  useLayoutEffect(() => {
    if (wanted.current) {
      if (focusIn(list.current, wanted.current)) wanted.current = null;
      else if (!reveal(wanted.current)) wanted.current = null;
      return;
    }
    if (index >= 0) {
      place.current = index;
      return;
    }
    const isFocusLost = hadFocus.current && document.activeElement === document.body;
    const next = first.keys[Math.min(place.current, first.keys.length - 1)];
    if (!desk.selected || !isFocusLost) return;
    if (reveal(desk.selected)) return;
    if (next) focusCard(next);
    else list.current?.focus();
  });

  /** It stands further down than the list goes just now: shows so many that it is there, and it gets the focus then. */
  const reveal = (key: string): boolean => {
    const all = groups.flatMap((group) => group.comments);
    const at = all.findIndex((each) => each.key === key);
    if (at < limit) return at >= 0;
    wanted.current = key;
    setLimit(at + 10);
    return true;
  };

  return {
    first,
    card: cardOf(first, index),
    focusCard,
    move: (step) => {
      const next = index < 0 ? 0 : Math.min(Math.max(index + step, 0), first.keys.length - 1);
      const key = first.keys[next];
      if (key) focusCard(key);
      if (next >= first.keys.length - 5 && first.rest > 0) setLimit(limit + 50);
    },
  };
}

function focusIn(list: HTMLElement | null, key: string): boolean {
  const card = list?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
  if (!card) return false;
  // One of those of which nobody can tell: their group is folded at first.
  card.closest('details')?.setAttribute('open', '');
  // A form in it may have been opened meanwhile: its field keeps the focus.
  if (!card.contains(document.activeElement)) card.focus({ preventScroll: true });
  card.scrollIntoView({ block: 'nearest' });
  return true;
}

function cardOf({ groups }: FirstComments, index: number): CommentCard | null {
  let before = 0;
  for (const { comments } of groups) {
    if (index >= before && index < before + comments.length)
      return comments[index - before] ?? null;
    before += comments.length;
  }
  return null;
}
