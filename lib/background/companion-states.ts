import type { CompanionState } from '../messages/messages.ts';
import { sendToPage } from '../messages/send.ts';
import type { Translate } from '../i18n/translator.ts';
import type { Settings, TurnedOnSite } from '../settings/settings.ts';
import { allTabPages, type TabPage } from './tab-pages.ts';

/** How the panel shall stand in a page. */
export function companionStateOf(
  tabPage: TabPage | null,
  settings: Settings,
  waiting: number,
  t: Translate,
): CompanionState {
  const site = siteOf(tabPage, settings);
  const isOwn = isOwnPage(tabPage);
  const open = isPanelOpen(tabPage, settings);
  // On somebody else's page the tab is quiet: no figure there.
  const figure = isOwn ? waiting : 0;
  return {
    show: site !== undefined,
    ...(site?.mode === 'side' && { isBeside: true }),
    open,
    waiting: figure,
    labels: {
      open: figure > 0 ? t('edge:open', { count: figure }) : t('edge:openQuiet'),
      close: t('edge:close'),
      frame: t('edge:frame'),
      language: t.language,
    },
  };
}

/** As it was opened or closed on this page, else as the site remembers it; closed on somebody else's page. */
export function isPanelOpen(tabPage: TabPage | null, settings: Settings): boolean {
  const isOpen = isOwnPage(tabPage) && (siteOf(tabPage, settings)?.panelOpen ?? false);
  return tabPage?.openedHere ?? isOpen;
}

function siteOf(tabPage: TabPage | null, { sites }: Settings): TurnedOnSite | undefined {
  return sites.find(({ origin }) => origin === tabPage?.origin);
}

function isOwnPage(tabPage: TabPage | null): boolean {
  return tabPage !== null && tabPage.page.mine !== false;
}

/** Tells every companion how its panel shall stand. */
export async function sendCompanionStates(
  settings: Settings,
  waiting: number,
  t: Translate,
): Promise<void> {
  for (const [tabId, tabPage] of await allTabPages()) {
    const state = companionStateOf(tabPage, settings, waiting, t);
    // A tab without a companion (left) asks for its state itself when it comes back; one that sleeps is not waited for.
    void sendToPage(tabId, 'companion.state', state).catch(() => undefined);
  }
}
