import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PanelWish } from '../../lib/inbox/view.ts';
import type { FindCard } from './use-find-card.ts';

interface WishParts {
  wish: PanelWish | undefined;
  find: FindCard;
  openPalette: () => void;
  openReply: (key: string, templateId: string) => void;
  /** The comment is in no lane. */
  sayGone: () => void;
}

/** Follows once what was chosen in the right-click menu for this panel to open. */
export function useWish({ wish, find, openPalette, openReply, sayGone }: WishParts): void {
  const followed = useRef<string | null>(null);

  useLayoutEffect(() => {
    if (!wish || wish.id === followed.current) return;
    followed.current = wish.id;
    const { key, open, templateId } = wish;
    if (key === null) {
      if (open === 'palette') openPalette();
      return;
    }
    find(key, (found) => {
      if (open === 'palette') openPalette();
      else if (found && templateId !== undefined) openReply(key, templateId);
      else sayGone();
    });
  }, [wish?.id]);
}
