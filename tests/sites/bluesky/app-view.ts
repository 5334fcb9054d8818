import { createElement as h } from 'react';
import { Composer } from './composer-view.ts';
import type { PostView, ThreadRow } from './network.ts';
import { Avatar, Controls, Quote, RichText, textOf, timeLabel, type Shown } from './post-view.ts';
import { chunk, postPath, profilePath, type Screen } from './state.ts';
import { words } from './words.ts';

/** The whole page below `#root`, the same in a browser and in a test's string. */
export function AppView(shown: Shown): object {
  const { state, actions } = shown;
  const t = words[state.lang];
  return h(
    'div',
    { className: 'app' },
    h(
      'main',
      { role: 'main', style: { flex: '1 1 0%' } },
      state.screens.map((screen, index) => {
        const isLeft = index < state.screens.length - 1;
        return h(
          'div',
          {
            key: `${index} ${screen.path}`,
            ...(isLeft && { 'aria-hidden': 'true', style: { display: 'none' } }),
          },
          screenView(screen, shown),
        );
      }),
    ),
    h(Navigation, shown),
    h(
      'div',
      { className: 'right' },
      h('input', { placeholder: t.search, 'aria-label': t.search, dir: 'auto' }),
    ),
    state.composer && h(Composer, shown),
    state.asksToSignIn &&
      h(
        'div',
        { role: 'dialog', 'aria-modal': 'true', tabIndex: -1, className: 'overlay' },
        h(
          'div',
          { className: 'sheet question' },
          h('p', { dir: 'auto' }, t.signIn),
          h('button', { type: 'button', onClick: actions.closeQuestion }, t.cancel),
        ),
      ),
    h(
      'section',
      { 'aria-live': 'polite' },
      state.toast && h('div', { 'data-sonner-toast': '', className: 'toast' }, state.toast),
    ),
  );
}

function Navigation({ state, actions }: Shown): object {
  const t = words[state.lang];
  const link = (href: string, label: string) =>
    h(
      'a',
      {
        href,
        'aria-label': label,
        role: 'link',
        'data-no-underline': '1',
        onClick: goOn(actions, href),
      },
      h('span', { 'aria-hidden': 'true' }, label),
    );
  return h(
    'nav',
    { role: 'navigation' },
    link('/', t.home),
    state.me !== null && link(`/profile/${state.me}`, t.profile),
    state.me !== null &&
      h(
        'button',
        {
          type: 'button',
          role: 'button',
          'aria-label': t.newPost,
          className: 'primary',
          onClick: actions.compose,
        },
        t.newPost,
      ),
  );
}

function screenView(screen: Screen, shown: Shown): object | null {
  if (screen.shown.kind === 'thread') return thread(screen, screen.shown, shown);
  if (screen.shown.kind === 'feed') return feed(screen.shown, shown);
  return null;
}

type ThreadShown = Extract<Screen['shown'], { kind: 'thread' }>;

function thread(screen: Screen, { rows, drawn }: ThreadShown, shown: Shown): object {
  const { state, actions } = shown;
  const t = words[state.lang];
  return h(
    'div',
    { 'data-testid': 'postThreadScreen', className: 'screen' },
    h(
      'div',
      { className: 'bar' },
      h(
        'button',
        { type: 'button', role: 'button', 'aria-label': t.back, onClick: actions.back },
        icon(),
      ),
      h('div', { dir: 'auto' }, t.post),
      h(
        'button',
        {
          type: 'button',
          role: 'button',
          'aria-label': t.threadOptions,
          onClick: actions.toggleView,
        },
        state.isTree ? t.linear : t.threaded,
      ),
    ),
    h(
      'div',
      null,
      h('div', null),
      h(
        'div',
        { style: { width: '100%', maxWidth: '600px' } },
        h(
          'div',
          null,
          h('div', null),
          h('div', null),
          rows.slice(0, drawn).map((row) => cell(row, screen, shown)),
        ),
      ),
    ),
  );
}

function cell(row: ThreadRow, screen: Screen, shown: Shown): unknown {
  const { state, actions } = shown;
  const { uri } = row.post;
  if (row.depth !== 0)
    return h(
      'div',
      { key: uri },
      state.isTree && row.depth > 0 ? h(TreeRow, { row, ...shown }) : h(Row, { row, ...shown }),
    );
  return [
    h('div', { key: uri }, h(Anchor, { row, path: screen.path, ...shown })),
    state.me !== null &&
      h(
        'div',
        { key: 'prompt' },
        h(
          'div',
          { className: 'prompt' },
          h(
            'button',
            {
              type: 'button',
              role: 'button',
              'aria-label': words[state.lang].compose,
              onClick: () => actions.reply(row.post),
            },
            h('div', { dir: 'auto' }, words[state.lang].compose),
          ),
        ),
      ),
  ];
}

