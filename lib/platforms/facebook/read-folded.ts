import type { FoldedReplies } from '../../comments/comment.ts';
import type { Page } from '../platform.ts';
import { readCount } from '../../page/read-count.ts';
import type { CommentLink } from './addresses.ts';
import { firstPageOf, memoryOf } from './memory.ts';
import { cleanName, isAfter, isPlain, replyButtonOf } from './row-parts.ts';
import { selectors } from './selectors.ts';
import { threadAround } from './thread.ts';

/**
 * What the buttons of a thread tell about replies that are not in the page: "View all 3 replies", "Anna Bianchi replied · 4 replies".
 * They have no mark but their place: in the thread, in none of its rows' own lines, known by text alone.
 */
export function readFolded(
  top: Element,
  link: CommentLink,
  time: Element,
  page: Page,
): FoldedReplies | undefined {
  const root = page.root;
  if (!root) return undefined;
  const reply = replyButtonOf(top);
  const buttons = [
    ...threadAround(top, link.topId, root).querySelectorAll(selectors.button),
  ].filter((button) => {
    const row = button.closest(selectors.comment);
    // With replies inside the comment's own element, the button stands there too.
    const isBelow = row === null || !root.contains(row) || (row === top && isBelowLine(button));
    return isBelow && isPlain(button, row ?? root);
  });
  if (buttons.length === 0) return undefined;
  const counts = buttons.map((button) => readCount(button.textContent ?? ''));
  const hidden = counts.includes(null)
    ? null
    : counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  if (hidden === 0) return undefined;
  const folded: FoldedReplies = { hidden };
  if (hasOwnerReplied(buttons, link, page)) folded.ownerReplied = true;
  return folded;

  /** "Edited" and "Share" are such buttons too, and stand in the line itself or behind it. */
  function isBelowLine(button: Element): boolean {
    const nested = top.querySelector(selectors.comment);
    if (nested && isAfter(button, nested)) return true;
    const isBehind = isAfter(button, time) && (!reply || isAfter(button, reply));
    return isBehind && /\d/u.test(button.textContent ?? '');
  }
}

/**
 * By the page's data, or by the name on the button where nobody else under this post has that name. That no name of ours stands
 * there proves nothing: one of several is shown.
 */
function hasOwnerReplied(buttons: Element[], { id }: CommentLink, page: Page): boolean {
  const { account, root } = page;
  if (!account || !root || page.mine !== true) return false;
  const document = root.ownerDocument;
  if (firstPageOf(document).comments.get(id)?.replierId === account.id) return true;
  const others = memoryOf(document).idsByName.get(account.name) ?? new Set();
  if (account.name === account.id || [...others].some((other) => other !== account.id))
    return false;
  return buttons.some((button) =>
    beginsWithName(cleanName(button.textContent ?? ''), account.name),
  );
}

/** In some languages a word stands before the name. */
function beginsWithName(text: string, name: string): boolean {
  const start = text.indexOf(name);
  if (start < 0 || start > 20) return false;
  const [before = '', after = ''] = [text.slice(0, start).at(-1), text[start + name.length]];
  return !/[\p{L}\p{N}]/u.test(before + after);
}
