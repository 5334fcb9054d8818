import { findEditable } from '../composer/find-editable.ts';
import { insertDraft } from '../composer/insert-draft.ts';
import { insertIntoBox } from '../composer/insert-into-box.ts';
import type { DraftRequest, InsertResult, MenuTarget, ToPage } from '../messages/messages.ts';
import type { Page, Platform } from '../platforms/platform.ts';
import { commentAround } from './comment-around.ts';
import { readSelection } from './read-selection.ts';
import { showComment } from './show-comment.ts';
import type { Pointed } from './tell-pointed.ts';

interface CommandedPage {
  platform: Platform;
  document: Document;
  /** As it stands at this moment; null before anything was read. */
  page(): Page | null;
  /** What was last clicked with the right button. */
  clicked(): Element | null;
  /** The end of the companion. */
  signal: AbortSignal;
}

/** Time for a box to open and take the words. */
const insertTimeoutMs = 12_000;

/** What the background may ask to be done in a page: words into a box, a comment into sight. */
export function pageCommands({ platform, document, page, clicked, signal }: CommandedPage) {
  const { comments, reply } = platform;
  const inTime = () => AbortSignal.any([signal, AbortSignal.timeout(insertTimeoutMs)]);
  return {
    insert: ({ comment, text }: DraftRequest): Promise<InsertResult> =>
      insertDraft({ comment, text, desk: reply, document, signal: inTime() }),

    show(commentId: string): { shown: boolean } {
      const element = comments.find(document, commentId);
      if (element) showComment(comments.bodyOf?.(element) ?? element, signal);
      return { shown: element !== null };
    },

    /** The box or the comment to which a part of the page belongs. */
    placeOf: (part: Element): Element | null => findEditable(part) ?? commentAround(part, comments),

    /** What such a place is. */
    describe(place: Element | null): Pointed {
      const box = findEditable(place);
      if (box) return { editable: true, commentId: reply.targetOf(box) };
      const now = page();
      const comment = place && now ? comments.read(place, now) : null;
      return { editable: false, commentId: comment?.id ?? null };
    },

    menuTarget(): MenuTarget {
      const target = clicked();
      const selection = target ? readSelection(target) : '';
      return { ...this.describe(target && this.placeOf(target)), ...(selection && { selection }) };
    },

    async menuInsert({ text, cursor }: ToPage['menu.insert']['in']): Promise<InsertResult> {
      const box = findEditable(clicked());
      if (!box) return { failed: 'boxDidNotOpen' };
      const commentId = reply.targetOf(box);
      return insertIntoBox({
        box,
        text,
        cursor,
        submit: () => reply.submitOf(box),
        belongs: () => box.isConnected && reply.targetOf(box) === commentId,
        signal: inTime(),
      });
    },
  };
}
