import { readFileSync } from 'node:fs';
import { bundleClient } from '../bundle-client.ts';
import type { Site } from '../site.ts';
import { pageHtml } from './page.ts';
import {
  anna,
  bread,
  loaves,
  newComment,
  tell,
  withFirstReply,
  type ApiComment,
  type Told,
} from './story.ts';

export interface TiktokOptions {
  /** Default Anna. null: a visitor. */
  signedInAs?: string | null;
  /** Where a reply is written: in the thread, or in the box at the foot, which then begins with a mention. */
  replyBox?: 'inThread' | 'foot';
  lang?: 'it' | 'en';
  scheme?: 'light' | 'dark';
  /** When the story is told, epoch ms. */
  now?: number;
}

/** Sending takes so long on a good day. */
const sendingMs = 300;

/** TikTok with Anna's bread: her profile at `/@anna.bianchi`, a video, a photo post, and somebody else's tomatoes. */
export function createTiktokSite(options: TiktokOptions = {}): Site {
  const { signedInAs: me = anna, now = Date.now() } = options;
  const told = tell(now);

  return {
    async fetch(request) {
      const url = new URL(request.url);
      if (url.pathname === '/') return Response.redirect(new URL(annasVideo, url));
      if (url.pathname === '/client.js')
        return text(await bundleClient(import.meta.resolve('./client.ts')), 'text/javascript');
      if (url.pathname === '/style.css')
        return text(readFileSync(new URL('style.css', import.meta.url), 'utf8'), 'text/css');
      if (url.pathname.startsWith('/avatar/'))
        return text(drawAvatar(url.pathname), 'image/svg+xml');
      if (url.pathname.startsWith('/api/')) return await answer(request, url);
      const id = /\/(?:video|photo)\/(\d+)$/u.exec(url.pathname)?.[1];
      return text(pageHtml({ ...options, item: (id && told.get(id)?.item) || null }), 'text/html');
    },
  };

  async function answer(request: Request, url: URL): Promise<Response> {
    const value = (name: string) => url.searchParams.get(name) ?? '';
    const cursor = Number(value('cursor'));
    if (url.pathname === '/api/post/item_list/') {
      const items = [...told.values()].map(({ item }) => item);
      return Response.json(items.filter(({ author }) => author.uniqueId === value('user')));
    }
    const post = told.get(value('aweme_id'));
    if (!post) return new Response(null, { status: 404 });
    if (request.method === 'POST') return await publish(request, post);
    const isReplies = url.pathname === '/api/comment/list/reply/';
    const top = post.comments.find((comment) => comment.cid === value('comment_id'));
    const all = isReplies ? (top?.reply_comment ?? []) : post.comments;
    const count = isReplies ? 3 : 6;
    return Response.json({
      comments: all.slice(cursor, cursor + count).map(isReplies ? (each) => each : withFirstReply),
      has_more: cursor + count < all.length ? 1 : 0,
      total: post.item.stats.commentCount,
    });
  }

  async function publish(request: Request, { item, comments }: Told): Promise<Response> {
    if (me === null) return new Response(null, { status: 403 });
    const wanted = (await request.json()) as Pick<
      ApiComment,
      'text' | 'reply_id' | 'reply_to_reply_id'
    >;
    await new Promise((resolve) => setTimeout(resolve, sendingMs));
    const at = Date.now();
    const comment = { ...newComment(item.id, me, wanted.text, at), ...wanted, cid: `7799${at}00` };
    const top = comments.find((each) => each.cid === wanted.reply_id);
    if (top) {
      top.reply_comment = [...(top.reply_comment ?? []), comment];
      top.reply_comment_total += 1;
    } else comments.unshift(comment);
    item.stats.commentCount += 1;
    return Response.json(comment);
  }
}

export const annasVideo = `/@${anna}/video/${bread}`;
export const annasPhoto = `/@${anna}/photo/${loaves}`;

function text(body: string, type: string): Response {
  return new Response(body, { headers: { 'content-type': `${type}; charset=utf-8` } });
}

function drawAvatar(path: string): string {
  const hue = [...path].reduce((sum, sign) => sum + sign.charCodeAt(0) * 7, 0) % 360;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><rect width="48" height="48" fill="hsl(${hue} 55% 82%)"/><circle cx="24" cy="19" r="9" fill="hsl(${hue} 45% 45%)"/><path d="M6 48c2-14 9-18 18-18s16 4 18 18z" fill="hsl(${hue} 45% 45%)"/></svg>`;
}
