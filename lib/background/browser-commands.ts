import { browser, type Browser } from 'wxt/browser';
import { siteKey } from '../comments/keys.ts';
import type { CommentRecord } from '../log/records.ts';
import { NoAnswer, sendToPage } from '../messages/send.ts';
import { changeSettings } from '../settings/settings-store.ts';
import type { Background } from './background.ts';
import { isPanelOpen } from './companion-states.ts';
import { isInPage } from './make-card.ts';
import { openPageAt } from './open-page-at.ts';
import { togglePanel } from './page-handlers.ts';
import { readWaiting } from './read-waiting.ts';
import { sayInTab } from './say-in-tab.ts';
import { startSession } from './session-commands.ts';
import { readTabPage } from './tab-pages.ts';

/** A shortcut of the browser's was pressed (`commands` in the manifest). `tab`: the one in front. */
export async function runBrowserCommand(
  background: Background,
  name: string,
  tab: Browser.tabs.Tab | undefined,
): Promise<void> {
  const [front] = tab ? [tab] : await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const tabId = front?.id;
  if (tabId === undefined) return;
  try {
    if (name === 'toggle-panel') await turnPanel(background, tabId);
    else if (name === 'next-waiting') await goToLongestWaiting(background, tabId);
    else if (name === 'start-session') await sitDown(background, tabId);
  } catch (error) {
    console.error(`Ricevuto: ${name} failed`, error);
    const failed = error instanceof NoAnswer ? 'unreachable' : 'noAnswer';
    await sayInTab(background, tabId, { failed });
  }
}

async function turnPanel(background: Background, tabId: number): Promise<void> {
  const tabPage = await readTabPage(tabId);
  const settings = await background.settings();
  const isInPages = settings.sites.some(
    ({ origin, mode }) => origin === tabPage?.origin && mode === 'page',
  );
  if (!isInPages || !(await togglePanel(tabId, !isPanelOpen(tabPage, settings)))) {
    await openPopup();
    return;
  }
  background.refresh();
}

async function goToLongestWaiting(background: Background, tabId: number): Promise<void> {
  const record = await longestWaiting(background);
  if (!record) {
    const t = await background.translate();
    const said = { text: t('menu:badgeTitleNone'), language: t.language };
    await sendToPage(tabId, 'companion.say', said).catch(openPopup);
    return;
  }
  if (isInPage(record, await readTabPage(tabId))) {
    await togglePanel(tabId, true);
    background.refresh();
    const { shown } = await sendToPage(tabId, 'comment.show', { commentId: record.comment.id });
    if (!shown) await sayInTab(background, tabId, { failed: 'commentNotHere' });
    return;
  }
  await openPanelOn(record);
  await openPageAt(record.comment.permalink, tabId);
}

async function sitDown(background: Background, tabId: number): Promise<void> {
  const { sessionMinutes } = await background.settings();
  const result = await startSession(background, sessionMinutes);
  await togglePanel(tabId, true);
  background.refresh();
  await sayInTab(background, tabId, result);
}

async function longestWaiting(background: Background): Promise<CommentRecord | null> {
  let longest: CommentRecord | null = null;
  for (const record of await readWaiting(background)) {
    const { at } = record.comment;
    if (at === null) continue;
    if (longest === null || at < (longest.comment.at ?? Infinity)) longest = record;
  }
  return longest;
}

/** The panel will be open when the comment's own page comes. */
async function openPanelOn({ site }: CommentRecord): Promise<void> {
  await changeSettings(({ sites }) => ({
    sites: sites.map((each) =>
      each.platform !== 'detect' && siteKey(each.platform, new URL(each.origin).host) === site
        ? { ...each, panelOpen: true }
        : each,
    ),
  }));
}

/** Where nothing of ours is in the page, the popup says what can be done there. Not every browser lets it be opened. */
async function openPopup(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch (error) {
    console.warn('Ricevuto could not open its popup', error);
  }
}
