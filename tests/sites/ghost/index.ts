import { bundleClient } from '../bundle-client.ts';
import type { Site } from '../site.ts';
import { createBlog } from './blog.ts';
import { blogCss, widgetCss } from './styles.ts';
import { members, postId, siteTitle } from './story.ts';

export interface GhostOptions {
  /** Default anna. null: a visitor. */
  signedInAs?: 'anna' | 'giulia' | null;
  /** Whose bar stands on the page, as Ghost shows it to its staff; default Anna's where she is signed in. */
  staff?: string | null;
  layout?: 'flat' | 'threaded';
  /** Threads that come at once; default 20. */
  perPage?: number;
  /** When the story is told, epoch ms. */
  now?: number;
}

export const annasPost = '/il-pane-del-lunedi/';

/** Sending takes so long on a good day. */
const sendingMs = 300;

/** A Ghost blog with Anna's post, and comments-ui in its frame. */
export function createGhostSite(options: GhostOptions = {}): Site {
  const { signedInAs: viewer = 'anna', now = Date.now() } = options;
  const blog = createBlog(now);

  return {
    async fetch(request) {
      const url = new URL(request.url);
      const { pathname } = url;
      if (pathname === '/public/comments-ui.min.js')
        return text(await bundleClient(import.meta.resolve('./client.ts')), 'text/javascript');
      if (pathname === '/public/widget.css') return text(widgetCss, 'text/css');
      if (pathname === '/public/blog.css') return text(blogCss, 'text/css');
      if (pathname.startsWith('/members/api/')) return await answerMembers(request, url);
      if (pathname === annasPost) return text(pageHtml(url.origin, options), 'text/html');
      return text(homeHtml(), 'text/html');
    },
  };

  async function answerMembers(request: Request, url: URL): Promise<Response> {
    const path = url.pathname.slice('/members/api/'.length);
    if (path === 'member/')
      return viewer === null
        ? new Response(null, { status: 204 })
        : Response.json({ ...members[viewer], email: 'nobody-may-read-this@example.org' });
    if (path === 'comments/counts/') return Response.json({ post: blog.count() });
    if (path === `comments/post/${postId}/`)
      return Response.json(
        blog.threads(Number(url.searchParams.get('page')), Number(url.searchParams.get('limit'))),
      );
    const [, id = '', part] = /^comments\/([0-9a-f]{24})\/(replies|like)\/$/u.exec(path) ?? [];
    if (part === 'replies') {
      const after = /id:>'([0-9a-f]+)'/u.exec(url.searchParams.get('filter') ?? '')?.[1];
      return Response.json(blog.replies(id, after ?? ''));
    }
    if (request.method !== 'POST' || viewer === null) return new Response(null, { status: 401 });
    if (part === 'like') {
      blog.like(id);
      return new Response(null, { status: 204 });
    }
    const body = (await request.json()) as {
      comments: { parent_id: string; in_reply_to_id: string | null; html: string }[];
    };
    const [comment] = body.comments;
    if (!comment) return new Response(null, { status: 422 });
    await new Promise((resolve) => setTimeout(resolve, sendingMs));
    const { parent_id: parent, in_reply_to_id: inReplyTo, html } = comment;
    return Response.json({ comments: [blog.write(viewer, parent, inReplyTo, html)] });
  }
}

/** The post as the theme gives it. `widget`: what stands in the frame, unfolded into the page. */
export function pageHtml(origin: string, options: GhostOptions, widget?: string): string {
  const { signedInAs = 'anna', layout = 'flat', perPage = 20 } = options;
  const { staff = signedInAs === 'anna' ? 'Anna Bianchi' : null } = options;
  const article = {
    '@context': 'https://schema.org',
    '@type': 'Article',
    author: { '@type': 'Person', name: 'Anna Bianchi', url: `${origin}/author/anna/` },
    headline: 'Il pane del lunedì',
  };
  const isStill = widget !== undefined;
  return `<!doctype html>
<html lang="it">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Il pane del lunedì</title>
<link rel="canonical" href="${origin}${annasPost}">
<meta property="og:site_name" content="${siteTitle}">
<meta property="og:title" content="Il pane del lunedì">
<meta name="generator" content="Ghost 6.65">
<script type="application/ld+json">${JSON.stringify(article)}</script>
${isStill ? '' : '<link rel="stylesheet" href="/public/blog.css">'}
</head>
<body class="post-template">
<header><a href="/">${siteTitle}</a></header>
<article class="gh-article">
<h1>Il pane del lunedì</h1>
<p class="byline"><a href="/author/anna/">Anna Bianchi</a> · 18 nov</p>
<p>Farina di tipo 1, settanta per cento di acqua, una notte in frigo. Il lunedì il forno è mio, e faccio il pane che mangio.</p>
<p>La crosta viene dal vapore dei primi dieci minuti; la mollica, dalla pazienza. Se qualcosa non torna, chiedete qui sotto.</p>
</article>
<section class="gh-comments">
${isStill ? `<div id="ghost-comments-root">${widget}</div>` : ''}<script ${isStill ? 'type="text/plain"' : 'defer src="/public/comments-ui.min.js"'} data-ghost-comments="${origin}/" data-api="${origin}/ghost/api/content/" data-admin="${origin}/ghost/" data-key="22444f78447824223cefc48062" data-title="null" data-count="true" data-post-id="${postId}" data-layout="${layout}" data-per-page="${perPage}" crossorigin="anonymous"></script>
</section>
${staff === null ? '' : toolbarHtml(origin, staff)}
</body>
</html>`;
}

/** The staff's bar, in an open shadow root. */
function toolbarHtml(origin: string, staff: string): string {
  const label = `Open Ghost Admin for ${staff} on ${siteTitle}`;
  return `<script type="text/plain" data-ghost-admin-toolbar="${origin}/ghost/" data-site-title="${siteTitle}" data-resource-type="post" data-resource-id="${postId}"></script>
<div id="ghost-admin-toolbar-root"><template shadowrootmode="open"><style>nav{position:fixed;inset:auto auto 16px 16px;padding:6px 10px;border-radius:99px;background:#15171a}a{color:#fff;text-decoration:none;font:14px system-ui}</style><nav class="gh-admin-toolbar" aria-label="Ghost admin toolbar"><a class="gh-admin-toolbar-user" href="${origin}/ghost/#/" aria-label="${label}">${staff.slice(0, 1)} · Ghost</a></nav></template></div>`;
}

function homeHtml(): string {
  return `<!doctype html><html lang="it"><head><meta charset="utf-8"><title>${siteTitle}</title>
<meta name="generator" content="Ghost 6.65"><link rel="stylesheet" href="/public/blog.css"></head>
<body><header><a href="/">${siteTitle}</a></header><article><h1><a href="${annasPost}">Il pane del lunedì</a></h1><p>Farina di tipo 1, settanta per cento di acqua, una notte in frigo.</p></article></body></html>`;
}

function text(body: string, type: string): Response {
  return new Response(body, { headers: { 'content-type': `${type}; charset=utf-8` } });
}
