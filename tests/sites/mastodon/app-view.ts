import { createElement as h, useEffect, useRef } from 'react';
import type { ApiStatus } from './api-types.ts';
import { statusHtml } from './status-html.ts';
import type { Actions, AppState } from './state.ts';
import { avatar, displayName, Focal, follow, icon, Row } from './status-view.ts';
import { words } from './words.ts';

interface Shown {
  state: AppState;
  actions: Actions;
}

/** The whole page below `#mastodon`, the same in a browser and in a test's string. */
export function AppView({ state, actions }: Shown): object {
  const shown = { state, actions };
  const isWide = state.layout === 'wide';
  return h(
    'div',
    { tabIndex: -1 },
    h(
      'div',
      { className: 'ui' },
      h(
        'div',
        { className: 'columns-area__panels' },
        isWide &&
          h(
            'div',
            { className: 'columns-area__panels__pane columns-area__panels__pane--compositional' },
            state.me
              ? h(ComposeForm, shown)
              : h('p', { className: 'about' }, words[state.lang].welcome),
          ),
        h(
          'main',
          { className: 'columns-area__panels__main' },
          h(
            'div',
            { className: 'columns-area columns-area--mobile' },
            h('div', { role: 'region', className: 'column', key: keyOf(state) }, column(shown)),
          ),
        ),
        navigation(shown),
      ),
      h('div', { className: 'modal-root' }, state.dialog && dialog(shown)),
    ),
  );
}

/** A page that shows another thing gets a new column: nothing of the old one stays. */
function keyOf({ view }: AppState): string {
  if (view.kind === 'thread') return view.focal.id;
  return view.kind === 'profile' ? view.account.acct : view.kind;
}

function column({ state, actions }: Shown): unknown {
  const { view } = state;
  if (view.kind === 'thread') return thread({ state, actions }, view);
  if (view.kind === 'profile') return h(Profile, { state, actions });
  if (view.kind === 'publish') return state.me && h(ComposeForm, { state, actions });
  return h('div', { className: 'scrollable' }, view.kind === 'home' && words[state.lang].welcome);
}

type ThreadView = Extract<AppState['view'], { kind: 'thread' }>;

function thread({ state, actions }: Shown, view: ThreadView): unknown[] {
  const { focal, ancestors, descendants } = view;
  const rows = (list: ApiStatus[], last: ApiStatus | null) =>
    list.map((status, index) =>
      h(
        'div',
        { tabIndex: -1, key: status.id },
        h(Row, {
          status,
          state,
          actions,
          inThread: {
            previousId: list[index - 1]?.id ?? null,
            nextInReplyTo: (list[index + 1] ?? last)?.in_reply_to_id ?? null,
            rootId: focal.id,
          },
        }),
      ),
    );
  return [
    h(
      'div',
      { className: 'column-header', key: 'header' },
      h(
        'button',
        {
          type: 'button',
          className: 'column-header__back-button',
          onClick: () => actions.go('/home'),
        },
        words[state.lang].back,
      ),
    ),
    h(
      'div',
      { className: 'item-list scrollable scrollable--flex', key: 'list' },
      ...rows(ancestors, focal),
      h('div', { tabIndex: -1, key: focal.id }, h(Focal, { status: focal, state, actions })),
      ...rows(descendants, null),
    ),
  ];
}

function Profile({ state, actions }: Shown): object | null {
  const { view } = state;
  if (view.kind !== 'profile') return null;
  const pinned = view.posts.filter((status) => status.pinned);
  const listed = [
    ...pinned.map((status) => ({ status, key: `f-${status.id}` })),
    ...view.posts.map((status) => ({ status, key: status.id })),
  ];
  return h(
    'div',
    { className: 'scrollable scrollable--flex' },
    h(
      'div',
      { className: 'account-header' },
      avatar(view.account),
      h('h1', null, view.account.display_name),
      h(
        'p',
        null,
        `@${view.account.acct}@${state.domain} · ${view.posts.length} ${words[state.lang].posts}`,
      ),
    ),
    h(
      'div',
      { role: 'feed', className: 'item-list' },
      ...listed.map(({ status, key }, index) =>
        h(Article, { key, id: key, index, count: listed.length, status, state, actions }),
      ),
    ),
  );
}

interface ArticleProps extends Shown {
  key?: string;
  id: string;
  index: number;
  count: number;
  status: ApiStatus;
}

