import { useId, useState } from 'preact/hooks';
import { useWords } from '../../parts/words.ts';
import { DataCard } from './data-card.tsx';
import type { DataDesk } from './data-desk.ts';
import { TaskLine } from './task-line.tsx';
import type { TaskDesk } from './use-data-task.ts';

interface WipeCardProps {
  desk: Pick<DataDesk, 'wipe'>;
  tasks: TaskDesk;
  onSave(): void;
  onWiped(): void;
}

/** The end of everything that is kept here, for those who type that they want it. */
export function WipeCard({ desk, tasks, onSave, onWiped }: WipeCardProps) {
  const t = useWords();
  const id = useId();
  const { isBusy } = tasks;
  const word = t('data:wipeWord');
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const [isWiping, setWiping] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  const wipe = async () => {
    if (isBusy || isWiping) return;
    const isSure = typed.trim().toLocaleUpperCase(t.language) === word;
    setWrong(!isSure);
    setFailure(null);
    if (!isSure) return;
    setWiping(true);
    const result = await desk.wipe().catch(() => ({ failed: 'noAnswer' as const }));
    setWiping(false);
    if ('failed' in result) setFailure(t(`failure:${result.failed}`));
    else onWiped();
  };

  return (
    <DataCard title={t('data:wipeTitle')} hint={t('data:wipeHint')} kind="wipe-card">
      <form
        class="wipe-form"
        onSubmit={(event) => {
          event.preventDefault();
          void wipe();
        }}
      >
        <div class="field">
          <label for={id}>{t('data:wipeLabel', { word })}</label>
          <div class="field-row">
            <input
              id={id}
              type="text"
              autocomplete="off"
              autocapitalize="characters"
              spellcheck={false}
              value={typed}
              aria-invalid={isWrong}
              aria-describedby={`${id}-hint`}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
            <button type="submit" class="button danger" aria-disabled={isBusy || isWiping}>
              {t('data:wipe')}
            </button>
            <button
              type="button"
              class="button"
              aria-disabled={isBusy || isWiping}
              onClick={() => !isBusy && !isWiping && onSave()}
            >
              {t('data:wipeFirst')}
            </button>
          </div>
          <p id={`${id}-hint`} class="field-hint wrong" role="status">
            {isWiping ? t('data:wiping') : (failure ?? (isWrong && t('data:wipeWrong', { word })))}
          </p>
        </div>
      </form>
      <TaskLine tasks={tasks} place="wipe" />
    </DataCard>
  );
}
