/** What an address of Reddit leads to; ids are Reddit's full ones ("t3_…" a post, "t1_…" a comment). */
export type Address = PostAddress | { kind: 'profile'; name: string };

export interface PostAddress {
  kind: 'post';
  postId: string;
  /** The address leads to this comment: its page shows one thread only. */
  commentId: string | null;
}

/** null: neither a post nor somebody's profile. */
export function readAddress({ pathname }: { pathname: string }): Address | null {
  if (pathname.length > longestPath) return null;
  const parts = pathname.split('/').filter((part) => part !== '');
  const [first = '', second = ''] = parts;
  if (first === 'comments') return readPost(parts.slice(1));
  if (first !== 'r' && first !== 'user' && first !== 'u') return null;
  if (parts[2] === 'comments' && parts.length > 3) return readPost(parts.slice(3));
  const name = first === 'r' ? null : asName(second);
  return name !== null && profileTabs.has(parts[2] ?? '') ? { kind: 'profile', name } : null;
}

/** The name in a link to somebody's profile. */
export function readUserLink(href: string | null): string | null {
  if (!href || !URL.canParse(href, anyReddit)) return null;
  const { hostname, pathname } = new URL(href, anyReddit);
  if (hostname !== 'reddit.com' && !hostname.endsWith('.reddit.com')) return null;
  const [, first, second = '', ...rest] = pathname.split('/');
  return (first === 'user' || first === 'u') && rest.join('') === '' ? asName(second) : null;
}

/** A name as Reddit gives them; null for "[deleted]" and other stand-ins. */
export function asName(name: string | null): string | null {
  return name !== null && /^[\w-]{1,30}$/u.test(name) ? name : null;
}

export function isCommentId(id: string | null): id is string {
  return id !== null && /^t1_[a-z0-9]{1,13}$/u.test(id);
}

export function isPostId(id: string | null): id is string {
  return id !== null && /^t3_[a-z0-9]{1,13}$/u.test(id);
}

const anyReddit = 'https://www.reddit.com';
const longestPath = 1000;

/** Those of the user's own tabs that show what they wrote. */
const profileTabs = new Set(['', 'overview', 'submitted', 'comments']);

/** After "comments": the post's id, a slug that may be anything, the id of one comment. */
function readPost([post = '', , comment = '']: string[]): PostAddress | null {
  const postId = `t3_${post.toLowerCase()}`;
  if (!isPostId(postId)) return null;
  const commentId = `t1_${comment.toLowerCase()}`;
  return { kind: 'post', postId, commentId: isCommentId(commentId) ? commentId : null };
}
