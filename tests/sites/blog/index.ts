import { readFile } from 'node:fs/promises';
import type { Site } from '../site.ts';
import { commentRow, commentsPage, postsPage } from './admin-pages.ts';
import { archivePage } from './archive-page.ts';
import { type Blog, type User, addComment, permalinkOf } from './blog.ts';
import { escape } from './html.ts';
import { inventBlog } from './invent-blog.ts';
import { type PostPageOptions, postPage } from './post-page.ts';
import { answerRest, refuse } from './rest.ts';

export interface BlogOptions {
  theme?: 'classic' | 'block';
  signedInAs?: 'anna' | 'bruno' | null;
  /** That many more invented comments under Anna's newest post. */
  comments?: number;
  /** The REST interface answers everybody; false: 401, as on closed sites. */
  restOpen?: boolean;
  /** core's comment-reply script is there; false: reply links load the page with ?replytocom=. */
  scripts?: boolean;
  /** A reply is sent and appended without loading the page, after `ajaxDelayMs`. */
  ajax?: boolean;
  ajaxDelayMs?: number;
  /** When it is there, epoch ms. Everything was written before. */
  now?: number;
}

export interface BlogSite extends Site {
  /** The state: what was posted stands here. */
  blog: Blog;
}

/** Anna's post in the demo blog, where tests and the demo begin. */
export const annasPost = '/il-pane-del-lunedi/';

/** A small WordPress blog that works: core's own markup in two themes, reply form, wp-admin's comments, REST. */
export function createBlogSite(options: BlogOptions = {}): BlogSite {
  const { signedInAs = 'anna', restOpen = true, now = Date.now() } = options;
  const theme = options.theme ?? 'classic';
  const pageOptions: PostPageOptions = {
    theme,
    scripts: options.scripts ?? true,
    ajax: options.ajax ?? false,
    ajaxDelayMs: options.ajaxDelayMs ?? 300,
  };
  const blog = inventBlog(now, options.comments ?? 0);
  const started = Date.now();
  const user = blog.users.find(({ login }) => login === signedInAs) ?? null;
  /** Goes on from `now`, so that a reply is later than what it answers. */
  const clock = () => now + (Date.now() - started);

  const answer = async (request: Request): Promise<Response> => {
    const url = new URL(request.url);
    const { pathname, searchParams, origin } = url;
    const route = searchParams.get('rest_route') ?? restPath(pathname);
    if (route !== null)
      return restOpen
        ? answerRest(blog, route, searchParams, origin)
        : refuse(401, 'rest_login_required');
    if (pathname === '/wp-comments-post.php') return takeComment(blog, request, user, clock());
    if (pathname.startsWith('/wp-admin/'))
      return user ? answerAdmin(blog, request, url, user, clock()) : see('/');
    const asset = await answerAsset(pathname);
    if (asset) return asset;

    const post = blog.posts.find(
      ({ id, slug }) => pathname === `/${slug}/` || searchParams.get('p') === String(id),
    );
    if (post) {
      const replyTo = Number(searchParams.get('replytocom') ?? 0);
      return page(postPage(blog, post, user, origin, replyTo, pageOptions));
    }
    const author = blog.users.find(({ nicename }) => pathname === `/author/${nicename}/`);
    if (author || pathname === '/')
      return page(archivePage(blog, author ?? null, user, origin, theme));
    return page('<!doctype html><title>404</title><p>Pagina non trovata.</p>', 404);
  };
  return { blog, fetch: answer };
}

function restPath(pathname: string): string | null {
  if (!pathname.startsWith('/wp-json')) return null;
  return pathname.slice('/wp-json'.length) || '/';
}

function page(html: string, status = 200): Response {
  return new Response(html, { status, headers: { 'content-type': 'text/html; charset=utf-8' } });
}

function see(location: string): Response {
  return new Response(null, { status: 302, headers: { location } });
}

