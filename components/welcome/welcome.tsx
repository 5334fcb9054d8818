import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import IconMessageCircle from '~icons/lucide/message-circle';
import IconPin from '~icons/lucide/pin';
import IconSun from '~icons/lucide/sun';
import { languageNames } from '../../lib/i18n/language.ts';
import type { SiteToTurnOn, TurnOnResult } from '../../lib/messages/turn-on-sites.ts';
import { languages, type Language, type Settings } from '../../lib/settings/settings.ts';
import { CountChoice } from '../parts/count-choice.tsx';
import { Mark } from '../parts/mark.tsx';
import { SiteChooser } from '../parts/site-chooser.tsx';
import { siteName } from '../parts/site-name.ts';
import { useWords } from '../parts/words.ts';
import { SampleReply } from './sample-reply.tsx';

export interface WelcomeProps {
  settings: Settings;
  now: number;
  /** How to pin an icon differs. */
  browserKind: 'chromium' | 'firefox';
  actions: WelcomeActions;
}

export interface WelcomeActions {
  /** Resolves once it is stored; throws when nobody answers. */
  change(change: Partial<Omit<Settings, 'sites'>>): Promise<void>;
  turnOn(sites: SiteToTurnOn[]): Promise<TurnOnResult>;
  finish(): Promise<void>;
}

/** The first run: choose sites, choose which comments count, try one thanks. Nothing here must be done. */
export function Welcome({ settings, now, browserKind, actions }: WelcomeProps) {
  const t = useWords();
  const [unanswered, setUnanswered] = useState(false);
  const run = (action: Promise<void>) => {
    action.then(
      () => setUnanswered(false),
      () => setUnanswered(true),
    );
  };
  const change = (part: Partial<Omit<Settings, 'sites'>>) => run(actions.change(part));
  return (
    <div class="welcome">
      <header class="welcome-bar">
        <Mark size={30} />
        <b>Ricevuto</b>
        <LanguageSwitch current={t.language} choose={(language) => change({ language })} />
      </header>
      {unanswered && (
        <p class="callout wrong" role="alert">
          {t('failure:noAnswer')}
        </p>
      )}
      <main>
        <div class="welcome-lead">
          <h1>{t('welcome:headline')}</h1>
          <p>{t('welcome:lead')}</p>
        </div>

        <Step number={1} title={t('welcome:sitesTitle')} hint={t('welcome:sitesHint')}>
          <SiteChooser sites={settings.sites} turnOn={actions.turnOn} />
        </Step>

        <Step number={2} title={t('welcome:countTitle')} hint={t('welcome:countHint')}>
          <CountChoice
            label={t('welcome:countTitle')}
            countFrom={settings.countFrom}
            now={now}
            choose={(countFrom) => change({ countFrom })}
          />
        </Step>

        <Step number={3} title={t('welcome:tryTitle')} hint={t('welcome:tryHint')}>
          <SampleReply key={t.language} />
        </Step>

        <section class="welcome-next" aria-labelledby="welcome-next">
          <h2 id="welcome-next">{t('welcome:nextTitle')}</h2>
          <ul>
            <li>
              <IconMessageCircle />
              <span>
                {t('welcome:nextOpen')}{' '}
                {settings.sites.map(({ origin }) => (
                  <a key={origin} class="next-site" href={origin} target="_blank" rel="noreferrer">
                    {siteName(origin)}
                  </a>
                ))}
              </span>
            </li>
            <li>
              <IconPin />
              <span>
                {t(browserKind === 'firefox' ? 'welcome:nextPinFirefox' : 'welcome:nextPin')}
              </span>
            </li>
            <li>
              <IconSun />
              <span>{t('welcome:nextLive')}</span>
            </li>
          </ul>
          <button type="button" class="button primary" onClick={() => run(actions.finish())}>
            {t('welcome:finish')}
          </button>
        </section>
      </main>
    </div>
  );
}

interface StepProps {
  number: number;
  title: string;
  hint: string;
  children: ComponentChildren;
}

function Step({ number, title, hint, children }: StepProps) {
  const t = useWords();
  const id = `welcome-step-${number}`;
  return (
    <section class="welcome-step" aria-labelledby={id}>
      <span class="step-number" aria-hidden="true">
        {number}
      </span>
      <div class="step-head">
        <h2 id={id}>
          <span class="visually-hidden">{t('welcome:step', { number })}: </span>
          {title}
        </h2>
        <p>{hint}</p>
      </div>
      <div class="step-body">{children}</div>
    </section>
  );
}

interface LanguageSwitchProps {
  current: Language;
  choose(language: Language): void;
}

function LanguageSwitch({ current, choose }: LanguageSwitchProps) {
  const t = useWords();
  return (
    <div class="segments" role="group" aria-label={t('welcome:language')}>
      {languages.map((language) => (
        <button
          type="button"
          key={language}
          lang={language}
          aria-pressed={language === current}
          onClick={() => choose(language)}
        >
          {languageNames[language]}
        </button>
      ))}
    </div>
  );
}
