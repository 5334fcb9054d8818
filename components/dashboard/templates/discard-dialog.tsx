import { useId } from 'preact/hooks';
import { Dialog } from '../../parts/dialog.tsx';
import { useWords } from '../../parts/words.ts';

interface DiscardDialogProps {
  onKeep(): void;
  onDiscard(): void;
  onSave(): void;
}

/** Asks before words are given up. */
export function DiscardDialog({ onKeep, onDiscard, onSave }: DiscardDialogProps) {
  const t = useWords();
  const id = useId();
  return (
    <Dialog labelledBy={id} onClose={onKeep}>
      {(close) => (
        <>
          <h2 id={id}>{t('template:discardTitle')}</h2>
          <p class="hint">{t('template:discardHint')}</p>
          <div class="dialog-actions">
            <button type="button" class="button primary" onClick={onSave}>
              {t('template:save')}
            </button>
            <button type="button" class="button" onClick={close}>
              {t('template:keepWriting')}
            </button>
            <button type="button" class="button" onClick={onDiscard}>
              {t('template:discard')}
            </button>
          </div>
        </>
      )}
    </Dialog>
  );
}
