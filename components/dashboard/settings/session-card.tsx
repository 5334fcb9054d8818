import { useWords } from '../../parts/words.ts';
import { SettingsCard } from './settings-card.tsx';
import { Segments } from './segments.tsx';
import type { ChangeSettings } from './settings-change.ts';

interface SessionCardProps {
  minutes: number;
  change: ChangeSettings;
}

const offeredMinutes = [5, 10, 15, 20, 30, 45, 60];

/** For how long one sits down to answer. */
export function SessionCard({ minutes, change }: SessionCardProps) {
  const t = useWords();
  const format = new Intl.NumberFormat(t.language, { style: 'unit', unit: 'minute' });
  const spans = [...new Set([...offeredMinutes, minutes])].toSorted((a, b) => a - b);
  return (
    <SettingsCard
      section="session"
      title={t('settings:sessionTitle')}
      hint={t('settings:sessionHint')}
    >
      <Segments
        label={t('settings:sessionTitle')}
        current={minutes}
        choices={spans.map((span) => [span, format.format(span)] as const)}
        choose={(span) => change({ sessionMinutes: span })}
      />
    </SettingsCard>
  );
}
