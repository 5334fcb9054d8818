import type { CompanionState } from '../messages/messages.ts';
import { sendToPage } from '../messages/send.ts';
import type { Translate } from '../i18n/translator.ts';
import type { Settings } from '../settings/settings.ts';
import { allTabPages, type TabPage } from './tab-pages.ts';

/** How the panel shall stand in a page. */
export function companionStateOf(
  tabPage: TabPage | null,
  settings: Settings,
  waiting: number,
  t: Translate,
): CompanionState {
  const site = settings.sites.find(({ origin }) => origin === tabPage?.origin);
  const isOwn = tabPage !== null && tabPage.page.mine !== false;
  const open = tabPage?.openedHere ?? (isOwn && (site?.panelOpen ?? false));
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
