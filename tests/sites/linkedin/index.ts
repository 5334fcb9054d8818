import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleClient } from '../bundle-client.ts';
import type { Site } from '../site.ts';
import { renderDocument } from './page.ts';
import { ids, idAt, posts, type Line } from './story.ts';
import type { View } from './view.ts';

export type LinkedinOptions = Partial<
  Pick<View, 'generation' | 'replies' | 'lang' | 'scheme' | 'isUnfolded'>
> & {
  /** null: a visitor. Default Anna. */
  signedInAs?: 'anna-bianchi' | null;
};

/** Sending takes so long on a good day. */
const sendingMs = 300;

/** LinkedIn, with Anna's post about her first apprentice. `/` leads there. */
export function createLinkedinSite(options: LinkedinOptions = {}): Site {
  const story = structuredClone(posts);
  return {
    async fetch(request) {
      const url = new URL(request.url);
      const path = url.pathname + url.search;
      if (url.pathname === '/copy/client.js')
        return answer(await bundleClient(import.meta.resolve('./client.ts')), 'text/javascript');
      if (url.pathname === '/copy/style.css') return answer(readStyle(), 'text/css');
      if (url.pathname === '/copy/comments' && request.method === 'POST') return post(request);
      if (url.pathname === '/')
        return new Response(null, {
          status: 302,
          headers: { location: `/feed/update/urn:li:activity:${ids.post}/` },
        });
      if (!/^\/(?:feed|posts|in)\//u.test(url.pathname)) return answer('', 'text/plain', 404);
      return answer(renderDocument(path, viewOf(options, story, url)), 'text/html');
    },
  };

  async function post(request: Request): Promise<Response> {
    const {
      post: id,
      to,
      text,
    } = (await request.json()) as { post: string; to: string | null; text: string };
    await new Promise((resolve) => setTimeout(resolve, sendingMs));
    const line: Line = { id: idAt(Date.now(), 7), by: 'anna-bianchi', to, text };
    story.find((each) => each.id === id)?.lines.push(line);
    return Response.json(line);
  }
}

/** What a page shows at first. */
export function viewOf(options: LinkedinOptions, story = posts, url?: URL): View {
  const {
    generation = 'sdui',
    replies = 'flat',
    lang = 'it',
    scheme = 'light',
    isUnfolded = false,
    signedInAs = 'anna-bianchi',
  } = options;
  const urn = url?.searchParams.get('replyUrn') ?? url?.searchParams.get('commentUrn') ?? '';
  const linked = /,(?<id>\d+)\)$/u.exec(urn)?.groups?.['id'] ?? null;
  return {
    generation,
    replies,
    lang,
    scheme,
    viewer: signedInAs,
    posts: story,
    shown: 6,
    isUnfolded,
    linked,
  };
}

function readStyle(): string {
  return readFileSync(join(import.meta.dirname, 'style.css'), 'utf8');
}

function answer(body: string, type: string, status = 200): Response {
  return new Response(body, { status, headers: { 'content-type': `${type}; charset=utf-8` } });
}
