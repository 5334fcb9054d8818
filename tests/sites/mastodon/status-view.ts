import { createElement as h } from 'react';
import type { ApiAccount, ApiStatus } from './api-types.ts';
import type { Actions, AppState } from './state.ts';
import { statusHtml, withEmoji } from './status-html.ts';
import { words } from './words.ts';

export interface RowPlace {
  state: AppState;
  actions: Actions;
  inThread?: { previousId: string | null; nextInReplyTo: string | null; rootId: string };
  isQuote?: boolean;
  isPinned?: boolean;
}

/** A status in a list: `.status__wrapper > .status[data-id]`. */
export function Row({ status, ...place }: RowPlace & { status: ApiStatus; key?: string }): object {
  const { state, actions, inThread, isQuote, isPinned } = place;
  const t = words[state.lang];
  const isReply = status.in_reply_to_id !== null;
  const up = inThread !== undefined && inThread.previousId === status.in_reply_to_id && isReply;
  const toRoot = inThread?.rootId === status.in_reply_to_id && isReply;
  const goesOn = inThread?.nextInReplyTo === status.id;
  const isFirst = inThread && inThread.previousId !== null && (!up || toRoot);
  const classes = [
    'status',
    `status-${status.visibility}`,
    isReply && 'status-reply',
    inThread && 'status--in-thread',
    isFirst && 'status--first-in-thread',
    isQuote && 'status--is-quote',
  ];
  return h(
    'div',
    {
      className: joined([
        'status__wrapper',
        `status__wrapper-${status.visibility}`,
        isReply && 'status__wrapper-reply',
        inThread && 'status__wrapper--in-thread',
        !isQuote && 'focusable',
      ]),
      tabIndex: isQuote ? undefined : 0,
      'data-featured': isPinned ? 'true' : undefined,
      'aria-label': labelOf(status, state),
    },
    prepend(status, state, inThread !== undefined),
    h(
      'div',
      { className: joined(classes), 'data-id': status.id },
      (goesOn || up || toRoot) &&
        h('div', { className: joined(['status__line', goesOn && 'status__line--full']) }),
      h(
        'div',
        { className: 'status__info' },
        h(
          'a',
          {
            title: `@${status.account.acct}`,
            'data-id': status.account.id,
            'data-hover-card-account': status.account.id,
            className: 'status__display-name',
            href: `/@${status.account.acct}`,
            onClick: follow(actions, `/@${status.account.acct}`),
          },
          h('div', { className: 'status__avatar' }, avatar(status.account)),
          displayName(status.account, `@${status.account.acct}`),
        ),
        isPinned && h('span', { className: 'pinned-badge' }, t.pinned),
        h(
          'a',
          {
            className: 'status__relative-time',
            href: addressOf(status),
            onClick: follow(actions, addressOf(status)),
          },
          h('span', { className: 'status__visibility-icon' }, icon(status.visibility)),
          time(status, state),
        ),
      ),
      body(status, place),
      !isQuote && actionBar(status, state, actions),
    ),
  );
}

/** The status that a thread page is about: larger, without a data-id. */
export function Focal({
  status,
  state,
  actions,
}: {
  status: ApiStatus;
  state: AppState;
  actions: Actions;
}): object {
  const t = words[state.lang];
  const { account } = status;
  return h(
    'div',
    {
      tabIndex: 0,
      className: `focusable detailed-status__wrapper detailed-status__wrapper-${status.visibility}`,
      'aria-label': labelOf(status, state),
    },
    h(
      'div',
      null,
      h(
        'div',
        { className: 'detailed-status' },
        h(
          'a',
          {
            'data-hover-card-account': account.id,
            className: 'detailed-status__display-name',
            href: `/@${account.acct}`,
            onClick: follow(actions, `/@${account.acct}`),
          },
          h('div', { className: 'detailed-status__display-avatar' }, avatar(account)),
          displayName(
            account,
            `@${account.acct.includes('@') ? account.acct : `${account.acct}@${state.domain}`}`,
          ),
        ),
        body(status, { state, actions }),
        h(
          'div',
          { className: 'detailed-status__meta' },
          h(
            'a',
            {
              className: 'detailed-status__datetime',
              href: addressOf(status),
              onClick: follow(actions, addressOf(status)),
            },
            time(status, state),
          ),
        ),
      ),
    ),
    h(
      'div',
      { className: 'detailed-status__action-bar' },
      ...(['reply', 'boost', 'favourite', 'bookmark'] as const).map((name) =>
        h(
          'div',
          { className: 'detailed-status__button', key: name },
          h(
            'button',
            {
              type: 'button',
              title: t[name],
              'aria-label': t[name],
              className: joined([
                name === 'favourite' && 'star-icon',
                'icon-button',
                name === 'favourite' && status.favourited && 'active',
              ]),
              onClick: () => (name === 'reply' ? actions.reply(status) : actions.heart(status)),
              disabled: name === 'boost' || name === 'bookmark',
            },
            icon(name === 'reply' && status.in_reply_to_id !== null ? 'reply-all' : name),
          ),
        ),
      ),
    ),
  );
}

export function avatar(account: ApiAccount): object {
  return h('span', { className: 'account__avatar' }, h('img', { alt: '', src: account.avatar }));
}

export function displayName(account: ApiAccount, shown: string): object {
  return h(
    'span',
    { className: 'display-name' },
    h(
      'bdi',
      null,
      h(
        'strong',
        { className: 'display-name__html' },
        ...withEmoji(account.display_name || account.username, ['verified', 'bell']),
      ),
    ),
    ' ',
    h('span', { className: 'display-name__account' }, shown),
  );
}

