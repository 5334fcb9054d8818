import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { createElement, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { AppView } from './app-view.ts';
import { keyOfPost, type PostView, type ThreadRow } from './network.ts';
import { chunk, type Actions, type AppState, type Screen } from './state.ts';
import { words } from './words.ts';

start();

/** The app in a browser: screens, the composer with its focus trap, hotkeys. */
function start(): void {
  const host = document.querySelector('#root');
  if (!host) throw new Error('The page lacks its root.');
  const { me, lang, isTree } = JSON.parse(localStorage.getItem('copy') ?? '{}') as AppState;
  let state: AppState = {
    me,
    lang,
    isTree,
    screens: [],
    composer: null,
    asksToSignIn: false,
    toast: null,
    now: Date.now(),
  };
  const listeners = new Set<() => void>();
  const set = (change: Partial<AppState>) => {
    state = { ...state, ...change, now: Date.now() };
    for (const listener of listeners) listener();
  };
  const ask = async <T>(path: string, body?: object): Promise<T | null> => {
    const response = await fetch(`/xrpc/${path}`, {
      method: body ? 'POST' : 'GET',
      ...(body && { body: JSON.stringify(body) }),
    });
    return response.ok ? ((await response.json()) as T) : null;
  };

  const load = async (path: string, drawn = chunk): Promise<Screen> => {
    const [, handle = null, key] = /^\/profile\/([^/]+)(?:\/post\/([^/]+))?/u.exec(path) ?? [];
    if (key) {
      const rows = await ask<ThreadRow[]>(`thread?key=${key}&tree=${state.isTree ? 1 : 0}`);
      return { path, shown: { kind: 'thread', rows: rows ?? [], drawn } };
    }
    const posts = await ask<{ post: PostView; lineUp: boolean }[]>(`feed?of=${handle ?? ''}`);
    return { path, shown: { kind: 'feed', handle, posts: posts ?? [] } };
  };
  const show = async (screens: Screen[], path: string) => {
    const loading: Screen = { path, shown: { kind: 'loading' } };
    set({ screens: [...screens, loading] });
    const screen = await load(path);
    if (state.screens.at(-1) === loading) set({ screens: [...screens, screen] });
    scrollTo(0, 0);
  };
  const refresh = async () => {
    const current = state.screens.at(-1);
    if (!current) return;
    const drawn = current.shown.kind === 'thread' ? current.shown.drawn : chunk;
    const screen = await load(current.path, drawn);
    set({ screens: [...state.screens.slice(0, -1), screen] });
  };

  let editor: Editor | null = null;
  const actions: Actions = {
    go(path) {
      history.pushState(null, '', path);
      void show(state.screens, path);
    },
    back: () => history.back(),
    reply(post) {
      if (state.me === null) set({ asksToSignIn: true });
      else if (!state.composer) set({ composer: { to: post, isSending: false, text: '' } });
    },
    async like(post) {
      if (state.me === null) return;
      await ask('like', { key: keyOfPost(post) });
      await refresh();
    },
    toggleView() {
      set({ isTree: !state.isTree });
      void refresh();
    },
    compose: () => set({ composer: { to: null, isSending: false, text: '' } }),
    closeComposer: () => set({ composer: null }),
    closeQuestion: () => set({ asksToSignIn: false }),
    async publish() {
      const { composer } = state;
      if (!composer || !editor) return;
      set({ composer: { ...composer, isSending: true } });
      const text = editor.getText({ blockSeparator: '\n' });
      await ask('write', { to: composer.to && keyOfPost(composer.to), text, lang: state.lang });
      set({ composer: null, toast: words[state.lang].sent });
      await refresh();
    },
    mountEditor(element) {
      if (!(element instanceof Element)) {
        editor?.destroy();
        editor = null;
      } else if (!editor) {
        editor = new Editor({ element, extensions: [StarterKit], autofocus: 'end' });
        editor.on('update', () => {
          const text = editor?.getText({ blockSeparator: '\n' }) ?? '';
          if (state.composer) set({ composer: { ...state.composer, text } });
        });
      }
    },
  };

  trapFocus(() => (state.composer ? (editor?.view.dom ?? null) : null));
  document.addEventListener('keydown', (event) => {
    const [target] = event.composedPath();
    const isTyping =
      target instanceof HTMLElement &&
      (target.isContentEditable || target.matches('input, textarea'));
    if (event.key === 'n' && !isTyping && state.me !== null && !state.composer) {
      event.preventDefault();
      actions.compose();
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) actions.publish();
  });
  addEventListener('scroll', () => {
    const current = state.screens.at(-1);
    const isNear = scrollY + innerHeight > document.documentElement.scrollHeight - 400;
    if (!isNear || current?.shown.kind !== 'thread') return;
    const { rows, drawn } = current.shown;
    if (drawn >= rows.length) return;
    const more: Screen = { ...current, shown: { ...current.shown, drawn: drawn + chunk } };
    set({ screens: [...state.screens.slice(0, -1), more] });
  });
  addEventListener('popstate', () => {
    const before = state.screens.slice(0, -1);
    if (before.at(-1)?.path === location.pathname) set({ screens: before });
    else void show(before.slice(0, -1), location.pathname);
  });

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
  createRoot(host).render(createElement(App, null));
  void show([], location.pathname);
}

/** As Radix's focus scope: while the dialog is open, whatever else in the page takes the focus loses it to the box. */
function trapFocus(box: () => HTMLElement | null): void {
  let last: HTMLElement | null = null;
  document.addEventListener('focusin', ({ target }) => {
    const inside = box();
    const dialog = inside?.closest('[role="dialog"]');
    if (!inside || !dialog || !(target instanceof HTMLElement)) return;
    if (dialog.contains(target)) last = target;
    else (last?.isConnected ? last : inside).focus();
  });
}
