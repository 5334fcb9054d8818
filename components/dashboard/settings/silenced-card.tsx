import { panelKeys, type Settings } from '../../../lib/settings/settings.ts';
import { nudgeKinds } from '../../../lib/inbox/nudge-kinds.ts';
import { capsOf, keyWords } from '../../panel/key-words.ts';
import { useWords } from '../../parts/words.ts';
import { Card } from './card.tsx';
import type { ChangeSettings } from './settings-change.ts';

interface SilencedCardProps {
  settings: Pick<Settings, 'silencedNudges' | 'keysOff'>;
  change: ChangeSettings;
}

/** What the person switched off in the panel, each with its way back. */
export function SilencedCard({ settings, change }: SilencedCardProps) {
  const t = useWords();
  const { silencedNudges, keysOff } = settings;
  const nudges = nudgeKinds.filter((kind) => silencedNudges.includes(kind));
  const keys = panelKeys.filter((key) => keysOff.includes(key));
  return (
    <Card title={t('settings:silencedTitle')} hint={t('settings:silencedHint')}>
      <h3>{t('settings:nudges')}</h3>
      {nudges.length === 0 && <p class="quiet">{t('settings:noNudgeSilenced')}</p>}
      <ul class="off-list">
        {nudges.map((kind) => {
          const name = t(`settings:nudge.${kind}`);
          return (
            <li key={kind}>
              <span>{name}</span>
              <button
                type="button"
                class="button"
                aria-label={t('settings:onAgainNamed', { name })}
                onClick={() =>
                  change({ silencedNudges: silencedNudges.filter((each) => each !== kind) })
                }
              >
                {t('settings:onAgain')}
              </button>
            </li>
          );
        })}
      </ul>
      <h3>{t('settings:keys')}</h3>
      {keys.length === 0 && <p class="quiet">{t('settings:noKeyOff')}</p>}
      <ul class="off-list">
        {keys.map((key) => {
          const name = t(keyWords[key]);
          return (
            <li key={key}>
              <span>
                {capsOf(key).map((cap) => (
                  <kbd key={cap}>{cap}</kbd>
                ))}{' '}
                {name}
              </span>
              <button
                type="button"
                class="button"
                aria-label={t('settings:onAgainNamed', { name })}
                onClick={() => change({ keysOff: keysOff.filter((each) => each !== key) })}
              >
                {t('settings:onAgain')}
              </button>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