type RowShown = Shown & { row: ThreadRow; key?: string };

/** In the linear view: a low strip with the line from above, then the post; the line on downwards stands below the avatar. */
function Row({ row, state, actions }: RowShown): object {
  const { post } = row;
  return h(
    'div',
    { style: { cursor: 'pointer' } },
    h('div', { className: 'hover' }),
    h(
      'div',
      {
        style: {
          ...(!row.lineUp && { borderTopWidth: '1px', borderColor: 'var(--edge)' }),
          paddingLeft: '16px',
          paddingRight: '16px',
        },
        className: 'row',
      },
      h(
        'div',
        rowMarks(post, actions.go),
        h(
          'div',
          { style: { flexDirection: 'row', height: '12px' } },
          h('div', { style: { width: '42px' } }, row.lineUp && h('div', { className: 'line' })),
        ),
        h(
          'div',
          { className: 'beside' },
          h(
            'div',
            { className: 'face' },
            h(Avatar, { post, size: 42, actions }),
            row.lineDown && h('div', { className: 'line' }),
          ),
          h(
            'div',
            { className: 'body' },
            h(Meta, { post, state, actions }),
            content({ post, state, actions }),
          ),
        ),
      ),
    ),
  );
}

/** In the tree view: an empty column for each level above, then the post with a small avatar in its head. */
function TreeRow({ row, state, actions }: RowShown): object {
  const { post } = row;
  const indents = Math.min(row.depth, 6) - 1;
  return h(
    'div',
    { className: 'tree', ...(row.depth === 1 && { style: { borderTopWidth: '1px' } }) },
    ...Array.from({ length: indents }, (_, index) =>
      h('div', { key: index, style: { width: '28px', borderRightWidth: '2px' } }),
    ),
    h(
      'div',
      { style: { flex: '1 1 0%', cursor: 'pointer' } },
      h('div', { className: 'hover' }),
      h(
        'div',
        rowMarks(post, actions.go),
        h(
          'div',
          { style: { paddingLeft: '16px', paddingRight: '16px', paddingTop: '8px' } },
          row.depth > 1 && h('div', { className: 'corner' }),
          h(
            'div',
            null,
            h(
              'div',
              { className: 'head' },
              h(Avatar, { post, size: 24, actions }),
              h(Meta, { post, state, actions }),
            ),
            h('div', { className: 'body' }, content({ post, state, actions })),
          ),
        ),
      ),
    ),
  );
}

/** Rows of threads and feeds lead to their post. */
function rowMarks(post: PostView, go: (path: string) => void, mark = 'postThreadItem-by') {
  return {
    role: 'link',
    tabIndex: 0,
    'data-testid': `${mark}-${post.author.handle}`,
    onClick: (event: { target: Element }) => {
      if (!event.target.closest('a, button')) go(postPath(post));
    },
  };
}

function Anchor({ row, path, state, actions }: RowShown & { path: string }): object {
  const { post } = row;
  const t = words[state.lang];
  const name = textOf(post.author);
  return h(
    'div',
    null,
    h(
      'div',
      null,
      row.lineUp &&
        h(
          'div',
          { className: 'up' },
          h('div', { style: { width: '42px' } }, h('div', { className: 'line' })),
        ),
    ),
    h(
      'div',
      { 'data-testid': `postThreadItem-by-${post.author.handle}`, className: 'anchor' },
      h(
        'div',
        { className: 'beside' },
        h('div', null, h(Avatar, { post, size: 42, actions })),
        h(
          'a',
          {
            href: profilePath(post),
            'aria-label': name,
            role: 'link',
            'data-no-underline': '1',
            onClick: goOn(actions, profilePath(post)),
          },
          h('div', null, h('div', { dir: 'auto', className: 'name' }, name)),
          h('div', { dir: 'auto', className: 'handle' }, `@${post.author.handle}`),
        ),
      ),
      h(
        'div',
        null,
        h(RichText, { post, isBig: true, actions }),
        post.quoted && h(Quote, { post: post.quoted, state }),
        h(
          'div',
          { className: 'stamp' },
          h('div', { dir: 'auto' }, timeLabel(post, state.lang)),
          state.me === post.author.handle &&
            h('button', { type: 'button', role: 'button' }, t.everybody),
        ),
        post.likeCount > 0 &&
          h(
            'div',
            { className: 'lists' },
            h(
              'a',
              { href: `${path}/liked-by`, role: 'link' },
              h(
                'div',
                { dir: 'auto', 'data-testid': 'likeCount-expanded' },
                `${post.likeCount} ${t.likes}`,
              ),
            ),
          ),
        h(Controls, { post, state, actions }),
      ),
    ),
  );
}

