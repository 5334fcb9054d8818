import type { CommentObservation, FoldedReplies } from '../../comments/comment.ts';
import { agreesWithShown } from '../../page/agrees-with-shown.ts';
import { cleanText, readText } from '../../page/read-text.ts';
import type { CommentReader, Page } from '../platform.ts';
import { recallTold } from '../told.ts';
import { isMemberId } from './member.ts';
import { postPageOf, type PostPage } from './page.ts';
import * as at from './selectors.ts';
import { bodyOf, commentAbove, isGhostId, widgetOf } from './widget.ts';

/** The comments of a post, in their frame; the more so one by one, as the person asks for them. */
export const comments: CommentReader = {
  selector: at.comment,
  read(element: Element, page: Page): CommentObservation | null {
    const post = postPageOf(page);
    const body = post && bodyOf(element);
    const content = body?.querySelector(at.text);
    // Removed and hidden comments have no text.
    if (!post || !body || !content || !post.widget?.contains(element)) return null;
    const author = authorOf(
      element.getAttribute('data-member-uuid'),
      body.querySelector(at.author)?.textContent,
      body.id,
    );
    const told = recallTold(post.document, post.postId, body.id);
    const text = readText(content);
    if (told?.author.id === author.id) return { ...told, text };
    const folded = foldedIn(element);
    const written = timeOf(body);
    return {
      id: body.id,
      postId: post.postId,
      parentId: parentOf(element, body),
      author,
      text,
      at: written,
      precisionMs: written === null ? 0 : timePrecisionMs,
      permalink: permalinkOf(post, body.id),
      mine: author.id === post.memberId,
      ...(folded && { folded }),
    };
  },
  isUnreadable: (element: Element) => bodyOf(element) === null,
  total(document: Document): number | null {
    const shown = widgetOf(document)?.querySelector(at.count)?.textContent ?? '';
    const [number, ...others] = shown.match(/\d+/gu) ?? [];
    return number !== undefined && others.length === 0 ? Number(number.slice(0, 9)) : null;
  },
  isComplete(document: Document): boolean {
    const widget = widgetOf(document);
    const more = `${at.moreComments}, ${at.moreReplies}, ${at.continueThread}`;
    return widget?.querySelector(at.list) !== null && widget?.querySelector(more) === null;
  },
  find(document: Document, commentId: string): Element | null {
    if (!isGhostId(commentId)) return null;
    const body = widgetOf(document)?.querySelector(`[id="${commentId}"]`);
    const comment = body?.closest(at.comment) ?? null;
    return comment && bodyOf(comment) === body ? comment : null;
  },
};

/** Who left the blog keeps their comments, but not their name: each such comment is then of somebody else. */
export function authorOf(
  uuid: unknown,
  name: unknown,
  commentId: string,
): CommentObservation['author'] {
  const id = isMemberId(uuid) ? uuid : `left:${commentId}`;
  return { id, name: (typeof name === 'string' && cleanText(name, 200)) || '?' };
}

export function permalinkOf({ url }: PostPage, id: string): string {
  return `${url}#ghost-comments-${id}`;
}

/** An id begins with the second of its making; an import may have kept another time, so the shown one must agree. */
function timeOf(body: Element): number | null {
  const written = Number.parseInt(body.id.slice(0, 8), 16) * 1000;
  const shown = body.querySelector(at.permalink)?.getAttribute('title') ?? null;
  return agreesWithShown(written, shown) ? written : null;
}

const timePrecisionMs = 60_000;

function parentOf(element: Element, body: Element): string | null | undefined {
  const answered = body.querySelector(at.inReplyTo);
  if (answered) {
    const id = /#ghost-comments-([0-9a-f]{24})$/u.exec(answered.getAttribute('href') ?? '')?.[1];
    // No link: what it answers was removed, and its id stands nowhere.
    return id;
  }
  const above = commentAbove(element);
  if (!above) return null;
  return bodyOf(above)?.id;
}

/** Of a thread's first comment: the button below its replies says how many are left. */
function foldedIn(element: Element): FoldedReplies | null {
  if (commentAbove(element)) return null;
  // In the threaded layout the replies follow it.
  const thread = element.querySelector(at.moreReplies) ? element : element.parentElement;
  const more = thread?.querySelector(at.moreReplies);
  if (more && isOf(more, element)) {
    const [number] = more.textContent?.match(/\d{1,6}/u) ?? [];
    return { hidden: number === undefined ? null : Number(number) };
  }
  const rest = thread?.querySelector(at.continueThread);
  return rest && isOf(rest, element) ? { hidden: null } : null;
}

function isOf(more: Element, top: Element): boolean {
  let above = commentAbove(more);
  while (above && above !== top) above = commentAbove(above);
  return above === top;
}
