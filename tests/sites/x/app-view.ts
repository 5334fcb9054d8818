import { createElement as h } from 'react';
import type { Entry } from './api-types.ts';
import { Composer } from './composer.ts';
import { List } from './list.ts';
import { type Actions, type AppState, tweetIn } from './state.ts';
import { AnsweredTweet, avatar, follow, Tweet } from './tweet-view.ts';
import { words } from './words.ts';

interface Shown {
  state: AppState;
  actions: Actions;
  path: string;
  isStill?: boolean;
}

/** All below the store's own element. */
export function AppView({ state, actions, path, isStill }: Shown): object {
  const { copy } = state;
  const { entries, lang, me, window } = copy;
  return h(
    'div',
    { className: 'app' },
    navigation(state, actions),
    h(
      'main',
      { role: 'main' },
      h(
        'div',
        { 'data-testid': 'primaryColumn' },
        h('h2', { className: 'title', role: 'heading' }, words[lang].post),
        h(
          'section',
          { role: 'region' },
          h(List, {
            key: path,
            isStill,
            rows: entries.map((entry) => row(entry, state, actions)),
            keeps: (index: number) => entries[index]?.kind === 'composer',
          }),
        ),
      ),
      h(
        'aside',
        { 'data-testid': 'sidebarColumn' },
        me ? null : h('p', { className: 'card' }, words[lang].signIn),
      ),
    ),
    h('div', { id: 'layers' }, window && replyWindow(state, actions)),
  );
}

function row(entry: Entry, state: AppState, actions: Actions): object {
  const t = words[state.copy.lang];
  switch (entry.kind) {
    case 'tweet': {
      const tweet = tweetIn(state, entry.id);
      if (!tweet) return h('div', null);
      const { isFocal, isPinned } = entry;
      const shown = h(Tweet, { tweet, state, actions, isFocal, isPinned });
      return entry.isPromoted
        ? h(
            'div',
            { 'data-testid': 'placementTracking' },
            shown,
            h('p', { className: 'faint ad' }, t.promoted),
          )
        : h('div', null, shown);
    }
    case 'tombstone':
      return h('article', { role: 'article', tabIndex: 0 }, h('p', { className: 'gone' }, t.gone));
    case 'more':
      return h(
        'button',
        {
          type: 'button',
          role: 'button',
          className: 'more',
          onClick: () => actions.showMore(entry),
        },
        t.moreReplies,
      );
    case 'heading':
      return h(
        'div',
        { className: 'heading' },
        h('h2', { role: 'heading' }, t.discover),
        h('div', { dir: 'ltr', className: 'faint' }, t.fromX),
      );
    case 'profile':
      return h(
        'div',
        { 'data-testid': 'UserName', className: 'heading' },
        h('h1', null, t.profile),
      );
    case 'composer':
      return h(Composer, { to: focalOf(state), submit: 'tweetButtonInline', state, actions });
  }
}

function focalOf({ copy }: AppState): string {
  const focal = copy.entries.find((entry) => entry.kind === 'tweet' && entry.isFocal);
  return focal?.kind === 'tweet' ? focal.id : '';
}

function replyWindow(state: AppState, actions: Actions): object | null {
  const { window, lang } = state.copy;
  const tweet = window && tweetIn(state, window.to);
  if (!tweet) return null;
  return h(
    'div',
    { className: 'layer' },
    h('div', { className: 'mask', onClick: actions.closeWindow }),
    h(
      'div',
      { role: 'dialog', 'aria-modal': true, className: 'window' },
      h(
        'button',
        {
          type: 'button',
          className: 'close',
          'data-testid': 'app-bar-close',
          'aria-label': words[lang].close,
          onClick: actions.closeWindow,
        },
        '×',
      ),
      h(AnsweredTweet, { tweet, state }),
      h(Composer, {
        key: tweet.id_str,
        to: tweet.id_str,
        text: window.text,
        submit: 'tweetButton',
        state,
        actions,
      }),
    ),
  );
}

function navigation({ copy }: AppState, actions: Actions): object {
  const { me, lang } = copy;
  const t = words[lang];
  const path = me ? `/${me.screen_name}` : '/';
  return h(
    'header',
    { role: 'banner' },
    h('b', { className: 'logo' }, '𝕏'),
    h('nav', { role: 'navigation' }, [
      h('a', { key: 'home', href: '/', 'data-testid': 'AppTabBar_Home_Link' }, t.home),
      me &&
        h(
          'a',
          {
            key: 'profile',
            href: path,
            'data-testid': 'AppTabBar_Profile_Link',
            onClick: follow(actions, path),
          },
          t.profile,
        ),
    ]),
    me &&
      h(
        'button',
        { type: 'button', 'data-testid': 'SideNav_AccountSwitcher_Button' },
        avatar(me, false),
        h('span', null, me.name),
      ),
  );
}
