import { browser } from 'wxt/browser';
import { restAt } from '../inbox/session.ts';
import { listen } from '../messages/listen.ts';
import type { FromPage, FromView } from '../messages/messages.ts';
import { onDue, setNextAlarm } from './alarms.ts';
import { runBrowserCommand } from './browser-commands.ts';
import { createBackground } from './background.ts';
import { countWaiting, showBadge } from './badge.ts';
import { buildView } from './build-view.ts';
import { commentCommands } from './comment-commands.ts';
import { sendCompanionStates } from './companion-states.ts';
import { dataCommands } from './data-commands.ts';
import { languageTeller } from './describe-language.ts';
import { readFault } from './fault.ts';
import { inboxCommands } from './inbox-commands.ts';
import { readSession } from './session.ts';
import { sessionCommands } from './session-commands.ts';
import { templateCommands } from './template-commands.ts';
import { chooseFromMenu } from './choose-from-menu.ts';
import { buildMenus } from './menus.ts';
import { notifyDue, openNotified } from './notifications.ts';
import { pageHandlers } from './page-handlers.ts';
import { personCommands } from './person-commands.ts';
import { pointMenus, turnMenusTo } from './point-menus.ts';
import { endBeside } from './read-beside.ts';
import { forgetReading } from './reading.ts';
import { createRefresh } from './refresh.ts';
import { leaveWithoutPermission, registerCompanions, turnOnSite } from './sites.ts';
import { tendLog } from './tend-log.ts';
import { forgetTabPage } from './tab-pages.ts';
import { viewHandlers } from './view-handlers.ts';
import { isOwnPage, keepViews } from './views.ts';
import { dropDraft } from './waiting-drafts.ts';
import { unwantTab } from './wanted-tabs.ts';
import { takeWishes } from './wishes.ts';

/** The background, as a table of contents. Every listener is registered synchronously, so that each wakes a stopped worker. */
export function startBackground(): void {
  const background = createBackground(() => refresh());

  const views = keepViews(
    async (beside) => {
      const [settings, t, fault, session] = await Promise.all([
        background.settings(),
        background.translate(),
        readFault(),
        readSession(),
      ]);
      const { memory } = background;
      const { language } = t;
      const now = Date.now();
      const describeLanguage = languageTeller(background);
      const stored = { memory, settings, session, language, fault };
      const sources = { ...stored, ...beside, now, describeLanguage };
      try {
        return await buildView(sources);
      } catch (error) {
        console.error('Ricevuto could not read its log', error);
        return buildView({ ...sources, fault: 'databaseBroken' });
      }
    },
    (windowId) => void endBeside(windowId).then(refresh),
  );

  const refresh = createRefresh(async () => {
    const [settings, t, session] = await Promise.all([
      background.settings(),
      background.translate(),
      readSession(),
    ]);
    const now = Date.now();
    const waiting = await countWaiting(background.memory, settings, now).catch(() => 0);
    const rest = restAt(now, session, settings.quiet);
    await Promise.all([
      showBadge(settings, waiting, t, rest && { until: rest.until, now }),
      sendCompanionStates(settings, waiting, t),
      views.update(),
      setNextAlarm(background, now),
    ]);
  });

  const menusAnew = () => buildMenus(background);

  listen<FromPage>(
    pageHandlers(background),
    (_, { tab, url }) => !!tab && !!url && !isOwnPage(url),
  );
  listen<FromView>(
    {
      ...commentCommands(background),
      ...dataCommands(background),
      ...personCommands(background),
      ...inboxCommands(background),
      ...sessionCommands(background),
      ...templateCommands(background),
      ...viewHandlers(background, menusAnew),
    },
    (_, { url }) => !!url && isOwnPage(url),
  );

  browser.contextMenus.onClicked.addListener((info, tab) => {
    void chooseFromMenu(background, info, tab);
  });
  /** What was postponed comes back; also after a time in which no alarm could ring. */
  const bringBack = async () => {
    await background.settings();
    await background.store.judgeAgain('due');
    refresh();
    await tendLog(background);
    await notifyDue(background, Date.now()).catch((error: unknown) => {
      console.error('Ricevuto could not notify', error);
    });
  };
  onDue(bringBack);
  browser.tabs.onActivated.addListener(({ tabId }) => {
    void turnMenusTo(background, tabId);
    refresh();
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    void forgetTabPage(tabId);
    void unwantTab(tabId);
    void dropDraft(tabId);
    void pointMenus(background, tabId, null);
    void forgetReading(tabId);
  });
  browser.commands?.onCommand.addListener((name, tab) => {
    void runBrowserCommand(background, name, tab);
  });
  const onNotified = (id: string) => void openNotified(background, id);
  // Without its permission the browser has no such interface.
  browser.notifications?.onClicked.addListener(onNotified);
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    browser.notifications?.onClicked.addListener(onNotified);
    void grantWishes(origins).then(menusAnew).then(refresh);
  });
  browser.permissions.onRemoved.addListener(() => void leaveWithoutPermission().then(refresh));
  browser.runtime.onStartup.addListener(() => {
    void registerCompanions();
    refresh();
    void bringBack();
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void registerCompanions();
    void menusAnew();
    refresh();
    void bringBack();
    if (reason === 'install') void openWelcome();
  });
  // A worker may have been stopped in the middle of it.
  void tendLog(background);
}

async function grantWishes(origins: readonly string[]): Promise<void> {
  for (const { platform, origin } of await takeWishes(origins, Date.now())) {
    await turnOnSite(platform, origin);
  }
}

async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
