import {
  type Goals,
  mostGoalHours,
  mostOldDays,
  type Settings,
  standardGoals,
} from '../../../lib/settings/settings.ts';
import { useWords } from '../../parts/words.ts';
import { SettingsCard } from './settings-card.tsx';
import { NumberField } from './number-field.tsx';
import type { ChangeSettings } from './settings-change.ts';
import { SwitchRow } from './switch-row.tsx';

interface GoalsCardProps {
  goals: Settings['goals'];
  change: ChangeSettings;
}

/** By when one wants to have answered; or no goals at all, and nothing is ever late. */
export function GoalsCard({ goals, change }: GoalsCardProps) {
  const t = useWords();
  const set = (part: Partial<Goals>) => change({ goals: { ...standardGoals, ...goals, ...part } });
  return (
    <SettingsCard section="goals" title={t('settings:goalsTitle')} hint={t('settings:goalsHint')}>
      <SwitchRow
        label={t('settings:goals')}
        hint={goals ? undefined : t('settings:goalsNone')}
        isOn={goals !== null}
        turn={(on) => change({ goals: on ? standardGoals : null })}
      />
      {goals && (
        <div class="number-rows">
          <NumberField
            label={t('settings:goalWord')}
            unit={t('settings:hours', { count: goals.wordHours })}
            value={goals.wordHours}
            least={1}
            most={mostGoalHours}
            choose={(wordHours) => set({ wordHours })}
          />
          <NumberField
            label={t('settings:goalQuestion')}
            unit={t('settings:hours', { count: goals.questionHours })}
            value={goals.questionHours}
            least={1}
            most={mostGoalHours}
            choose={(questionHours) => set({ questionHours })}
          />
          <NumberField
            label={t('settings:goalOld')}
            unit={t('settings:days', { count: goals.oldDays })}
            value={goals.oldDays}
            least={1}
            most={mostOldDays}
            choose={(oldDays) => set({ oldDays })}
          />
        </div>
      )}
    </SettingsCard>
  );
}
