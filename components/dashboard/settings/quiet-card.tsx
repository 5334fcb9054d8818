import type { QuietTimes } from '../../../lib/inbox/quiet.ts';
import { useWords } from '../../parts/words.ts';
import { SettingsCard } from './settings-card.tsx';
import { HolidayList } from './holiday-list.tsx';
import type { ChangeSettings } from './settings-change.ts';
import { SwitchRow } from './switch-row.tsx';
import { TimeField } from './time-field.tsx';

interface QuietCardProps {
  quiet: QuietTimes;
  now: number;
  change: ChangeSettings;
}

/** Where quiet hours begin when they are turned on: from eight in the evening to eight. */
const usualHours = { from: 20 * 60, to: 8 * 60 };

/** When Ricevuto keeps quiet: by the hour, by the day of the week, on single days. */
export function QuietCard({ quiet, now, change }: QuietCardProps) {
  const t = useWords();
  const set = (part: Partial<QuietTimes>) => change({ quiet: { ...quiet, ...part } });
  const { hours, days, holidays } = quiet;
  return (
    <SettingsCard section="quiet" title={t('settings:quietTitle')} hint={t('settings:quietHint')}>
      <SwitchRow
        label={t('settings:quietHours')}
        hint={hours && hours.from === hours.to ? t('settings:quietSame') : undefined}
        isOn={hours !== null}
        turn={(on) => set({ hours: on ? usualHours : null })}
      />
      {hours && (
        <div class="time-row" role="group" aria-label={t('settings:quietHours')}>
          <TimeField
            label={t('settings:from')}
            minutes={hours.from}
            choose={(from) => set({ hours: { ...hours, from } })}
          />
          <TimeField
            label={t('settings:to')}
            minutes={hours.to}
            choose={(to) => set({ hours: { ...hours, to } })}
          />
          {hours.from > hours.to && <small>{t('settings:overnight')}</small>}
        </div>
      )}
      <h4>{t('settings:quietDays')}</h4>
      <div class="radio-row" role="group" aria-label={t('settings:quietDays')}>
        {weekOf(t.language).map(({ day, name, short }) => (
          <label key={day}>
            <input
              type="checkbox"
              aria-label={name}
              checked={days.includes(day)}
              onChange={(event) =>
                set({
                  days: event.currentTarget.checked
                    ? [...days, day].toSorted()
                    : days.filter((each) => each !== day),
                })
              }
            />
            <span aria-hidden="true">{short}</span>
          </label>
        ))}
      </div>
      {days.length === 7 && <p class="quiet">{t('settings:alwaysQuiet')}</p>}
      <h4>{t('settings:holidays')}</h4>
      <HolidayList holidays={holidays} now={now} set={(list) => set({ holidays: list })} />
    </SettingsCard>
  );
}

/** The days of a week, from Monday; in English from Sunday. */
function weekOf(language: string) {
  const days = language === 'en' ? [0, 1, 2, 3, 4, 5, 6] : [1, 2, 3, 4, 5, 6, 0];
  const format = (day: number, weekday: 'long' | 'short') =>
    // 3 January 2021 was a Sunday.
    new Intl.DateTimeFormat(language, { weekday }).format(new Date(2021, 0, 3 + day, 12));
  return days.map((day) => ({ day, name: format(day, 'long'), short: format(day, 'short') }));
}
