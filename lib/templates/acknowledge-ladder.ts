import type { CommentKind } from '../language/comment-kind.ts';
import { acknowledgements } from './acknowledgements.ts';
import { chooseVariant, type VariantWish } from './choose-variant.ts';
import { bareWords, countUses } from './same-words.ts';

/**
 * The smallest honest answer to a comment of this kind: an emoji for emoji, thanks for praise, thanks for sharing, a goodbye for closing
 * thanks, "received" for the rest. null for a question or criticism: a bare thanks would be no answer.
 */
export function acknowledge(
  kind: CommentKind,
  { text, ...wish }: VariantWish & { text: string },
): string | null {
  switch (kind) {
    case 'question':
    case 'criticism':
      return null;
    case 'emoji':
      return emojiFor(text, wish);
    case 'praise':
      return chooseVariant(acknowledgements.praised, wish);
    case 'share':
      return chooseVariant(acknowledgements.shared, wish);
    case 'closing':
      return chooseVariant(acknowledgements.closed, wish);
    case 'other':
      return chooseVariant(acknowledgements.received, wish);
  }
}

/** Emoji that say love or comfort are answered with a heart; all others (applause, fire, folded hands) with thanks. */
const warm =
  /[\u2764\u2665\u2763❣💓💔💕💖💗💘💙💚💛💜💝💞💟🖤🤍🤎🧡🩷🩵🩶😍🥰😘😻🤗🫶😢😭🥹🫂🌹🌷💐]/u;

function emojiFor(text: string, { used, not, seed }: VariantWish): string {
  const choices = warm.test(text) ? ['❤️', '❤️🙏', '🥰'] : ['🙏', '🙏❤️', '😊'];
  const avoided = not === undefined ? null : bareWords(not);
  const others = choices.filter((choice) => bareWords(choice) !== avoided);
  const usesOf = countUses(used);
  // A heart may stand under a post many times: only what the person wants exchanged gives way, and then the least used.
  if (others.length === choices.length) return choices[0] ?? '🙏';
  const fewest = Math.min(...others.map(usesOf));
  const free = others.filter((choice) => usesOf(choice) === fewest);
  return free[Math.abs(Math.trunc(seed)) % free.length] ?? '🙏';
}
