import IconScrollText from '~icons/lucide/scroll-text';
import IconSettings from '~icons/lucide/settings';
import type { FaultCode } from '../../lib/inbox/view.ts';
import type { CommandResult } from '../../lib/messages/messages.ts';
import type { SiteToTurnOn, TurnOnResult } from '../../lib/messages/turn-on-sites.ts';
import type { ReadLog } from '../../lib/log/log-line.ts';
import type { Settings, SiteMode } from '../../lib/settings/settings.ts';
import { Mark } from '../parts/mark.tsx';
import { useWords } from '../parts/words.ts';
import { LogPage } from './log-page.tsx';
import { SettingsPage } from './settings-page.tsx';

export type DashboardPlace = 'log' | 'settings';

export interface DashboardProps {
  place: DashboardPlace;
  settings: Settings;
  now: number;
  readLog: ReadLog;
  /** Which fault an error of readLog is. */
  faultOf(error: unknown): FaultCode;
  /** Hands a file to the person. */
  saveFile(file: { name: string; type: string; content: string }): void;
  actions: DashboardActions;
}

export interface DashboardActions {
  /** Resolves once it is stored; throws when nobody answers. */
  change(change: Partial<Omit<Settings, 'sites'>>): Promise<void>;
  turnOn(sites: SiteToTurnOn[]): Promise<TurnOnResult>;
  turnOff(origin: string): Promise<CommandResult>;
  setMode(origin: string, mode: SiteMode): Promise<CommandResult>;
}

/** The page of one's own: what happened, and how Ricevuto shall behave. */
export function Dashboard({ place, settings, now, actions, ...log }: DashboardProps) {
  const t = useWords();
  return (
    <div class="dashboard">
      <header class="dashboard-side">
        <p class="brand">
          <Mark size={28} />
          <b>Ricevuto</b>
        </p>
        <nav aria-label={t('dashboard:nav')}>
          <a href="#log" aria-current={place === 'log' ? 'page' : undefined}>
            <IconScrollText />
            {t('dashboard:log')}
          </a>
          <a href="#settings" aria-current={place === 'settings' ? 'page' : undefined}>
            <IconSettings />
            {t('dashboard:settings')}
          </a>
        </nav>
        <p class="side-note">{t('dashboard:private')}</p>
      </header>
      <main>
        {place === 'log' ? (
          <LogPage now={now} {...log} />
        ) : (
          <SettingsPage settings={settings} now={now} actions={actions} />
        )}
      </main>
    </div>
  );
}
