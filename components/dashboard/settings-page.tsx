import { useState } from 'preact/hooks';
import { languageNames } from '../../lib/i18n/language.ts';
import { languages, type Settings } from '../../lib/settings/settings.ts';
import { CountChoice } from '../parts/count-choice.tsx';
import { SiteChooser } from '../parts/site-chooser.tsx';
import { useWords } from '../parts/words.ts';
import type { DashboardActions } from './dashboard.tsx';
import { AnsweringCards } from './settings/answering-cards.tsx';
import { Card } from './settings/card.tsx';
import { NotificationCard } from './settings/notification-card.tsx';
import { QuietCard } from './settings/quiet-card.tsx';
import { Segments } from './settings/segments.tsx';
import { SilencedCard } from './settings/silenced-card.tsx';
import { SwitchRow } from './settings/switch-row.tsx';
import { SiteList } from './site-list.tsx';

interface SettingsPageProps {
  settings: Settings;
  now: number;
  actions: DashboardActions;
}

/** Everything that can be set. Each choice is stored at once, and said. */
export function SettingsPage({ settings, now, actions }: SettingsPageProps) {
  const t = useWords();
  const [outcome, setOutcome] = useState<'saved' | 'failed' | null>(null);
  const change = (part: Partial<Omit<Settings, 'sites'>>) => {
    setOutcome(null);
    actions.change(part).then(
      () => setOutcome('saved'),
      () => setOutcome('failed'),
    );
  };
  return (
    <>
      <div class="page-head settings-head" data-layer>
        <div>
          <h1>{t('dashboard:settings')}</h1>
          <p>{t('dashboard:settingsSub')}</p>
        </div>
        <p class={outcome === 'failed' ? 'outcome wrong' : 'outcome'} role="status">
          {outcome === 'saved' && t('settings:saved')}
          {outcome === 'failed' && t('failure:noAnswer')}
        </p>
      </div>
      <div class="settings-grid">
        <div class="settings-column">
          <Card title={t('settings:sitesTitle')} hint={t('settings:sitesHint')}>
            <SiteList sites={settings.sites} turnOff={actions.turnOff} setMode={actions.setMode} />
            <h3>{t('settings:addTitle')}</h3>
            <SiteChooser sites={settings.sites} turnOn={actions.turnOn} listsOn={false} />
          </Card>
          <QuietCard quiet={settings.quiet} now={now} change={change} />
          <NotificationCard
            notifications={settings.notifications}
            actions={actions}
            change={change}
          />
          <SilencedCard settings={settings} change={change} />
        </div>
        <div class="settings-column">
          <Card title={t('settings:countTitle')}>
            <CountChoice
              label={t('settings:countTitle')}
              countFrom={settings.countFrom}
              now={now}
              choose={(countFrom) => change({ countFrom })}
            />
            <SwitchRow
              label={t('settings:heartCounts')}
              hint={t('settings:heartHint')}
              isOn={settings.heartCounts}
              turn={(heartCounts) => change({ heartCounts })}
            />
          </Card>
          <Card title={t('settings:languageTitle')}>
            <Segments
              label={t('settings:languageTitle')}
              current={settings.language}
              choices={[
                ['browser', t('settings:languageBrowser')],
                ...languages.map((language) => [language, languageNames[language]] as const),
              ]}
              choose={(language) => change({ language })}
            />
          </Card>
          <Card title={t('settings:themeTitle')}>
            <Segments
              label={t('settings:themeTitle')}
              current={settings.theme}
              choices={[
                ['system', t('settings:themeSystem')],
                ['light', t('settings:themeLight')],
                ['dark', t('settings:themeDark')],
              ]}
              choose={(theme) => change({ theme })}
            />
          </Card>
          <Card title={t('settings:badgeTitle')}>
            <Segments
              label={t('settings:badgeTitle')}
              current={settings.badge}
              choices={[
                ['number', t('settings:badgeNumber')],
                ['dot', t('settings:badgeDot')],
                ['off', t('settings:badgeOff')],
              ]}
              choose={(badge) => change({ badge })}
            />
          </Card>
          <AnsweringCards settings={settings} change={change} />
        </div>
      </div>
    </>
  );
}
