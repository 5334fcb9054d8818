import { useId, useState } from 'preact/hooks';
import { Dialog } from '../../parts/dialog.tsx';
import { useWords } from '../../parts/words.ts';
import { PassphraseField } from './passphrase-field.tsx';

interface PassphraseDialogProps {
  fileName: string;
  /** The one before was not it. */
  wasWrong: boolean;
  onOpen(passphrase: string): void;
  onClose(): void;
}

/** Asks for the passphrase of a file that somebody locked. */
export function PassphraseDialog({ fileName, wasWrong, onOpen, onClose }: PassphraseDialogProps) {
  const t = useWords();
  const id = useId();
  const [passphrase, setPassphrase] = useState('');
  const wrong = wasWrong && passphrase === '' ? t('data:fault.wrongPassphrase') : null;
  return (
    <Dialog labelledBy={id} onClose={onClose}>
      {(close) => (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (passphrase !== '') onOpen(passphrase);
          }}
        >
          <h2 id={id}>{t('data:openTitle')}</h2>
          <p class="hint breakable">{t('data:openHint', { name: fileName })}</p>
          <PassphraseField
            kind="current"
            value={passphrase}
            onInput={setPassphrase}
            wrong={wrong}
          />
          <div class="dialog-actions">
            <button type="submit" class="button primary" aria-disabled={passphrase === ''}>
              {t('data:open')}
            </button>
            <button type="button" class="button" onClick={close}>
              {t('panel:cancel')}
            </button>
          </div>
        </form>
      )}
    </Dialog>
  );
}
