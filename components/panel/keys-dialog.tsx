import { useEffect, useId, useRef } from 'preact/hooks';
import { useWords } from '../parts/words.ts';

const rows = [
  [['J', '↓'], 'panel:keyNext'],
  [['K', '↑'], 'panel:keyPrevious'],
  [['A'], 'panel:keyAcknowledge'],
  [['R'], 'panel:keyReply'],
  [['P'], 'panel:keyPromise'],
  [['Z'], 'panel:keyLater'],
  [['E'], 'panel:keyDone'],
  [['L'], 'panel:keyLetGo'],
  [['O'], 'panel:keyShow'],
  [['U', 'Ctrl Z'], 'panel:keyUndo'],
  [['Esc'], 'panel:keyClose'],
  [['?'], 'panel:keyHelp'],
] as const;

/** Every key of the panel. A native modal dialog: it keeps the focus and gives it back. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const t = useWords();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);

  return (
    <dialog
      class="keys"
      ref={dialog}
      aria-labelledby={id}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) dialog.current?.close();
      }}
    >
      <div>
        <h2 id={id}>{t('panel:keysTitle')}</h2>
        <dl>
          {rows.map(([keys, words]) => (
            <div key={words}>
              <dt>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{t(words)}</dd>
            </div>
          ))}
        </dl>
        <p class="hint">{t('panel:keysHint')}</p>
        <button type="button" class="button primary" onClick={() => dialog.current?.close()}>
          {t('panel:understood')}
        </button>
      </div>
    </dialog>
  );
}
