import IconInsights from '~icons/lucide/chart-column';
import IconData from '~icons/lucide/database';
import IconTemplates from '~icons/lucide/file-text';
import IconInbox from '~icons/lucide/inbox';
import IconScrollText from '~icons/lucide/scroll-text';
import IconSettings from '~icons/lucide/settings';
import IconPeople from '~icons/lucide/users-round';
import type { FaultCode } from '../../lib/inbox/view.ts';
import {
  type CommandResult,
  type DashboardAt,
  dashboardPages,
} from '../../lib/messages/messages.ts';
import type { SiteToTurnOn, TurnOnResult } from '../../lib/messages/turn-on-sites.ts';
import type { ReadLog } from '../../lib/log/log-line.ts';
import type { Settings, SiteMode } from '../../lib/settings/settings.ts';
import { Mark } from '../parts/mark.tsx';
import { useWords } from '../parts/words.ts';
import { DataPage } from './data/data-page.tsx';
import type { DataDesk } from './data/data-desk.ts';
import type { InboxDesk } from './inbox/inbox-desk.ts';
import { InboxPage } from './inbox/inbox-page.tsx';
import type { InsightsDesk } from './insights/insights-desk.ts';
import { InsightsPage } from './insights/insights-page.tsx';
import { LogPage } from './log-page.tsx';
import type { DashboardPlace } from './dashboard-place.ts';
import type { PeopleDesk } from './people/people-desk.ts';
import { PeoplePage } from './people/people-page.tsx';
import { SettingsPage } from './settings-page.tsx';
import type { TemplateActions } from './templates/template-actions.ts';
import { TemplatesPage } from './templates/templates-page.tsx';

export interface DashboardProps {
  place: DashboardPlace;
  /** To another place: what stands behind # in the address. */
  go(place: string): void;
  settings: Settings;
  now: number;
  readLog: ReadLog;
  /** Which fault an error of readLog is. */
  faultOf(error: unknown): FaultCode;
  /** Hands a file to the person. */
  saveFile(file: { name: string; type: string; content: string }): void;
  actions: DashboardActions;
  templates: TemplateActions;
  inbox: InboxDesk;
  people: PeopleDesk;
  insights: InsightsDesk;
  data: DataDesk;
}

export interface DashboardActions {
  /** Resolves once it is stored; throws when nobody answers. */
  change(change: Partial<Omit<Settings, 'sites'>>): Promise<void>;
  turnOn(sites: SiteToTurnOn[]): Promise<TurnOnResult>;
  turnOff(origin: string): Promise<CommandResult>;
  setMode(origin: string, mode: SiteMode): Promise<CommandResult>;
  /** Called straight from a click: the browser asks the person. */
  askNotifications(): Promise<boolean>;
  /** The browser lets Ricevuto show notifications. */
  mayNotify(): Promise<boolean>;
}

/** The page of one's own: what happened, the words to answer with, and how Ricevuto shall behave. */
export function Dashboard({
  place,
  go,
  settings,
  now,
  actions,
  templates,
  people,
  ...log
}: DashboardProps) {
  const t = useWords();
  return (
    <div class="dashboard">
      <header class="dashboard-side">
        <p class="brand">
          <Mark size={28} />
          <b>Ricevuto</b>
        </p>
        <nav aria-label={t('dashboard:nav')}>
          {dashboardPages.map((page) => {
            const Icon = icons[page];
            return (
              <a key={page} href={`#${page}`} aria-current={place.at === page ? 'page' : undefined}>
                <Icon />
                {t(`dashboard:${page}`)}
              </a>
            );
          })}
        </nav>
        <p class="side-note">{t('dashboard:private')}</p>
      </header>
      <main class={place.at === 'templates' ? 'wide' : ''}>
        {place.at === 'inbox' && <InboxPage />}
        {place.at === 'people' && (
          <PeoplePage desk={people} personKey={place.key} now={now} go={go} faultOf={log.faultOf} />
        )}
        {place.at === 'insights' && <InsightsPage />}
        {place.at === 'data' && <DataPage />}
        {place.at === 'log' && <LogPage now={now} {...log} />}
        {place.at === 'templates' && (
          <TemplatesPage
            templateId={place.templateId}
            now={now}
            actions={templates}
            saveFile={log.saveFile}
            go={go}
          />
        )}
        {place.at === 'settings' && (
          <SettingsPage settings={settings} now={now} actions={actions} />
        )}
      </main>
    </div>
  );
}

const icons: Record<DashboardAt, typeof IconInbox> = {
  inbox: IconInbox,
  people: IconPeople,
  templates: IconTemplates,
  log: IconScrollText,
  insights: IconInsights,
  settings: IconSettings,
  data: IconData,
};
