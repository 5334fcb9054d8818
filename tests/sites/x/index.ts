import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleClient } from '../bundle-client.ts';
import type { Site } from '../site.ts';
import { pageHtml, type XOptions } from './page.ts';
import { createServer } from './server.ts';
import { annasPost } from './story.ts';

/** What a reply takes to arrive. */
const sendingMs = 300;

/** A living copy of X: Anna's post about bread, in a list of which few rows are in the document. Real React and Draft.js. */
export function createXSite(options: XOptions = {}): Site {
  const server = createServer();
  return {
    async fetch(request: Request): Promise<Response> {
      const { pathname } = new URL(request.url);
      if (pathname === '/') return Response.redirect(new URL(annasPost, request.url).href, 302);
      if (pathname === '/client.js')
        return text(
          await bundleClient(new URL('client.ts', import.meta.url).href),
          'text/javascript',
        );
      if (pathname === '/style.css') return text(readStyle(), 'text/css');
      if (/^\/(?:pictures|emoji)\//u.test(pathname))
        return text(picture(pathname), 'image/svg+xml');
      if (pathname.endsWith('/CreateTweet')) return await createTweet(request);
      if (pathname.startsWith('/i/api/graphql/page/')) return timelineAt(pathname);
      if (/^\/(?:favicon\.ico|manifest\.json)$/u.test(pathname))
        return new Response(null, { status: 404 });
      return text(pageHtml(options), 'text/html');
    },
  };

  function timelineAt(path: string): Response {
    const [, handle = '', statusId] = /\/page\/(\w+)(?:\/status\/(\d+))?/u.exec(path) ?? [];
    const timeline = statusId ? server.detail(statusId) : server.profile(handle);
    return timeline ? Response.json(timeline) : new Response(null, { status: 404 });
  }

  async function createTweet(request: Request): Promise<Response> {
    if (options.signedIn === false) return new Response(null, { status: 401 });
    const { to, text: words } = (await request.json()) as { to: string; text: string };
    await new Promise((resolve) => setTimeout(resolve, sendingMs));
    const sent = server.reply(to, words);
    return sent ? Response.json(sent) : new Response(null, { status: 404 });
  }
}

export { annasPost };

function text(body: string, type: string): Response {
  return new Response(body, { headers: { 'content-type': `${type}; charset=utf-8` } });
}

function readStyle(): string {
  const draft = join(import.meta.dirname, '../../../node_modules/draft-js/dist/Draft.css');
  return [draft, join(import.meta.dirname, 'style.css')]
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
}

/** A person of one colour, or an emoji as the machine's own font draws it. */
function picture(path: string): string {
  const hue = /\/pictures\/(\d+)\.svg$/u.exec(path)?.[1];
  const code = /\/([0-9a-f]{4,6})\.svg$/u.exec(path)?.[1] ?? '1f514';
  const body = hue
    ? `<rect width="48" height="48" fill="hsl(${hue} 45% 60%)"/><circle cx="24" cy="19" r="9" fill="hsl(${hue} 60% 88%)"/><path d="M6 48c2-14 9-18 18-18s16 4 18 18z" fill="hsl(${hue} 60% 88%)"/>`
    : `<text x="24" y="39" font-size="38" text-anchor="middle">${String.fromCodePoint(Number.parseInt(code, 16))}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48">${body}</svg>`;
}
