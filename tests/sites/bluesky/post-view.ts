import { createElement as h } from 'react';
import type { PostView } from './network.ts';
import { profilePath, type Actions, type AppState } from './state.ts';
import { goOn } from './app-view.ts';
import { words } from './words.ts';

export interface Shown {
  state: AppState;
  actions: Actions;
}

/** Names as the app cleans them: ticks would look like a verification. */
export function textOf({ displayName, handle }: PostView['author']): string {
  const name = displayName
    .replace(/[\u2705\u2713\u2714\u2611]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return name || handle;
}

export function timeLabel({ indexedAt }: PostView, lang: string): string {
  return new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(indexedAt),
  );
}

export function Face({ post, size }: { post: PostView; size: number }): object {
  const { avatar } = post.author;
  return avatar
    ? h(
        'div',
        {
          'data-expoimage': 'true',
          'data-testid': 'userAvatarImage',
          className: 'avatar',
          style: { width: `${size}px`, height: `${size}px` },
        },
        h('div', null, h('img', { loading: 'lazy', src: avatar, alt: '' })),
      )
    : h(
        'svg',
        { 'data-testid': 'userAvatarFallback', width: size, height: size, viewBox: '0 0 24 24' },
        h('circle', { cx: 12, cy: 12, r: 12, fill: '#0070ff' }),
        h('circle', { cx: 12, cy: 9.5, r: 3.5, fill: '#fff' }),
        h('path', { d: 'M4 20a8 6 0 0 1 16 0z', fill: '#fff' }),
      );
}

export function Avatar({
  post,
  size,
  actions,
}: {
  post: PostView;
  size: number;
  actions: Actions;
}): object {
  return h(
    'a',
    {
      href: profilePath(post),
      'aria-label': textOf(post.author),
      role: 'link',
      'data-no-underline': '1',
      onClick: goOn(actions, profilePath(post)),
    },
    h(Face, { post, size }),
  );
}

/** Facets count bytes. Links are shortened, mentions stand in blocks of their own, tags lead to a search. */
export function RichText({
  post,
  isBig,
  actions,
}: {
  post: PostView;
  isBig?: boolean;
  actions: Actions;
}): object {
  const { text, facets = [] } = post.record;
  const bytes = new TextEncoder().encode(text);
  const cut = (from: number, to?: number) => new TextDecoder().decode(bytes.subarray(from, to));
  const parts: unknown[] = [];
  let at = 0;
  for (const { index, features } of facets) {
    const [feature] = features;
    if (!feature) continue;
    const shown = cut(index.byteStart, index.byteEnd);
    parts.push(cut(at, index.byteStart), facetLink(feature, shown, actions));
    at = index.byteEnd;
  }
  parts.push(cut(at));
  return h(
    'div',
    { dir: 'auto', 'data-word-wrap': '1', className: isBig ? 'text big' : 'text' },
    ...parts.filter((part) => part !== ''),
  );
}

function facetLink(
  feature: { tag: string } | { uri: string } | { did: string },
  shown: string,
  actions: Actions,
): object {
  const link = (href: string, label: string) =>
    h(
      'a',
      {
        href,
        role: 'link',
        'data-no-underline': '1',
        ...(href.startsWith('/') && { onClick: goOn(actions, href) }),
      },
      label,
    );
  if ('uri' in feature) return link(feature.uri, shortened(feature.uri));
  if ('tag' in feature) return link(`/hashtag/${feature.tag}`, shown);
  return h(
    'div',
    { style: { flexShrink: 1 } },
    h('div', null, link(`/profile/${feature.did}`, shown)),
  );
}

function shortened(uri: string): string {
  const { host, pathname, search } = new URL(uri);
  const path = (pathname === '/' ? '' : pathname) + search;
  return host + (path.length > 15 ? `${path.slice(0, 13)}...` : path);
}

export function Quote({ post, state }: { post: PostView; state: AppState; key?: string }): object {
  const t = words[state.lang];
  return h(
    'div',
    {
      'aria-label': `${t.postBy} ${post.author.handle}`,
      role: 'link',
      tabIndex: 0,
      className: 'quote',
    },
    h(
      'div',
      { className: 'meta' },
      h(Face, { post, size: 16 }),
      h(
        'a',
        { href: profilePath(post), dir: 'auto', role: 'link', className: 'name' },
        textOf(post.author),
      ),
      h(
        'a',
        {
          href: `${profilePath(post)}/post/${post.uri.slice(-13)}`,
          'data-tooltip': timeLabel(post, state.lang),
          role: 'link',
          className: 'ago',
        },
        '·',
      ),
    ),
    h('div', { dir: 'auto', 'data-word-wrap': '1', className: 'text' }, post.record.text),
  );
}

export function Controls({
  post,
  state,
  actions,
}: Shown & { post: PostView; key?: string }): object {
  const t = words[state.lang];
  const { viewer, replyCount, likeCount } = post;
  const isLiked = viewer?.like !== undefined;
  const colour = isLiked ? '#EC4899' : '#667B99';
  const button = (mark: string, label: string, onClick: () => void, ...inside: unknown[]) =>
    h(
      'button',
      {
        'aria-label': label,
        'aria-pressed': 'false',
        role: 'button',
        tabIndex: 0,
        'data-testid': mark,
        type: 'button',
        onClick,
      },
      ...inside,
    );
  return h(
    'div',
    { className: 'controls' },
    button(
      'replyBtn',
      `${t.reply} (${replyCount} ${t.replies})`,
      () => actions.reply(post),
      drawing('M20 3H4v13h4v4l5-4h7z', '#667B99'),
      replyCount > 0 && h('div', { dir: 'auto' }, String(replyCount)),
    ),
    button('repostBtn', 'Repost', () => undefined, drawing('M7 8h10v8M17 16H7V8', '#667B99')),
    button(
      'likeBtn',
      `${isLiked ? t.unlike : t.like} (${likeCount})`,
      () => actions.like(post),
      drawing('M12 20C5 15 3 11 5 7c2-3 6-2 7 1 1-3 5-4 7-1 2 4 0 8-7 13z', colour),
      likeCount > 0 && h('div', { dir: 'auto', 'data-testid': 'likeCount' }, String(likeCount)),
    ),
  );
}

function drawing(d: string, fill: string): object {
  return h(
    'svg',
    { fill: 'none', width: 18, height: 18, viewBox: '0 0 24 24' },
    h('path', { d, fill, stroke: 'none' }),
  );
}
