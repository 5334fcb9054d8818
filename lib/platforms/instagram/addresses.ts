/** What an address of www.instagram.com shows; null: nothing that has comments or an owner. */
export type Address = PostAddress | ProfileAddress;

export interface PostAddress {
  kind: 'post';
  /** The post's id in addresses. */
  code: string;
  form: 'p' | 'reel';
  /** Whose, where the address begins with a name; in lower case, as all handles here. */
  owner: string | null;
}

interface ProfileAddress {
  kind: 'profile';
  handle: string;
  /** '' is the grid of all posts. */
  tab: string;
}

export const origin = 'https://www.instagram.com';

export function readAddress(url: URL): Address | null {
  if (url.origin !== origin) return null;
  const post = readPostPath(url.pathname);
  if (post) return post;
  const [, first = '', tab = ''] = url.pathname.split('/');
  const handle = readHandle(`/${first}/`);
  return handle && tabs.has(tab) ? { kind: 'profile', handle, tab } : null;
}

/** The post that a link leads to: `/p/CODE/`, `/reel/CODE/`, `/NAME/p/CODE/`, and what lies below. */
export function readPostLink(href: string | null): PostAddress | null {
  const path = pathOf(href);
  return path === null ? null : readPostPath(path);
}

export interface CommentLink {
  id: string;
  /** The post. */
  code: string;
  /** The top comment that it stands below; null: the link says that it is one. */
  parentId: string | null;
  permalink: string;
}

/** `/p/CODE/c/ID/` of a comment, `/p/CODE/c/PARENT/r/ID/` of a reply. */
export function readCommentLink(href: string | null): CommentLink | null {
  const path = pathOf(href);
  const found = path === null ? null : commentPath.exec(path);
  const post = path === null ? null : readPostPath(path);
  if (!found || !post) return null;
  const [, top = '', reply] = found;
  const below = reply === undefined ? `c/${top}` : `c/${top}/r/${reply}`;
  return {
    id: reply ?? top,
    code: post.code,
    parentId: reply === undefined ? null : top,
    permalink: `${urlOf(post)}${below}/`,
  };
}

/** Whose profile a link leads to, in lower case: `/giulia.lodi/`. */
export function readHandle(href: string | null): string | null {
  const handle = /^\/([A-Za-z0-9._]{1,30})\/?(?:\?.*)?$/u.exec(pathOf(href) ?? '')?.[1];
  const name = handle?.toLowerCase();
  return name === undefined || places.has(name) ? null : name;
}

export function urlOf({ form, code }: Pick<PostAddress, 'form' | 'code'>): string {
  return `${origin}/${form}/${code}/`;
}

/** Ids go into selectors: nothing else may be in them. */
export function isCommentId(id: string): boolean {
  return /^\d{1,30}$/u.test(id);
}

const commentPath = /\/c\/(\d{1,30})(?:\/r\/(\d{1,30}))?\/?(?:\?.*)?$/u;
const tabs = new Set(['', 'reels', 'tagged', 'reposts', 'saved']);

/** First parts of addresses that are nobody's name. */
const places = new Set([
  ...['p', 'reel', 'reels', 'tv', 'explore', 'direct', 'stories', 'accounts', 'popular', 'legal'],
  ...['directory', 'about', 'api', 'web', 'graphql', 'challenge', 'emails', 'settings', 'archive'],
]);

function readPostPath(path: string): PostAddress | null {
  const found = /^(?:\/([A-Za-z0-9._]{1,30}))?\/(p|reels?|tv)\/([\w-]{5,60})(?:\/|\?|$)/u.exec(
    path,
  );
  const [, owner, form = '', code = ''] = found ?? [];
  // "/reels/audio/123/": the reels with one melody.
  if (!found || code === 'audio' || (owner && places.has(owner.toLowerCase()))) return null;
  return {
    kind: 'post',
    code,
    form: form.startsWith('reel') ? 'reel' : 'p',
    owner: owner?.toLowerCase() ?? null,
  };
}

/** The part behind the host, of a link within www.instagram.com. */
function pathOf(href: string | null): string | null {
  if (href === null || href.length > 500) return null;
  const path = href.startsWith(`${origin}/`) ? href.slice(origin.length) : href;
  return path.startsWith('/') && !path.startsWith('//') ? path : null;
}
