import { useEffect, useState } from 'preact/hooks';
import { formatDay } from '../../../lib/i18n/dates.ts';
import type { Settings } from '../../../lib/settings/settings.ts';
import { useWords } from '../../parts/words.ts';
import { isBackupDue, mayAsk, monthMs } from './backup-due.ts';
import type { DataDesk } from './data-desk.ts';

interface BackupLineProps {
  settings: Settings;
  desk: Pick<DataDesk, 'logBegan'>;
  now: number;
  change(change: Partial<Pick<Settings, 'backupPutOffUntil'>>): Promise<void>;
  /** On the page where one saves it, the way there is not offered. */
  isThere?: boolean;
}

/** One calm line where no copy was saved for a month; nothing where all is well. */
export function BackupLine({ settings, desk, now, change, isThere = false }: BackupLineProps) {
  const t = useWords();
  const [logBegan, setLogBegan] = useState<number | null>(null);
  const asks = mayAsk(settings, now);

  useEffect(() => {
    if (!asks) return;
    const end = new AbortController();
    desk.logBegan().then(
      (began) => !end.signal.aborted && setLogBegan(began),
      (error: unknown) => console.info('Ricevuto cannot tell how old its log is', error),
    );
    return () => end.abort();
  }, [asks]);

  if (!isBackupDue(settings, logBegan, now)) return null;
  const { lastBackupAt } = settings;
  return (
    <div class="backup-line callout">
      <p>
        {lastBackupAt === null
          ? t('data:backupNever')
          : t('data:backupOld', { when: formatDay(lastBackupAt, now, t.language) })}
      </p>
      <div class="backup-line-actions">
        {!isThere && (
          <a class="link" href="#data">
            {t('data:backupGo')}
          </a>
        )}
        <button
          type="button"
          class="link quiet"
          onClick={() => void change({ backupPutOffUntil: now + monthMs })}
        >
          {t('data:notNow')}
        </button>
      </div>
    </div>
  );
}
