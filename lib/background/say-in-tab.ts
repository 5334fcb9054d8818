import { describeOffer } from '../i18n/describe-offer.ts';
import { describeResult } from '../i18n/describe-result.ts';
import type { CommandResult } from '../messages/messages.ts';
import { sendToPage } from '../messages/send.ts';
import type { Background } from './background.ts';

/** Says in the page what came of a command that no panel asked for. What the person sees anyway (words in the box) is not said. */
export async function sayInTab(
  { translate }: Background,
  tabId: number,
  result: CommandResult,
): Promise<void> {
  if ('done' in result && silent.has(result.done)) return;
  const t = await translate();
  const text = describeResult(result, t);
  // The tab may have gone meanwhile; then there is nobody to tell.
  const said = { text, language: t.language, link: describeOffer(result, t) };
  await sendToPage(tabId, 'companion.say', said).catch(() => undefined);
}

const silent = new Set(['inserted', 'shown']);
