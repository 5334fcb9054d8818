import { useState } from 'preact/hooks';
import IconLock from '~icons/lucide/lock';
import { useWords } from '../../parts/words.ts';
import { DataCard } from './data-card.tsx';
import { PassphraseField } from './passphrase-field.tsx';
import { TaskLine } from './task-line.tsx';
import type { TaskDesk } from './use-data-task.ts';

/** Shorter ones are guessed, however slow each guess is made. */
export const shortestPassphrase = 12;

interface HandOverCardProps {
  tasks: TaskDesk;
  onSave(passphrase: string): void;
}

/** The same file, locked, for another computer or a colleague. */
export function HandOverCard({ tasks, onSave }: HandOverCardProps) {
  const t = useWords();
  const [passphrase, setPassphrase] = useState('');
  const [wasShort, setWasShort] = useState(false);
  const missing = shortestPassphrase - [...passphrase].length;
  return (
    <DataCard title={t('data:handTitle')} hint={t('data:handHint')}>
      <form
        class="hand-over"
        onSubmit={(event) => {
          event.preventDefault();
          setWasShort(missing > 0);
          if (missing <= 0 && !tasks.isBusy) onSave(passphrase);
        }}
      >
        <PassphraseField
          kind="new"
          value={passphrase}
          onInput={setPassphrase}
          hint={t('data:passphraseHint', { count: shortestPassphrase })}
          wrong={wasShort && missing > 0 ? t('data:passphraseShort', { count: missing }) : null}
        />
        <p class="data-hint">{t('data:passphraseLost')}</p>
        <div class="data-actions">
          <button type="submit" class="button" aria-disabled={tasks.isBusy}>
            <IconLock />
            {t('data:saveSealed')}
          </button>
        </div>
      </form>
      <TaskLine tasks={tasks} place="hand" />
    </DataCard>
  );
}