/** Near the viewport a status, elsewhere only its height and its source as text. */
function Article({ id, index, count, status, state, actions }: ArticleProps): object {
  const element = useRef<HTMLElement | null>(null);
  const isNear = state.view.kind === 'profile' && state.view.near.has(id);
  useEffect(() => {
    if (!element.current) return undefined;
    const observer = new IntersectionObserver(
      (entries) => actions.see(id, entries.at(-1)?.isIntersecting ?? false),
      { rootMargin: '300px 0px' },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [id]);
  return h(
    'article',
    {
      ref: element,
      tabIndex: -1,
      'aria-posinset': index + 1,
      'aria-setsize': count,
      'data-id': id,
      style: isNear ? undefined : { height: '170px', opacity: 0, overflow: 'hidden' },
    },
    h(
      'div',
      { tabIndex: -1 },
      isNear
        ? h(Row, { status, state, actions, isPinned: id.startsWith('f-') })
        : h(
            'div',
            { className: 'status__wrapper focusable', tabIndex: 0 },
            h('span', null, status.account.display_name),
            h('span', null, status.content),
          ),
    ),
  );
}

function ComposeForm({ state, actions }: Shown): object {
  const t = words[state.lang];
  const { text, inReplyTo, isSending } = state.compose;
  const box = useRef<HTMLTextAreaElement | null>(null);
  const replyId = inReplyTo?.id ?? null;
  useEffect(() => {
    if (replyId === null || !box.current) return;
    box.current.focus();
    // All mentions but the first are selected, so that typing drops those who need not hear.
    const first = text.indexOf(' ') + 1;
    box.current.setSelectionRange(first, text.length);
  }, [replyId]);
  return h(
    'form',
    {
      className: 'compose-form',
      role: 'region',
      'aria-label': t.newPost,
      onSubmit: (event: Event) => {
        event.preventDefault();
        actions.send();
      },
    },
    inReplyTo && indicator(inReplyTo),
    h(
      'div',
      { className: 'navigation-bar' },
      state.me &&
        h(
          'a',
          { className: 'account__display-name', href: `/@${state.me.acct}` },
          avatar(state.me),
          displayName(state.me, `@${state.me.acct}`),
        ),
      inReplyTo &&
        h(
          'button',
          {
            type: 'button',
            className: 'icon-button',
            'aria-label': t.cancel,
            title: t.cancel,
            onClick: actions.cancelReply,
          },
          '×',
        ),
    ),
    h(
      'div',
      { className: 'compose-form__highlightable' },
      h(
        'div',
        { className: 'autosuggest-textarea compose-form__input' },
        h('textarea', {
          ref: box,
          className: 'autosuggest-textarea__textarea',
          placeholder: t.placeholder,
          'aria-label': t.placeholder,
          dir: 'auto',
          lang: inReplyTo?.language ?? state.lang,
          value: text,
          disabled: isSending,
          onChange: (event: { target: HTMLTextAreaElement }) => actions.type(event.target.value),
        }),
      ),
      h(
        'div',
        { className: 'compose-form__footer' },
        h('span', { className: 'character-counter' }, 500 - [...text].length),
        h(
          'div',
          { className: 'compose-form__submit' },
          h(
            'button',
            {
              type: 'submit',
              className: 'button button--compact',
              'aria-disabled': isSending || text.trim() === '',
            },
            inReplyTo ? t.reply : t.post,
          ),
        ),
      ),
    ),
  );
}

function indicator(status: ApiStatus): object {
  const href = `/@${status.account.acct}`;
  return h(
    'div',
    { className: 'reply-indicator' },
    h('div', { className: 'reply-indicator__line' }),
    h('a', { className: 'detailed-status__display-avatar', href }, avatar(status.account)),
    h(
      'div',
      { className: 'reply-indicator__main' },
      h(
        'a',
        { className: 'detailed-status__display-name', href },
        displayName(status.account, `@${status.account.acct}`),
      ),
      h(
        'div',
        { lang: status.language, className: 'reply-indicator__content translate' },
        ...statusHtml({ ...status, tags: [] }).body,
      ),
    ),
  );
}

function navigation({ state, actions }: Shown): object {
  const t = words[state.lang];
  const link = (path: string, label: string, sign: string) =>
    h(
      'a',
      { className: 'column-link', href: path, onClick: follow(actions, path), key: path },
      icon(sign),
      h('span', null, label),
    );
  return h(
    'nav',
    { className: 'navigation-panel' },
    h('strong', { className: 'logo' }, 'Piazza'),
    link('/home', t.home, 'dot'),
    state.me && link(`/@${state.me.acct}`, t.profile, 'bookmark'),
    state.me && link('/publish', t.newPost, 'reply'),
  );
}

function dialog({ state, actions }: Shown): object {
  const t = words[state.lang];
  const isQuestion = state.dialog?.kind === 'overwrite';
  return h(
    'div',
    null,
    h('div', {
      className: 'modal-root__overlay',
      role: 'presentation',
      onClick: actions.closeDialog,
    }),
    h(
      'div',
      { className: 'modal-root__container', role: 'dialog', 'aria-modal': true },
      h(
        'div',
        { className: 'modal-root__modal safety-action-modal' },
        h('p', null, isQuestion ? t.overwrite : t.signIn),
        h(
          'button',
          { type: 'button', className: 'link-button', onClick: actions.closeDialog },
          t.cancel,
        ),
        isQuestion &&
          h(
            'button',
            { type: 'button', className: 'button', onClick: actions.confirmOverwrite },
            t.goOn,
          ),
      ),
    ),
  );
}
