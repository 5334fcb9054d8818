import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { AppView } from './app-view.ts';
import { pageHtml, type BlueskyOptions } from './index.ts';
import { createNetwork } from './network.ts';
import { chunk, type Actions, type AppState, type Screen } from './state.ts';
import { ids, people, storyTime } from './story.ts';

export const origin = 'https://bsky.app';

export interface StillOptions extends BlueskyOptions {
  /** The post that the thread page is about. */
  anchor?: string;
  /** With the composer open for this post. */
  replyingTo?: string;
  /** Screens that were left, below the one that is shown. */
  left?: ('profile' | 'thread')[];
}

/** The thread page as the browser holds it, from the same functions. */
export function renderThread(options: StillOptions = {}): string {
  return render(options, threadScreen(options, options.anchor ?? ids.post));
}

export function renderProfile(options: StillOptions = {}, handle = 'anna.pane.example'): string {
  return render(options, profileScreen(options, handle));
}

/** What the public API answers about a thread. */
export function publicAnswer(key: string): object | null {
  return createNetwork(storyTime).publicThread(`at://anybody/app.bsky.feed.post/${key}`);
}

function threadScreen({ signedInAs: viewer = 'anna', view }: StillOptions, key: string): Screen {
  const rows = createNetwork(storyTime).thread(key, view === 'tree', viewer);
  if (!rows) throw new Error(`No post ${key}.`);
  return { path: `/profile/anybody/post/${key}`, shown: { kind: 'thread', rows, drawn: chunk } };
}

function profileScreen({ signedInAs: viewer = 'anna' }: StillOptions, handle: string): Screen {
  const posts = createNetwork(storyTime).feed(handle, viewer);
  return { path: `/profile/${handle}`, shown: { kind: 'feed', handle, posts } };
}

function render(options: StillOptions, screen: Screen): string {
  const { signedInAs: viewer = 'anna', lang = 'it', view, replyingTo, left = [] } = options;
  const to = replyingTo ? createNetwork(storyTime).thread(replyingTo, false, viewer) : null;
  const answered = to?.find(({ depth }) => depth === 0)?.post ?? null;
  const state: AppState = {
    me: (viewer && people[viewer]?.handle) ?? null,
    lang,
    isTree: view === 'tree',
    screens: [
      ...left.map((kind) =>
        kind === 'profile'
          ? profileScreen(options, 'anna.pane.example')
          : threadScreen(options, ids.tomsPost),
      ),
      screen,
    ],
    composer: answered && { to: answered, isSending: false, text: '' },
    asksToSignIn: false,
    toast: null,
    now: storyTime,
  };
  const body = renderToStaticMarkup(createElement(AppView, { state, actions }));
  // What TipTap makes of an empty box.
  const box =
    '<div contenteditable="true" translate="no" class="tiptap ProseMirror" tabindex="0"><p><br></p></div>';
  return pageHtml(options, body.replace(/(<div class="editor"[^>]*>)/u, `$1${box}`));
}

const nothing = () => undefined;
const actions: Actions = {
  go: nothing,
  back: nothing,
  reply: nothing,
  like: nothing,
  toggleView: nothing,
  compose: nothing,
  closeComposer: nothing,
  publish: nothing,
  closeQuestion: nothing,
};
