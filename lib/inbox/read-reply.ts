import { spanOf } from '../comments/later.ts';
import type { ReadReply } from '../comments/answers.ts';
import { isShortThanks } from '../language/is-short-thanks.ts';
import type { DraftEntry } from './standing.ts';

/**
 * Knows what each reply of the user's is: the draft that was put in the box for that comment says what it was meant to be;
 * words written by hand are judged by their text.
 */
export function replyReader(drafts: ReadonlyMap<string, readonly DraftEntry[]>): ReadReply {
  const everyDraft = [...drafts.values()].flat();
  return ({ comment }, targetIds) => {
    if (!comment) throw new TypeError('a missing comment is nobody’s reply');
    const meant = targetIds ? targetIds.flatMap((id) => drafts.get(id) ?? []) : everyDraft;
    const draft = meant.length > 0 ? draftOf(comment.text, spanOf(comment).to, meant) : null;
    if (draft?.purpose === 'promise') return { comment, kind: 'promise', due: draft.due };
    if (draft?.purpose === 'acknowledge') return { comment, kind: 'thanks' };
    return { comment, kind: isShortThanks(comment.text) ? 'thanks' : 'answer' };
  };
}

/** A site's clock and this one's may differ by some minutes. */
const clockDifferenceMs = 5 * 60_000;

function draftOf(text: string, until: number, drafts: readonly DraftEntry[]): DraftEntry | null {
  const words = bare(text);
  let latest: DraftEntry | null = null;
  for (const draft of drafts) {
    if (draft.at > until + clockDifferenceMs || bare(draft.text) !== words) continue;
    if (!latest || draft.at > latest.at) latest = draft;
  }
  return latest;
}

/** Sites reflow white space, add the mention, and change how an emoji is encoded. */
function bare(text: string): string {
  return text
    .normalize('NFC')
    .replace(/(?<![\p{L}\p{N}._-])@[\p{L}\p{N}_.-]+(?:@[\p{L}\p{N}.-]+)?/gu, '')
    .replace(/[\s\p{Cf}\ufe0e\ufe0f]+/gu, '');
}
