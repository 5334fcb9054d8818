import { bareComment } from './bare-comment.ts';
import type { CommentKind } from './comment-kind.ts';
import { findsFault } from './finds-fault.ts';
import { asks } from './asks.ts';
import { isShortThanks } from './is-short-thanks.ts';
import { likelyLanguages } from './likely-languages.ts';
import { stands } from './stands.ts';
import { type CompiledSigns, signsOf } from './signs/index.ts';

/**
 * What a comment is, by small local rules (it, en, fr, es, de, pt): the first that holds, from what asks most of whoever answers to
 * what asks least. `other` where nothing is sure. `npm run eval:language` tells how often it is right.
 */
export function kindOf(text: string): CommentKind {
  if (!/[\p{L}\p{N}]/u.test(text.replace(emoticons, ' '))) return withoutWords(text);
  const bare = bareComment(text);
  if (advertises.test(bare)) return 'other';
  const signs = likelyLanguages(bare).map(signsOf);
  if (asks(bare, signs)) return 'question';
  const shares = signs.some((each) => stands(each.shares, bare));
  const praises = signs.some((each) => stands(each.praises, bare, each.negationBefore));
  // Hard words in somebody's own story, or beside praise, mostly blame nobody: only behind a "but" they do.
  const blames = (each: CompiledSigns) => !shares && (!praises || stands(each.buts, bare));
  if (signs.some((each) => blames(each) && findsFault(bare, each))) return 'criticism';
  if (isShort(bare) && signs.some(({ atCloses }) => atCloses.test(bare))) return 'closing';
  if (shares) return 'share';
  if (isShort(bare) && !praises && isShortThanks(text)) return 'closing';
  return praises ? 'praise' : 'other';
}

function withoutWords(text: string): CommentKind {
  return text.search(emoticons) >= 0 || /\p{Extended_Pictographic}|\p{RI}/u.test(text)
    ? 'emoji'
    : 'other';
}

/** Drawn with letters and signs: ":-)", "<3", "xD". */
const emoticons = /<3|\^\^|(?<![\p{L}\p{N}])(?:[:;=]-?[)(dp3*o/]|xd)(?![\p{L}\p{N}])/giu;

/** Words of those who write the same under every post. Nobody waits for an answer there. */
const advertises =
  /(?<!\p{L})(?:bitcoin|crypto|kryptow\p{L}*|forex|onlyfans|telegram|whatsapp|followers?|free gift|giveaway|dm me|inbox me|link in bio|check (?:out )?my (?:profile|channel|page)|sub4sub|earn(?:ed|ing)? (?:\$|€|\d|money)|guadagn\p{L}+|gagner de l'argent|crédit rapide|gan(?:a|ar|é) (?:dinero|\d)|geld verdienen|nebenverdienst|ganh(?:a|ar|ei) (?:dinheiro|\d)|renda extra|préstamo|prestito|kredit|empréstimo|scrivimi in privato|écris-moi en privé|escríbeme al|schreib mir privat|me chama no)(?!\p{L})/u;

function isShort(bare: string): boolean {
  return (bare.match(/\p{L}+/gu) ?? []).length <= 12;
}
