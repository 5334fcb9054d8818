import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { createBlog, type ApiComment } from './blog.ts';
import { pageHtml, type GhostOptions } from './index.ts';
import { members, storyTime } from './story.ts';
import { formFor, Widget, type WidgetActions } from './widget-view.ts';

export const origin = 'https://forno.example';

export interface StillOptions extends GhostOptions {
  /** With the form open for this comment. */
  replyingTo?: string;
  /** Threads whose replies were all asked for. Default: all. */
  unfolded?: string[];
  /** How many threads are on the page. */
  threads?: number;
}

/** The post with its comments unfolded out of their frame, as an inspected page has them. */
export function renderPost(options: StillOptions = {}): string {
  return pageHtml(origin, options, renderWidget(options));
}

/** What stands in the frame. */
export function renderWidget(options: StillOptions = {}): string {
  const { signedInAs = 'anna', layout = 'flat', replyingTo, unfolded, threads = 20 } = options;
  const blog = createBlog(storyTime);
  const page = blog.threads(1, threads);
  const comments = page.comments.map((thread) =>
    !unfolded || unfolded.includes(thread.id)
      ? { ...thread, replies: blog.replies(thread.id, '').comments }
      : thread,
  );
  const [answered, parent] = find(comments, replyingTo);
  const state = {
    member: (signedInAs && members[signedInAs]) ?? null,
    comments,
    left: page.meta.pagination.total - comments.length,
    count: blog.count(),
    layout,
    pageUrl: `${origin}/il-pane-del-lunedi/`,
    form: answered && formFor(answered, parent),
    isSending: false,
    isEmpty: true,
  };
  const body = renderToStaticMarkup(createElement(Widget, { state, actions }));
  // What TipTap makes of an empty box.
  const box =
    '<div contenteditable="true" data-testid="editor" class="tiptap ProseMirror" tabindex="0"><p><br></p></div>';
  return body.replace(/(<div data-testid="form-editor"[^>]*>)/u, `$1${box}`);
}

/** What the interface answers. */
export function answers(): Record<string, unknown> {
  const blog = createBlog(storyTime);
  return {
    '/members/api/member/': members['anna'],
    '/members/api/comments/post/': (address: string) => {
      const { searchParams } = new URL(address);
      return blog.threads(Number(searchParams.get('page')), Number(searchParams.get('limit')));
    },
    '/replies/': (address: string) => {
      const [, id = ''] = /comments\/([0-9a-f]+)\/replies/u.exec(address) ?? [];
      const after = /'([0-9a-f]+)'/u.exec(decodeURIComponent(address))?.[1];
      return blog.replies(id, after ?? '');
    },
  };
}

function find(comments: ApiComment[], id?: string): [ApiComment | null, ApiComment | null] {
  for (const thread of comments) {
    if (thread.id === id) return [thread, null];
    const reply = thread.replies.find((one) => one.id === id);
    if (reply) return [reply, thread];
  }
  return [null, null];
}

const nothing = () => undefined;
const actions: WidgetActions = {
  reply: nothing,
  like: nothing,
  moreReplies: nothing,
  moreThreads: nothing,
  submit: nothing,
  close: nothing,
};
