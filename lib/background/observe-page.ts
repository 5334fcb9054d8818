import type { Browser } from 'wxt/browser';
import * as v from 'valibot';
import { keyOf } from '../comments/keys.ts';
import type { PageObservation } from '../messages/messages.ts';
import { pageObservation } from '../messages/schemas.ts';
import type { Background } from './background.ts';
import { faultOf, isOfDatabase, writeFault } from './fault.ts';
import { noteMissing } from './missing.ts';
import { settlePlatform, siteAt } from './sites.ts';
import { readTabPage, type TabPage, tabPageOf, writeTabPage } from './tab-pages.ts';

/**
 * Takes a part of a reading into the log. What does not fit the schema is dropped (a page can be hostile); what the database refuses is
 * refused here too, so that the companion sends it again.
 */
export async function observePage(
  background: Background,
  payload: unknown,
  sender: Browser.runtime.MessageSender,
): Promise<{ taken: true }> {
  const tabId = sender.tab?.id;
  const site = await siteAt(sender.url);
  const parsed = v.safeParse(pageObservation, payload);
  if (!parsed.success) console.warn('Ricevuto dropped a reading', v.flatten(parsed.issues).nested);
  if (tabId === undefined || !site || !parsed.success) return { taken: true };
  const page: PageObservation = { ...parsed.output };
  if (site.platform === 'detect') await settlePlatform(site.origin, page.platform);
  await takeReading(background, tabId, site.origin, page);
  return { taken: true };
}

/** Takes what the page in a tab showed into the log, and lets the views know. */
export async function takeReading(
  background: Background,
  tabId: number,
  origin: string,
  page: PageObservation,
): Promise<void> {
  const tabPage = tabPageOf(origin, page, await readTabPage(tabId));
  await writeTabPage(tabId, tabPage);
  try {
    await background.settings();
    await background.store.recordPage(tabPage.site, page);
    await noteGone(background, tabPage, page);
    await writeFault(null);
  } catch (error) {
    if (isOfDatabase(error)) await writeFault(faultOf(error));
    throw error;
  } finally {
    background.refresh();
  }
}

/** What is held for approval is in no public answer of a site, and is not gone for that. */
async function noteGone(
  { database, store }: Background,
  { site, postKey }: TabPage,
  { presentIds, mine }: PageObservation,
): Promise<void> {
  if (!presentIds || !postKey || mine !== true) return;
  const present = new Set(presentIds.map((id) => keyOf(site, 'comment', id)));
  const absent = await database.comments
    .where({ postKey })
    .filter(({ key, gone, comment }) => !gone && comment.visibility !== 'held' && !present.has(key))
    .primaryKeys();
  const gone = await noteMissing(postKey, absent, Date.now());
  if (gone.length > 0) await store.recordGone(gone);
}
