import { pasteKeys } from '../i18n/paste-keys.ts';
import type { Translate } from '../i18n/translator.ts';
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
  const text = 'done' in result ? noticeOf(result, t) : t(`failure:${result.failed}`);
  // The tab may have gone meanwhile; then there is nobody to tell.
  await sendToPage(tabId, 'companion.say', { text, language: t.language }).catch(() => undefined);
}

function noticeOf({ done, because }: Extract<CommandResult, { done: unknown }>, t: Translate) {
  const notice = t(`notice:${done}`, { keys: pasteKeys() });
  return because ? `${t(`failure:${because}`)} ${notice}` : notice;
}

const silent = new Set(['inserted', 'shown']);
