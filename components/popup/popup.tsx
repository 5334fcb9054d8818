import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import IconInbox from '~icons/lucide/inbox';
import IconPanelRight from '~icons/lucide/panel-right';
import IconSettings from '~icons/lucide/settings';
import IconTemplates from '~icons/lucide/file-text';
import type { FaultCode } from '../../lib/inbox/view.ts';
import type { CommandResult, FailureCode, SiteInspection } from '../../lib/messages/messages.ts';
import type { SiteMode } from '../../lib/settings/settings.ts';
import type { TurnOnResult } from '../../lib/messages/turn-on-sites.ts';
import { Mark } from '../parts/mark.tsx';
import { PlatformBadge } from '../parts/platform-badge.tsx';
import { useWords } from '../parts/words.ts';

export interface PopupProps {
  /** null: still looking. */
  site: SiteInspection | null;
  /** How many wait; null: not known yet. `here` is null where the page is no post of the user's. */
  waiting: { here: number | null; all: number; isUnread?: boolean } | null;
  fault: FaultCode | 'noAnswer' | null;
  actions: PopupActions;
}

/** Called straight from a click: the browser's questions and its side panel want that. */
export interface PopupActions {
  turnOn(site: SiteInspection): Promise<TurnOnResult>;
  turnOff(site: SiteInspection): Promise<CommandResult>;
  setMode(site: SiteInspection, mode: SiteMode): Promise<CommandResult>;
  openPanel(): Promise<CommandResult>;
  /** Also has the page read, where that is left to the person. */
  openSide(): Promise<void>;
  openDashboard(at: 'inbox' | 'settings' | 'templates', within?: string): void;
}

/** What stands under the button in the browser's bar: this site, on or off, and who waits. */
export function Popup({ site, waiting, fault, actions }: PopupProps) {
  const t = useWords();
  return (
    <main class="popup" aria-label={t('popup:label')}>
      <header>
        <Mark size={26} />
        <h1>Ricevuto</h1>
      </header>
      {fault && (
        <p class="callout wrong" role="alert">
          {t(`failure:${fault}`)}
        </p>
      )}
      {site ? (
        <SiteState site={site} waiting={waiting} actions={actions} />
      ) : (
        !fault && (
          <p class="quiet" role="status">
            {t('popup:loading')}
          </p>
        )
      )}
      <footer>
        <button type="button" class="link" onClick={() => actions.openDashboard('inbox')}>
          <IconInbox />
          {t('popup:inbox')}
        </button>
        <button type="button" class="link" onClick={() => actions.openDashboard('templates')}>
          <IconTemplates />
          {t('popup:templates')}
        </button>
        <button type="button" class="link" onClick={() => actions.openDashboard('settings')}>
          <IconSettings />
          {t('popup:settings')}
        </button>
      </footer>
    </main>
  );
}

interface SiteStateProps {
  site: SiteInspection;
  waiting: PopupProps['waiting'];
  actions: PopupActions;
}

function SiteState({ site, waiting, actions }: SiteStateProps) {
  const t = useWords();
  if (site.origin === null) {
    return <Explained title={t('popup:browserPageTitle')} hint={t('popup:browserPageHint')} />;
  }
  if (site.on && site.granted) return <SiteOn site={site} waiting={waiting} actions={actions} />;
  if (site.platform === null && !site.on) {
    return (
      <Explained title={t('popup:unknownTitle')} hint={t('popup:unknownHint')}>
        <button
          type="button"
          class="link"
          onClick={() => actions.openDashboard('settings', 'sites')}
        >
          {t('popup:addByHand')}
        </button>
      </Explained>
    );
  }
  return <SiteOff site={site} actions={actions} />;
}

/** Off, or on without the permission any more: one click, and the browser's own question. */
function SiteOff({ site, actions }: Omit<SiteStateProps, 'waiting'>) {
  const t = useWords();
  const [step, setStep] = useState<'ready' | 'asking' | 'refused' | FailureCode>('ready');
  const host = hostOf(site.origin);
  const turnOn = async () => {
    setStep('asking');
    setStep(outcomeOf(await actions.turnOn(site).catch(() => null)));
  };
  return (
    <section aria-busy={step === 'asking'}>
      <SiteName site={site} />
      <h2>{t(site.on ? 'popup:lostTitle' : 'popup:offTitle')}</h2>
      <button
        type="button"
        class="button primary wide"
        disabled={step === 'asking'}
        onClick={() => void turnOn()}
      >
        {step === 'asking' ? t('popup:turningOn') : t(site.on ? 'popup:giveAgain' : 'popup:turnOn')}
      </button>
      <p class="quiet" role="status">
        {step === 'refused'
          ? t('popup:refused')
          : step === 'ready' || step === 'asking'
            ? t(site.on ? 'popup:lostHint' : 'popup:offHint', { host })
            : t(`failure:${step}`)}
      </p>
      {site.isBeside && <WhyThere site={site} />}
    </section>
  );
}

