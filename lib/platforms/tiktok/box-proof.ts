import type { CommentTarget } from '../platform.ts';
import { idOf } from './comments.ts';
import { isSameHandle } from './read-address.ts';
import { selectors } from './selectors.ts';

/**
 * What a box shows of whom it answers: where it stands, its placeholder ("Add a reply…", gone once something is written), and the
 * mention that it begins with. Which words these are in which language is not known; that they changed is.
 */
export interface BoxState {
  row: Element | null;
  thread: Element | null;
  placeholder: string;
  mention: string | null;
}

export function stateOf(box: Element): BoxState {
  const described = box.getAttribute('aria-describedby');
  const place = described === null ? null : box.ownerDocument.getElementById(described);
  const text = (box.textContent ?? '').slice(0, 300);
  return {
    row: box.closest(selectors.row),
    thread: box.closest(selectors.thread),
    placeholder: (place?.textContent ?? '').trim().slice(0, 300),
    mention: /^[\s\u200B\uFEFF]*@(\S+)/u.exec(text)?.[1] ?? null,
  };
}

/** A box inside a row answers its comment; so does one in a thread that has nothing but its top comment. null: its place does not say. */
export function answersByItsPlace(box: Element): string | null {
  const { row, thread } = stateOf(box);
  if (!thread) return null;
  if (row !== null) return idOf(row.closest(selectors.reply) ?? thread);
  return thread.querySelector(`${selectors.reply}, ${selectors.viewReplies}`) ? null : idOf(thread);
}

/** The comment whose Reply we pressed, while that is fresh and nothing about the box speaks against it. */
export function answersSinceOurClick(box: Element): string | null {
  const proof = proofs.get(box);
  if (!proof || proof.isOver()) return null;
  const { row, thread, placeholder, mention } = stateOf(box);
  const { state, comment } = proof;
  const isMoved = row !== state.row || thread !== state.thread;
  const isOther = placeholder !== '' && placeholder !== state.placeholder;
  if (isMoved || isOther || (mention !== null && !isNamed(mention, comment))) return null;
  // A mention that TikTok wrote was part of the proof; without it the box may have been emptied for something else.
  return state.mention !== null && mention === null ? null : comment.id;
}

/**
 * Pays attention from just before our click on. `accept` says of a box whether that click has opened it, or turned it to the
 * comment: a new box in the comment's thread, or one whose placeholder or mention is another than before. The proof holds until
 * the signal ends, or the person presses a Reply of their own.
 */
export function watchClick(
  comment: CommentTarget,
  row: Element,
  before: ReadonlyMap<Element, BoxState>,
  signal: AbortSignal,
): { accept(box: Element): boolean } {
  let isOver = false;
  const foot = [...before.values()].find(({ thread }) => thread === null);
  const hear = (event: Event) => {
    if (event.isTrusted && (event.target as Element).closest(selectors.replyButton)) isOver = true;
  };
  row.ownerDocument.addEventListener('click', hear, { capture: true, signal });
  return {
    accept(box) {
      const state = stateOf(box);
      const was = before.get(box) ?? (state.thread ? undefined : foot);
      if (isOver || !isTurned(was, state)) return false;
      if (state.mention !== null && !isNamed(state.mention, comment)) return false;
      if (state.row !== null && state.row !== row) return false;
      proofs.set(box, { comment, state, isOver: () => isOver || signal.aborted });
      return true;
    },
  };
}

interface Proof {
  comment: CommentTarget;
  state: BoxState;
  isOver(): boolean;
}

const proofs = new WeakMap<Element, Proof>();

/** A box at the foot is there all the time: to be a new element proves nothing of it. */
function isTurned(before: BoxState | undefined, now: BoxState): boolean {
  if (now.thread && (!before || before.thread !== now.thread || before.row !== now.row))
    return true;
  const isMentioned = now.mention !== null && now.mention !== before?.mention;
  const isWorded = before && before.placeholder !== '' && now.placeholder !== '';
  return isMentioned || (isWorded === true && now.placeholder !== before.placeholder);
}

/** "@giulia.lodi", or the name that TikTok shows instead, of which only the first word can be told from the person's own words. */
function isNamed(mention: string, { author }: CommentTarget): boolean {
  const handle = author.handle ?? author.id;
  const [first = ''] = author.name.trim().split(/\s+/u);
  return isSameHandle(mention, handle) || (first !== '' && isSameHandle(mention, first));
}
