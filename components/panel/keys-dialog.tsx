import { useId } from 'preact/hooks';
import { panelKeys, type PanelKey } from '../../lib/settings/settings.ts';
import { commandKey } from '../../lib/i18n/command-key.ts';
import { Dialog } from '../parts/dialog.tsx';
import { useWords } from '../parts/words.ts';

interface KeysDialogProps {
  off: readonly PanelKey[];
  turn: (key: PanelKey, on: boolean) => void;
  onClose: () => void;
}

/** Every key of the panel, each with a switch. */
export function KeysDialog({ off, turn, onClose }: KeysDialogProps) {
  const t = useWords();
  const id = useId();
  return (
    <Dialog kind="keys" labelledBy={id} onClose={onClose}>
      {(close) => (
        <>
          <h2 id={id}>{t('panel:keysTitle')}</h2>
          <ul>
            {panelKeys.map((key) => (
              <li key={key}>
                <label>
                  <span class="key-caps">
                    {capsOf(key).map((cap) => (
                      <kbd key={cap}>{cap}</kbd>
                    ))}
                  </span>
                  <span>{t(keyWords[key])}</span>
                  <input
                    type="checkbox"
                    role="switch"
                    class="switch"
                    checked={!off.includes(key)}
                    onChange={(event) => turn(key, event.currentTarget.checked)}
                  />
                </label>
              </li>
            ))}
            <li>
              <span class="key-caps">
                <kbd>Esc</kbd>
              </span>
              <span>{t('panel:keyClose')}</span>
            </li>
          </ul>
          <p class="hint">{t('panel:keysHint')}</p>
          <button type="button" class="button primary" onClick={close}>
            {t('panel:understood')}
          </button>
        </>
      )}
    </Dialog>
  );
}

function capsOf(key: PanelKey): readonly string[] {
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

const keyWords = {
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
