import * as v from 'valibot';
import type { CommandResult } from '../messages/messages.ts';
import { pageObservation } from '../messages/schemas.ts';
import { sendToPage } from '../messages/send.ts';
import type { Background } from './background.ts';
import { takeReading } from './observe-page.ts';
import { readTabPage } from './tab-pages.ts';

/** The person says that the post in this tab is theirs, and what was read there already counts from now on. */
export async function claimPost(
  background: Background,
  tabId: number | null,
): Promise<CommandResult> {
  const tabPage = tabId === null ? null : await readTabPage(tabId);
  const { post, account } = tabPage?.page ?? {};
  if (tabId === null || !tabPage || !post || !account) return { failed: 'unreachable' };
  const fact = await background.store.recordClaim(tabPage.site, account.id, post);
  const reading = await sendToPage(tabId, 'page.reading', {});
  const parsed = v.safeParse(pageObservation, { ...reading, presentIds: null, more: false });
  if (parsed.success) await takeReading(background, tabId, tabPage.origin, { ...parsed.output });
  background.refresh();
  return { done: 'claimed', ...(fact && { facts: [fact] }) };
}
