import { formatDay } from '../../../lib/i18n/dates.ts';
import type { Settings } from '../../../lib/settings/settings.ts';
import { useWords } from '../../parts/words.ts';
import { SettingsCard } from './settings-card.tsx';
import { RetentionCard } from './retention-card.tsx';
import type { ChangeSettings } from './settings-change.ts';
import type { SettingsDesk } from './settings-desk.ts';
import { SwitchRow } from './switch-row.tsx';

interface MemoryCardsProps {
  settings: Pick<Settings, 'forgetTextsAfterDays' | 'lastBackupAt' | 'remindsOfBackup'>;
  now: number;
  desk: SettingsDesk;
  change: ChangeSettings;
}

/** What is kept, and for how long. */
export function MemoryCards({ settings, now, desk, change }: MemoryCardsProps) {
  const t = useWords();
  const { forgetTextsAfterDays, lastBackupAt, remindsOfBackup } = settings;
  return (
    <>
      <RetentionCard
        days={forgetTextsAfterDays}
        countOldTexts={desk.countOldTexts}
        change={change}
      />
      <SettingsCard
        section="backup"
        title={t('settings:backupTitle')}
        hint={
          lastBackupAt === null
            ? t('settings:backupNever')
            : t('settings:backupLast', { day: formatDay(lastBackupAt, now, t.language) })
        }
      >
        <SwitchRow
          label={t('settings:backupRemind')}
          hint={t('settings:backupRemindHint')}
          isOn={remindsOfBackup}
          turn={(on) => change({ remindsOfBackup: on })}
        />
        <a class="link" href="#data">
          {t('settings:toData')}
        </a>
      </SettingsCard>
    </>
  );
}
