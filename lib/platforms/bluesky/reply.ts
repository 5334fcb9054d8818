import { lookUntil } from '../../page/look-until.ts';
import type { CommentTarget, OpenedBox, Refusal, ReplyDesk } from '../platform.ts';
import { comments } from './comments.ts';
import { readAccount } from './page.ts';
import { cleanName, readPost } from './post-parts.ts';
import * as at from './selectors.ts';
import { lastThread, visible } from './thread.ts';

/**
 * One composer for everything, in a dialog over the page. Above its box stands the post that is answered: a name, a text, the
 * author's avatar, no id. So the proof is what is shown there, and, where that fits two comments, the click that we made.
 */
export const reply: ReplyDesk = {
  async open(comment, document, signal): Promise<OpenedBox | Refusal> {
    const already = findBox(document);
    // A composer stands over the page; what the person has begun there is theirs.
    if (already)
      return belongsTo(already, comment) ? { box: already } : { refused: 'boxOfAnother' };
    const row = comments.find(document, comment.id);
    if (!row) return { refused: 'commentNotHere' };
    if (!readAccount(document)) return { refused: 'signedOut' };
    const button = row.querySelector<HTMLElement>(at.replyButton);
    if (!button || button.matches(':disabled, [aria-disabled="true"]'))
      return { refused: 'noReplyButton' };
    button.click();
    return await waitForBox(comment, row, document, signal);
  },
  belongsTo,
  targetOf(box: Element): string | null {
    const shown = readShown(box);
    if (!shown) return null;
    return clickedFor(shown) ?? onlyOne(rowsLike(shown, box.ownerDocument));
  },
  submitOf: (box: Element) => box.closest(at.composer)?.querySelector(at.submit) ?? null,
};

function belongsTo(box: Element, comment: CommentTarget): boolean {
  const shown = readShown(box);
  if (!shown || !isShownOf(shown, comment)) return false;
  const clicked = clickedFor(shown);
  if (clicked !== null) return clicked === comment.id;
  return onlyOne(rowsLike(shown, box.ownerDocument)) === comment.id;
}

async function waitForBox(
  comment: CommentTarget,
  row: Element,
  document: Document,
  signal: AbortSignal,
): Promise<OpenedBox | Refusal> {
  const box = await lookUntil(() => {
    const candidate = findBox(document);
    const shown = candidate && readShown(candidate);
    if (!shown || !isShownOf(shown, comment) || !isSameFace(shown, row)) return null;
    clicks.set(shown.composer, { commentId: comment.id, signature: shown.signature });
    return candidate;
  }, signal);
  if (box) return { box };
  return { refused: findBox(document) ? 'boxOfAnother' : 'boxDidNotOpen' };
}

function findBox(document: Document): HTMLElement | null {
  return document.querySelector(at.composer)?.querySelector<HTMLElement>(at.box) ?? null;
}

/** What the composer shows above its box. */
interface Shown {
  composer: Element;
  name: string;
  /** Without white space and links: here the text is the record's, where links may have lost their beginning. */
  words: string;
  /** The DID in the avatar's address; null for who has no avatar. */
  face: string | null;
  signature: string;
}

function readShown(box: Element): Shown | null {
  const composer = box.matches(at.box) ? box.closest(at.composer) : null;
  const answered = composer && findAnswered(composer, box);
  if (!composer || !answered) return null;
  const [first, ...rest] = answered.querySelectorAll('[dir]');
  const name = cleanName(first?.textContent);
  const words = squeeze(rest.find((line) => !line.closest(at.quote))?.textContent ?? '');
  const face = faceOf(answered);
  return { composer, name, words, face, signature: `${name}\n${words}\n${face}` };
}

/** The button that unfolds the post which is answered: the one with a face in it, before the box. */
function findAnswered(composer: Element, box: Element): Element | null {
  for (const face of composer.querySelectorAll(at.avatar)) {
    const button = face.closest('button');
    if (!button || !composer.contains(button)) continue;
    const isAbove = (button.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    return isAbove ? button : null;
  }
  return null;
}

function faceOf(element: Element): string | null {
  const address = element.querySelector(at.avatarImage)?.getAttribute('src') ?? '';
  return /\/(did:[a-z]+:[\w.:%-]+)\//u.exec(address)?.[1] ?? null;
}

/** Two who show the same face are one; who has none proves nothing by that. */
function isSameFace({ face }: Shown, row: Element): boolean {
  const other = faceOf(row);
  return face === null || other === null || face === other;
}

function isShownOf(shown: Shown, { author, text }: CommentTarget): boolean {
  return shown.name === author.name && shown.words === squeeze(text);
}

/** Our own clicks, kept by the composer that they opened; it goes when the reply is sent or dropped. */
const clicks = new WeakMap<Element, { commentId: string; signature: string }>();

function clickedFor(shown: Shown): string | null {
  const click = clicks.get(shown.composer);
  return click?.signature === shown.signature ? click.commentId : null;
}

/** The ids of all comments in the thread that it fits. */
function rowsLike(shown: Shown, document: Document): string[] {
  const screen = visible(document, at.threadScreen);
  const thread = lastThread(document);
  if (!screen || thread?.screen !== screen) return [];
  const ids: string[] = [];
  for (const row of screen.querySelectorAll(at.row)) {
    const post = readPost(row);
    const id = row === thread.anchor ? thread.anchorId : post.rkey;
    if (id === null || post.name() !== shown.name || !isSameFace(shown, row)) continue;
    if (squeeze(post.text().text) === shown.words) ids.push(id);
  }
  return ids;
}

/** One of them may be the post itself: then the box is no comment's. */
function onlyOne(ids: string[]): string | null {
  return ids.length === 1 ? (ids[0] ?? null) : null;
}

function squeeze(text: string): string {
  return text
    .replace(/(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?/gu, '')
    .replace(/\s+/gu, '');
}
