import { createElement as h } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { AppView } from './app-view.ts';
import type { TiktokOptions } from './index.ts';
import { pageHtml } from './page.ts';
import type { Actions, AppState, BoxProps } from './state.ts';
import { anna, bread, cid, tell, withFirstReply, type ApiComment } from './story.ts';

export const now = Date.UTC(2026, 10, 20, 9);

export interface StillOptions extends TiktokOptions {
  /** Which video; null: only the profile. */
  id?: string | null;
  /** Whose profile stands in the page, below the video where there is one. */
  profile?: string;
  /** The threads that are unfolded, all or by their short ids. */
  unfolded?: 'all' | number[];
  isPanelOpen?: boolean;
  /** The document was made for this video; by default the one that is shown. */
  madeFor?: string | null;
}

/** A page as the browser holds it, from the same functions. What React would hold stands in `data-still`. */
export function renderPage(options: StillOptions = {}): string {
  const { id = bread, profile, unfolded = [], isPanelOpen = true, madeFor = id } = options;
  const told = tell(now);
  const post = id === null ? undefined : told.get(id);
  const isUnfolded = ({ cid: top }: ApiComment) =>
    unfolded === 'all' || unfolded.some((short) => cid(short) === top);
  const state: AppState = {
    me: options.signedInAs === undefined ? anna : options.signedInAs,
    lang: options.lang ?? 'it',
    replyBox: options.replyBox ?? 'inThread',
    now,
    profile: profile
      ? {
          handle: profile,
          items: [...told.values()]
            .map(({ item }) => item)
            .filter(({ author }) => author.uniqueId === profile),
        }
      : null,
    item: post?.item ?? null,
    isPanelOpen,
    comments: (post?.comments ?? []).map(withFirstReply),
    hasMore: false,
    replies: new Map(
      (post?.comments ?? []).filter(isUnfolded).map((top) => [top.cid, top.reply_comment ?? []]),
    ),
    replyTo: null,
    isSending: false,
    Box: StillBox,
    isStill: true,
  };
  const body = renderToStaticMarkup(h(AppView, { state, actions }));
  const item = madeFor === null ? null : (told.get(madeFor)?.item ?? null);
  return pageHtml({ ...options, item, body, isStill: true });
}

/** What Draft.js makes of an empty box. */
function StillBox({ placeholder, prefill }: BoxProps): object {
  return h(
    'div',
    { className: 'DraftEditor-root' },
    prefill === '' && h('div', { id: 'placeholder-1' }, placeholder),
    h(
      'div',
      {
        className: 'public-DraftEditor-content',
        contentEditable: true,
        suppressContentEditableWarning: true,
        'aria-describedby': 'placeholder-1',
      },
      prefill,
    ),
    h('div', { 'data-e2e': 'comment-post', role: 'button', 'aria-disabled': true }),
  );
}

const nothing = () => undefined;
const actions: Actions = {
  go: nothing,
  openPanel: nothing,
  loadMore: nothing,
  unfold: nothing,
  fold: nothing,
  reply: nothing,
  like: nothing,
  send: nothing,
};
