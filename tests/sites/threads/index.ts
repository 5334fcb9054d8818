import { readFile } from 'node:fs/promises';
import { bundleClient } from '../bundle-client.ts';
import type { Site } from '../site.ts';
import { codeIn, postPage, profilePage, renderDocument, type View } from './markup.ts';
import { anna, pathTo, posts as story, type Entry } from './story.ts';

export type ThreadsOptions = Partial<View>;

/**
 * https://www.threads.com as it behaves: conversations in chains, more of which come while one scrolls; each reply has a page of its
 * own; the reply box is Lexical. Paths: /@annabianchi/post/DqPane00001, /@marcorinaldi/post/DqMarco0001, /@annabianchi,
 * /@orto.di.citta/post/DqForno0001 (somebody else's), /.
 */
export function createThreadsSite({
  viewer = anna,
  lang = 'it',
  dark = false,
  composer = 'dialog',
  pagelets = true,
}: ThreadsOptions = {}): Site {
  const posts = structuredClone(story);
  const view: View = { viewer, lang, dark, composer, pagelets };
  return {
    async fetch(request) {
      const url = new URL(request.url);
      const path = decodeURIComponent(url.pathname);
      if (path === '/') return Response.redirect(`${url.origin}/@${anna}/post/DqPane00001`);
      if (path === '/s/style.css')
        return respond(await readFile(new URL('style.css', import.meta.url), 'utf8'), 'text/css');
      if (path === '/s/client.js')
        return respond(
          await bundleClient(new URL('client.ts', import.meta.url).href),
          'text/javascript',
        );
      if (request.method === 'GET')
        return respond(renderDocument(path, view, posts, firstBatch), 'text/html');
      const { at, loaded, to, text } = (await request.json()) as Record<string, string>;
      const target = to === undefined ? undefined : pathTo(to, posts).at(-1);
      if (target && view.viewer && text?.trim()) target.replies.unshift(written(view.viewer, text));
      return respond(renderMain(at ?? '/', view, posts, Number(loaded ?? firstBatch)), 'text/html');
    },
  };
}

/** So many conversations come with the page, and with each load. */
const firstBatch = 4;

function renderMain(path: string, view: View, posts: Entry[], loaded: number): string {
  const code = codeIn(path);
  return code
    ? postPage(code, view, posts, loaded)
    : profilePage(path.slice(2).split('/')[0] ?? '', view, posts);
}

function respond(body: string, type: string): Response {
  return new Response(body, { headers: { 'content-type': `${type}; charset=utf-8` } });
}

function written(by: string, text: string): Entry {
  const at = Date.now();
  return {
    code: `Dq${at.toString(36)}`,
    by,
    text: text.trim(),
    replies: [],
    get minutesAgo() {
      return (Date.now() - at) / 60_000;
    },
  };
}
