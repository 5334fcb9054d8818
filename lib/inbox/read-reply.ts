import type { CommentObservation } from '../comments/comment.ts';
import { spanOf } from '../comments/later.ts';
import type { ReadReply } from '../comments/answers.ts';
import type { ThreadNode } from '../comments/threads.ts';
import { isShortThanks } from '../language/is-short-thanks.ts';
import type { DraftEntry } from './standing.ts';

/**
 * Knows what each reply of the user's is: the draft that was put in the box for that comment says what it was meant to be;
 * words written by hand are judged by their text.
 */
export function replyReader(drafts: ReadonlyMap<string, readonly DraftEntry[]>): ReadReply {
  const byComment = new Map<string, Meant[]>();
  const byWords = new Map<string, Meant[]>();
  for (const [id, entries] of drafts) {
    const meant = entries.map((draft) => ({ draft, words: bare(draft.text) }));
    byComment.set(id, meant);
    for (const entry of meant) addTo(byWords, entry);
  }
  const namesAround = createNameBook();
  return (node, targetIds) => {
    const { comment } = node;
    if (!comment) throw new TypeError('a missing comment is nobody’s reply');
    const text = withoutMention(comment, namesAround(node));
    const find = (written: string) => {
      const words = byComment.size > 0 ? bare(written) : '';
      const meant = targetIds
        ? targetIds.flatMap((id) => byComment.get(id) ?? [])
        : (byWords.get(words) ?? []);
      return draftOf(words, spanOf(comment).to, meant);
    };
    const draft = find(comment.text) ?? (text === comment.text ? null : find(text));
    if (draft?.purpose === 'promise') return { comment, kind: 'promise', due: draft.due };
    if (draft?.purpose === 'acknowledge') return { comment, kind: 'thanks' };
    return { comment, kind: isShortThanks(text) ? 'thanks' : 'answer' };
  };
}

function addTo(byWords: Map<string, Meant[]>, entry: Meant): void {
  const same = byWords.get(entry.words);
  if (same) same.push(entry);
  else byWords.set(entry.words, [entry]);
}

interface Meant {
  draft: DraftEntry;
  words: string;
}

/** A site's clock and this one's may differ by some minutes. */
const clockDifferenceMs = 5 * 60_000;

function draftOf(words: string, until: number, meant: readonly Meant[]): DraftEntry | null {
  let latest: DraftEntry | null = null;
  for (const { draft, words: theirs } of meant) {
    if (theirs !== words || draft.at > until + clockDifferenceMs) continue;
    if (!latest || draft.at > latest.at) latest = draft;
  }
  return latest;
}

/** Where mentions are plain names (Facebook, LinkedIn), no sign tells one from the words behind it but who is in the thread. */
function withoutMention(
  { text, mentions }: CommentObservation,
  names: ReadonlySet<string>,
): string {
  if (!mentions?.length) return text;
  let length = 0;
  for (const { index } of text.slice(0, longestName).matchAll(/[\s,:]|$/gu))
    if (names.has(text.slice(0, index))) length = index;
  return text.slice(length);
}

/** No site lets people have longer ones. */
const longestName = 100;

function createNameBook(): (node: ThreadNode) => ReadonlySet<string> {
  const books = new Map<ThreadNode, Set<string>>();
  return ({ root, parent }) => {
    let names = books.get(root);
    if (!names) {
      names = new Set([root, ...root.children].map(({ comment }) => comment?.author.name ?? ''));
      books.set(root, names);
    }
    if (parent?.comment) names.add(parent.comment.author.name);
    return names;
  };
}

/** Sites reflow white space, add the mention, and change how an emoji is encoded. */
function bare(text: string): string {
  return text
    .normalize('NFC')
    .replace(/(?<![\p{L}\p{N}._-])@[\p{L}\p{N}_.-]+(?:@[\p{L}\p{N}.-]+)?/gu, '')
    .replace(/[\s\p{Cf}\ufe0e\ufe0f]+/gu, '');
}
