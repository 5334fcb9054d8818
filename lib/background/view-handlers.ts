import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { FromView } from '../messages/messages.ts';
import type { Handlers } from '../messages/listen.ts';
import { settingsChange } from '../messages/schemas.ts';
import { changeSettings } from '../settings/settings-store.ts';
import type { Background } from './background.ts';
import { claimPost } from './claim-post.ts';
import { inspectSite } from './detect-site.ts';
import { guardCommand } from './guard-command.ts';
import { inspectPage } from './inspect-page.ts';
import { togglePanel } from './page-handlers.ts';
import { turnOffSite, turnOnSite } from './sites.ts';
import { tabOf } from './tab-of.ts';
import { rememberWish } from './wishes.ts';

type ViewHandlers = Handlers<Omit<FromView, Extract<keyof FromView, `comment.${string}`>>>;

/** Answers to the extension's own pages, all but what concerns one comment. */
export function viewHandlers(background: Background, menusAnew: () => Promise<void>): ViewHandlers {
  const { settings, store, refresh } = background;
  return {
    'post.claim': (_, sender) =>
      guardCommand(background, async () => claimPost(background, await tabOf(sender))),
    'panel.close': async (_, sender) => {
      if (sender.tab?.id !== undefined) await togglePanel(sender.tab.id, false);
      refresh();
      return { taken: true };
    },
    'panel.open': async ({ tabId }) => {
      if (!(await togglePanel(tabId, true))) return { failed: 'unreachable' };
      refresh();
      return { done: 'shown' };
    },
    'settings.read': () => settings(),
    'settings.change': async (change) => {
      const before = await settings();
      const after = await changeSettings(() => v.parse(settingsChange, change));
      await settings();
      if (before.heartCounts !== after.heartCounts) await store.judgeAgain('all');
      await menusAnew();
      refresh();
      return after;
    },
    'site.inspect': ({ tabId }) => inspectSite(tabId),
    'site.turnOn': async ({ platform, origin }) => {
      const outcome = await turnOnSite(platform, origin);
      if (outcome !== 'on') return { failed: outcome };
      await menusAnew();
      refresh();
      return { done: 'siteOn' };
    },
    'site.wish': async ({ platform, origin }) => {
      await rememberWish({ platform, origin, since: Date.now() });
      return { taken: true };
    },
    'site.turnOff': async ({ origin }) => {
      await turnOffSite(origin);
      await menusAnew();
      refresh();
      return { done: 'siteOff' };
    },
    'page.inspect': ({ tabId }) => inspectPage(background, tabId),
    'dashboard.open': async ({ at }) => {
      const url = browser.runtime.getURL('/dashboard.html');
      await browser.tabs.create({ url: at ? `${url}#${at}` : url });
      return { taken: true };
    },
  };
}
