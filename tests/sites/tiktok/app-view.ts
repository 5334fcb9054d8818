import { createElement as h } from 'react';
import { Thread } from './comment-view.ts';
import type { Item } from './story.ts';
import type { Actions, AppState } from './state.ts';
import { words } from './words.ts';

interface Shown {
  state: AppState;
  actions: Actions;
}

/** The whole page below `#app`, the same in a browser and in a test's string. */
export function AppView({ state, actions }: Shown): object {
  const { profile, item } = state;
  return h(
    'div',
    { className: 'css-1-DivBodyContainer' },
    h(Navigation, { state, actions }),
    profile ? h(Profile, { state, actions }) : item && h(VideoPage, { state, actions, item }),
    profile && item && h(Overlay, { state, actions, item }),
  );
}

function Navigation({ state, actions }: Shown): object {
  const t = words[state.lang];
  const to = (path: string) => ({ href: path, onClick: follow(actions, path) });
  return h(
    'nav',
    { className: 'css-1-DivSideNavContainer' },
    h('strong', null, 'TikTok'),
    state.me === null
      ? h('button', { type: 'button', 'data-e2e': 'top-login-button' }, t.logIn)
      : h('a', { 'data-e2e': 'nav-profile', ...to(`/@${state.me}`) }, t.profile),
  );
}

type Playing = Shown & { item: Item };

/** The video's own page: its comments stand beside it once they are opened. */
function VideoPage({ state, actions, item }: Playing): object {
  return h(
    'div',
    { id: 'main-content-video_detail', className: 'css-1-DivMainContainer' },
    h(
      'article',
      { id: 'one-column-item-0' },
      h(Picture, { item }),
      h(
        'button',
        { type: 'button', 'data-e2e': 'comment-icon', onClick: () => void actions.openPanel() },
        '💬 ',
        h('strong', { 'data-e2e': 'comment-count' }, item.stats.commentCount),
      ),
    ),
    state.isPanelOpen && h(Panel, { state, actions, item }),
  );
}

/** A video over the profile from which it was opened. */
function Overlay({ state, actions, item }: Playing): object {
  const t = words[state.lang];
  return h(
    'div',
    { className: 'css-5uccoo-7937d88b--DivBrowserModeContainer evv7pft0', role: 'dialog' },
    h(
      'button',
      {
        type: 'button',
        'data-e2e': 'browse-close',
        'aria-label': t.close,
        onClick: () => actions.go(`/@${state.profile?.handle}`),
      },
      '×',
    ),
    h(Picture, { item }),
    h(Panel, { state, actions, item }),
  );
}

function Picture({ item }: { item: Item }): object {
  return h(
    'div',
    { className: 'css-1-DivVideoContainer', 'data-e2e': 'browse-video' },
    h('span', { className: 'loaf' }, item.kind === 'photo' ? '🥖' : '🍞'),
    h('h3', null, `@${item.author.uniqueId}`),
    h('h1', { 'data-e2e': 'browse-video-desc' }, item.desc),
  );
}

/** `item` among its props, as a component that needs to know whose video it is. */
function Panel({ state, actions, item }: Playing): object {
  const t = words[state.lang];
  return h(
    'div',
    { className: 'css-1-7937d88b--DivCommentSidebarTransitionWrapper e1c0' },
    h(
      'section',
      { className: 'css-1-7937d88b--SectionCommentSidebarContainer e1c1' },
      h(
        'div',
        { className: 'css-1-7937d88b--DivCommentHeader e1c2' },
        h(
          'div',
          { className: 'css-1-7937d88b--DivCommentHeaderTextWrapper e1c3' },
          `${t.comments} (${item.stats.commentCount})`,
        ),
      ),
      h(
        'div',
        {
          className: 'css-1-7937d88b--DivCommentMain e1c4',
          onScroll: ({ currentTarget: box }: { currentTarget: Element }) => {
            if (box.scrollTop + box.clientHeight > box.scrollHeight - 120) void actions.loadMore();
          },
        },
        h(
          'div',
          { className: 'css-7whb78-7937d88b--DivCommentListContainer ezgpko40' },
          state.comments.map((comment) => h(Thread, { key: comment.cid, comment, state, actions })),
        ),
      ),
      h(
        'div',
        { className: 'css-1-7937d88b--DivCommentFooter e1c5' },
        state.me === null
          ? h('a', { href: '/login' }, t.logInToComment)
          : h(Foot, { state, actions }),
      ),
    ),
  );
}

/** The box for a new comment; in one variant also for replies. */
function Foot({ state, actions }: Shown): object {
  const t = words[state.lang];
  const replyTo = state.replyBox === 'foot' ? state.replyTo : null;
  return h(
    'div',
    { className: 'css-2-7937d88b--DivCommentInputContainer efkjbru0', 'data-e2e': 'comment-input' },
    h(state.Box, {
      placeholder: replyTo ? t.addReply : t.addComment,
      prefill: replyTo ? `@${replyTo.user.unique_id} ` : '',
      isSending: state.isSending && (state.replyTo === null || replyTo !== null),
      postLabel: t.post,
      hasFocus: replyTo !== null,
      onSend: (text: string) => void actions.send(text),
    }),
  );
}

function Profile({ state, actions }: Shown): object {
  const { handle, items } = state.profile ?? { handle: '', items: [] };
  return h(
    'main',
    { id: 'main-content-others_homepage' },
    h('h1', { 'data-e2e': 'user-title' }, handle),
    h(
      'div',
      { 'data-e2e': 'user-post-item-list' },
      items.map((item) => h(GridItem, { key: item.id, item, state, actions })),
    ),
  );
}

function GridItem({ item, state, actions }: Playing & { key?: string }): object {
  const path = `/@${item.author.uniqueId}/${item.kind}/${item.id}`;
  return h(
    'div',
    { 'data-e2e': 'user-post-item' },
    h(
      'a',
      {
        href: path,
        onClick: follow(actions, path),
        'data-still': state.isStill ? JSON.stringify(item) : undefined,
      },
      h('span', { className: 'loaf' }, item.kind === 'photo' ? '🥖' : '🍞'),
      h('strong', { 'data-e2e': 'video-views' }, item.stats.playCount),
    ),
  );
}

function follow(actions: Actions, path: string) {
  return (event: Event) => {
    event.preventDefault();
    actions.go(path);
  };
}
