import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { tinykeys } from 'tinykeys';
import type { CommentCard } from '../../lib/inbox/view.ts';
import type { PanelKey } from '../../lib/settings/settings.ts';
import { acknowledgeWay } from './acknowledge-way.ts';
import { isOpen } from './is-open.ts';
import type { PanelDesk } from './panel-desk.ts';

interface PanelKeys {
  desk: PanelDesk;
  /** Where they are heard; all over the page unless told. */
  within?: RefObject<HTMLElement | null>;
  /** The card that keys act on. */
  card: CommentCard | null;
  /** Keys that do nothing, because the person does not want them. */
  off: readonly PanelKey[];
  move: (step: 1 | -1) => void;
  help: () => void;
  search: () => void;
  palette: () => void;
  /** Opens a reply with the favourite of this number, 1 to 9. */
  favourite: (card: CommentCard, number: number) => void;
  /** What is decided about several at once, while several are chosen. */
  decideChosen: (act: 'done' | 'letGo') => void;
}

/** The panel's own keys. They are heard only in the panel's frame, and never while somebody types or a dialog is open. */
export function usePanelKeys(keys: PanelKeys): void {
  const current = useRef(keys);
  current.current = keys;

  useEffect(() => {
    const on =
      (name: PanelKey, act: (keys: PanelKeys, event: KeyboardEvent) => void) =>
      // A key that is off stays the browser's.
      (event: KeyboardEvent) => {
        if (isElsewhere(event.target) || current.current.off.includes(name)) return;
        if (!everywhere.has(name) && isOutside(event.target, current.current.within)) return;
        event.preventDefault();
        act(current.current, event);
      };
    const onCard = (name: PanelKey, act: (card: CommentCard, keys: PanelKeys) => void) =>
      on(name, (keys) => {
        if (keys.card) act(keys.card, keys);
      });
    const openForm = (name: 'reply' | 'promise' | 'postpone') =>
      onCard(name, (card, { desk }) => {
        if (isOpen(card)) desk.openForm(card.key, name);
      });

    return tinykeys(window, {
      j: on('move', ({ move }) => move(1)),
      k: on('move', ({ move }) => move(-1)),
      ArrowDown: on('move', ({ move }) => move(1)),
      ArrowUp: on('move', ({ move }) => move(-1)),
      a: onCard('acknowledge', (card, { desk }) => {
        if (card.standing.status !== 'waiting') return;
        if (acknowledgeWay(card) === 'insert') desk.acknowledge(card);
        else desk.openForm(card.key, 'reply');
      }),
      r: openForm('reply'),
      p: openForm('promise'),
      z: openForm('postpone'),
      l: on('letGo', ({ card, desk, decideChosen }) => {
        if (desk.chosen.size > 0) decideChosen('letGo');
        else if (card && isOpen(card)) desk.openForm(card.key, 'letGo');
      }),
      e: on('done', ({ card, desk, decideChosen }) => {
        if (desk.chosen.size > 0) decideChosen('done');
        else if (card && isOpen(card)) {
          void desk.commands.run(card.key, () => desk.actions.markDone(card.key));
        }
      }),
      o: onCard('show', (card, { desk }) => {
        if (card.inPage || desk.place === 'dashboard') {
          void desk.commands.run(card.key, () => desk.actions.showOnPage(card.key));
        }
      }),
      x: onCard('choose', (card, { desk }) => desk.toggleChosen(card.key, false)),
      'Shift+X': onCard('choose', (card, { desk }) => desk.toggleChosen(card.key, true)),
      u: on('undo', ({ desk }) => desk.commands.undoLast()),
      '$mod+z': on('undo', ({ desk }) => desk.commands.undoLast()),
      // On many keyboards the slash needs Shift.
      '/': on('search', ({ search }) => search()),
      'Shift+/': on('search', ({ search }) => search()),
      '([1-9])': on('favourites', ({ card, favourite }, event) => {
        if (card && isOpen(card)) favourite(card, Number(event.key));
      }),
      '$mod+k': on('palette', ({ palette }) => palette()),
      '?': on('help', ({ help }) => help()),
      'Shift+?': on('help', ({ help }) => help()),
      Escape: (event) => {
        const { desk } = current.current;
        if (!isElsewhere(event.target) && desk.chosen.size > 0) desk.clearChosen();
      },
    });
  }, []);
}

/** These act on no comment. */
const everywhere: ReadonlySet<PanelKey> = new Set(['search', 'palette', 'help']);

/** On something else of the page; where nothing has the focus, keys are meant for the comments. */
function isOutside(target: EventTarget | null, within: PanelKeys['within']): boolean {
  if (!within || !(target instanceof Node) || target === document.body) return false;
  return within.current?.contains(target) === false;
}

/** In a field, a menu, a dialog or a row of tabs, keys have another meaning. */
function isElsewhere(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest(
      'input:not([type=checkbox]), textarea, select, [contenteditable], [role=menu], dialog',
    ) !== null
  );
}
