import { commandKey } from '../../lib/i18n/command-key.ts';
import type { PanelKey } from '../../lib/settings/settings.ts';

/** What each key of the panel does, in words. */
export const keyWords = {
  move: 'inbox:keyMove',
  acknowledge: 'panel:keyAcknowledge',
  reply: 'panel:keyReply',
  promise: 'panel:keyPromise',
  postpone: 'panel:keyLater',
  done: 'panel:keyDone',
  letGo: 'panel:keyLetGo',
  show: 'panel:keyShow',
  undo: 'panel:keyUndo',
  choose: 'inbox:keyChoose',
  search: 'inbox:keySearch',
  favourites: 'inbox:keyFavourites',
  palette: 'inbox:keyPalette',
  help: 'panel:keyHelp',
} as const satisfies Record<PanelKey, string>;

/** What stands on the keys that do it. */
export function capsOf(key: PanelKey): readonly string[] {
  return caps[key].map((cap) => cap.replace('Mod', commandKey()));
}

const caps: Record<PanelKey, readonly string[]> = {
  move: ['J', 'K', '↓', '↑'],
  acknowledge: ['A'],
  reply: ['R'],
  promise: ['P'],
  postpone: ['Z'],
  done: ['E'],
  letGo: ['L'],
  show: ['O'],
  undo: ['U', 'Mod Z'],
  choose: ['X', '⇧ X'],
  search: ['/'],
  favourites: ['1–9'],
  palette: ['Mod K'],
  help: ['?'],
};
