import { useEffect, useRef } from 'preact/hooks';
import type { FaultCode } from '../../lib/inbox/view.ts';
import type { Unfinished } from '../../lib/log/follow-unfinished.ts';
import type { CommandResult } from '../../lib/messages/messages.ts';
import type { SiteToTurnOn, TurnOnResult } from '../../lib/messages/turn-on-sites.ts';
import type { Settings, SiteMode } from '../../lib/settings/settings.ts';
import { BackupLine } from './data/backup-line.tsx';
import { DataPage } from './data/data-page.tsx';
import type { DataDesk } from './data/data-desk.ts';
import type { InboxDesk } from './inbox/inbox-desk.ts';
import { InboxPage } from './inbox/inbox-page.tsx';
import type { InsightsDesk } from './insights/insights-desk.ts';
import { InsightsPage } from './insights/insights-page.tsx';
import type { LogDesk } from './log/log-desk.ts';
import { LogPage } from './log/log-page.tsx';
import type { Go } from './go.ts';
import { keepInSight } from './keep-in-sight.ts';
import type { DashboardPlace } from './dashboard-place.ts';
import type { PeopleDesk } from './people/people-desk.ts';
import { PeoplePage } from './people/people-page.tsx';
import type { SettingsDesk } from './settings/settings-desk.ts';
import { SettingsPage } from './settings-page.tsx';
import { type NavCounts, SideNav } from './side-nav.tsx';
import type { TemplateActions } from './templates/template-actions.ts';
import { TemplatesPage } from './templates/templates-page.tsx';
import { UnfinishedContext, useStanding } from './unfinished/unfinished-context.ts';
import { UnfinishedLine } from './unfinished/unfinished-line.tsx';
import { useHeadingFocus } from './use-heading-focus.ts';

export interface DashboardProps {
  place: DashboardPlace;
  go: Go;
  settings: Settings;
  now: number;
  log: LogDesk;
  /** Which fault an error of the log is. */
  faultOf(error: unknown): FaultCode;
  /** Hands a file to the person. */
  saveFile(file: { name: string; type: string; content: string | Blob }): void;
  actions: DashboardActions;
  templates: TemplateActions;
  inbox: InboxDesk;
  people: PeopleDesk;
  insights: InsightsDesk;
  data: DataDesk;
  settingsDesk: SettingsDesk;
  /** What stands beside the pages' names. */
  counts?: NavCounts;
  /** What is derived anew just now; absent or null: all is there. */
  unfinished?: Unfinished | null;
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
  settingsDesk,
  counts = {},
  unfinished = null,
  ...log
}: DashboardProps) {
  const main = useRef<HTMLElement>(null);
  const standing = useStanding(unfinished);
  useHeadingFocus(main, place.at, place.at === 'settings' && place.section !== undefined);
  useEffect(() => {
    const end = new AbortController();
    if (main.current) keepInSight(main.current, end.signal);
    return () => end.abort();
  }, []);
  return (
    <UnfinishedContext.Provider value={standing}>
      <div class="dashboard">
        <SideNav at={place.at} counts={counts} skip={() => main.current?.focus()} />
        <main class={place.at === 'templates' ? 'wide' : ''} tabIndex={-1} ref={main}>
          <div class="dashboard-line">
            <BackupLine
              settings={settings}
              desk={log.data}
              now={now}
              change={actions.change}
              isThere={place.at === 'data'}
            />
            {isCounted.has(place.at) && (
              <UnfinishedLine
                ofPeople={place.at === 'people'}
                fault={log.inbox.view?.fault ?? null}
              />
            )}
          </div>
          {place.at === 'inbox' && (
            <InboxPage desk={log.inbox} openKey={place.key} choice={place.choice} go={go} />
          )}
          {place.at === 'people' && (
            <PeoplePage
              desk={people}
              personKey={place.key}
              choice={place.choice}
              now={now}
              go={go}
              faultOf={log.faultOf}
            />
          )}
          {place.at === 'insights' && (
            <InsightsPage
              month={place.month}
              choice={place.choice ?? ''}
              now={now}
              desk={log.insights}
              go={go}
              saveFile={log.saveFile}
            />
          )}
          {place.at === 'data' && (
            <DataPage
              desk={log.data}
              settings={settings}
              now={now}
              change={actions.change}
              faultOf={log.faultOf}
            />
          )}
          {place.at === 'log' && <LogPage now={now} go={go} address={place.query ?? ''} {...log} />}
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
            <SettingsPage
              settings={settings}
              section={place.section}
              now={now}
              actions={actions}
              desk={settingsDesk}
            />
          )}
        </main>
      </div>
    </UnfinishedContext.Provider>
  );
}

/** The pages that say how many, and who. */
const isCounted: ReadonlySet<DashboardPlace['at']> = new Set(['inbox', 'people', 'insights']);
