import { bareComment } from './bare-comment.ts';
import type { CommentKind } from './comment-kind.ts';
import { findsFault } from './finds-fault.ts';
import { asks } from './asks.ts';
import { isShortThanks } from './is-short-thanks.ts';
import { likelyLanguages } from './likely-languages.ts';
import { stands } from './stands.ts';
import { signsOf } from './signs/index.ts';

/**
 * What a comment is, by small local rules (it, en, fr, es, de, pt): the first that holds, from what asks most of whoever answers to
 * what asks least. `other` where nothing is sure. `npm run eval:language` tells how often it is right.
 */
export function kindOf(text: string): CommentKind {
  if (!/[\p{L}\p{N}]/u.test(text)) return withoutWords(text);
  const bare = bareComment(text);
  const signs = likelyLanguages(bare).map((language) => signsOf[language]);
  if (signs.some((each) => asks(bare, each))) return 'question';
  if (signs.some((each) => findsFault(bare, each))) return 'criticism';
  if (signs.some(({ shares }) => stands(shares, bare))) return 'share';
  const praises = signs.some((each) => stands(each.praises, bare, each.negationBefore));
  if (isShort(bare) && !praises && isShortThanks(text)) return 'closing';
  if (isShort(bare) && signs.some(({ atCloses }) => atCloses.test(bare))) return 'closing';
  return praises ? 'praise' : 'other';
}

/** A thumb down finds fault in any language. */
function withoutWords(text: string): CommentKind {
  if (/👎|🤮/u.test(text)) return 'criticism';
  return /\p{Extended_Pictographic}|<3|[:;=]-?[)(dp]/iu.test(text) ? 'emoji' : 'other';
}

function isShort(bare: string): boolean {
  return (bare.match(/\p{L}+/gu) ?? []).length <= 12;
}
