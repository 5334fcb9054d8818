import { browser } from 'wxt/browser';
import { drawPage, holdStillWhilePressed } from '../../components/parts/hold-still.ts';
import { DashboardRoot } from '../../components/dashboard/dashboard-root.tsx';
import type { DashboardActions } from '../../components/dashboard/dashboard.tsx';
import { dashboardPlace } from '../../components/dashboard/dashboard-place.ts';
import { readInsightsAhead } from './ask-insights.ts';
import { dataDesk } from './data-desk.ts';
import { goInside } from './go-inside.ts';
import { followInboxDesk } from './inbox-desk.ts';
import { insightsDesk } from './insights-desk.ts';
import { logDesk } from './log-desk.ts';
import { peopleDesk } from './people-desk.ts';
import { readNavCounts } from './nav-counts.ts';
import { settingsDesk } from './settings-desk.ts';
import { keepNewText } from './keep-new-text.ts';
import { faultOf } from '../../lib/background/fault.ts';
import type { InboxView } from '../../lib/inbox/view.ts';
import { LogDatabase } from '../../lib/log/database.ts';
import { followUnfinished, type Unfinished } from '../../lib/log/follow-unfinished.ts';
import { send } from '../../lib/messages/send.ts';
import { turnOnSites } from '../../lib/messages/turn-on-sites.ts';
import type { NavCounts } from '../../components/dashboard/side-nav.tsx';
import { defaultSettings } from '../../lib/settings/settings.ts';
import { saveFile } from './save-file.ts';
import { templateActions } from './template-actions.ts';

const root = document.getElementById('root');
let counts: NavCounts = {};
// Without an answer the page still opens; whatever is changed then says that nobody answers.
let settings = await send('settings.read', {}).catch(() => defaultSettings);

let inboxView: InboxView | null = null;
let unfinished: Unfinished | null = null;
const goTo = goInside(draw);
const inboxDesk = followInboxDesk(goTo, (view) => {
  // Who waits is read first: both ask the same store.
  if (!inboxView) requestIdleCallback(readInsightsAhead);
  inboxView = view;
  draw();
});

function draw(): void {
  if (!root) return;
  drawPage(
    <DashboardRoot
      place={dashboardPlace(location.hash)}
      go={goTo}
      settings={settings}
      now={Date.now()}
      log={logDesk}
      faultOf={faultOf}
      saveFile={saveFile}
      actions={actions}
      templates={templateActions}
      inbox={{ ...inboxDesk, view: inboxView }}
      people={peopleDesk}
      insights={insightsDesk}
      data={dataDesk}
      settingsDesk={settingsDesk}
      unfinished={unfinished}
      counts={{ ...counts, inbox: inboxView?.counts.toAnswer ?? null }}
    />,
    root,
  );
}

async function readSettings(): Promise<void> {
  settings = await send('settings.read', {}).catch(() => settings);
  draw();
}

const actions: DashboardActions = {
  async change(change) {
    settings = await send('settings.change', change);
    draw();
  },
  async turnOn(sites) {
    const result = await turnOnSites(sites, {
      request: (origins) => browser.permissions.request({ origins }),
      wish: (site) => void send('site.wish', site).catch(() => undefined),
      turnOn: (site) => send('site.turnOn', site),
    });
    settings = await send('settings.read', {});
    draw();
    return result;
  },
  async setMode(origin, mode) {
    const result = await send('site.setMode', { origin, mode });
    settings = await send('settings.read', {});
    draw();
    return result;
  },
  async turnOff(origin) {
    const result = await send('site.turnOff', { origin });
    settings = await send('settings.read', {});
    draw();
    return result;
  },
  askNotifications: () => browser.permissions.request({ permissions: ['notifications'] }),
  mayNotify: () => browser.permissions.contains({ permissions: ['notifications'] }),
};

async function readCounts(): Promise<void> {
  counts = await readNavCounts();
  draw();
}

window.addEventListener('hashchange', () => {
  draw();
  void readCounts();
});
// The panel changes settings too.
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState !== 'visible') return;
  void readSettings();
  void readCounts();
  requestIdleCallback(readInsightsAhead);
});
holdStillWhilePressed();
await keepNewText(settings);
draw();
void readCounts();
const end = new AbortController();
window.addEventListener('pagehide', () => end.abort(), { once: true });
followUnfinished(
  new LogDatabase(),
  (stands) => {
    unfinished = stands;
    draw();
    if (stands) return;
    void readCounts();
    readInsightsAhead();
  },
  end.signal,
);
// The log is the person's own memory: the browser must not throw it away when the disk gets short.
void navigator.storage.persist();
