import { createElement, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import type { ApiContext, ApiStatus, ApiAccount, InitialState } from './api-types.ts';
import { AppView } from './app-view.ts';
import {
  arrive,
  emptyCompose,
  prefillFor,
  threadView,
  type Actions,
  type AppState,
} from './state.ts';

/** In place of streaming. */
const askEveryMs = 700;

start();

/** The web interface in a browser: routes, the compose box, and what arrives while the page is open. */
function start(): void {
  const host = document.querySelector('#mastodon');
  const script = document.querySelector('#initial-state');
  if (!host || !script) throw new Error('The page lacks its root or its start data.');
  const { meta, accounts } = JSON.parse(script.textContent ?? '') as InitialState;
  const layout = host.getAttribute('data-layout') === 'narrow' ? 'narrow' : 'wide';
  let state: AppState = {
    me: (meta.me === undefined ? null : accounts[meta.me]) ?? null,
    domain: meta.domain,
    lang: meta.locale,
    layout,
    view: { kind: 'loading' },
    compose: emptyCompose,
    dialog: null,
    opened: new Set(),
  };
  const listeners = new Set<() => void>();
  const set = (change: Partial<AppState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const ask = async <T>(path: string, body?: object): Promise<T | null> => {
    const response = await fetch(path, {
      method: body ? 'POST' : 'GET',
      ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    return response.ok ? ((await response.json()) as T) : null;
  };

  let visit = 0;
  const show = async () => {
    visit += 1;
    const mine = visit;
    const view = await viewAt(decodeURIComponent(location.pathname), ask);
    if (mine === visit) set({ view });
  };
  const compose = (status: ApiStatus) => {
    if (!state.me) return;
    const text = prefillFor(status, state.me);
    set({ compose: { text, inReplyTo: status, isSending: false }, dialog: null });
    if (layout === 'narrow') actions.go('/publish');
  };
  const actions: Actions = {
    go(path) {
      history.pushState(null, '', path);
      void show();
    },
    reply(status) {
      if (!state.me) set({ dialog: { kind: 'signIn' } });
      else if (state.compose.text.trim() !== '') set({ dialog: { kind: 'overwrite', to: status } });
      else compose(status);
    },
    confirmOverwrite() {
      if (state.dialog?.kind === 'overwrite') compose(state.dialog.to);
    },
    closeDialog: () => set({ dialog: null }),
    type: (text) => set({ compose: { ...state.compose, text } }),
    cancelReply: () => set({ compose: emptyCompose }),
    async send() {
      const { text, inReplyTo, isSending } = state.compose;
      if (isSending || text.trim() === '') return;
      set({ compose: { ...state.compose, isSending: true } });
      const written = await ask<ApiStatus>('/api/v1/statuses', {
        status: text,
        in_reply_to_id: inReplyTo?.id ?? null,
        visibility: inReplyTo?.visibility ?? 'public',
        language: inReplyTo?.language ?? state.lang,
      });
      if (!written) {
        set({ compose: { ...state.compose, isSending: false } });
        return;
      }
      set({ compose: emptyCompose, view: arrive(state.view, written) });
      if (layout === 'narrow' && location.pathname === '/publish') history.back();
    },
    async heart(status) {
      if (!state.me) return;
      const verb = status.favourited ? 'unfavourite' : 'favourite';
      const next = await ask<ApiStatus>(`/api/v1/statuses/${status.id}/${verb}`, {});
      const { view } = state;
      if (!next || view.kind !== 'thread') return;
      const swap = (one: ApiStatus) => (one.id === next.id ? next : one);
      set({
        view: {
          ...view,
          focal: swap(view.focal),
          ancestors: view.ancestors.map(swap),
          descendants: view.descendants.map(swap),
        },
      });
    },
    toggleWarning({ id }) {
      const opened = new Set(state.opened);
      if (!opened.delete(id)) opened.add(id);
      set({ opened });
    },
    see(key, isNear) {
      const { view } = state;
      if (view.kind !== 'profile' || view.near.has(key) === isNear) return;
      const near = new Set(view.near);
      if (isNear) near.add(key);
      else near.delete(key);
      set({ view: { ...view, near } });
    },
  };

  let seen = 0;
  const listen = async () => {
    const news = await ask<{ seen: number; statuses: ApiStatus[] }>(
      `/api/v1/streaming?since=${seen}`,
    ).catch(() => null);
    if (!news) return;
    const isFirst = seen === 0 && state.view.kind === 'loading';
    seen = news.seen;
    const view = news.statuses.reduce(arrive, state.view);
    if (!isFirst && view !== state.view) set({ view });
  };

  const App = () => {
    const now = useSyncExternalStore(
      (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      () => state,
    );
    return createElement(AppView, { state: now, actions });
  };
  addEventListener('popstate', () => void show());
  createRoot(host).render(createElement(App, null));
  void show();
  setInterval(() => void listen(), askEveryMs);
}

type Ask = <T>(path: string, body?: object) => Promise<T | null>;

async function viewAt(path: string, ask: Ask): Promise<AppState['view']> {
  if (path === '/publish') return { kind: 'publish' };
  const status = /^\/@[^/]+\/(\d+)$/u.exec(path)?.[1];
  if (status) {
    const [focal, context] = await Promise.all([
      ask<ApiStatus>(`/api/v1/statuses/${status}`),
      ask<ApiContext>(`/api/v1/statuses/${status}/context?app`),
    ]);
    return focal
      ? threadView(focal, context ?? { ancestors: [], descendants: [] })
      : { kind: 'home' };
  }
  const acct = /^\/@([^/]+)$/u.exec(path)?.[1];
  if (!acct) return { kind: 'home' };
  const account = await ask<ApiAccount>(`/api/v1/accounts/lookup?acct=${encodeURIComponent(acct)}`);
  const posts = await ask<ApiStatus[]>(`/api/v1/accounts/${acct}/statuses`);
  return account
    ? { kind: 'profile', account, posts: posts ?? [], near: new Set() }
    : { kind: 'home' };
}
