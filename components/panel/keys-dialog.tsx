import { useId } from 'preact/hooks';
import { panelKeys, type PanelKey } from '../../lib/settings/settings.ts';
import { Dialog } from '../parts/dialog.tsx';
import { useWords } from '../parts/words.ts';
import { capsOf, keyWords } from './key-words.ts';

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
