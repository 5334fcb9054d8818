import type { Author, PostObservation } from '../../lib/comments/comment.ts';
import { keyOf } from '../../lib/comments/keys.ts';
import type {
  CommentSaid,
  CommentSeen,
  DraftInserted,
  PostSeen,
  Said,
  SiteKey,
} from '../../lib/log/interaction.ts';

/** Where Anna is at home, invented. The blog is the living copy's. */
export const blog = {
  site: 'wordpress:pane.example',
  accountId: 'anna',
  origin: 'https://pane.example',
} as const;
export const channel = {
  site: 'youtube:www.youtube.com',
  accountId: '@annabianchi',
  origin: 'https://www.youtube.com',
} as const;
export const square = {
  site: 'mastodon:piazza.example',
  accountId: '@anna',
  origin: 'https://piazza.example',
} as const;
export const places = [blog, channel, square] as const;

export interface Place {
  site: SiteKey;
  accountId: string;
  origin: string;
}

export const anna = 'Anna Bianchi';

interface Published {
  id: string;
  title: string;
  at: number;
  /** Whose page it is; Anna's unless told. */
  author?: Author;
}

export function postSeen(
  { site, accountId, origin }: Place,
  { id, title, at, author }: Published,
): PostSeen {
  const url = `${origin}/post-${id}`;
  const post: PostObservation = { id, title, url, mine: !author, total: null };
  return {
    kind: 'post.seen',
    id: `seen:${keyOf(site, 'post', id)}`,
    recordedAt: at,
    site,
    accountId,
    post: author ? { ...post, author } : post,
  };
}

interface Written {
  id: string;
  postId: string;
  parentId?: string;
  by: Author;
  text: string;
  /** Epoch ms, as all times here. */
  at: number;
  /** When Ricevuto saw it; at once unless told. */
  seenAt?: number;
}

export function commentSeen(
  { site, accountId, origin }: Place,
  { id, postId, parentId, by, text, at, seenAt = at }: Written,
  given = false,
): CommentSeen {
  return {
    kind: 'comment.seen',
    id: `seen:${keyOf(site, 'comment', id)}`,
    recordedAt: Math.round(seenAt),
    site,
    accountId,
    comment: {
      id,
      postId,
      parentId: parentId ?? null,
      author: by,
      text,
      at: Math.round(at),
      precisionMs: 0,
      permalink: `${origin}/${id}`,
      mine: by.name === anna,
    },
    given,
  };
}

/** What she decided about a comment. */
export function commentSaid(
  { site }: Place,
  commentId: string,
  said: Said,
  at: number,
): CommentSaid {
  const id = `by-anna:${said.act}:${site}/${commentId}`;
  return { kind: 'comment.said', id, recordedAt: Math.round(at), site, commentId, said };
}

/** Words of hers that went into the site's box. */
export function draftInserted(
  { site }: Place,
  commentId: string,
  text: string,
  at: number,
): DraftInserted {
  const id = `by-anna:draft:${site}/${commentId}`;
  const about = { id, recordedAt: Math.round(at), site, commentId };
  return { kind: 'draft.inserted', ...about, purpose: 'reply', text, how: 'field' };
}

/** Who bears this name there. */
export function authorAt({ site, accountId }: Place, name: string): Author {
  if (name === anna) return { id: accountId, name };
  const handle = name
    .normalize('NFD')
    .replace(/[^a-z ]/giu, '')
    .toLowerCase()
    .replace(/ /gu, '.');
  return site === blog.site ? { id: handle, name } : { id: handle, name, handle };
}
