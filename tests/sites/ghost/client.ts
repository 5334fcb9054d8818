import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { createElement, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import type { ApiComment } from './blog.ts';
import type { Member } from './story.ts';
import { formFor, Widget, type WidgetActions, type WidgetState } from './widget-view.ts';

start();

/** comments-ui: a frame of the page's own origin, filled when it comes into view, and the frame that asks who is staff. */
function start(): void {
  const script = document.querySelector<HTMLScriptElement>('script[data-ghost-comments]');
  if (!script) throw new Error('The page lacks its script.');
  const place = document.createElement('div');
  place.id = 'ghost-comments-root';
  script.before(place);
  const frame = document.createElement('iframe');
  frame.srcdoc = '<!DOCTYPE html>';
  frame.title = 'comments-frame';
  frame.style.cssText = 'width: 100%; height: 400px; border: 0';
  place.append(frame);
  frame.addEventListener('load', () => {
    const seen = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return;
      seen.disconnect();
      void fill(frame, script);
    });
    seen.observe(frame);
  });
}

async function fill(frame: HTMLIFrameElement, script: HTMLScriptElement): Promise<void> {
  const inside = frame.contentDocument;
  if (!inside) return;
  const api = `${script.dataset['ghostComments'] ?? ''}members/api/`;
  const ask = async <T>(path: string, body?: object): Promise<T | null> => {
    const response = await fetch(api + path, {
      method: body ? 'POST' : 'GET',
      ...(body && { body: JSON.stringify(body) }),
    });
    return response.ok && response.status !== 204 ? ((await response.json()) as T) : null;
  };
  const postPath = `comments/post/${script.dataset['postId'] ?? ''}/`;
  type Page = {
    comments: ApiComment[];
    meta: { pagination: { next: number | null; total: number } };
  };
  const member = await ask<Member>('member/');
  let nextPage: number | null = 1;
  let state: WidgetState = {
    member,
    comments: [],
    left: 0,
    count: 0,
    layout: script.dataset['layout'] === 'threaded' ? 'threaded' : 'flat',
    pageUrl: location.origin + location.pathname,
    form: null,
    isSending: false,
    isEmpty: true,
  };
  const listeners = new Set<() => void>();
  const set = (change: Partial<WidgetState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const load = async () => {
    const page = await ask<Page>(
      `${postPath}?limit=${script.dataset['perPage'] ?? 20}&page=${nextPage ?? 1}`,
    );
    if (!page) return;
    nextPage = page.meta.pagination.next;
    const comments = [...state.comments, ...page.comments];
    const counts = await ask<Record<string, number>>('comments/counts/');
    set({
      comments,
      left: page.meta.pagination.total - comments.length,
      count: counts?.['post'] ?? 0,
    });
  };
  const change = (id: string, by: (comment: ApiComment) => ApiComment) => {
    const one = (comment: ApiComment): ApiComment => {
      const replies = comment.replies.map(one);
      return comment.id === id ? by({ ...comment, replies }) : { ...comment, replies };
    };
    set({ comments: state.comments.map(one) });
  };

  let editor: Editor | null = null;
  const actions: WidgetActions = {
    reply(comment, parent) {
      if (state.member) set({ form: formFor(comment, parent), isEmpty: true });
    },
    async like(comment) {
      if (!state.member) return;
      await ask(`comments/${comment.id}/like/`, {});
      const likes = comment.liked ? 0 : 1;
      change(comment.id, (one) => ({ ...one, liked: !one.liked, count: { ...one.count, likes } }));
    },
    async moreReplies(thread) {
      const after = thread.replies.at(-1)?.id ?? '';
      const filter = encodeURIComponent(`id:>'${after}'`);
      const more = await ask<Page>(`comments/${thread.id}/replies/?limit=100&filter=${filter}`);
      change(thread.id, (one) => ({
        ...one,
        replies: [...one.replies, ...(more?.comments ?? [])],
      }));
    },
    moreThreads: () => void load(),
    async submit() {
      const { form } = state;
      if (!form || !editor || state.isSending) return;
      set({ isSending: true });
      const [parent, inReplyTo] = [form.parent, form.id === form.parent ? null : form.id];
      const comments = [{ parent_id: parent, in_reply_to_id: inReplyTo, html: editor.getHTML() }];
      const answer = await ask<Page>('comments/', { comments });
      const written = answer?.comments[0];
      set({ isSending: false, form: null });
      if (written)
        change(parent, (one) => ({
          ...one,
          replies: [...one.replies, written],
          count: { ...one.count, replies: one.count.replies + 1 },
        }));
    },
    close: () => set({ form: null }),
    mountEditor(element) {
      editor?.destroy();
      editor = null;
      if (!element) return;
      const attributes = { 'data-testid': 'editor' };
      // No `instanceof`: the frame's elements have constructors of their own.
      const options = { element: element as Element, editorProps: { attributes } };
      editor = new Editor({ ...options, extensions: [StarterKit], autofocus: 'end' });
      editor.on('update', () => set({ isEmpty: editor?.isEmpty ?? true }));
    },
  };

  const style = inside.createElement('link');
  style.rel = 'stylesheet';
  style.href = '/public/widget.css';
  inside.head.append(style);
  const host = inside.createElement('div');
  inside.body.append(host);
  const App = () => {
    const now = useSyncExternalStore(
      (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      () => state,
    );
    return createElement(Widget, { state: now, actions });
  };
  createRoot(host).render(createElement(App, null));
  new ResizeObserver(() => (frame.style.height = `${inside.body.scrollHeight + 16}px`)).observe(
    host,
  );
  await load();
}
