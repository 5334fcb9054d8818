import { useState } from 'preact/hooks';
import type { SiteMode, TurnedOnSite } from '../../lib/settings/settings.ts';
import { PlatformBadge } from '../parts/platform-badge.tsx';
import { hostOf } from '../parts/host-of.ts';
import { useWords } from '../parts/words.ts';
import type { DashboardActions } from './dashboard.tsx';

interface SiteListProps {
  sites: TurnedOnSite[];
  turnOff: DashboardActions['turnOff'];
  setMode: DashboardActions['setMode'];
}

/** The sites that are on, each with where Ricevuto stands there, and with its way out. */
export function SiteList({ sites, turnOff, setMode }: SiteListProps) {
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
  const chooseMode = async (origin: string, mode: SiteMode) => {
    const result = await setMode(origin, mode).catch(() => ({ failed: 'noAnswer' as const }));
    const host = hostOf(origin);
    setMessage(
      'failed' in result
        ? { text: t(`failure:${result.failed}`), wrong: true }
        : { text: t(mode === 'side' ? 'sites:nowSide' : 'sites:nowPage', { host }), wrong: false },
    );
  };
  return (
    <>
      {sites.length === 0 ? (
        <p class="quiet">{t('sites:none')}</p>
      ) : (
        <ul class="site-list">
          {sites.map(({ origin, platform, mode }) => (
            <li key={origin}>
              {platform !== 'detect' && <PlatformBadge platform={platform} />}
              <bdi>{hostOf(origin)}</bdi>
              <select
                aria-label={t('sites:modeOf', { host: hostOf(origin) })}
                value={mode}
                onChange={(event) =>
                  void chooseMode(origin, event.currentTarget.value === 'side' ? 'side' : 'page')
                }
              >
                <option value="page">{t('sites:modePage')}</option>
                <option value="side">{t('sites:modeSide')}</option>
              </select>
              <button
                type="button"
                class="button"
                aria-label={t('sites:turnOffNamed', { host: hostOf(origin) })}
                onClick={() => void turnOffSite(origin)}
              >
                {t('sites:turnOff')}
              </button>
              {platform === 'linkedin' && (
                <small>{t(mode === 'side' ? 'sites:linkedinWhy' : 'sites:linkedinInPage')}</small>
              )}
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
