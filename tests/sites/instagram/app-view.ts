import { createElement as h } from 'react';
import { PostView } from './post-view.ts';
import type { Actions, ApiMedia, AppState, Profile } from './state.ts';
import { icon, picture } from './view-parts.ts';
import { words } from './words.ts';

interface Shown {
  state: AppState;
  actions: Actions;
}

/** The whole page, the same in a browser and in a test's string. */
export function AppView({ state, actions }: Shown): object {
  const { profile, post, isLinked, lang } = state;
  const isDialog = profile !== null && post !== null;
  return h(
    'div',
    { className: 'x-app' },
    h(Navigation, { state, actions }),
    h(
      'main',
      { role: 'main' },
      profile && h(ProfileView, { state, actions, profile }),
      !profile && post && h(PostView, { state, actions, post, layout: isLinked ? 'list' : 'page' }),
      !profile && !post && h(Home, { state, actions }),
    ),
    isDialog &&
      h(
        'div',
        { className: 'x-shade' },
        h(
          'div',
          { role: 'button', tabIndex: 0, className: 'x-close', onClick: actions.close },
          icon('close', words[lang].close),
        ),
        h(
          'div',
          { role: 'dialog', className: 'x-dialog' },
          h(PostView, { state, actions, post, layout: 'list' }),
        ),
      ),
  );
}

function Navigation({ state, actions }: Shown): object {
  const { viewer, lang } = state;
  const { home, explore, reels, inbox, profile, logIn } = words[lang];
  const link = (href: string, label: string) =>
    h('div', { key: href }, h('a', { href, role: 'link' }, h('span', null, label)));
  return h(
    'div',
    { className: 'x-nav' },
    h('div', { className: 'x-brand' }, 'Instagram'),
    ...(viewer
      ? [
          link('/', home),
          link('/explore/', explore),
          link('/reels/', reels),
          link('/direct/inbox/', inbox),
          h(
            'div',
            { key: 'me' },
            picture(viewer, lang, actions, 24),
            h('a', { href: `/${viewer.username}/`, role: 'link' }, h('span', null, profile)),
          ),
        ]
      : [link('/', home), link('/accounts/login/', logIn)]),
  );
}

function ProfileView({ state, actions, profile }: Shown & { profile: Profile }): object {
  const { user, posts, hovered } = profile;
  const { posts: label, edited, follow } = words[state.lang];
  const isOwn = user.username === state.viewer?.username;
  return h(
    'div',
    { className: 'x-profile' },
    h(
      'header',
      { className: 'x-about' },
      picture(user, state.lang, actions, 96),
      h(
        'section',
        null,
        h('h2', null, user.username),
        h('div', null, `${posts.length} ${label}`),
        h('div', null, user.full_name),
        h('button', { type: 'button' }, isOwn ? edited : follow),
      ),
    ),
    h(
      'div',
      { className: 'x-grid' },
      ...posts.map((media) => h(GridPost, { key: media.code, media, profile, hovered, actions })),
    ),
  );
}

interface GridShown {
  media: ApiMedia;
  profile: Profile;
  hovered: string | null;
  actions: Actions;
}

function GridPost({ media, profile, hovered, actions }: GridShown): object {
  const href = `/${profile.user.username}/${media.form}/${media.code}/`;
  const go = (event: Event) => {
    event.preventDefault();
    actions.go(`/${media.form}/${media.code}/`);
  };
  return h(
    'a',
    {
      href,
      role: 'link',
      onClick: go,
      onMouseEnter: () => actions.hover(media.code),
      onMouseLeave: () => actions.hover(null),
    },
    h('img', {
      src: `/media/${media.hue}-${media.picture.codePointAt(0)?.toString(16)}.svg`,
      alt: media.caption.text,
    }),
    hovered === media.code &&
      h(
        'ul',
        { className: 'x-counts' },
        h('li', null, h('span', null, `♥ ${media.like_count}`)),
        h('li', null, h('span', null, String(media.comment_count))),
      ),
  );
}

function Home({ state, actions }: Shown): object {
  const go = (event: Event) => {
    event.preventDefault();
    actions.go('/annaimpasta/');
  };
  return h(
    'div',
    { className: 'x-profile' },
    h('p', null, words[state.lang].welcome),
    h('p', null, h('a', { href: '/p/DPaneLunedi1/' }, 'Il pane del lunedì')),
    h('p', null, h('a', { href: '/annaimpasta/', onClick: go }, 'annaimpasta')),
  );
}