/** wp-comments-post.php: stores the comment and sends the browser to it. */
async function takeComment(
  blog: Blog,
  request: Request,
  user: User | null,
  at: number,
): Promise<Response> {
  const form = new URLSearchParams(await request.text());
  const post = blog.posts.find(({ id }) => id === Number(form.get('comment_post_ID')));
  const text = (form.get('comment') ?? '').replaceAll('\r\n', '\n').trim();
  const name = user?.name ?? form.get('author')?.trim() ?? '';
  if (!post) return page('<!doctype html><p>Articolo sconosciuto.</p>', 404);
  if (text === '' || name === '')
    return page('<!doctype html><p><strong>Errore:</strong> scrivi un commento.</p>');
  const parentId = Number(form.get('comment_parent') ?? 0);
  if (isDouble(blog, post.id, name, text))
    return page('<!doctype html><p>Commento duplicato: sembra che tu l’abbia già detto!</p>', 409);
  const added = addComment(blog, {
    postId: post.id,
    parentId: blog.comments.some(({ id }) => id === parentId) ? parentId : 0,
    userId: user?.id ?? 0,
    name,
    text,
    at,
  });
  return see(`${permalinkOf(post, new URL(request.url).origin)}#comment-${added.id}`);
}

/** core refuses the same words by the same person under the same parent; here, under the same post. */
function isDouble(blog: Blog, postId: number, name: string, text: string): boolean {
  return blog.comments.some(
    (other) => other.postId === postId && other.name === name && other.text === text,
  );
}

async function answerAdmin(
  blog: Blog,
  request: Request,
  { pathname, searchParams, origin }: URL,
  user: User,
  at: number,
): Promise<Response> {
  if (pathname === '/wp-admin/edit-comments.php')
    return page(commentsPage(blog, user, origin, searchParams));
  if (pathname === '/wp-admin/edit.php' || pathname === '/wp-admin/')
    return page(postsPage(blog, user, origin));
  if (pathname === '/wp-admin/admin-ajax.php') {
    const form = new URLSearchParams(await request.text());
    const answered = blog.comments.find(({ id }) => id === Number(form.get('comment_ID')));
    const text = form.get('content')?.trim() ?? '';
    if (form.get('action') !== 'replyto-comment' || !answered || text === '')
      return new Response('0', { status: 400 });
    // core: whoever answers a held comment approves it.
    answered.approved = true;
    const { postId, id: parentId } = answered;
    const added = addComment(blog, {
      postId,
      parentId,
      userId: user.id,
      name: user.name,
      text,
      at,
    });
    return page(commentRow(blog, added, user, origin));
  }
  return (await answerAsset(pathname)) ?? page('<!doctype html><p>Non c’è.</p>', 404);
}

const assets: Record<string, [file: string, type: string]> = {
  '/wp-content/themes/forno/style.css': ['style.css', 'text/css'],
  '/wp-includes/css/admin-bar.min.css': ['admin-bar.css', 'text/css'],
  '/wp-admin/css/admin.css': ['admin.css', 'text/css'],
  '/wp-includes/js/comment-reply.min.js': ['comment-reply.js', 'text/javascript'],
  '/wp-content/plugins/ajax-comments.js': ['ajax-comments.js', 'text/javascript'],
  '/wp-admin/js/edit-comments.min.js': ['edit-comments.js', 'text/javascript'],
  '/wp-includes/images/emoji.svg': ['heart.svg', 'image/svg+xml'],
};

async function answerAsset(pathname: string): Promise<Response | null> {
  const name = /^\/avatar\/(.+)\.svg$/u.exec(pathname)?.[1];
  if (name !== undefined)
    return new Response(drawAvatar(decodeURIComponent(name)), {
      headers: { 'content-type': 'image/svg+xml' },
    });
  const asset = assets[pathname];
  if (!asset) return null;
  const file = await readFile(new URL(`./assets/${asset[0]}`, import.meta.url), 'utf8');
  return new Response(file, { headers: { 'content-type': `${asset[1]}; charset=utf-8` } });
}

function drawAvatar(name: string): string {
  const initials = name
    .split(/\s+/u)
    .slice(0, 2)
    .map((word) => word[0] ?? '')
    .join('');
  const hue = [...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0) * 7, 0) % 360;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><rect width="48" height="48" fill="hsl(${hue} 42% 46%)"/><text x="24" y="30" text-anchor="middle" font-family="system-ui, sans-serif" font-size="17" font-weight="600" fill="#fff">${escape(initials)}</text></svg>`;
}