function SiteOn({ site, waiting, actions }: SiteStateProps) {
  const t = useWords();
  const [failed, setFailed] = useState<FailureCode | null>(null);
  const { isBeside } = site;
  const run = async (command: () => Promise<CommandResult>) => {
    const result = await command().catch((): CommandResult => ({ failed: 'noAnswer' }));
    setFailed('failed' in result ? result.failed : null);
  };
  return (
    <section>
      <SiteName site={site} />
      <Waiting waiting={waiting} />
      {!isBeside && (
        <button
          type="button"
          class="button primary wide"
          onClick={() => void run(() => actions.openPanel())}
        >
          {t('popup:openPanel')}
        </button>
      )}
      <button
        type="button"
        class={`button wide open-side ${isBeside ? 'primary' : ''}`}
        onClick={() => void actions.openSide()}
      >
        <IconPanelRight />
        {t(isBeside ? 'popup:readPage' : 'popup:openSide')}
      </button>
      <p class="quiet" role="status">
        {failed && t(`failure:${failed}`)}
      </p>
      <WhyThere site={site} />
      <button
        type="button"
        class="link"
        onClick={() => void run(() => actions.setMode(site, isBeside ? 'page' : 'side'))}
      >
        {t(isBeside ? 'popup:toPage' : 'popup:toSide')}
      </button>
      <button
        type="button"
        class="link quiet"
        onClick={() => void run(() => actions.turnOff(site))}
      >
        {t('popup:turnOff')}
      </button>
    </section>
  );
}

function Waiting({ waiting }: { waiting: PopupProps['waiting'] }) {
  const t = useWords();
  if (!waiting) return <p class="quiet">{t('popup:loading')}</p>;
  const { here, all } = waiting;
  return (
    <div class="waiting" role="status">
      {here === null && <p>{t(waiting.isUnread ? 'popup:notReadYet' : 'popup:notAPost')}</p>}
      {here === 0 && <p class="figure">{t('popup:nobodyHere')}</p>}
      {here !== null && here > 0 && (
        <p class="figure">
          <b>{new Intl.NumberFormat(t.language).format(here)}</b>{' '}
          <span>{t('popup:waitingHere', { count: here })}</span>
        </p>
      )}
      {all !== here && (
        <p class="quiet">
          {all === 0 ? t('popup:nobodyWaits') : t('popup:waitingAll', { count: all })}
        </p>
      )}
    </div>
  );
}

/** Where Ricevuto stands on this site, and why: the site's own rules, or the person's wish. */
function WhyThere({ site: { platform, isBeside } }: { site: SiteInspection }) {
  const t = useWords();
  if (platform === 'linkedin') {
    return <p class="quiet">{t(isBeside ? 'sites:linkedinWhy' : 'sites:linkedinInPage')}</p>;
  }
  return <p class="quiet">{t(isBeside ? 'popup:modeSide' : 'popup:modePage')}</p>;
}

function SiteName({ site }: { site: SiteInspection }) {
  return (
    <p class="site-name">
      {site.platform && <PlatformBadge platform={site.platform} />}
      <bdi>{hostOf(site.origin)}</bdi>
    </p>
  );
}

function Explained(props: { title: string; hint: string; children?: ComponentChildren }) {
  return (
    <section>
      <h2>{props.title}</h2>
      <p class="quiet">{props.hint}</p>
      {props.children}
    </section>
  );
}

function outcomeOf(result: TurnOnResult | null): 'ready' | 'refused' | FailureCode {
  if (result === null) return 'noAnswer';
  if (result === 'refused') return 'refused';
  return result.failed[0]?.because ?? 'ready';
}

function hostOf(origin: string | null): string {
  return origin === null ? '' : new URL(origin).host.replace(/^www\./u, '');
}
