import { useState } from 'preact/hooks';
import type { TurnedOnSite } from '../../lib/settings/settings.ts';
import { PlatformBadge } from '../parts/platform-badge.tsx';
import { hostOf } from '../parts/host-of.ts';
import { useWords } from '../parts/words.ts';
import type { DashboardActions } from './dashboard.tsx';

interface SiteListProps {
  sites: TurnedOnSite[];
  turnOff: DashboardActions['turnOff'];
}

/** The sites that are on, each with its way out. */
export function SiteList({ sites, turnOff }: SiteListProps) {
  const t = useWords();
  const [message, setMessage] = useState<{ text: string; wrong: boolean } | null>(null);
  const turnOffSite = async (origin: string) => {
    const result = await turnOff(origin).catch(() => ({ failed: 'noAnswer' as const }));
    setMessage(
      'failed' in result
        ? { text: t(`failure:${result.failed}`), wrong: true }
        : { text: t('sites:turnedOff', { host: hostOf(origin) }), wrong: false },
    );
  };
  return (
    <>
      {sites.length === 0 ? (
        <p class="quiet">{t('sites:none')}</p>
      ) : (
        <ul class="site-list">
          {sites.map(({ origin, platform }) => (
            <li key={origin}>
              {platform !== 'detect' && <PlatformBadge platform={platform} />}
              <bdi>{hostOf(origin)}</bdi>
              <button
                type="button"
                class="button"
                aria-label={t('sites:turnOffNamed', { host: hostOf(origin) })}
                onClick={() => void turnOffSite(origin)}
              >
                {t('sites:turnOff')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p class={message?.wrong ? 'outcome wrong' : 'outcome'} role="status">
        {message?.text}
      </p>
    </>
  );
}
