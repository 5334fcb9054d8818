import type { CommandResult } from '../messages/messages.ts';
import { pasteKeys } from './paste-keys.ts';
import type { Translate } from './translator.ts';

/** What came of a command, in a few short sentences: what happened, why, and what the person can do. */
export function describeResult(result: CommandResult, t: Translate): string {
  const said = describe(result, t);
  return result.replyWindow === null ? `${said} ${t('notice:tooLongForWindow')}` : said;
}

function describe(result: CommandResult, t: Translate): string {
  if ('failed' in result) return t(`failure:${result.failed}`);
  const { done, because } = result;
  if (!because) return t(`notice:${done}`, { keys: pasteKeys() });
  // Where the site has no box for an answer, there is nothing to press Ctrl+V in.
  const copied = because === 'noReplyButton' ? 'copiedForElsewhere' : 'copied';
  return `${t(`failure:${because}`)} ${t(`notice:${copied}`, { keys: pasteKeys() })}`;
}
