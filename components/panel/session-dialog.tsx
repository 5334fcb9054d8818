import { useId, useState } from 'preact/hooks';
import { Dialog } from '../parts/dialog.tsx';
import { useWords } from '../parts/words.ts';

const offered = [5, 10, 15, 20, 30, 45, 60];

interface SessionDialogProps {
  /** How long the last one was. */
  minutes: number;
  start: (minutes: number) => void;
  onClose: () => void;
}

/** A calm start: how long, and that it ends. */
export function SessionDialog({ minutes, start, onClose }: SessionDialogProps) {
  const t = useWords();
  const id = useId();
  const [chosen, setChosen] = useState(minutes);
  const choices = [...new Set([...offered, minutes])].toSorted((one, other) => one - other);
  return (
    <Dialog labelledBy={id} onClose={onClose}>
      {(close) => (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            close();
            start(chosen);
          }}
        >
          <h2 id={id}>{t('session:howLong')}</h2>
          <p class="hint">{t('session:howLongHint')}</p>
          <div class="minutes" role="radiogroup" aria-labelledby={id}>
            {choices.map((each) => (
              <label class="choice" key={each}>
                <input
                  type="radio"
                  name={`${id}-minutes`}
                  checked={each === chosen}
                  data-first={each === minutes}
                  onChange={() => setChosen(each)}
                />
                <span>{minutesOf(each, t.language)}</span>
              </label>
            ))}
          </div>
          <div class="dialog-actions">
            <button type="submit" class="button primary">
              {t('session:start')}
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

function minutesOf(minutes: number, language: string): string {
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'minute',
    unitDisplay: 'short',
  }).format(minutes);
}
