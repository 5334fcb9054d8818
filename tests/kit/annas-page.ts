import type { CommentObservation } from '../../lib/comments/comment.ts';
import type { PageObservation } from '../../lib/messages/messages.ts';

/** Invented readings of an invented blog: Anna's post, as its companion would report it. */

export const blogOrigin = 'https://blog.example';

export function aComment(id: string, about: Partial<CommentObservation> = {}): CommentObservation {
  return {
    id,
    postId: '4',
    parentId: null,
    author: { id: 'guest:Giulia Lodi', name: 'Giulia Lodi' },
    text: `Commento ${id}`,
    at: Date.UTC(2026, 10, 2, 8, Number(id)),
    precisionMs: 0,
    permalink: `${blogOrigin}/pane/#comment-${id}`,
    mine: false,
    ...about,
  };
}

export function annaReplies(
  id: string,
  parentId: string,
  about: Partial<CommentObservation> = {},
): CommentObservation {
  return aComment(id, {
    parentId,
    author: { id: 'anna', name: 'Anna Bianchi' },
    mine: true,
    ...about,
  });
}

export function annasPage(
  comments: CommentObservation[],
  about: Partial<PageObservation> = {},
): PageObservation {
  const post = {
    id: '4',
    title: 'Il pane',
    url: `${blogOrigin}/pane/`,
    mine: true,
    total: 9,
  } as const;
  return {
    platform: 'wordpress',
    url: post.url,
    kind: 'post',
    mine: true,
    account: { id: 'anna', name: 'Anna Bianchi' },
    post,
    comments,
    posts: [],
    presentIds: null,
    coverage: { seen: comments.length, total: 9, folded: 0, complete: false },
    readable: { found: comments.length, read: comments.length },
    isDark: false,
    more: false,
    ...about,
  };
}
