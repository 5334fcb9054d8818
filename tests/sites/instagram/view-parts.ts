import { createElement as h } from 'react';
import type { Actions, ApiUser } from './state.ts';
import { words, type Lang } from './words.ts';

/** The outlines that mean something are the site's own as they are publicly known; the others are ours. */
const outlines = {
  heart:
    'M16.792 3.904A4.989 4.989 0 0 1 21.5 9.122c0 3.072-2.652 4.959-5.197 7.222L12 20.1l-4.303-3.756C5.141 14.072 2.5 12.167 2.5 9.122A4.989 4.989 0 0 1 12 6.6a4.99 4.99 0 0 1 4.792-2.696Z',
  liked:
    'M34.6 3.1c-4.5 0-7.9 1.8-10.6 5.6-2.7-3.7-6.1-5.5-10.6-5.5C6 3.1 0 9.6 0 17.6 0 29 12 36 24 45c12-9 24-16 24-27.4 0-8-6-14.5-13.4-14.5z',
  bubble: 'M20.656 17.008a9.993 9.993 0 1 0-3.59 3.615L22 22Z',
  plus: 'M12 7v10M7 12h10M12 2.5a9.5 9.5 0 1 0 0 19 9.5 9.5 0 0 0 0-19Z',
  dots: 'M5 12h.1M12 12h.1M19 12h.1',
  smile: 'M12 2.5a9.5 9.5 0 1 0 0 19 9.5 9.5 0 0 0 0-19ZM8 14c2 3 6 3 8 0M9 9h.1M15 9h.1',
  close: 'M4 4l16 16M20 4L4 20',
  home: 'M3 11l9-8 9 8v10h-6v-6H9v6H3Z',
} as const;

export function icon(name: keyof typeof outlines, label: string, size = 24): object {
  const box = name === 'liked' ? 48 : 24;
  return h(
    'svg',
    {
      'aria-label': label,
      role: 'img',
      width: size,
      height: size,
      viewBox: `0 0 ${box} ${box}`,
      fill: name === 'liked' ? 'rgb(255, 48, 64)' : 'none',
    },
    h('title', null, label),
    h('path', {
      d: outlines[name],
      ...(name !== 'liked' && {
        stroke: 'currentColor',
        strokeWidth: 2,
        strokeLinecap: 'round',
        strokeLinejoin: 'round',
      }),
    }),
  );
}

export function picture(user: ApiUser, lang: Lang, actions: Actions, size = 32): object {
  const { username, hue, hasStory } = user;
  const image = h('img', {
    src: `/avatars/${hue}.svg`,
    alt: words[lang].picture(username),
    width: size,
    height: size,
    className: 'x-avatar',
  });
  if (hasStory)
    return h(
      'div',
      { role: 'button', tabIndex: 0, className: 'x-story' },
      h('span', { role: 'link' }, image),
    );
  const go = (event: Event) => {
    event.preventDefault();
    actions.go(`/${username}/`);
  };
  return h('a', { href: `/${username}/`, role: 'link', onClick: go }, image);
}

/** A text as the site shows it: mentions and tags are links, lines are kept. */
export function WithTags({ text }: { text: string }): object {
  const parts = text.split(/([@#][\w.]*\w|\n)/u).map((part, key) => {
    if (part === '\n') return h('br', { key });
    const name = part.slice(1);
    if (part.startsWith('@')) return h('a', { key, href: `/${name}/`, role: 'link' }, part);
    return part.startsWith('#')
      ? h('a', { key, href: `/explore/tags/${name}/`, role: 'link' }, part)
      : part;
  });
  return h('span', null, ...parts);
}
