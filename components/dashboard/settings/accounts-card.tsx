import { useEffect, useState } from 'preact/hooks';
import { platformOfSite } from '../../../lib/comments/keys.ts';
import type { Settings } from '../../../lib/settings/settings.ts';
import { PersonName } from '../../parts/person-name.tsx';
import { PlatformBadge } from '../../parts/platform-badge.tsx';
import { useWords } from '../../parts/words.ts';
import { SettingsCard } from './settings-card.tsx';
import { CheckRow } from './check-row.tsx';
import type { ChangeSettings } from './settings-change.ts';
import type { KnownAccount, SettingsDesk } from './settings-desk.ts';

interface AccountsCardProps {
  leftOut: Settings['leftOutAccounts'];
  read: SettingsDesk['accounts'];
  change: ChangeSettings;
}

/** The person's own accounts, as the log knows them; each counts, or does not. */
export function AccountsCard({ leftOut, read, change }: AccountsCardProps) {
  const t = useWords();
  const [accounts, setAccounts] = useState<KnownAccount[] | 'reading' | 'failed'>('reading');
  useEffect(() => {
    let isHere = true;
    read().then(
      (found) => isHere && setAccounts(found),
      (error: unknown) => {
        console.warn('Ricevuto: the accounts cannot be read', error);
        if (isHere) setAccounts('failed');
      },
    );
    return () => {
      isHere = false;
    };
  }, []);
  const others = (key: string) => leftOut.filter((each) => each !== key);

  return (
    <SettingsCard
      section="accounts"
      title={t('settings:accountsTitle')}
      hint={t('settings:accountsHint')}
    >
      <div role="status">
        {accounts === 'reading' && <p class="quiet">{t('settings:accountsReading')}</p>}
        {accounts === 'failed' && <p class="callout wrong">{t('failure:databaseBroken')}</p>}
        {accounts.length === 0 && <p class="quiet">{t('settings:accountsNone')}</p>}
      </div>
      {typeof accounts === 'object' && accounts.length > 0 && (
        <ul class="check-list">
          {accounts.map(({ key, name, site, comments }) => (
            <CheckRow
              key={key}
              isOn={!leftOut.includes(key)}
              turn={(on) => change({ leftOutAccounts: on ? others(key) : [...others(key), key] })}
            >
              <PlatformBadge platform={platformOfSite(site)} />
              <span class="choice-text">
                <b>
                  <PersonName name={name} />
                </b>
                <small>
                  <bdi>{hostOfSite(site)}</bdi> ·{' '}
                  {t('settings:accountComments', { count: comments })}
                </small>
              </span>
            </CheckRow>
          ))}
        </ul>
      )}
    </SettingsCard>
  );
}

function hostOfSite(site: KnownAccount['site']): string {
  return site.slice(site.indexOf(':') + 1).replace(/^www\./u, '');
}
