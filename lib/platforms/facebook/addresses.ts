/** Which page an address is. `ref`: the post's id as the address has it, a number or a `pfbid…`, which is another one every time. */
export type Address = PostAddress | { kind: 'profile'; id: string };
export interface PostAddress {
  kind: 'post';
  ref: string;
  /** Without what Facebook adds for its own statistics. */
  url: string;
}

export const origin = 'https://www.facebook.com';

export function readAddress(url: URL): Address | null {
  const post = readPostAddress(url);
  if (post) return post;
  const [, ...more] = segmentsOf(url);
  const id = more.length === 0 || url.pathname.startsWith('/p') ? personAt(url) : null;
  return id === null ? null : { kind: 'profile', id };
}

export interface CommentLink {
  ref: string;
  /** Where the link itself says so: ids in base64 name their post. */
  postId: string | null;
  id: string;
  /** The thread's top comment; the same as `id` for that itself. */
  topId: string;
  permalink: string;
}

/** The address of one comment: `?comment_id=`, of a reply also `&reply_comment_id=`. */
export function readCommentLink(href: string | null): CommentLink | null {
  if (!href?.includes('comment_id=')) return null;
  const url = parse(href);
  const post = url && readPostAddress(url);
  const top = url && decodeCommentId(url.searchParams.get('comment_id'));
  if (!post || !top) return null;
  const asked = url.searchParams.get('reply_comment_id');
  const reply = asked === null ? top : decodeCommentId(asked);
  if (!reply) return null;
  const permalink = new URL(post.url);
  permalink.searchParams.set('comment_id', top.id);
  if (reply !== top) permalink.searchParams.set('reply_comment_id', reply.id);
  return {
    ref: post.ref,
    postId: top.postId ?? reply.postId,
    id: reply.id,
    topId: top.id,
    permalink: permalink.href,
  };
}

/** The post that a link leads to; null for links to its comments too. */
export function readPostLink(href: string | null): PostAddress | null {
  const url = href === null || href.includes('comment_id=') ? null : parse(href);
  return url && readPostAddress(url);
}

/** The person that a link leads to: the number of the profile, or its name in lower case. */
export function readPerson(href: string | null): string | null {
  const url = href === null ? null : parse(href);
  return url && personAt(url);
}

/** `feedback:123` in base64 is the post 123; null for the feedback of a comment, and for anything else. */
export function decodeFeedbackId(id: string): string | null {
  return /^feedback:(\d{1,30})$/u.exec(fromBase64(id))?.[1] ?? null;
}

/** A number, or `comment:<post>_<comment>` in base64. */
export function decodeCommentId(id: string | null): { id: string; postId: string | null } | null {
  if (id === null) return null;
  if (/^\d{1,30}$/u.test(id)) return { id, postId: null };
  const [, postId, commentId] = /^comment:(\d{1,30})_(\d{1,30})$/u.exec(fromBase64(id)) ?? [];
  return postId !== undefined && commentId !== undefined ? { id: commentId, postId } : null;
}

function readPostAddress(url: URL): PostAddress | null {
  const [first = '', second = '', third = '', ...rest] = segmentsOf(url);
  const asked = (name: string) => url.searchParams.get(name);
  if (first === 'permalink.php' || first === 'story.php') {
    const owner = asked('id') ?? '';
    const query = `story_fbid=${asked('story_fbid')}&id=${owner}`;
    return isNumber(owner) ? postOf(asked('story_fbid'), `permalink.php?${query}`) : null;
  }
  if (first === 'photo' || first === 'photo.php')
    return postOf(asked('fbid'), `photo/?fbid=${asked('fbid')}`);
  if (first === 'watch') return postOf(asked('v'), `watch/?v=${asked('v')}`);
  if (first === 'reel') return postOf(second, `reel/${second}`);
  if (!isName(second) && first === 'groups') return null;
  if (first === 'groups') {
    const isPost = third === 'posts' || third === 'permalink';
    const ref = isPost ? rest[0] : third === '' ? asked('multi_permalinks') : null;
    return postOf(ref, `groups/${second}/posts/${ref}/`);
  }
  if (!isName(first) || reserved.has(first)) return null;
  if (second !== 'posts' && second !== 'videos' && second !== 'photos') return null;
  // A readable title, or an album, may stand before the id.
  const ref = rest.at(-1) ?? third;
  return postOf(ref, `${first}/${second}/${ref}`);
}

function postOf(ref: string | null | undefined, path: string): PostAddress | null {
  if (!ref || !/^(?:\d{1,30}|pfbid[A-Za-z0-9]{4,150})$/u.test(ref)) return null;
  return { kind: 'post', ref, url: `${origin}/${path}` };
}

function personAt(url: URL): string | null {
  const [first = '', second = '', third = '', fourth = ''] = segmentsOf(url);
  if (first === 'profile.php') return numberOf(url.searchParams.get('id'));
  if (first === 'groups') return third === 'user' ? numberOf(fourth) : null;
  if (first === 'people' || first === 'pages') return numberOf(third);
  if (first === 'p') return numberOf(/-(\d+)$/u.exec(second)?.[1] ?? null);
  if (second !== '' || !isName(first) || reserved.has(first.toLowerCase())) return null;
  return first.toLowerCase();
}

function numberOf(text: string | null): string | null {
  return text !== null && isNumber(text) ? text : null;
}

function isNumber(text: string): boolean {
  return /^\d{1,30}$/u.test(text);
}

/** What a profile or a group can be called. */
function isName(segment: string): boolean {
  return /^[\w.-]{2,100}$/u.test(segment) && !segment.endsWith('.php');
}

const reserved = new Set(
  'about ads bookmarks business buddylist careers checkpoint events fundraisers friends gaming groups hashtag help home l login marketplace me messages memories notifications pages people photo photos plugins policies privacy recover reel reels saved search settings share sharer stories terms video videos watch'.split(
    ' ',
  ),
);

function segmentsOf(url: URL): string[] {
  return url.pathname.split('/').filter((segment) => segment !== '');
}

function parse(href: string): URL | null {
  const url = URL.parse(href, origin);
  return url && /(?:^|\.)facebook\.com$/u.test(url.hostname) ? url : null;
}

function fromBase64(text: string): string {
  if (!/^[A-Za-z0-9+/_-]{8,200}={0,2}$/u.test(text)) return '';
  try {
    return atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    // Not base64 after all; then it names nothing.
    return '';
  }
}
