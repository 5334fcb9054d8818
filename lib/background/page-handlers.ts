import { parseKey, siteKey } from '../comments/keys.ts';
import type { Key } from '../log/interaction.ts';
import type { CommandResult, FromPage } from '../messages/messages.ts';
import type { Handlers } from '../messages/listen.ts';
import { sendToPage } from '../messages/send.ts';
import { changeSettings } from '../settings/settings-store.ts';
import type { Background } from './background.ts';
import { countWaiting } from './badge.ts';
import { companionStateOf } from './companion-states.ts';
import { expandShortcut, readShortcuts } from './expand-shortcut.ts';
import { takeResult } from './insert-for.ts';
import { observePage } from './observe-page.ts';
import { pointMenus } from './point-menus.ts';
import { sayInTab } from './say-in-tab.ts';
import { siteAt } from './sites.ts';
import { forgetTabPage, readTabPage, writeTabPage } from './tab-pages.ts';
import { dropDraft, findDraft } from './waiting-drafts.ts';
import { isWanted, unwantTab } from './wanted-tabs.ts';

/** Answers to the companions in the pages. Who speaks is told by the browser, never by the payload. */
export function pageHandlers(background: Background): Handlers<FromPage> {
  return {
    'companion.hello': async (_, sender) => {
      const [settings, t, site] = await Promise.all([
        background.settings(),
        background.translate(),
        siteAt(sender.url),
      ]);
      const waiting = await countWaiting(background.memory, settings, Date.now()).catch(() => 0);
      const state = companionStateOf(null, settings, waiting, t);
      if (site?.mode !== 'side') return { ...state, show: site !== null };
      return { ...state, show: await isWanted(sender.tab?.id), isBeside: true };
    },
    'page.observed': (payload, sender) => observePage(background, payload, sender),
    'page.left': async (_, sender) => {
      if (sender.tab?.id !== undefined) {
        await forgetTabPage(sender.tab.id);
        await unwantTab(sender.tab.id);
        await pointMenus(background, sender.tab.id, null);
      }
      background.refresh();
      return { taken: true };
    },
    'panel.toggled': async ({ open, here }, sender) => {
      const tabId = sender.tab?.id;
      if (tabId === undefined) return { taken: true };
      if (here) await foldPanel(background, tabId);
      else await togglePanel(tabId, open);
      background.refresh();
      return { taken: true };
    },
    'menu.pointed': async (pointed, sender) => {
      if (sender.tab?.id !== undefined) await pointMenus(background, sender.tab.id, pointed);
      return { taken: true };
    },
    'template.shortcuts': async () => ({ shortcuts: await readShortcuts(background) }),
    'template.expand': async (typed, sender) =>
      sender.tab?.id === undefined ? null : expandShortcut(background, sender.tab.id, typed),
    'template.refused': async ({ copied }, sender) => {
      const result: CommandResult = copied
        ? { done: 'copied', because: 'boxRefused' }
        : { failed: 'clipboardRefused' };
      if (sender.tab?.id !== undefined) await sayInTab(background, sender.tab.id, result);
      return { taken: true };
    },
    'draft.collect': async (_, sender) => {
      const draft =
        sender.tab?.id === undefined ? null : await findDraft(sender.tab.id, Date.now());
      return { request: draft && (await isOfSite(draft.key, sender.url)) ? draft.request : null };
    },
    'draft.ended': async ({ result }, sender) => {
      const tabId = sender.tab?.id;
      if (tabId === undefined) return { taken: true };
      const draft = await findDraft(tabId, Date.now());
      await dropDraft(tabId);
      if (!draft) return { taken: true };
      const { key, request, due, templateId } = draft;
      const said = await takeResult(background, key, { ...request, due, templateId }, result);
      await sayInTab(background, tabId, said);
      return { taken: true };
    },
  };
}

/** Comments on two blogs may have the same id: a draft is for its own site alone, whatever the tab shows by now. */
async function isOfSite(key: Key, url: string | undefined): Promise<boolean> {
  const on = await siteAt(url);
  if (!on || on.platform === 'detect') return false;
  return parseKey(key)?.site === siteKey(on.platform, new URL(on.origin).host);
}

/** Open or closed is remembered for the site; on somebody else's page for this visit only. False: no page of ours in that tab. */
export async function togglePanel(tabId: number, open: boolean): Promise<boolean> {
  const tabPage = await readTabPage(tabId);
  if (!tabPage) return false;
  const isElsewhere = tabPage.page.mine === false;
  await writeTabPage(tabId, { ...tabPage, openedHere: isElsewhere ? open : null });
  if (isElsewhere) return true;
  await changeSettings(({ sites }) => ({
    sites: sites.map((site) =>
      site.origin === tabPage.origin ? { ...site, panelOpen: open } : site,
    ),
  }));
  return true;
}

/** Where the window is too narrow for the panel and the box, the box counts: the panel goes back to its tab, on this page only. */
async function foldPanel({ translate }: Background, tabId: number): Promise<void> {
  const tabPage = await readTabPage(tabId);
  if (!tabPage) return;
  await writeTabPage(tabId, { ...tabPage, openedHere: false });
  const t = await translate();
  const said = { text: t('edge:folded'), language: t.language };
  await sendToPage(tabId, 'companion.say', said).catch(() => undefined);
}