function Meta({ post, state, actions }: Shown & { post: PostView }): object {
  const t = words[state.lang];
  const profile = (className: string, text: string) =>
    h(
      'a',
      {
        href: profilePath(post),
        dir: 'auto',
        'aria-label': t.viewProfile,
        role: 'link',
        'data-no-underline': '1',
        className,
        onClick: goOn(actions, profilePath(post)),
      },
      text,
    );
  const when = timeLabel(post, state.lang);
  return h(
    'div',
    { className: 'meta' },
    profile('name', textOf(post.author)),
    profile('handle', `\u00a0@${post.author.handle}`),
    h(
      'a',
      {
        href: postPath(post),
        dir: 'auto',
        'aria-label': when,
        role: 'link',
        'data-tooltip': when,
        'data-no-underline': '1',
        className: 'ago',
        onClick: goOn(actions, postPath(post)),
      },
      h('span', null, '· '),
      ago(post, state.now),
    ),
  );
}

function content({ post, state, actions }: Shown & { post: PostView }): unknown[] {
  return [
    h('div', { key: 'text', style: { marginBottom: '2px' } }, h(RichText, { post, actions })),
    post.quoted && h(Quote, { key: 'quote', post: post.quoted, state }),
    h(Controls, { key: 'controls', post, state, actions }),
  ];
}

function feed({ handle, posts }: Extract<Screen['shown'], { kind: 'feed' }>, shown: Shown): object {
  const { state } = shown;
  const t = words[state.lang];
  const mark = handle === null ? 'followingFeedPage' : 'postsFeed';
  const list = h(
    'div',
    { 'data-testid': mark },
    h(
      'div',
      { 'data-testid': `${mark}-flatlist` },
      posts
        .slice(0, chunk)
        .map(({ post, lineUp }) => h(FeedRow, { key: post.uri, post, lineUp, ...shown })),
    ),
  );
  if (handle === null) return h('div', { 'data-testid': 'HomeScreen', className: 'screen' }, list);
  const name = posts[0] ? textOf(posts[0].post.author) : handle;
  return h(
    'div',
    { 'data-testid': 'profileScreen', className: 'screen' },
    h(
      'div',
      { className: 'cover' },
      state.me === handle &&
        h(
          'button',
          { type: 'button', role: 'button', 'data-testid': 'profileHeaderEditProfileButton' },
          t.editProfile,
        ),
      h('div', { dir: 'auto', 'data-testid': 'profileHeaderDisplayName' }, name),
      h('div', { dir: 'auto', className: 'handle' }, `@${handle}`),
    ),
    h(
      'div',
      { role: 'tablist' },
      h('div', { role: 'tab', 'data-testid': 'profilePager-selector-0' }, t.posts),
    ),
    list,
  );
}

function FeedRow({
  post,
  lineUp,
  state,
  actions,
}: Shown & { post: PostView; lineUp: boolean; key?: string }): object {
  return h(
    'div',
    rowMarks(post, actions.go, 'feedItem-by'),
    h(
      'div',
      { className: 'row', style: lineUp ? {} : { borderTopWidth: '1px' } },
      h('div', { className: 'hover' }),
      h(
        'div',
        { style: { flexDirection: 'row', gap: '10px', paddingLeft: '8px' } },
        h('div', { style: { width: '42px' } }, lineUp && h('div', { className: 'line' })),
        h('div', { style: { paddingTop: '8px' } }),
      ),
      h(
        'div',
        { className: 'beside' },
        h('div', null, h(Avatar, { post, size: 42, actions })),
        h(
          'div',
          { className: 'body' },
          h(Meta, { post, state, actions }),
          content({ post, state, actions }),
        ),
      ),
    ),
  );
}

/** A link of the app: no new page is loaded. */
export function goOn(actions: Shown['actions'], path: string) {
  return (event: { preventDefault(): void; stopPropagation(): void }) => {
    event.preventDefault();
    event.stopPropagation();
    actions.go(path);
  };
}

function ago(post: PostView, now: number): string {
  const minutes = Math.max(0, Math.floor((now - Date.parse(post.indexedAt)) / 60_000));
  if (minutes < 1) return 'now';
  if (minutes < 60) return `${minutes}m`;
  return minutes < 1440 ? `${Math.floor(minutes / 60)}h` : `${Math.floor(minutes / 1440)}d`;
}

function icon(): object {
  return h(
    'svg',
    { width: 24, height: 24, viewBox: '0 0 24 24' },
    h('path', { d: 'M14 6l-6 6 6 6', fill: 'none', stroke: 'currentColor', strokeWidth: 2 }),
  );
}
