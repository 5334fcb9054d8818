import { nudgeKinds } from '../../../lib/inbox/nudge-kinds.ts';
import type { Settings } from '../../../lib/settings/settings.ts';
import { useWords } from '../../parts/words.ts';
import { SettingsCard } from './settings-card.tsx';
import { CheckRow } from './check-row.tsx';
import type { ChangeSettings } from './settings-change.ts';

interface NudgesCardProps {
  silenced: Settings['silencedNudges'];
  change: ChangeSettings;
}

/** What a nudge may be about; in the panel each can be silenced, here each comes back. */
export function NudgesCard({ silenced, change }: NudgesCardProps) {
  const t = useWords();
  return (
    <SettingsCard section="nudges" title={t('settings:nudges')} hint={t('settings:nudgesHint')}>
      <ul class="check-list">
        {nudgeKinds.map((kind) => (
          <CheckRow
            key={kind}
            isOn={!silenced.includes(kind)}
            turn={(on) => {
              const others = silenced.filter((each) => each !== kind);
              change({ silencedNudges: on ? others : [...others, kind] });
            }}
          >
            <span class="check-text">{t(`settings:nudge.${kind}`)}</span>
          </CheckRow>
        ))}
      </ul>
    </SettingsCard>
  );
}
