import { useEffect, useRef, useState } from 'preact/hooks';
import { fewestKeptDays, mostKeptDays, type Settings } from '../../../lib/settings/settings.ts';
import { useWords } from '../../parts/words.ts';
import { SettingsCard } from './settings-card.tsx';
import { NumberField } from './number-field.tsx';
import { Segments } from './segments.tsx';
import type { ChangeSettings } from './settings-change.ts';
import type { SettingsDesk } from './settings-desk.ts';

interface RetentionCardProps {
  days: Settings['forgetTextsAfterDays'];
  countOldTexts: SettingsDesk['countOldTexts'];
  change: ChangeSettings;
}

type Choice = 'never' | '30' | '90' | '365' | 'own';
const offered = ['30', '90', '365'] as const;

/** For how long texts are kept. What would go is counted and said before anything goes: it does not come back. */
export function RetentionCard({ days, countOldTexts, change }: RetentionCardProps) {
  const t = useWords();
  const [asked, setAsked] = useState<{ days: number; texts: number | null } | null>(null);
  const [isOwn, setOwn] = useState(choiceOf(days) === 'own');
  const question = useRef<HTMLParagraphElement>(null);
  const latest = useRef<number | null>(null);
  const current: Choice =
    asked || isOwn ? (isOwn ? 'own' : choiceOf(asked?.days ?? days)) : choiceOf(days);
  useEffect(() => {
    if (asked?.texts !== null) question.current?.focus();
  }, [asked?.texts]);

  const choose = (wanted: number | null) => {
    latest.current = wanted;
    // Nothing goes by keeping longer.
    if (wanted === null || (days !== null && wanted >= days)) {
      setAsked(null);
      if (wanted !== days) change({ forgetTextsAfterDays: wanted });
      return;
    }
    setAsked({ days: wanted, texts: null });
    countOldTexts(wanted).then(
      (texts) => latest.current === wanted && setAsked({ days: wanted, texts }),
      (error: unknown) => {
        console.warn('Ricevuto: the texts cannot be counted', error);
        if (latest.current === wanted) setAsked({ days: wanted, texts: NaN });
      },
    );
  };
  const leave = () => {
    latest.current = null;
    setAsked(null);
    setOwn(choiceOf(days) === 'own');
  };

  return (
    <SettingsCard
      section="retention"
      title={t('settings:retentionTitle')}
      hint={t('settings:retentionHint')}
    >
      <Segments
        label={t('settings:retentionTitle')}
        current={current}
        choices={[
          ['never', t('settings:retentionNever')],
          ...offered.map(
            (each) => [each, t('settings:afterDays', { count: Number(each) })] as const,
          ),
          ['own', t('settings:retentionOwn')],
        ]}
        choose={(choice) => {
          setOwn(choice === 'own');
          if (choice === 'never') choose(null);
          else if (choice !== 'own') choose(Number(choice));
        }}
      />
      {isOwn && (
        <NumberField
          label={t('settings:retentionAfter')}
          unit={t('settings:days', { count: asked?.days ?? days ?? 180 })}
          value={asked?.days ?? days ?? 180}
          least={fewestKeptDays}
          most={mostKeptDays}
          choose={choose}
        />
      )}
      {asked && asked.texts === null && (
        <p class="quiet" role="status">
          {t('settings:retentionCounting')}
        </p>
      )}
      {asked && asked.texts !== null && (
        <div class="callout ask">
          <p tabIndex={-1} ref={question}>
            {Number.isNaN(asked.texts)
              ? t('settings:retentionUncounted')
              : t('settings:retentionNow', { count: asked.texts })}{' '}
            {t('settings:retentionForGood')}
          </p>
          <div class="ask-buttons">
            <button
              type="button"
              class="button"
              onClick={() => {
                change({ forgetTextsAfterDays: asked.days });
                setAsked(null);
              }}
            >
              {t('settings:retentionYes', { count: asked.days })}
            </button>
            <button type="button" class="button" onClick={leave}>
              {t('settings:retentionNo')}
            </button>
          </div>
        </div>
      )}
    </SettingsCard>
  );
}

function choiceOf(days: number | null): Choice {
  return days === null ? 'never' : (offered.find((each) => each === String(days)) ?? 'own');
}
