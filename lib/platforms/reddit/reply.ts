import { lookUntil } from '../../page/look-until.ts';
import { closestAcrossRoots } from '../../page/closest-across-roots.ts';
import { openOwnBox } from '../open-own-box.ts';
import type { CommentTarget, OpenedBox, Refusal, ReplyDesk } from '../platform.ts';
import { readSignedIn } from './account.ts';
import { comments } from './comments.ts';
import { findBox } from './find-box.ts';
import { childOf } from './old-comment.ts';
import { isCommentId, isPostId } from './read-address.ts';
import { selectors as at } from './selectors.ts';

export const reply: ReplyDesk = { open, belongsTo, targetOf, submitOf };

/** A comment's buttons are made once it has been on screen; slow machines need a second or two. */
const buttonComesMs = 4_000;

/** Presses the comment's own "Reply" and waits for the box that Reddit puts below its text. */
function open(
  comment: CommentTarget,
  document: Document,
  signal: AbortSignal,
): Promise<OpenedBox | Refusal> {
  const place = comments.find(document, comment.id);
  const isSignedOut = readSignedIn(document).isSignedIn === false;
  const buttonIn = (element: Element) => {
    unfold(element);
    return buttonWhenThere(element, signal);
  };
  const press = (button: HTMLElement) => button.click();
  const box = { place, isSignedOut, boxIn: boxOf, buttonIn, press, belongsTo };
  return openOwnBox(box, comment, signal);
}

function belongsTo(box: Element, comment: CommentTarget): boolean {
  return box.isConnected && targetOf(box) === comment.id;
}

/** By where the box stands; and what its form itself says must agree. */
function targetOf(box: Element): string | null {
  const host = closestAcrossRoots(box, at.composerHost);
  if (host) {
    const id = closestAcrossRoots(host, at.newComment)?.getAttribute('thingid') ?? null;
    return agreed(id, host.getAttribute('parent-id'));
  }
  if (!box.matches(at.oldBox)) return null;
  // The same form in `.entry` would change the comment itself.
  const place = box.closest('.entry, .child');
  const thing = place?.classList.contains('child') ? place.parentElement : null;
  if (!thing?.matches(at.oldComment)) return null;
  const told = formOf(box)?.querySelector<HTMLInputElement>(at.oldTarget)?.value;
  return agreed(thing.getAttribute('data-fullname'), told);
}

function submitOf(box: Element): Element | null {
  const host = closestAcrossRoots(box, at.composerHost);
  if (host) return host.querySelector(at.submit);
  return formOf(box)?.querySelector(at.oldSubmit) ?? null;
}

function agreed(id: string | null, told: string | null | undefined): string | null {
  return isCommentId(id) && (told === null || told === undefined || told === id) ? id : null;
}

function formOf(box: Element): Element | null {
  return box.matches(at.oldBox) ? box.closest(at.oldForm) : null;
}

/** The box that is open for this comment itself, not for one of its answers. */
function boxOf(element: Element): HTMLElement | null {
  if (element.localName !== at.newComment) {
    const place = childOf(element, 'child');
    for (const box of place?.querySelectorAll<HTMLElement>(at.oldBox) ?? [])
      if (box.closest(at.oldComment) === element) return findBox(box);
    return null;
  }
  for (const host of element.querySelectorAll(at.composerHost)) {
    if (host.closest(at.newComment) !== element) continue;
    const box = findBox(host);
    if (box) return box;
  }
  return null;
}

/** What stands in a fold is not drawn, and has no buttons. The person asked to answer it, so it is opened as for reading. */
function unfold(element: Element): void {
  for (let fold = foldOf(element); fold; fold = foldOf(element)) fold.open = true;
}

/** The nearest that is shut, of the comment itself or of one that it stands in. */
function foldOf(element: Element): HTMLDetailsElement | null {
  const own =
    element.querySelector<HTMLDetailsElement>(`:scope > ${at.fold}`) ??
    element.shadowRoot?.querySelector<HTMLDetailsElement>(at.fold);
  return own ?? element.closest<HTMLDetailsElement>(at.fold);
}

async function buttonWhenThere(element: Element, signal: AbortSignal): Promise<HTMLElement | null> {
  const now = buttonOf(element);
  if (now || element.localName !== at.newComment || isClosed(element)) return now;
  (rowOf(element) ?? element).scrollIntoView({ block: 'center', behavior: 'instant' });
  const late = AbortSignal.any([signal, AbortSignal.timeout(buttonComesMs)]);
  return lookUntil(() => buttonOf(element), late);
}

/** Only the post's own mark counts: other posts may be recommended below. */
function isClosed(element: Element): boolean {
  const postId = element.getAttribute('postid');
  const post = isPostId(postId) && element.ownerDocument.getElementById(postId);
  return post ? post.querySelector(at.closed) !== null : false;
}

function buttonOf(element: Element): HTMLElement | null {
  const row = rowOf(element);
  const button =
    row?.querySelector<HTMLElement>(at.replyButton) ??
    row?.shadowRoot?.querySelector<HTMLElement>(at.replyButton) ??
    childOf(element, 'entry')?.querySelector<HTMLElement>(at.oldReplyButton);
  return button && !button.hasAttribute('disabled') ? button : null;
}

function rowOf(element: Element): Element | null {
  for (const row of element.querySelectorAll(at.actionRow))
    if (row.closest(at.newComment) === element) return row;
  return null;
}
