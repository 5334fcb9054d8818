import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { AppView } from './app-view.ts';
import { batchSize, pageHtml } from './page.ts';
import { createServer, userOf } from './server.ts';
import { opened, type Actions, type AppState, type OpenPost } from './state.ts';
import { anna, bread } from './story.ts';
import type { Lang } from './words.ts';

/** When the story is told in still pages. */
export const now = Date.UTC(2026, 10, 20, 9);

export interface StillOptions {
  signedInAs?: string | null;
  lang?: Lang;
  isDark?: boolean;
  /** null: no post is open. */
  code?: string | null;
  /** 'page' alone, 'list' at a comment's address, 'dialog' over Anna's profile. */
  shownAs?: 'page' | 'list' | 'dialog';
  /** Ids of the top comments whose threads are open. */
  open?: string[];
  /** So many top comments are loaded. */
  loaded?: number;
  /** The post over which the pointer is, in the profile. */
  hovered?: string;
  draft?: string;
  /** The data of this page came with the document; false: one came here from another page. */
  isFirst?: boolean;
}

/** The page as the browser holds it, from the same functions. Needs a DOMParser to be read. */
export function renderStill({
  signedInAs = anna,
  lang = 'it',
  isDark = false,
  code = bread,
  shownAs = 'page',
  open = [],
  loaded = batchSize,
  hovered,
  draft = '',
  isFirst = shownAs !== 'dialog',
}: StillOptions = {}): string {
  const server = createServer(now);
  const viewer = signedInAs === null ? null : userOf(signedInAs);
  const post: OpenPost | null =
    code === null ? null : opened(server.media(code), server.comments(code, 0, loaded));
  if (post && code !== null) for (const id of open) post.replies[id] = server.children(code, id);
  const hasProfile = post === null || shownAs === 'dialog';
  const state: AppState = {
    viewer,
    lang,
    now,
    profile: hasProfile ? { ...server.profile(anna), hovered: hovered ?? null } : null,
    post: post && { ...post, draft },
    isLinked: shownAs === 'list',
  };
  const body = renderToStaticMarkup(createElement(AppView, { state, actions }));
  return pageHtml({ server, viewer, lang, isDark, code: isFirst ? code : null, body });
}

const nothing = () => undefined;
const actions: Actions = {
  go: nothing,
  close: nothing,
  hover: nothing,
  loadMore: nothing,
  toggleReplies: nothing,
  like: nothing,
  reply: nothing,
  type: nothing,
  send: nothing,
};
