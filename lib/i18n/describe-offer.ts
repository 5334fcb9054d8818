import { knownPlatforms, platformAt } from '../comments/known-platforms.ts';
import type { CommandResult } from '../messages/messages.ts';
import type { Translate } from './translator.ts';

/** The site's own reply window as a link, where it has one and no box took the words. */
export function describeOffer(
  { replyWindow }: CommandResult,
  t: Translate,
): { href: string; label: string } | undefined {
  if (!replyWindow) return undefined;
  const { origin, host } = new URL(replyWindow);
  const platform = platformAt(origin);
  const site = platform ? knownPlatforms[platform].name : host;
  return { href: replyWindow, label: t('notice:openReplyWindow', { site }) };
}
