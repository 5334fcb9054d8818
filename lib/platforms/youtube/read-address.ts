/** What an address of www.youtube.com shows; null: nothing that has comments or an owner. */
export type Address = PostAddress | { kind: 'channel'; id: string };

export interface PostAddress {
  kind: 'watch' | 'short' | 'post';
  id: string;
}

export function readAddress(url: URL): Address | null {
  if (url.hostname !== host) return null;
  const post = postOf(url);
  if (post) return post;
  const [, first = '', second = ''] = url.pathname.split('/');
  if (first === 'channel' && isId(second)) return { kind: 'channel', id: second };
  if (first.startsWith('@')) {
    const handle = decode(first.slice(1));
    return handle ? { kind: 'channel', id: handle } : null;
  }
  if (first === 'c' || first === 'user') {
    const name = decode(second);
    return name ? { kind: 'channel', id: `${first}/${name}` } : null;
  }
  return null;
}

export interface CommentLink {
  commentId: string;
  /** The video or post that the link belongs to; null where it does not say. */
  postId: string | null;
}

/** A comment's permalink, as its time carries it: `/watch?v=V&lc=C`, `/shorts/V?lc=C`, `/post/P?lc=C`, `…/community?lb=P&lc=C`. */
export function readCommentLink(href: string | null): CommentLink | null {
  const path = pathOf(href);
  const commentId = path === null ? null : /[?&]lc=([\w.-]+)(?:[&#]|$)/u.exec(path)?.[1];
  if (path === null || !commentId || !isCommentId(commentId)) return null;
  // The usual one first: this is read for every comment, and `new URL` is dear.
  const videoId = /^\/watch\?v=([\w-]{6,100})&/u.exec(path)?.[1];
  return { commentId, postId: videoId ?? readPostLink(path)?.id ?? null };
}

/** Which video or post a link leads to. */
export function readPostLink(href: string | null): PostAddress | null {
  const path = pathOf(href);
  return path !== null && URL.canParse(path, origin) ? postOf(new URL(path, origin)) : null;
}

/** Opens the comment at the top of its page. */
export function permalinkOf(kind: 'video' | 'post', postId: string, commentId: string): string {
  return kind === 'post'
    ? `${origin}/post/${postId}?lc=${commentId}`
    : `${origin}/watch?v=${postId}&lc=${commentId}`;
}

export interface Person {
  /** The handle without its @, or the channel's id where the link has no handle. */
  id: string;
  name: string;
  handle?: string;
}

/** Whose profile a link leads to: `/@handle` or `/channel/UC…`. */
export function readPerson(href: string | null): Person | null {
  const path = pathOf(href);
  const parts = path === null ? null : /^\/(@|channel\/)([^/?#]{1,600})/u.exec(path);
  if (!parts) return null;
  const [, kind, name = ''] = parts;
  if (kind !== '@') return isId(name) ? { id: name, name } : null;
  const handle = name.includes('%') ? decode(name) : sound(name);
  return handle ? { id: handle, name: `@${handle}`, handle } : null;
}

/** A handle as text: "@giulia". null: no handle. */
export function readHandle(text: string): Person | null {
  const handle = /^\s*@(\S{1,200})\s*$/u.exec(text.slice(0, 400))?.[1];
  return handle?.isWellFormed() ? { id: handle, name: `@${handle}`, handle } : null;
}

/** A reply's id is its top comment's, a dot, and its own. */
export function topIdOf(commentId: string): string {
  return commentId.split('.', 1)[0] as string;
}

/** Ids go into selectors and addresses: nothing else may be in them. */
export function isCommentId(id: string): boolean {
  return /^[\w-]{1,200}(?:\.[\w-]{1,200})?$/u.test(id);
}

const host = 'www.youtube.com';
const origin = `https://${host}`;

function postOf(url: URL): PostAddress | null {
  const [, first = '', second = '', third = ''] = url.pathname.split('/');
  const inQuery = (name: string) => url.searchParams.get(name) ?? '';
  if (first === 'watch' && isId(inQuery('v'))) return { kind: 'watch', id: inQuery('v') };
  if (first === 'live' && isId(second)) return { kind: 'watch', id: second };
  if (first === 'shorts' && isId(second)) return { kind: 'short', id: second };
  if (first === 'post' && isId(second)) return { kind: 'post', id: second };
  if (first === 'channel' && third === 'community' && isId(inQuery('lb')))
    return { kind: 'post', id: inQuery('lb') };
  return null;
}

function isId(id: string): boolean {
  return /^[\w-]{6,100}$/u.test(id);
}

/** The part behind the host, of a link within www.youtube.com. */
function pathOf(href: string | null): string | null {
  if (href === null || href.length > 2000) return null;
  const path = href.startsWith(origin) ? href.slice(origin.length) : href;
  return path.startsWith('/') && !path.startsWith('//') ? path : null;
}

/** Handles of other alphabets are percent-encoded in links. */
function decode(part: string): string | null {
  try {
    return sound(decodeURIComponent(part));
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}

function sound(name: string): string | null {
  return name.length <= 200 && name.isWellFormed() ? name : null;
}
