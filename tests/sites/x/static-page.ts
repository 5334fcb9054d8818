import { createElement as h } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { answerInPage } from '../../../lib/page-world/answer-in-page.ts';
import { pageAnswers } from '../../../lib/page-world/page-answers.ts';
import type { Timeline } from './api-types.ts';
import { AppView } from './app-view.ts';
import { copyOptions, pageHtml, type XOptions } from './page.ts';
import { createServer } from './server.ts';
import { type Actions, type AppState, empty, tweetIn, withTimeline } from './state.ts';

export const origin = 'https://x.com';

export interface StillOptions extends XOptions {
  /** Whose reply window is open. */
  answering?: string;
}

/** A page as the browser would hold it, were all its rows near the window. `of`: the id of a post, or a handle. */
export function renderPage(of: string, options: StillOptions = {}): string {
  const state = stateOf(of, options);
  const view = h(AppView, { state, actions, path: of, isStill: true });
  return pageHtml(options, `<div class="css-g5y9jx">${renderToStaticMarkup(view)}</div>`, true);
}

/** Gives a parsed page what React and X's store would hold, and the reader that the extension puts into the page's world. */
export function enliven(document: Document, of: string, options: StillOptions = {}): void {
  const state = stateOf(of, options);
  const hold = (element: Element | null | undefined, key: string, value: object) =>
    element && Object.assign(element, { [key]: value });
  const store = { getState: () => state };
  hold(document.querySelector('#react-root')?.firstElementChild, '__reactProps$copy', {
    children: { props: { store } },
  });
  const shown = [
    ...document.querySelectorAll('[data-testid="primaryColumn"] article[data-testid="tweet"]'),
  ];
  const ids = state.copy.entries.flatMap((entry) => (entry.kind === 'tweet' ? [entry.id] : []));
  shown.forEach((article, index) =>
    hold(article, '__reactFiber$copy', fiberOf(ids[index] ?? '', state)),
  );
  if (options.answering)
    hold(
      document.querySelector('[role="dialog"] article'),
      '__reactFiber$copy',
      fiberOf(options.answering, state),
    );
  answerInPage(document, pageAnswers);
}

function fiberOf(id: string, state: AppState): object {
  const component = { memoizedProps: { tweet: tweetIn(state, id) } };
  return { memoizedProps: { role: 'article' }, return: { memoizedProps: {}, return: component } };
}

function stateOf(of: string, options: StillOptions): AppState {
  const server = createServer();
  const timeline: Timeline | null = /^\d+$/u.test(of) ? server.detail(of) : server.profile(of);
  if (!timeline) throw new Error(`No page of ${of}.`);
  const state = withTimeline(empty(copyOptions(options)), timeline);
  const window = options.answering ? { to: options.answering, text: '' } : null;
  return { ...state, copy: { ...state.copy, window } };
}

const nothing = () => undefined;
const actions: Actions = {
  go: nothing,
  like: nothing,
  showMore: nothing,
  openWindow: nothing,
  closeWindow: nothing,
  send: async () => undefined,
};
