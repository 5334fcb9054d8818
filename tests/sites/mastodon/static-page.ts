import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { ApiStatus } from './api-types.ts';
import { AppView } from './app-view.ts';
import { initialStateFor, type MastodonOptions } from './index.ts';
import { pageHtml } from './page.ts';
import { createServer } from './server.ts';
import { emptyCompose, prefillFor, threadView, type Actions, type AppState } from './state.ts';
import { postId } from './story.ts';

export const origin = 'https://piazza.example';
/** When the story is told in still pages. */
export const now = Date.UTC(2026, 10, 20, 9);

export interface StillOptions extends MastodonOptions {
  /** The status that the thread page is about. */
  focalId?: string;
  /** With the box open for this status. */
  replyingTo?: string;
  opened?: string[];
}

/** The thread page as the browser holds it, from the same functions. Needs a DOMParser. */
export function renderThread(options: StillOptions = {}): string {
  const { focalId = postId, signedInAs: viewer = 'anna', extra = 0 } = options;
  const server = createServer(origin, now, extra);
  const focal = server.status(focalId, viewer);
  const context = server.context(focalId, viewer);
  if (!focal || !context) throw new Error(`No status ${focalId} for ${viewer ?? 'visitors'}.`);
  const inReplyTo = options.replyingTo ? server.status(options.replyingTo, viewer) : null;
  return render(options, threadView(focal, context), inReplyTo);
}

/** Anna's profile, scrolled so far that the first `drawn` articles are drawn. */
export function renderProfile(options: StillOptions = {}, drawn = 4): string {
  const { signedInAs: viewer = 'anna' } = options;
  const server = createServer(origin, now, 0);
  const posts = server.posts('anna', viewer);
  const keys = [
    ...posts.filter((status) => status.pinned).map(({ id }) => `f-${id}`),
    ...posts.map(({ id }) => id),
  ];
  const near = new Set(keys.slice(0, drawn));
  return render(options, { kind: 'profile', account: server.account('anna'), posts, near }, null);
}

/** What the API answers about the thread. */
export function contextOf(options: StillOptions = {}) {
  const { focalId = postId, signedInAs: viewer = 'anna', extra = 0 } = options;
  return createServer(origin, now, extra).context(focalId, viewer);
}

function render(
  options: StillOptions,
  view: AppState['view'],
  inReplyTo: ApiStatus | null,
): string {
  const { layout = 'wide', lang = 'it', scheme = 'light' } = options;
  const initial = initialStateFor(origin, options);
  const me = (initial.meta.me && initial.accounts[initial.meta.me]) || null;
  const text = inReplyTo && me ? prefillFor(inReplyTo, me) : '';
  const state: AppState = {
    me,
    domain: initial.meta.domain,
    lang,
    layout,
    view,
    compose: { ...emptyCompose, text, inReplyTo },
    dialog: null,
    opened: new Set(options.opened),
  };
  const body = renderToStaticMarkup(createElement(AppView, { state, actions }));
  return pageHtml({ state: initial, scheme, layout, body, title: 'Piazza', isStill: true });
}

const nothing = () => undefined;
const actions: Actions = {
  go: nothing,
  reply: nothing,
  confirmOverwrite: nothing,
  closeDialog: nothing,
  type: nothing,
  cancelReply: nothing,
  send: nothing,
  heart: nothing,
  toggleWarning: nothing,
  see: nothing,
};
