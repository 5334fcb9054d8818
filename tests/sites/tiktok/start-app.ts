import { createElement, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { AppView } from './app-view.ts';
import { DraftBox } from './draft-box.ts';
import type { Actions, AppState } from './state.ts';
import type { ApiComment, Item } from './story.ts';

interface CommentPage {
  comments: ApiComment[];
  has_more: 0 | 1;
}

/** TikTok's app in a browser: routes, lists that load, folded replies, the boxes. */
export function startApp(document: Document): void {
  const host = document.querySelector<HTMLElement>('#app');
  const script = document.querySelector('#__UNIVERSAL_DATA_FOR_REHYDRATION__');
  if (!host || !script) throw new Error('The page lacks its root or its start data.');
  const scope = (
    JSON.parse(script.textContent ?? '') as { __DEFAULT_SCOPE__: Record<string, Embedded> }
  ).__DEFAULT_SCOPE__;
  let state: AppState = {
    me: scope['webapp.app-context']?.user?.uniqueId ?? null,
    lang: document.documentElement.lang === 'en' ? 'en' : 'it',
    replyBox: host.dataset['replyBox'] === 'foot' ? 'foot' : 'inThread',
    now: Date.now(),
    profile: null,
    item: scope['webapp.video-detail']?.itemInfo?.itemStruct ?? null,
    isPanelOpen: false,
    comments: [],
    hasMore: false,
    replies: new Map(),
    replyTo: null,
    isSending: false,
    Box: DraftBox,
  };
  const listeners = new Set<() => void>();
  const set = (change: Partial<AppState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const ask = async <T>(path: string, body?: object): Promise<T> => {
    const response = await fetch(path, body && { method: 'POST', body: JSON.stringify(body) });
    return (await response.json()) as T;
  };
  const list = (item: Item, cursor: number) =>
    ask<CommentPage>(`/api/comment/list/?aweme_id=${item.id}&cursor=${cursor}`);
  let isLoading = false;

  /** The address is already the new one. */
  const show = async () => {
    const [, handle = '', kind, id] = location.pathname.split('/');
    const user = handle.slice(1);
    if (kind === undefined) {
      const items = await ask<Item[]>(`/api/post/item_list/?user=${user}`);
      set({ profile: { handle: user, items }, item: null });
    } else if (state.profile) {
      const item = state.profile.items.find((each) => each.id === id) ?? null;
      // The comments of the last video stay until the new ones have come.
      set({ item, replyTo: null });
      if (item) await load(item);
    }
  };
  const load = async (item: Item) => {
    const { comments, has_more: more } = await list(item, 0);
    if (state.item?.id === item.id) set({ comments, hasMore: more === 1, replies: new Map() });
  };
  const change = (cid: string, change: (comment: ApiComment) => ApiComment) => {
    const each = (comment: ApiComment) => (comment.cid === cid ? change(comment) : comment);
    set({
      comments: state.comments.map(each),
      replies: new Map([...state.replies].map(([top, replies]) => [top, replies.map(each)])),
    });
  };

  const actions: Actions = {
    go(path) {
      history.pushState(null, '', path);
      void show();
    },
    async openPanel() {
      set({ isPanelOpen: !state.isPanelOpen });
      if (state.isPanelOpen && state.item && state.comments.length === 0) await load(state.item);
    },
    async loadMore() {
      const { item, hasMore, comments } = state;
      if (!item || !hasMore || isLoading) return;
      isLoading = true;
      const page = await list(item, comments.length);
      isLoading = false;
      if (state.item === item)
        set({ comments: [...state.comments, ...page.comments], hasMore: page.has_more === 1 });
    },
    async unfold(top) {
      // What was just written stays at the end, and comes again in its own place.
      const shown = state.replies.get(top.cid) ?? [];
      const listed = shown.filter(({ cid }) => !cid.startsWith('7799'));
      const path = `/api/comment/list/reply/?aweme_id=${top.aweme_id}&comment_id=${top.cid}&cursor=${listed.length}`;
      const { comments } = await ask<CommentPage>(path);
      const all = [...listed, ...comments, ...shown].map((reply) => [reply.cid, reply] as const);
      set({ replies: new Map([...state.replies, [top.cid, [...new Map(all).values()]]]) });
    },
    fold(top) {
      set({ replies: new Map([...state.replies].filter(([cid]) => cid !== top.cid)) });
    },
    reply: (comment) =>
      state.me !== null && set({ replyTo: state.replyTo?.cid === comment.cid ? null : comment }),
    like: (comment) =>
      state.me !== null &&
      change(comment.cid, (each) => ({ ...each, user_digged: each.user_digged === 1 ? 0 : 1 })),
    async send(text) {
      const { item, replyTo } = state;
      if (!item) return;
      set({ isSending: true });
      const top = replyTo?.reply_id === '0' ? replyTo.cid : (replyTo?.reply_id ?? '0');
      const written = await ask<ApiComment>(`/api/comment/publish/?aweme_id=${item.id}`, {
        text,
        reply_id: top,
        reply_to_reply_id: replyTo && replyTo.cid !== top ? replyTo.cid : '0',
      });
      const stats = { ...item.stats, commentCount: item.stats.commentCount + 1 };
      set({ isSending: false, replyTo: null, item: { ...item, stats } });
      if (top === '0') {
        set({ comments: [written, ...state.comments] });
        return;
      }
      const shown = state.replies.get(top) ?? [];
      set({ replies: new Map([...state.replies, [top, [...shown, written]]]) });
      change(top, (each) => ({ ...each, reply_comment_total: each.reply_comment_total + 1 }));
    },
  };

  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  const App = () => {
    const now = useSyncExternalStore(subscribe, () => state);
    return createElement(AppView, { state: now, actions });
  };
  addEventListener('popstate', () => void show());
  createRoot(host).render(createElement(App, {}));
  if (!state.item) void show();
}

interface Embedded {
  user?: { uniqueId?: string };
  itemInfo?: { itemStruct: Item };
}