export function icon(name: string): object {
  return h(
    'svg',
    {
      className: `icon icon-${name}`,
      viewBox: '0 0 24 24',
      width: 20,
      height: 20,
      'aria-hidden': true,
    },
    h('path', { d: paths[name] ?? paths['dot'] }),
  );
}

export function addressOf(status: ApiStatus): string {
  return `/@${status.account.acct}/${status.id}`;
}

/** Links stay inside the app, as in a single-page site. */
export function follow(actions: Actions, path: string) {
  return (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    actions.go(path);
  };
}

export function joined(classes: (string | false | undefined)[]): string {
  return classes.filter(Boolean).join(' ');
}

function body(status: ApiStatus, { state, actions, isQuote }: RowPlace): unknown[] {
  const t = words[state.lang];
  const isOpen = status.spoiler_text === '' || state.opened.has(status.id);
  const { body: content, hashtags } = statusHtml(status);
  return [
    status.spoiler_text !== '' &&
      h(
        'div',
        { className: 'content-warning', key: 'warning' },
        h('p', null, h('span', null, status.spoiler_text)),
        h(
          'button',
          {
            type: 'button',
            className: 'link-button',
            onClick: () => actions.toggleWarning(status),
          },
          isOpen ? t.showLess : t.showMore,
        ),
      ),
    isOpen &&
      h(
        'div',
        { className: 'status__content status__content--with-action', key: 'content' },
        h(
          'div',
          {
            lang: status.language,
            className: 'status__content__text status__content__text--visible translate',
          },
          ...content,
        ),
      ),
    isOpen &&
      status.quote &&
      !isQuote &&
      h(
        'div',
        { className: 'status__quote', key: 'quote' },
        h(Row, { status: status.quote.quoted_status, state, actions, isQuote: true }),
      ),
    isOpen &&
      hashtags.length > 0 &&
      h(
        'div',
        { className: 'hashtag-bar', key: 'tags' },
        ...hashtags.map((tag) =>
          h('a', { key: tag, href: `/tags/${tag}` }, '#', h('span', null, tag)),
        ),
      ),
  ];
}

function actionBar(status: ApiStatus, state: AppState, actions: Actions): object {
  const t = words[state.lang];
  const isReply = status.in_reply_to_id !== null;
  const isClosed = status.visibility === 'private' || status.visibility === 'direct';
  const button = (name: string, title: string, more: object, count?: number) =>
    h(
      'div',
      { className: 'status__action-bar__button-wrapper', key: name },
      h(
        'button',
        {
          type: 'button',
          title,
          'aria-label': title,
          ...more,
        },
        icon(name),
        ' ',
        count !== undefined &&
          h(
            'span',
            { className: 'icon-button__counter' },
            h('span', { className: 'animated-number' }, h('span', null, count)),
          ),
      ),
    );
  const plain = 'status__action-bar__button icon-button';
  return h(
    'div',
    { className: 'status__action-bar' },
    button(
      isReply ? 'reply-all' : 'reply',
      isReply ? t.replyThread : t.reply,
      { className: `${plain} icon-button--with-counter`, onClick: () => actions.reply(status) },
      status.replies_count,
    ),
    button('boost', t.boost, { className: plain, disabled: isClosed }),
    button('favourite', t.favourite, {
      className: joined([
        'status__action-bar__button star-icon icon-button',
        status.favourited && 'active',
      ]),
      onClick: () => actions.heart(status),
    }),
    button('bookmark', t.bookmark, {
      className: `status__action-bar__button bookmark-icon icon-button`,
    }),
    button('more', t.more, { className: plain }),
  );
}

function prepend(status: ApiStatus, state: AppState, isInThread: boolean): object | false {
  const t = words[state.lang];
  const label =
    status.visibility === 'direct'
      ? t.privateMention
      : !isInThread && status.in_reply_to_id !== null && t.continued;
  return label && h('div', { className: 'status__prepend' }, h('span', null, label));
}

function time(status: ApiStatus, { lang }: AppState): object {
  const date = new Date(status.created_at);
  const form = new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short' });
  return h('time', { dateTime: status.created_at, title: form.format(date) }, form.format(date));
}

/** As the interface tells screen readers: name, text (or the warning), date, account, in one string. */
function labelOf(status: ApiStatus, { lang }: AppState): string {
  const { body: content } = new DOMParser().parseFromString(status.content, 'text/html');
  const name = status.account.display_name || status.account.username;
  const date = new Intl.DateTimeFormat(lang, { dateStyle: 'medium' }).format(
    new Date(status.created_at),
  );
  return [name, status.spoiler_text || content.textContent, date, status.account.acct].join(', ');
}

const paths: Record<string, string> = {
  reply: 'M10 5 3 12l7 7v-4c5 0 8 1 11 5 0-7-4-11-11-11z',
  'reply-all': 'M7 6 1 12l6 6M13 6l-6 6 6 6v-4c4 0 7 1 9 4 0-6-4-9-9-9z',
  boost: 'M4 9l4-4 4 4H9v6h6v3H6V9zm16 6-4 4-4-4h3V9H9V6h9v9z',
  favourite: 'M12 3l2.7 6 6.3.6-4.8 4.2 1.4 6.2L12 16.8 6.4 20l1.4-6.2L3 9.600 9.300 9z',
  bookmark: 'M6 3h12v18l-6-5-6 5z',
  more: 'M4 10h4v4H4zm6 0h4v4h-4zm6 0h4v4h-4z',
  direct: 'M4 5h16v12H8l-4 4z',
  private: 'M7 10V7a5 5 0 0 1 10 0v3h2v11H5V10zm2 0h6V7a3 3 0 0 0-6 0z',
  dot: 'M12 8a4 4 0 1 1 0 8 4 4 0 0 1 0-8z',
};
