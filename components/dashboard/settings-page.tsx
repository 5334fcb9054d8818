import { useEffect, useRef, useState } from 'preact/hooks';
import IconSearch from '~icons/lucide/search';
import { languageNames } from '../../lib/i18n/language.ts';
import { languages, type Settings } from '../../lib/settings/settings.ts';
import { SiteChooser } from '../parts/site-chooser.tsx';
import { useWords } from '../parts/words.ts';
import type { DashboardActions } from './dashboard.tsx';
import { AccountsCard } from './settings/accounts-card.tsx';
import { AnsweringCards } from './settings/answering-cards.tsx';
import { SettingsCard } from './settings/settings-card.tsx';
import { CountCard } from './settings/count-card.tsx';
import { GoalsCard } from './settings/goals-card.tsx';
import { KeysCards } from './settings/keys-cards.tsx';
import { MemoryCards } from './settings/memory-cards.tsx';
import { NotificationCard } from './settings/notification-card.tsx';
import { NudgesCard } from './settings/nudges-card.tsx';
import { QuietCard } from './settings/quiet-card.tsx';
import { Segments } from './settings/segments.tsx';
import { SessionCard } from './settings/session-card.tsx';
import type { SettingsDesk } from './settings/settings-desk.ts';
import { SettingsGroup } from './settings/settings-group.tsx';
import { FoundSectionsProvider, useFoundSections } from './settings/settings-search.ts';
import { SiteList } from './site-list.tsx';

interface SettingsPageProps {
  settings: Settings;
  /** The part of the page that the address names. */
  section?: string;
  now: number;
  actions: DashboardActions;
  desk: SettingsDesk;
}

const groups = ['what', 'times', 'signals', 'answering', 'look', 'memory'] as const;

/** Everything that can be set. Each choice is stored at once, and said. */
export function SettingsPage({ settings, section, now, actions, desk }: SettingsPageProps) {
  const t = useWords();
  const page = useRef<HTMLDivElement>(null);
  const [outcome, setOutcome] = useState<'saved' | 'failed' | null>(null);
  const [searched, setSearched] = useState('');
  const found = useFoundSections(page, searched);
  const change = (part: Partial<Omit<Settings, 'sites'>>) => {
    setOutcome(null);
    actions.change(part).then(
      () => setOutcome('saved'),
      () => setOutcome('failed'),
    );
  };
  const goTo = (name: string) => {
    const parts = page.current?.querySelectorAll<HTMLElement>('[data-section]') ?? [];
    const part = [...parts].find(({ dataset }) => dataset.section === name);
    const heading = part?.querySelector<HTMLElement>('h2, h3');
    if (!part || !heading) return;
    part.scrollIntoView({ block: 'start' });
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  };
  useEffect(() => {
    if (section !== undefined) goTo(section);
  }, [section]);

  return (
    <div class="settings-page" ref={page}>
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
      <div class="settings-ways">
        <search class="search-field settings-search">
          <IconSearch />
          <input
            type="search"
            aria-label={t('settings:search')}
            placeholder={t('settings:search')}
            value={searched}
            onInput={(event) => setSearched(event.currentTarget.value)}
          />
        </search>
        {found === null && (
          <nav aria-label={t('settings:groups')}>
            {groups.map((name) => (
              <a
                key={name}
                href={`#settings/${name}`}
                // The address may name it already: then nothing would change, and nobody would go.
                onClick={() => goTo(name)}
              >
                {t(`settings:group.${name}`)}
              </a>
            ))}
          </nav>
        )}
        <p class="found" role="status">
          {found &&
            (found.size === 0
              ? t('settings:foundNone')
              : t('settings:found', { count: found.size }))}
        </p>
      </div>
      <FoundSectionsProvider value={found}>
        <SettingsGroup section="what" title={t('settings:group.what')}>
          <SettingsCard
            section="sites"
            title={t('settings:sitesTitle')}
            hint={t('settings:sitesHint')}
          >
            <SiteList sites={settings.sites} turnOff={actions.turnOff} setMode={actions.setMode} />
            <h4>{t('settings:addTitle')}</h4>
            <SiteChooser sites={settings.sites} turnOn={actions.turnOn} listsOn={false} />
          </SettingsCard>
          <AccountsCard leftOut={settings.leftOutAccounts} read={desk.accounts} change={change} />
          <CountCard settings={settings} now={now} change={change} />
        </SettingsGroup>
        <SettingsGroup section="times" title={t('settings:group.times')}>
          <GoalsCard goals={settings.goals} change={change} />
          <SessionCard minutes={settings.sessionMinutes} change={change} />
          <QuietCard quiet={settings.quiet} now={now} change={change} />
        </SettingsGroup>
        <SettingsGroup section="signals" title={t('settings:group.signals')}>
          <SettingsCard section="badge" title={t('settings:badgeTitle')}>
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
          </SettingsCard>
          <NotificationCard
            notifications={settings.notifications}
            actions={actions}
            change={change}
          />
          <NudgesCard silenced={settings.silencedNudges} change={change} />
        </SettingsGroup>
        <SettingsGroup section="answering" title={t('settings:group.answering')}>
          <AnsweringCards settings={settings} change={change} />
          <KeysCards settings={settings} desk={desk} change={change} />
        </SettingsGroup>
        <SettingsGroup section="look" title={t('settings:group.look')}>
          <SettingsCard section="language" title={t('settings:languageTitle')}>
            <Segments
              label={t('settings:languageTitle')}
              current={settings.language}
              choices={[
                ['browser', t('settings:languageBrowser')],
                ...languages.map((language) => [language, languageNames[language]] as const),
              ]}
              choose={(language) => change({ language })}
            />
          </SettingsCard>
          <SettingsCard section="theme" title={t('settings:themeTitle')}>
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
          </SettingsCard>
        </SettingsGroup>
        <SettingsGroup section="memory" title={t('settings:group.memory')}>
          <MemoryCards settings={settings} now={now} desk={desk} change={change} />
        </SettingsGroup>
      </FoundSectionsProvider>
    </div>
  );
}
