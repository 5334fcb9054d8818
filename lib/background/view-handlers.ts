import * as v from 'valibot';
import type { FromView } from '../messages/messages.ts';
import type { Handlers } from '../messages/listen.ts';
import { settingsChange } from '../messages/schemas.ts';
import { siteModes } from '../settings/settings.ts';
import { changeSettings } from '../settings/settings-store.ts';
import type { Background } from './background.ts';
import { claimPost } from './claim-post.ts';
import type { DataCommands } from './data-commands.ts';
import { inspectSite } from './detect-site.ts';
import { guardCommand } from './guard-command.ts';
import type { InboxCommands } from './inbox-commands.ts';
import { inspectPage } from './inspect-page.ts';
import { openDashboard } from './open-dashboard.ts';
import { togglePanel } from './page-handlers.ts';
import type { PersonCommands } from './person-commands.ts';
import { readBeside } from './read-beside.ts';
import type { SessionCommands } from './session-commands.ts';
import { followExpansion, setSiteMode, turnOffSite, turnOnSite } from './sites.ts';
import { tabOf } from './tab-of.ts';
import type { TemplateCommands } from './template-commands.ts';
import { rememberWish } from './wishes.ts';

type ViewHandlers = Handlers<
  Omit<
    FromView,
    | Extract<keyof FromView, `comment.${string}`>
    | keyof DataCommands
    | keyof InboxCommands
    | keyof PersonCommands
    | keyof SessionCommands
    | keyof TemplateCommands
  >
>;

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
      if (before.expandShortcuts !== after.expandShortcuts) await followExpansion();
      // The entries are named in the interface's language; nothing else of this changes them.
      if (before.language !== after.language) await menusAnew();
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
    'site.setMode': async ({ origin, mode }) => {
      const known = siteModes.find((each) => each === mode);
      if (!known || !(await setSiteMode(origin, known))) return { failed: 'notASite' };
      await menusAnew();
      refresh();
      return { done: 'siteOn' };
    },
    'site.turnOff': async ({ origin }) => {
      await turnOffSite(origin);
      await menusAnew();
      refresh();
      return { done: 'siteOff' };
    },
    'page.read': async (where) => {
      const result = await readBeside(where);
      refresh();
      return result;
    },
    'page.inspect': ({ tabId }) => inspectPage(background, tabId),
    'dashboard.open': async (where) => {
      await openDashboard(where);
      return { taken: true };
    },
  };
}
