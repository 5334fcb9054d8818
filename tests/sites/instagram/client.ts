import { createElement, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { AppView } from './app-view.ts';
import {
  opened,
  type Actions,
  type ApiComment,
  type ApiMedia,
  type AppState,
  type Batch,
  type OpenPost,
  type Profile,
} from './state.ts';

start();

/** The site in a browser: in-site navigation, loading and unfolding, the one box. */
function start(): void {
  const host = document.querySelector<HTMLElement>('#mount_0_0');
  if (!host) throw new Error('The page lacks its root.');
  const { viewer, lang } = JSON.parse(host.dataset['start'] ?? '') as Pick<
    AppState,
    'viewer' | 'lang'
  >;
  let state: AppState = {
    viewer,
    lang,
    now: Date.now(),
    profile: null,
    post: null,
    isLinked: false,
  };
  const listeners = new Set<() => void>();
  const set = (change: Partial<AppState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const setPost = (change: (post: OpenPost) => Partial<OpenPost>) => {
    if (state.post) set({ post: { ...state.post, ...change(state.post) } });
  };

  let visit = 0;
  /** `over`: the profile that is shown stays behind the post. */
  const show = async (over: boolean) => {
    visit += 1;
    const here = visit;
    const [, code, linked] =
      /^\/(?:p|reel)\/([\w-]+)\/(?:c\/(\d+)\/)?/u.exec(location.pathname) ?? [];
    const handle = /^\/([\w.]+)\/$/u.exec(location.pathname)?.[1];
    let next: Partial<AppState> = { profile: null, post: null };
    if (code) {
      const [media, batch] = await Promise.all([
        ask<ApiMedia>('media', { code }),
        ask<Batch>('comments', { code, from: 0 }),
      ]);
      const post = opened(media, batch);
      if (linked) {
        post.comments.sort((one, other) => Number(other.pk === linked) - Number(one.pk === linked));
        post.replies[linked] = await ask<ApiComment[]>('children', { code, id: linked });
      }
      next = { profile: over ? state.profile : null, post, isLinked: linked !== undefined };
    } else if (handle) {
      const profile = await ask<Profile>('profile', { handle });
      next = { profile: { ...profile, hovered: null }, post: null };
    }
    if (here === visit) set(next);
  };

  const actions: Actions = {
    go(path) {
      const over = state.profile !== null && path.split('/').length > 3;
      history.pushState({ over }, '', path);
      void show(over);
    },
    close: () => history.back(),
    hover(code) {
      if (state.profile) set({ profile: { ...state.profile, hovered: code } });
    },
    async loadMore() {
      const { post } = state;
      if (!post || post.next === null || post.isLoading) return;
      setPost(() => ({ isLoading: true }));
      const { code } = post.media;
      const more = opened(post.media, await ask<Batch>('comments', { code, from: post.next }));
      const known = new Set(post.comments.map(({ pk }) => pk));
      const fresh = more.comments.filter(({ pk }) => !known.has(pk));
      setPost((now) => ({
        comments: [...now.comments, ...fresh],
        next: more.next,
        isLoading: false,
      }));
    },
    async toggleReplies({ pk }) {
      const { post } = state;
      if (!post) return;
      const { [pk]: isOpen, ...others } = post.replies;
      if (isOpen) setPost(() => ({ replies: others }));
      else await openThread(post, pk);
    },
    async like(comment) {
      const { post } = state;
      if (!post || !viewer) return;
      const isLiked = !comment.has_liked_comment;
      await ask('like', { code: post.media.code, id: comment.pk, isLiked });
      const swap = (one: ApiComment) =>
        one.pk === comment.pk ? { ...one, has_liked_comment: isLiked } : one;
      setPost(({ comments, replies }) => ({
        comments: comments.map(swap),
        replies: Object.fromEntries(
          Object.entries(replies).map(([pk, below]) => [pk, below.map(swap)]),
        ),
      }));
    },
    reply(comment) {
      const mention = `@${comment.user.username} `;
      const parent = comment.parent_comment_id ?? comment.pk;
      setPost(() => ({ draft: mention, aim: { parent, mention } }));
    },
    type: (draft) => setPost(() => ({ draft })),
    async send() {
      const { post } = state;
      if (!post) return;
      setPost(() => ({ isSending: true }));
      const { draft, aim, media } = post;
      const parent = aim && draft.startsWith(aim.mention.trim()) ? aim.parent : null;
      const sent = await ask<ApiComment>('create', { code: media.code, text: draft, parent });
      setPost((now) => ({
        draft: '',
        aim: null,
        isSending: false,
        media: { ...media, comment_count: media.comment_count + 1 },
        comments: parent === null ? [sent, ...now.comments] : now.comments.map(withOneMore(parent)),
      }));
      if (parent !== null) await openThread(post, parent);
    },
  };

  const openThread = async (post: OpenPost, id: string) => {
    const below = await ask<ApiComment[]>('children', { code: post.media.code, id });
    setPost(({ replies }) => ({ replies: { ...replies, [id]: below } }));
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
  addEventListener('popstate', ({ state: entry }: PopStateEvent) => {
    void show((entry as { over?: boolean } | null)?.over === true);
  });
  createRoot(host).render(createElement(App, null));
  void show(false);
}

function withOneMore(id: string): (comment: ApiComment) => ApiComment {
  return (comment) =>
    comment.pk === id
      ? { ...comment, child_comment_count: comment.child_comment_count + 1 }
      : comment;
}

async function ask<Answer>(query: string, about: object): Promise<Answer> {
  const response = await fetch('/graphql/query', {
    method: 'POST',
    body: JSON.stringify({ query, ...about }),
  });
  return (await response.json()) as Answer;
}
