import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleClient } from '../bundle-client.ts';
import type { Site } from '../site.ts';
import { createNetwork, keyOfPost } from './network.ts';
import { ids, people } from './story.ts';

export interface BlueskyOptions {
  /** Default anna. null: a visitor. */
  signedInAs?: 'anna' | null;
  view?: 'linear' | 'tree';
  /** 'refused': the public API answers nobody. */
  api?: 'open' | 'refused';
  lang?: 'it' | 'en';
  scheme?: 'light' | 'dim' | 'dark';
  /** So many replies more. */
  extra?: number;
  /** When the story is told, epoch ms. */
  now?: number;
}

export const annasPost = `/profile/anna.pane.example/post/${ids.post}`;
export const publicApi = 'https://public.api.bsky.app';

/** Sending takes so long on a good day. */
const sendingMs = 300;

/** Bluesky's web app with Anna's post about bread, and the public API where a request names its address. */
export function createBlueskySite(options: BlueskyOptions = {}): Site {
  const { signedInAs: viewer = 'anna', api = 'open', now = Date.now(), extra = 0 } = options;
  const network = createNetwork(now, extra);

  return {
    async fetch(request) {
      const url = new URL(request.url);
      if (url.origin === publicApi) return answerPublicly(url);
      const { pathname } = url;
      if (pathname === '/static/client.js')
        return text(await bundleClient(import.meta.resolve('./client.ts')), 'text/javascript');
      if (pathname === '/static/style.css')
        return text(readFileSync(join(import.meta.dirname, 'style.css'), 'utf8'), 'text/css');
      if (pathname.startsWith('/img/')) return picture(pathname);
      if (pathname.startsWith('/xrpc/')) return await answerApp(request, url);
      return text(pageHtml(options), 'text/html');
    },
  };

  function answerPublicly(url: URL): Response {
    const isAsked = url.pathname === '/xrpc/app.bsky.feed.getPostThread';
    const thread = isAsked ? network.publicThread(url.searchParams.get('uri') ?? '') : null;
    const isGiven = thread !== null && api === 'open';
    return Response.json(isGiven ? thread : { error: 'NotFound', message: 'Post not found' }, {
      status: isGiven ? 200 : 400,
      headers: { 'access-control-allow-origin': '*' },
    });
  }

  async function answerApp(request: Request, url: URL): Promise<Response> {
    const { pathname, searchParams } = url;
    if (pathname === '/xrpc/thread') {
      const isTree = searchParams.get('tree') === '1';
      return json(network.thread(searchParams.get('key') ?? '', isTree, viewer));
    }
    if (pathname === '/xrpc/feed') {
      const of = searchParams.get('of') ?? '';
      const handles = of === '' ? Object.values(people).map(({ handle }) => handle) : [of];
      return json(handles.flatMap((handle) => network.feed(handle, viewer)));
    }
    if (viewer === null || request.method !== 'POST') return json(null);
    const body = (await request.json()) as {
      key: string;
      to: string | null;
      text: string;
      lang: string;
    };
    if (pathname === '/xrpc/like') return json(network.like(body.key));
    await new Promise((resolve) => setTimeout(resolve, sendingMs));
    return json({ key: keyOfPost(network.write(viewer, body.to, body.text, body.lang)) });
  }
}

/** The document as the server sends it. Tests fill it themselves. */
export function pageHtml(options: BlueskyOptions, body?: string): string {
  const { signedInAs: viewer = 'anna', lang = 'it', scheme = 'light', view = 'linear' } = options;
  const me = viewer === null ? null : people[viewer]?.handle;
  const start = JSON.stringify(JSON.stringify({ me, lang, isTree: view === 'tree' }));
  const scripts =
    body === undefined
      ? `<script>localStorage.setItem('copy', ${start})</script>
<link rel="stylesheet" href="/static/style.css">
<script src="/static/client.js" defer></script>`
      : '';
  return `<!doctype html>
<html lang="${lang}" class="theme--${scheme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Bluesky</title>
<meta name="application-name" content="Bluesky">
<meta name="generator" content="bskyweb">
${scripts}
</head>
<body>
<div id="root">${body ?? ''}</div>
</body>
</html>`;
}

function json(value: unknown): Response {
  return value === null
    ? Response.json({ error: 'InvalidRequest' }, { status: 400 })
    : Response.json(value);
}

function text(body: string, type: string): Response {
  return new Response(body, { headers: { 'content-type': `${type}; charset=utf-8` } });
}

/** A person of one colour. */
function picture(path: string): Response {
  const hue = /\/(\d+)$/u.exec(path)?.[1] ?? '0';
  return text(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><rect width="48" height="48" fill="hsl(${hue} 60% 80%)"/><circle cx="24" cy="19" r="9" fill="hsl(${hue} 45% 45%)"/><path d="M6 48c2-14 9-18 18-18s16 4 18 18z" fill="hsl(${hue} 45% 45%)"/></svg>`,
    'image/svg+xml',
  );
}
