import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../../lib/settings/settings.ts';
import { useWords } from '../../parts/words.ts';
import type { DashboardActions } from '../dashboard.tsx';
import { SettingsCard } from './settings-card.tsx';
import type { ChangeSettings } from './settings-change.ts';
import { SwitchRow } from './switch-row.tsx';
import { TimeField } from './time-field.tsx';

interface NotificationCardProps {
  notifications: Settings['notifications'];
  actions: Pick<DashboardActions, 'askNotifications' | 'mayNotify'>;
  change: ChangeSettings;
}

const usualDigest = 9 * 60;

/** What may be told outside the browser's pages. Nothing, until the person wants it and the browser was asked. */
export function NotificationCard({ notifications, actions, change }: NotificationCardProps) {
  const t = useWords();
  const { digestAt, promises } = notifications;
  const isWanted = digestAt !== null || promises;
  const [state, setState] = useState<'fine' | 'refused' | 'lost'>('fine');

  useEffect(() => {
    if (!isWanted) return undefined;
    let isHere = true;
    // Where nobody answers, nothing is said: that is no proof.
    actions.mayNotify().then(
      (may) => isHere && setState(may ? 'fine' : 'lost'),
      (error: unknown) => console.warn('Ricevuto: permissions cannot be read', error),
    );
    return () => {
      isHere = false;
    };
  }, []);

  /** Straight from the click: the browser asks only then. */
  const allow = (then?: Partial<Settings['notifications']>) => {
    actions.askNotifications().then(
      (may) => {
        setState(may ? 'fine' : 'refused');
        if (may && then) change({ notifications: { ...notifications, ...then } });
      },
      () => setState('refused'),
    );
  };
  const set = (part: Partial<Settings['notifications']>) =>
    change({ notifications: { ...notifications, ...part } });

  return (
    <SettingsCard
      section="notifications"
      title={t('settings:notifyTitle')}
      hint={t('settings:notifyHint')}
    >
      <SwitchRow
        label={t('settings:digest')}
        hint={t('settings:digestHint')}
        isOn={digestAt !== null}
        turn={(on) => (on ? allow({ digestAt: usualDigest }) : set({ digestAt: null }))}
      />
      {digestAt !== null && (
        <div class="time-row">
          <TimeField
            label={t('settings:digestAt')}
            minutes={digestAt}
            choose={(at) => set({ digestAt: at })}
          />
        </div>
      )}
      <SwitchRow
        label={t('settings:notifyPromises')}
        hint={t('settings:notifyPromisesHint')}
        isOn={promises}
        turn={(on) => (on ? allow({ promises: true }) : set({ promises: false }))}
      />
      <div role="status">
        {state === 'refused' && <p class="callout">{t('settings:notifyRefused')}</p>}
        {state === 'lost' && isWanted && (
          <div class="callout">
            <p>{t('settings:notifyLost')}</p>
            <button type="button" class="button" onClick={() => allow()}>
              {t('settings:notifyAgain')}
            </button>
          </div>
        )}
      </div>
    </SettingsCard>
  );
}
