import { useEffect, useRef } from 'preact/hooks';
import { tinykeys } from 'tinykeys';
import type { CommentCard } from '../../lib/inbox/view.ts';
import { isOpen } from './is-open.ts';
import type { PanelDesk } from './panel-desk.ts';
import { wantsAnswer } from './wants-answer.ts';

interface PanelKeys {
  desk: PanelDesk;
  /** The card that keys act on. */
  card: CommentCard | null;
  move: (step: 1 | -1) => void;
  help: () => void;
}

/** The panel's own keys. They are heard only in the panel's frame, and never while somebody types or a dialog is open. */
export function usePanelKeys(keys: PanelKeys): void {
  const current = useRef(keys);
  current.current = keys;

  useEffect(() => {
    const on = (act: (keys: PanelKeys) => void) => (event: KeyboardEvent) => {
      if (isElsewhere(event.target)) return;
      event.preventDefault();
      act(current.current);
    };
    const onCard = (act: (card: CommentCard, desk: PanelDesk) => void) =>
      on(({ card, desk }) => {
        if (card) act(card, desk);
      });
    const openForm = (name: 'reply' | 'promise' | 'postpone' | 'letGo') =>
      onCard((card, desk) => {
        if (isOpen(card)) desk.openForm(card.key, name);
      });

    return tinykeys(window, {
      j: on(({ move }) => move(1)),
      k: on(({ move }) => move(-1)),
      ArrowDown: on(({ move }) => move(1)),
      ArrowUp: on(({ move }) => move(-1)),
      a: onCard((card, desk) => {
        if (card.standing.status !== 'waiting') return;
        if (wantsAnswer(card.tag)) desk.openForm(card.key, 'reply');
        else desk.acknowledge(card);
      }),
      r: openForm('reply'),
      p: openForm('promise'),
      z: openForm('postpone'),
      l: openForm('letGo'),
      e: onCard((card, desk) => {
        if (isOpen(card)) {
          void desk.commands.run(card.key, () => desk.actions.markDone(card.key));
        }
      }),
      o: onCard((card, desk) => {
        if (card.inPage) {
          void desk.commands.run(card.key, () => desk.actions.showOnPage(card.key));
        }
      }),
      u: on(({ desk }) => desk.commands.undoLast()),
      '$mod+z': on(({ desk }) => desk.commands.undoLast()),
      '?': on(({ help }) => help()),
      'Shift+?': on(({ help }) => help()),
    });
  }, []);
}

/** In a field, a menu, a dialog or a row of tabs, keys have another meaning. */
function isElsewhere(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable], [role=menu], dialog') !== null
  );
}
