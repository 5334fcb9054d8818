import { readFile } from 'node:fs/promises';
import { bundleClient } from '../bundle-client.ts';
import type { Site } from '../site.ts';
import { depthOf, renderMain, renderNew, renderRemark, renderTree, routeOf } from './new-markup.ts';
import { renderOld, renderThing } from './old-markup.ts';
import type { Shown } from './new-markup.ts';
import { allOf, anna, bread, pathOf, rice, starter } from './story.ts';
import type { Post, Remark } from './story.ts';
import type { View } from './view.ts';

export interface RedditOptions {
  layout?: 'new' | 'old';
  signedIn?: boolean;
  lang?: 'it' | 'en';
  dark?: boolean;
  /** Which editor the new layout's composer begins with. */
  composer?: 'rich' | 'markdown';
  /** When the story is told, epoch ms. */
  now?: number;
}

/** Where Anna's post about bread stands. */
export const annasBread = pathOf(bread);

/** Sending takes so long on a good day. */
const sendingMs = 300;

/**
 * https://www.reddit.com in the new layout, or https://old.reddit.com: a small community where Anna writes about bread. Paths: / leads
 * to it; Anna's post, one of hers that is locked, somebody else's, single threads, /user/Anna_Bianchi/.
 */
export function createRedditSite({
  layout = 'new',
  signedIn = true,
  lang = 'it',
  dark = false,
  composer = 'rich',
  now = Date.now(),
}: RedditOptions = {}): Site {
  const posts = structuredClone([bread, rice, starter]);
  const view: View = { viewer: signedIn ? anna : null, lang, dark, composer, now };
  const render = layout === 'new' ? renderNew : renderOld;

  return {
    async fetch(request) {
      const url = new URL(request.url);
      const file = files[url.pathname];
      if (file) return answer(await file.read(), file.type);
      if (request.method === 'POST') return answer(await serve(url, await request.formData()));
      if (url.pathname === '/svc/shreddit/page') return answer(await serve(url, new FormData()));
      return answer(render(shownAt(url.pathname, posts), view));
    },
  };

  async function serve(url: URL, form: FormData): Promise<string> {
    const field = (name: string) => {
      const value = form.get(name) ?? url.searchParams.get(name);
      return typeof value === 'string' ? value : '';
    };
    if (url.pathname === '/svc/shreddit/page') {
      const shown = shownAt(field('path'), posts);
      return `<template data-route="${routeOf(shown)}"></template>${renderMain(shown, view)}`;
    }
    const post = posts.find(({ id }) => url.pathname.includes(id) || id === field('link_id'));
    if (url.pathname.startsWith('/svc/shreddit/comments/') && post) {
      const single = find(post, field('thread'));
      return renderTree({ post, ...(single && { single }) }, view);
    }
    if (url.pathname.startsWith('/svc/shreddit/more-comments/') && post)
      return missing(post, field('parent'))
        .map((remark) => renderRemark(remark, placeOf(post, remark), view))
        .join('');
    if (url.pathname === '/api/morechildren' && post) {
      const ids = field('children').split(',');
      return allOf(post)
        .filter(({ id }) => ids.includes(id.slice(3)))
        .map((remark) => renderThing(remark, { post, open: false }, view))
        .join('');
    }
    return await comment(field('thing_id'), field('text'));
  }

  /** Written, and given back as the page shows it. */
  async function comment(parentId: string, text: string): Promise<string> {
    const post = posts.find((each) => each.id === parentId || find(each, parentId));
    if (!post || view.viewer === null || post.locked || text.trim() === '') return '';
    await new Promise((resolve) => setTimeout(resolve, sendingMs));
    const minutesAgo = (now - Date.now()) / 60_000;
    const id = `t1_lsent${allOf(post).length}`;
    const remark: Remark = { id, by: view.viewer, text, minutesAgo };
    const parent = find(post, parentId);
    if (parent) (parent.answers ??= []).unshift(remark);
    else post.remarks.unshift(remark);
    return layout === 'new'
      ? renderRemark(remark, placeOf(post, remark), view)
      : renderThing(remark, { post, open: false }, view);
  }
}

function placeOf(post: Post, remark: Remark) {
  return { post, depth: depthOf(post.remarks, remark), open: false };
}

/** What stands behind "more": the answers to one comment, or the later ones of the post. */
function missing(post: Post, parentId: string): Remark[] {
  return find(post, parentId)?.answers ?? post.remarks.filter(({ late }) => late);
}

function find(post: Post, id: string): Remark | undefined {
  return allOf(post).find((remark) => remark.id === id);
}

function shownAt(path: string, posts: Post[]): Shown {
  const [place, name = '', , id, , comment] = path.split('/').filter(Boolean);
  const post = posts.find((each) => each.id === `t3_${id}`);
  if (post) {
    const single = comment ? find(post, `t1_${comment}`) : undefined;
    return { post, pending: true, ...(single && { single }) };
  }
  return place === 'user'
    ? { profile: name, posts: posts.filter(({ by }) => by === name) }
    : { feed: posts };
}

const files: Record<string, { type: string; read: () => Promise<string> }> = {
  '/static/new.css': { type: 'text/css', read: () => beside('new.css') },
  '/static/old.css': { type: 'text/css', read: () => beside('old.css') },
  '/static/old.js': { type: 'text/javascript', read: () => beside('old-client.js') },
  '/static/new.js': {
    type: 'text/javascript',
    read: () => bundleClient(import.meta.resolve('./client.ts')),
  },
};

function beside(name: string): Promise<string> {
  return readFile(new URL(name, import.meta.url), 'utf8');
}

function answer(body: string, type = 'text/html'): Response {
  return new Response(body, { headers: { 'content-type': `${type}; charset=utf-8` } });
}
