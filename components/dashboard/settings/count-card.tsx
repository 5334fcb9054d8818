import { useId } from 'preact/hooks';
import { dateValue } from '../../../lib/inbox/due-on-date.ts';
import type { Settings } from '../../../lib/settings/settings.ts';
import { CountChoice } from '../../parts/count-choice.tsx';
import { useWords } from '../../parts/words.ts';
import { SettingsCard } from './settings-card.tsx';
import type { ChangeSettings } from './settings-change.ts';
import { SwitchRow } from './switch-row.tsx';

interface CountCardProps {
  settings: Pick<Settings, 'countFrom' | 'heartCounts'>;
  now: number;
  change: ChangeSettings;
}

/** From when on comments count, and what a heart counts for. */
export function CountCard({ settings: { countFrom, heartCounts }, now, change }: CountCardProps) {
  const t = useWords();
  const id = useId();
  return (
    <SettingsCard section="count" title={t('settings:countTitle')}>
      <CountChoice
        label={t('settings:countTitle')}
        countFrom={countFrom}
        now={now}
        choose={(moment) => change({ countFrom: moment })}
      />
      <div class="time-field">
        <label for={id}>{t('settings:countDay')}</label>
        <input
          id={id}
          type="date"
          max={dateValue(now)}
          value={countFrom === null ? '' : dateValue(countFrom)}
          onChange={(event) => {
            const midnight = new Date(`${event.currentTarget.value}T00:00`).getTime();
            // While it is being typed it is no day; nor does anybody count from tomorrow on.
            if (midnight <= now) change({ countFrom: midnight });
          }}
        />
      </div>
      <SwitchRow
        label={t('settings:heartCounts')}
        hint={t('settings:heartHint')}
        isOn={heartCounts}
        turn={(on) => change({ heartCounts: on })}
      />
    </SettingsCard>
  );
}
