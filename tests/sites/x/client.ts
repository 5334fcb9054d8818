import { createElement as h, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import type { ApiTweet, Entry, Timeline } from './api-types.ts';
import { AppView } from './app-view.ts';
import {
  type Actions,
  type AppState,
  empty,
  type Store,
  tweetIn,
  withTimeline,
  withTweets,
} from './state.ts';
import { pathOf } from './tweet-view.ts';

start();

/** The app in a browser: its store, its routes, its reply window. */
function start(): void {
  const host = document.querySelector('#react-root');
  if (!host) throw new Error('The page lacks its root.');
  const options = (globalThis as unknown as { copyOptions: AppState['copy'] }).copyOptions;
  let state = empty(options);
  /** The page below a window, whose address is the window's. */
  let path = location.pathname;
  const listeners = new Set<() => void>();
  const set = (next: AppState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const setCopy = (change: Partial<AppState['copy']>) =>
    set({ ...state, copy: { ...state.copy, ...change } });
  const store: Store = { getState: () => state };

  const show = async () => {
    if (location.pathname.startsWith('/compose/')) return;
    const isBack = path === location.pathname && state.copy.entries.length > 0;
    path = location.pathname;
    setCopy({ window: null });
    if (isBack) return;
    const timeline = await ask<Timeline>(`/i/api/graphql/page${location.pathname}`);
    if (timeline) set(withTimeline(state, timeline));
    window.scrollTo(0, 0);
  };
  const actions: Actions = {
    go(next) {
      history.pushState(null, '', next);
      void show();
    },
    like(id) {
      const tweet = tweetIn(state, id);
      if (tweet) set(withTweets(state, [{ ...tweet, favorited: !tweet.favorited }]));
    },
    showMore(entry) {
      if (entry.kind !== 'more') return;
      const { entries } = state.copy;
      const at = entries.indexOf(entry);
      setCopy({ entries: entries.toSpliced(at, 1, ...entry.entries) });
    },
    openWindow(to) {
      if (!state.copy.me || !state.copy.opensWindow) return;
      history.pushState(null, '', '/compose/post');
      setCopy({ window: { to, text: '' } });
    },
    closeWindow() {
      history.back();
    },
    async send(to, text) {
      const sent = await ask<ApiTweet>('/i/api/graphql/CreateTweet', { to, text });
      const parent = tweetIn(state, to);
      if (!sent || !parent) return;
      const next = withTweets(state, [{ ...parent, reply_count: parent.reply_count + 1 }, sent]);
      const { entries, window } = state.copy;
      set({ ...next, copy: { ...next.copy, entries: insertBelow(entries, to, sent.id_str) } });
      if (window) history.back();
    },
  };

  const App = () => {
    const now = useSyncExternalStore(
      (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      () => state,
    );
    return h(AppView, { state: now, actions, path });
  };
  // The store hangs on the first element below the root, as in X.
  const Provider = ({ children }: { store: Store; children: object }) => children;
  createRoot(host).render(h('div', { className: 'css-g5y9jx' }, h(Provider, { store }, h(App))));
  addEventListener('popstate', () => void show());
  if (path === '/intent/post') void openIntent();
  else void show();

  /** X's own reply window for links from elsewhere: it fills the box and sends nothing. */
  async function openIntent(): Promise<void> {
    const query = new URLSearchParams(location.search);
    const to = query.get('in_reply_to') ?? '';
    const timeline = await ask<Timeline>(`/i/api/graphql/page/x/status/${to}`);
    const tweet = timeline?.tweets.find(({ id_str: id }) => id === to);
    if (!tweet) return;
    set(withTweets(state, timeline?.tweets ?? []));
    history.replaceState(null, '', pathOf(tweet));
    history.pushState(null, '', '/compose/post');
    setCopy({ window: { to, text: query.get('text') ?? '' } });
  }
}

function insertBelow(entries: Entry[], to: string, id: string): Entry[] {
  const at = entries.findIndex((entry) => entry.kind === 'tweet' && entry.id === to);
  const isFocal = at !== -1 && entries[at + 1]?.kind === 'composer';
  return entries.toSpliced(at + (isFocal ? 2 : 1), 0, { kind: 'tweet', id });
}

async function ask<Answer>(path: string, body?: object): Promise<Answer | null> {
  const response = await fetch(path, body && { method: 'POST', body: JSON.stringify(body) });
  return response.ok ? ((await response.json()) as Answer) : null;
}
