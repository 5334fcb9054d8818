import { useRef } from 'preact/hooks';
import IconDownload from '~icons/lucide/download';
import IconUpload from '~icons/lucide/upload';
import { formatMoment } from '../../../lib/i18n/dates.ts';
import type { Settings } from '../../../lib/settings/settings.ts';
import { useWords } from '../../parts/words.ts';
import { DataCard } from './data-card.tsx';
import { SwitchRow } from '../settings/switch-row.tsx';
import { TaskLine } from './task-line.tsx';
import type { TaskDesk } from './use-data-task.ts';

interface BackupCardProps {
  settings: Pick<Settings, 'lastBackupAt' | 'remindsOfBackup'>;
  now: number;
  tasks: TaskDesk;
  onSave(): void;
  onFile(file: File): void;
  remind(on: boolean): void;
}

/** A copy of everything, and the way back. */
export function BackupCard({ settings, now, tasks, onSave, onFile, remind }: BackupCardProps) {
  const t = useWords();
  const field = useRef<HTMLInputElement>(null);
  const { lastBackupAt, remindsOfBackup } = settings;
  return (
    <DataCard title={t('data:backupTitle')} hint={t('data:backupHint')}>
      <p class="last-backup">
        {lastBackupAt === null
          ? t('data:noBackup')
          : t('data:lastBackup', { when: formatMoment(lastBackupAt, now, t.language) })}
      </p>
      <div class="data-actions">
        <button
          type="button"
          class="button primary"
          aria-disabled={tasks.isBusy}
          onClick={() => !tasks.isBusy && onSave()}
        >
          <IconDownload />
          {t('data:save')}
        </button>
      </div>
      <TaskLine tasks={tasks} place="backup" />
      <SwitchRow label={t('data:remind')} isOn={remindsOfBackup} turn={remind} />
      <div class="data-part">
        <h3>{t('data:restoreTitle')}</h3>
        <p class="data-hint">{t('data:restoreHint')}</p>
      </div>
      <div class="data-actions">
        <button
          type="button"
          class="button"
          aria-disabled={tasks.isBusy}
          onClick={() => !tasks.isBusy && field.current?.click()}
        >
          <IconUpload />
          {t('data:choose')}
        </button>
      </div>
      <input
        ref={field}
        type="file"
        hidden
        accept=".json,.ricevuto,application/json"
        aria-label={t('data:choose')}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // The same file may be chosen again.
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
      <TaskLine tasks={tasks} place="restore" />
    </DataCard>
  );
}
