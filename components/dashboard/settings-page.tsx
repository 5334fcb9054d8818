import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { languageNames } from '../../lib/i18n/language.ts';
import { languages, type Settings } from '../../lib/settings/settings.ts';
import { CountChoice } from '../parts/count-choice.tsx';
import { SiteChooser } from '../parts/site-chooser.tsx';
import { useWords } from '../parts/words.ts';
import type { DashboardActions } from './dashboard.tsx';
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
      <div class="page-head">
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
        <Card title={t('settings:sitesTitle')} hint={t('settings:sitesHint')}>
          <SiteList sites={settings.sites} turnOff={actions.turnOff} setMode={actions.setMode} />
          <h3>{t('settings:addTitle')}</h3>
          <SiteChooser sites={settings.sites} turnOn={actions.turnOn} listsOn={false} />
        </Card>
        <div class="settings-column">
          <Card title={t('settings:countTitle')}>
            <CountChoice
              label={t('settings:countTitle')}
              countFrom={settings.countFrom}
              now={now}
              choose={(countFrom) => change({ countFrom })}
            />
            <label class="choice">
              <input
                type="checkbox"
                checked={settings.heartCounts}
                onChange={(event) => change({ heartCounts: event.currentTarget.checked })}
              />
              <span class="choice-text">
                <b>{t('settings:heartCounts')}</b>
                <small>{t('settings:heartHint')}</small>
              </span>
            </label>
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
        </div>
      </div>
    </>
  );
}

function Card(props: { title: string; hint?: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="card" aria-labelledby={id}>
      <h2 id={id}>{props.title}</h2>
      {props.hint && <p class="card-hint">{props.hint}</p>}
      {props.children}
    </section>
  );
}

interface SegmentsProps<Value extends string> {
  label: string;
  current: Value;
  choices: (readonly [Value, string])[];
  choose(value: Value): void;
}

function Segments<Value extends string>(props: SegmentsProps<Value>) {
  const name = useId();
  return (
    <div class="radio-row" role="radiogroup" aria-label={props.label}>
      {props.choices.map(([value, label]) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            checked={value === props.current}
            onChange={() => props.choose(value)}
          />
          <span>{label}</span>
        </label>
      ))}
    </div>
  );
}
