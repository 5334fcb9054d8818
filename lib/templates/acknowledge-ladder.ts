import type { CommentKind } from '../language/comment-kind.ts';
import { chooseVariant, type VariantWish } from './choose-variant.ts';
import { ladderWords } from './ladder-words.ts';
import type { ReplyLanguage } from './template.ts';

/**
 * The smallest honest answer to a comment of this kind: an emoji for emoji, thanks for praise, thanks for sharing, a goodbye for closing
 * thanks, "received" for the rest. null for a question, for criticism and for an angry face: a bare thanks would be no answer.
 */
export function acknowledge(
  kind: CommentKind,
  { text, ...wish }: VariantWish & { text: string },
): string | null {
  if (kind === 'question' || kind === 'criticism') return null;
  if (kind === 'emoji' && angry.test(text)) return null;
  // An emoji may stand under a post many times: it only gives way where the person wants another.
  if (kind === 'emoji' && wish.not === undefined) return warm.test(text) ? '❤️' : '🙏';
  return chooseVariant(wordsFor(kind), wish);
}

/** Emoji that say love or comfort are answered with a heart; all others (applause, fire, folded hands) with thanks. */
const warm =
  /[\u2764\u2665\u2763❣💓💔💕💖💗💘💙💚💛💜💝💞💟🖤🤍🤎🧡🩷🩵🩶😍🥰😘😻🤗🫶😢😭🥹🫂🌹🌷💐]/u;

const angry = /[👎🤮🤡😡🤬💩😠😤🙄😒]/u;

type LadderKind = keyof (typeof ladderWords)[ReplyLanguage];

function wordsFor(kind: LadderKind): Record<string, readonly string[]> {
  return Object.fromEntries(
    Object.entries(ladderWords).map(([language, words]) => [language, words[kind]]),
  );
}
