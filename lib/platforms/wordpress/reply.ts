import { lookUntil } from '../../page/look-until.ts';
import type { CommentTarget, OpenedBox, Refusal, ReplyDesk } from '../platform.ts';
import { comments } from './comments.ts';
import { findOwn } from './own-parts.ts';
import { selectors } from './selectors.ts';

const { admin } = selectors;

export const reply: ReplyDesk = {
  async open(comment, document, signal) {
    const element = comments.find(document, comment.id);
    if (!element) return { refused: 'commentNotHere' };
    // Opened before, or by the address ?replytocom=, which core uses where its script does not run.
    const already = findBox(document, comment);
    if (already) return { box: already };
    const opener = findOpener(element);
    if ('refused' in opener) return opener;
    // The form of visitors, who would write under a name that they type.
    if (document.querySelector(selectors.visitorField)) return { refused: 'signedOut' };
    opener.link.click();
    return waitForBox(document, comment, signal);
  },

  belongsTo(box, comment) {
    return comment.id !== '' && readTarget(box) === comment.id;
  },

  targetOf: readTarget,

  submitOf(box) {
    const row = box.closest(admin.replyRow);
    if (row) return row.querySelector(admin.replySubmit)?.closest('button, a') ?? null;
    return box.closest(selectors.form)?.querySelector(selectors.submit) ?? null;
  },
};

/** Whom a box would answer, from the hidden field that is sent with it. null: nobody (a new comment), or no box of WordPress. */
function readTarget(box: Element): string | null {
  const row = box.closest(admin.replyRow);
  if (row) return readRowTarget(row);
  const form = box.closest(selectors.form);
  if (!form || box.closest(selectors.trap)) return null;
  return asId(form.querySelector<HTMLInputElement>(selectors.parentField)?.value);
}

/** The same row also serves for editing somebody's comment: then the text in it is theirs. */
function readRowTarget(row: Element): string | null {
  if (row.closest(admin.closedRow)) return null;
  const field = row.querySelector<HTMLInputElement>(admin.replyTo);
  const action = row.querySelector<HTMLInputElement>(admin.replyAction);
  return action?.value === 'replyto-comment' ? asId(field?.value) : null;
}

function asId(value: string | undefined): string | null {
  return value !== undefined && /^[1-9]\d*$/u.test(value) ? value : null;
}

function findBox(document: Document, comment: CommentTarget): HTMLElement | null {
  const boxes = document.querySelectorAll<HTMLElement>(
    `${selectors.form} ${selectors.box}, ${admin.replyRow} ${admin.replyBox}`,
  );
  for (const box of boxes) if (reply.belongsTo(box, comment)) return box;
  return null;
}

function findOpener(element: Element): { link: HTMLElement } | Refusal {
  const button = element.querySelector<HTMLElement>(`:scope > td ${admin.replyButton}`);
  if (button) return { link: button };
  const link = findOwn(element, selectors.replyLink);
  if (!link) return { refused: 'noReplyButton' };
  return link.matches(selectors.replyLogin)
    ? { refused: 'signedOut' }
    : { link: link as HTMLElement };
}

/** Core moves its one form to the comment and writes the id into it. */
async function waitForBox(
  document: Document,
  comment: CommentTarget,
  signal: AbortSignal,
): Promise<OpenedBox | Refusal> {
  const box = await lookUntil(() => findBox(document, comment), signal);
  return box ? { box } : explainMissing(document);
}

function explainMissing(document: Document): Refusal {
  const fields = document.querySelectorAll<HTMLInputElement>(
    `${selectors.form} ${selectors.parentField}`,
  );
  for (const field of fields) if (asId(field.value) !== null) return { refused: 'boxOfAnother' };
  return { refused: 'boxDidNotOpen' };
}
