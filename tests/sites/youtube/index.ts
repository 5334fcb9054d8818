import { readFile } from 'node:fs/promises';
import type { Site } from '../site.ts';
import { loadedReplies, singleReply, type View } from './markup-comment.ts';
import {
  commentsHeader,
  listed,
  renderDocument,
  renderMetadata,
  renderPlace,
  threads,
  type Shown,
} from './markup-page.ts';
import {
  anna,
  extraRemarks,
  guest,
  publications,
  withAnswers,
  type Publication,
  type Remark,
} from './story.ts';

export interface YoutubeOptions {
  /** How replies are served to this visitor. */
  layout?: 'threaded' | 'flat';
  /** Anna herself looks; otherwise somebody who owns none of the videos. */
  owner?: boolean;
  signedIn?: boolean;
  lang?: 'it' | 'en';
  dark?: boolean;
  /** So many more comments under the first video. */
  extra?: number;
}

export interface YoutubeSite extends Site {
  /** Somebody writes under the first video, or below a comment there. Gives the new id. */
  write(remark: { by: string; text: string; to?: string; minutesAgo?: number }): string;
}

/**
 * https://www.youtube.com as it behaves: comments come when one scrolls near, replies when one unfolds them, another video takes
 * over the elements of the last. Paths: /watch?v=annaPane001, /watch?v=annaRiso002, /watch?v=ortoCitta03 (somebody else's),
 * /shorts/annaShort04, /post/UgkxAnnaPost0005abcdefgh, /@annaverdi, /@annaverdi/posts, /.
 */
export function createYoutubeSite({
  layout = 'threaded',
  owner = true,
  signedIn = true,
  lang = 'it',
  dark = false,
  extra = 0,
}: YoutubeOptions = {}): YoutubeSite {
  const posts = structuredClone(publications);
  posts[0]?.remarks.push(...extraRemarks(extra));
  const batch = extra > 0 ? 20 : 5;
  const viewer = owner ? anna : guest;
  const view: View = { layout, viewer: signedIn ? viewer : null, lang, dark };

  const answers: Record<string, (input: Record<string, string>) => unknown> = {
    browse: ({ path = '/' }) => {
      const shown = shownAt(path, posts);
      const metadata =
        'post' in shown && shown.post.kind === 'watch' ? renderMetadata(shown.post, view) : '';
      return { ...renderPlace(shown, view), metadata, id: 'post' in shown ? shown.post.id : '' };
    },
    next: ({ id, from = '0', linked }) => {
      const post = findPost(posts, id);
      const start = Number(from);
      if (!post) return { html: '', header: '' };
      const html =
        start > 0 || !linked
          ? threads(post, view, start, batch)
          : listed({ post, loaded: batch, linked }, view);
      return { html, header: commentsHeader(post, view), batch };
    },
    replies: ({ id, parent }) => {
      const post = findPost(posts, id);
      const remark = post && findRemark(post, parent);
      return { html: remark ? loadedReplies(remark, post, view) : '' };
    },
    create_comment_reply: ({ id, parent = '', text = '' }) => {
      const post = findPost(posts, id);
      const target = post && findRemark(post, parent);
      if (!post || !target || view.viewer === null || text.trim() === '') return { html: '' };
      const reply = written(view.viewer, text, parent, withAnswers(target).length);
      (target.answers ??= []).push(reply);
      return { html: singleReply(reply, post, view) };
    },
    heart: ({ id, comment, hearted }) => {
      const post = findPost(posts, id);
      const remark = post && findRemark(post, comment);
      if (remark) remark.hearted = hearted === 'true';
      return {};
    },
  };

  return {
    async fetch(request) {
      const url = new URL(request.url);
      const file = files[url.pathname];
      if (file) return new Response(await file.read(), { headers: { 'content-type': file.type } });
      if (request.method !== 'POST')
        return new Response(renderDocument(shownAt(url.pathname + url.search, posts), view), {
          headers: { 'content-type': 'text/html; charset=utf-8' },
        });
      const answer = answers[url.pathname.split('/').at(-1) ?? ''];
      if (!answer) return new Response('', { status: 404 });
      return Response.json(answer((await request.json()) as Record<string, string>));
    },
    write({ by, text, to, minutesAgo = 0 }) {
      const [post] = posts;
      if (!post) throw new Error('There is no video.');
      const parent = to === undefined ? undefined : findRemark(post, to);
      const list = parent ? (parent.answers ??= []) : post.remarks;
      const serial = list.length;
      const added = written(by, text, parent?.id ?? '', serial, minutesAgo);
      if (!parent) added.id = `UgxWrote${String(serial).padStart(4, '0')}AaABAg`;
      list.push(added);
      return added.id;
    },
  };
}

const files: Record<string, { type: string; read: () => Promise<string> }> = {
  '/s/style.css': { type: 'text/css', read: () => readBeside('style.css') },
  '/s/client.js': { type: 'text/javascript', read: () => readBeside('client.js') },
};

function readBeside(name: string): Promise<string> {
  return readFile(new URL(name, import.meta.url), 'utf8');
}

function shownAt(path: string, posts: Publication[]): Shown {
  const url = new URL(path, 'https://www.youtube.com');
  const [, first = '', second = ''] = url.pathname.split('/');
  const post = findPost(posts, first === 'watch' ? (url.searchParams.get('v') ?? '') : second);
  if (post) return { post, loaded: 0, linked: url.searchParams.get('lc') ?? undefined };
  if (first.startsWith('@'))
    return {
      channel: first.slice(1),
      tab: second === 'posts' ? 'posts' : 'videos',
      publications: posts,
    };
  return { home: posts };
}

function findPost(posts: Publication[], id: string | undefined): Publication | undefined {
  return posts.find((post) => post.id === id);
}

function findRemark(post: Publication, id: string | undefined): Remark | undefined {
  return post.remarks.flatMap(withAnswers).find((remark) => remark.id === id);
}

/** Ages while the site runs, as a real one does. */
function written(by: string, text: string, below: string, serial: number, ago = 0): Remark {
  const at = Date.now() - ago * 60_000;
  const top = below.split('.', 1)[0] ?? below;
  return {
    id: `${top}.9z${by.slice(0, 4)}${serial}${at.toString(36)}`,
    by,
    text: text.trim(),
    get minutesAgo() {
      return (Date.now() - at) / 60_000;
    },
  };
}
