import { readFile } from 'node:fs/promises';
import { bundleClient } from '../bundle-client.ts';
import type { Site } from '../site.ts';
import { anna, extraRemarks, publications, withAnswers, type Remark } from '../youtube/story.ts';
import { channelId, type View } from './markup.ts';
import { renderBody, renderDocument, rowsOf, unansweredOf, type Shown } from './page.ts';

export interface StudioOptions extends Partial<View> {
  /** Anna looks; otherwise somebody who may not. */
  owner?: boolean;
  /** So many more comments under the first video. */
  extra?: number;
}

/**
 * https://studio.youtube.com, the same channel and the same comments as tests/sites/youtube: a list that uses its rows again while
 * one scrolls, the filter "I haven't responded" that one can take away, a reply box that is a textarea. Paths:
 * /channel/UC…/comments/inbox (?filter=[] for all), /video/annaPane001/comments/inbox, /channel/UC…/videos/upload, /.
 */
export function createStudioSite({
  lang = 'it',
  dark = false,
  idOn = 'comment',
  owner = true,
  extra = 0,
}: StudioOptions = {}): Site {
  const view: View = { lang, dark, idOn };
  const posts = structuredClone(publications);
  posts[0]?.remarks.push(...extraRemarks(extra));

  const shownAt = (path: string): Shown => {
    const url = new URL(path, 'https://studio.youtube.com');
    const [, what, id, list] = url.pathname.split('/');
    if (!owner) return { refused: true };
    if (list === 'videos') return { videos: posts };
    const unansweredOnly = url.searchParams.get('filter') !== '[]';
    const video = what === 'video' ? posts.find((post) => post.id === id) : undefined;
    const from = video ? [video] : posts;
    const comments = unansweredOnly ? unansweredOf(from) : rowsOf(from);
    return { comments, unansweredOnly, ...(video ? { video } : {}) };
  };

  const reply = ({ parent = '', text = '' }: Record<string, string>) => {
    const remarks = posts.flatMap((post) => post.remarks);
    const top = remarks.find((remark) => withAnswers(remark).some(({ id }) => id === parent));
    if (!top || text.trim() === '') return {};
    (top.answers ??= []).push(written(text, top));
    return { remark: { ...top, answers: top.answers.map((answer) => ({ ...answer })) } };
  };

  return {
    async fetch(request) {
      const url = new URL(request.url);
      if (url.pathname === '/')
        return Response.redirect(`${url.origin}/channel/${channelId}/comments/inbox`);
      if (url.pathname === '/s/style.css')
        return respond(await readFile(new URL('style.css', import.meta.url), 'utf8'), 'text/css');
      if (url.pathname === '/s/client.js')
        return respond(
          await bundleClient(new URL('client.ts', import.meta.url).href),
          'text/javascript',
        );
      if (request.method === 'GET')
        return respond(renderDocument(shownAt(url.pathname + url.search), view), 'text/html');
      const input = (await request.json()) as Record<string, string>;
      if (url.pathname.endsWith('/create_comment_reply')) return Response.json(reply(input));
      const shown = shownAt(input['path'] ?? '/');
      const rows = 'comments' in shown ? shown.comments : [];
      return Response.json({ rows, body: renderBody(shown, view) });
    },
  };
}

function respond(body: string, type: string): Response {
  return new Response(body, { headers: { 'content-type': `${type}; charset=utf-8` } });
}

/** Ages while the site runs, as a real one does. */
function written(text: string, top: Remark): Remark {
  const at = Date.now();
  return {
    id: `${top.id}.9z${anna.slice(0, 4)}${top.answers?.length ?? 0}${at.toString(36)}`,
    by: anna,
    text: text.trim(),
    get minutesAgo() {
      return (Date.now() - at) / 60_000;
    },
  };
}
