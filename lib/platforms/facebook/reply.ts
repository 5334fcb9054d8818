import { lookUntil } from '../../page/look-until.ts';
import type { CommentTarget, OpenedBox, Refusal, ReplyDesk } from '../platform.ts';
import { readViewer } from './account.ts';
import { comments } from './comments.ts';
import { memoryOf } from './memory.ts';
import { cleanName, readAuthor, replyButtonOf } from './row-parts.ts';
import { selectors } from './selectors.ts';
import { threadAround, timeLinkOf } from './thread.ts';

export const reply: ReplyDesk = { open, belongsTo, targetOf, submitOf };

/** The comment whose "Reply" we pressed, by the box that came of it. */
const opened = new WeakMap<Element, { id: string; labels: string }>();

/** Presses the comment's own "Reply" and waits for the box in its thread that names who wrote it. */
async function open(
  comment: CommentTarget,
  document: Document,
  signal: AbortSignal,
): Promise<OpenedBox | Refusal> {
  const row = comments.find(document, comment.id);
  if (!row) return { refused: 'commentNotHere' };
  if (readViewer(document).isSignedOut) return { refused: 'signedOut' };
  const proved = boxesIn(row).find((box) => belongsTo(box, comment));
  if (proved) return { box: proved };
  const button = replyButtonOf(row);
  if (!button) return { refused: 'noReplyButton' };
  const before = new Map(boxesIn(row).map((box) => [box, wordsOf(box)]));
  button.click();
  const box = await boxAppearing(comment, before, document, signal);
  if (!('box' in box)) return box;
  await mentionIn(box.box, signal);
  return belongsTo(box.box, comment) ? box : { refused: 'boxOfAnother' };
}

function belongsTo(box: Element, comment: CommentTarget): boolean {
  const row = comments.find(box.ownerDocument, comment.id);
  if (!row || !boxesIn(row).includes(box as HTMLElement)) return false;
  return targetOf(box) === comment.id;
}

/**
 * The box stands in a thread and names whom it answers, in its label or by the mention that stands in it. Where one person wrote
 * several times in a thread, only the press of that comment's own button tells which is meant.
 */
function targetOf(box: Element): string | null {
  const document = box.ownerDocument;
  const { root } = memoryOf(document);
  // "Reply as Anna Bianchi" names who writes.
  const ownName = readViewer(document).account?.name;
  const named = (root?.contains(box) ? rowsAround(box, root) : []).flatMap((row) => {
    const id = timeLinkOf(row)?.link.id;
    const name = readAuthor(row)?.name;
    return id !== undefined && name && name !== ownName ? [{ id, name }] : [];
  });
  const labels = labelsOf(box);
  const inLabels = named.filter(({ name }) => labels.includes(name));
  const inText = named.filter(({ name }) => textOf(box).startsWith(name));
  const found = inLabels.length > 0 ? inLabels : inText;
  // "Anna" stands in "Anna Maria" too.
  const longest = Math.max(...found.map(({ name }) => name.length));
  const ids = new Set(found.filter(({ name }) => name.length === longest).map(({ id }) => id));
  const pressed = opened.get(box);
  if (pressed?.labels === labels && ids.has(pressed.id)) return pressed.id;
  const [id] = ids;
  return id !== undefined && ids.size === 1 ? id : null;
}

/** The button that sends says that it is off while the box is empty; afterwards nothing but that tells it from the others. */
function submitOf(box: Element): Element | null {
  const form = box.closest(selectors.composer);
  if (!form) return null;
  const known = submits.get(form);
  if (known && form.contains(known)) return known;
  const buttons = [...form.querySelectorAll(selectors.button)].filter(
    (each) => !box.contains(each),
  );
  const told = buttons.find((each) => each.hasAttribute('aria-disabled'));
  if (told) submits.set(form, told);
  return told ?? buttons.at(-1) ?? null;
}

const submits = new WeakMap<Element, Element>();

/** The mention may come late, and would be put in place of what stands there by then. Not every box gets one. */
const mentionMs = 1500;

/** Resolves when something stands in the box, or after a while. */
async function mentionIn(box: Element, signal: AbortSignal): Promise<void> {
  const until = AbortSignal.any([signal, AbortSignal.timeout(mentionMs)]);
  await lookUntil(() => textOf(box) || null, until);
}

async function boxAppearing(
  comment: CommentTarget,
  before: ReadonlyMap<Element, string>,
  document: Document,
  signal: AbortSignal,
): Promise<OpenedBox | Refusal> {
  const boxes = () => {
    const row = comments.find(document, comment.id);
    return row ? boxesIn(row) : [];
  };
  const isFresh = (box: Element) => before.get(box) !== wordsOf(box);
  const box = await lookUntil(() => {
    const here = boxes();
    // A box that was open for the same person may stay as it is.
    const inOrder = [...here.filter(isFresh), ...here];
    return inOrder.find((each) => wordsOf(each).includes(comment.author.name)) ?? null;
  }, signal);
  if (!box) return { refused: boxes().some(isFresh) ? 'boxOfAnother' : 'boxDidNotOpen' };
  opened.set(box, { id: comment.id, labels: labelsOf(box) });
  submitOf(box);
  return belongsTo(box, comment) ? { box } : { refused: 'boxOfAnother' };
}

function boxesIn(row: Element): HTMLElement[] {
  const { root } = memoryOf(row.ownerDocument);
  const topId = timeLinkOf(row)?.link.topId;
  if (!root || topId === undefined) return [];
  return [...threadAround(row, topId, root).querySelectorAll<HTMLElement>(selectors.box)];
}

/** The comments of the thread in which a box stands; none where it stands beside all threads. */
function rowsAround(box: Element, root: Element): Element[] {
  for (let at = box.parentElement; at && at !== root; at = at.parentElement) {
    const first = at.querySelector(selectors.comment);
    const topId = first && timeLinkOf(first)?.link.topId;
    if (!first || topId === undefined || topId === null) continue;
    const thread = threadAround(first, topId, root);
    return thread.contains(box) ? [...thread.querySelectorAll(selectors.comment)] : [];
  }
  return [];
}

function wordsOf(box: Element): string {
  return `${labelsOf(box)} ${textOf(box)}`;
}

/** Its beginning, where a mention may stand already. */
function textOf(box: Element): string {
  return cleanName((box.textContent ?? '').slice(0, 300));
}

/** Its label and placeholder: "Reply to Giulia Lodi…". */
function labelsOf(box: Element): string {
  const labels = [box.getAttribute('aria-label') ?? '', box.getAttribute('aria-placeholder') ?? ''];
  return labels.map((label) => cleanName(label)).join(' ');
}
