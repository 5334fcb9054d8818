import { createElement as h } from 'react';
import { snippetOf, type ApiComment } from './blog.ts';
import type { Member } from './story.ts';

export interface WidgetState {
  member: Member | null;
  comments: ApiComment[];
  /** How many threads are on later pages. */
  left: number;
  count: number;
  layout: 'flat' | 'threaded';
  pageUrl: string;
  form: OpenForm | null;
  isSending: boolean;
  isEmpty: boolean;
}

export interface OpenForm {
  id: string;
  /** Of the thread. */
  parent: string;
  snippet: string | null;
}

export interface WidgetActions {
  reply(comment: ApiComment, parent: ApiComment | null): void;
  like(comment: ApiComment): void;
  moreReplies(thread: ApiComment): void;
  moreThreads(): void;
  submit(): void;
  close(): void;
  mountEditor?(element: unknown): void;
}

interface Shown {
  state: WidgetState;
  actions: WidgetActions;
}

/** What comments-ui draws into its frame. */
export function Widget(shown: Shown): object {
  const { state, actions } = shown;
  return h(
    'section',
    { className: 'ghost-display', 'data-testid': 'content-box', 'data-loaded': 'true' },
    h(
      'div',
      { className: 'title' },
      h('h2', { 'data-testid': 'title' }, 'Discussione'),
      h('div', { 'data-testid': 'count' }, `${state.count} commenti`),
    ),
    !state.member &&
      h(
        'section',
        { 'data-testid': 'cta-box' },
        h('p', null, 'Iscriviti per entrare nella conversazione.'),
      ),
    h(
      'div',
      { 'data-testid': 'comment-elements' },
      state.comments.map((comment) =>
        h(
          'div',
          { key: comment.id, 'data-testid': 'animated-comment' },
          h(Comment, { comment, parent: null, ...shown }),
        ),
      ),
    ),
    state.left > 0 &&
      h(
        'button',
        { type: 'button', 'data-testid': 'pagination-component', onClick: actions.moreThreads },
        `Carica altri (${state.left})`,
      ),
  );
}

type CommentShown = Shown & { comment: ApiComment; parent: ApiComment | null; key?: string };

function Comment(props: CommentShown): object {
  const { comment, parent, state } = props;
  const layout = {
    'data-testid': 'comment-component',
    'data-member-uuid': comment.status === 'published' ? (comment.member?.uuid ?? '') : '',
    className: 'comment',
  };
  const isThreaded = state.layout === 'threaded';
  const hasForm = isThreaded
    ? state.form?.id === comment.id
    : parent === null && state.form?.parent === comment.id;
  const form = hasForm ? h('div', { className: 'reply' }, h(ReplyForm, props)) : null;
  const replies = repliesOf(props);
  const own = h(
    'div',
    { id: comment.id },
    comment.status === 'published' ? published(props) : gone(comment),
  );
  const face = h(
    'div',
    { className: 'face' },
    h('figure', { 'data-testid': 'avatar' }, initialOf(comment)),
  );
  return isThreaded
    ? h(
        'div',
        { className: 'wrapper' },
        h('div', layout, face, h('div', { className: 'grow' }, own)),
        form,
        replies,
      )
    : h('div', layout, face, h('div', { className: 'grow' }, own, replies, form));
}

function repliesOf(props: CommentShown): object | null {
  const { comment, parent, state, actions } = props;
  const thread = parent ?? comment;
  const isThreaded = state.layout === 'threaded';
  if (!isThreaded && parent) return null;
  const below = isThreaded
    ? thread.replies.filter((reply) => (reply.in_reply_to_id ?? thread.id) === comment.id)
    : comment.replies;
  const left = parent ? 0 : comment.count.replies - comment.replies.length;
  if (below.length === 0 && left === 0) return null;
  return h(
    'div',
    { className: 'replies' },
    h(
      'div',
      null,
      below.map((reply) =>
        isThreaded
          ? h(Comment, { ...props, key: reply.id, comment: reply, parent: thread })
          : h('div', { key: reply.id }, h(Comment, { ...props, comment: reply, parent: thread })),
      ),
      left > 0 &&
        h(
          'div',
          { 'data-testid': 'replies-pagination' },
          h(
            'button',
            {
              type: 'button',
              'data-testid': 'reply-pagination-button',
              onClick: () => actions.moreReplies(comment),
            },
            h(
              'span',
              null,
              '↓ ',
              h(
                'span',
                null,
                left === 1 ? 'Mostra un’altra risposta (1)' : `Mostra altre ${left} risposte`,
              ),
            ),
          ),
        ),
    ),
  );
}

function published({ comment, parent, state, actions }: CommentShown): unknown[] {
  const { member } = comment;
  const link = `${state.pageUrl}#ghost-comments-${comment.id}`;
  const isAnswer = state.layout === 'flat' && comment.in_reply_to_id && comment.in_reply_to_snippet;
  const isThere = parent?.replies.some(
    ({ id, status }) => id === comment.in_reply_to_id && status === 'published',
  );
  return [
    h(
      'div',
      { key: 'head', className: 'head' },
      h('h4', null, member?.name ?? 'Ex membro'),
      h(
        'span',
        null,
        member?.expertise && h('span', null, ` · ${member.expertise}`),
        h(
          'a',
          { href: link, target: '_parent', title: explicitTime(comment.created_at) },
          ' · giorni fa',
        ),
      ),
    ),
    isAnswer &&
      h(
        'div',
        { key: 'to', className: 'to' },
        h('span', null, 'In risposta a'),
        ':\u00a0',
        isThere
          ? h(
              'a',
              {
                'data-testid': 'comment-in-reply-to',
                href: `${state.pageUrl}#ghost-comments-${comment.in_reply_to_id}`,
                target: '_parent',
              },
              comment.in_reply_to_snippet,
            )
          : h('span', { 'data-testid': 'comment-in-reply-to' }, '[rimosso]'),
      ),
    h('div', {
      key: 'text',
      className: 'text',
      'data-testid': 'comment-content',
      dangerouslySetInnerHTML: { __html: comment.html },
    }),
    h(
      'div',
      { key: 'menu', className: 'menu' },
      h(
        'button',
        { type: 'button', 'data-testid': 'like-button', onClick: () => actions.like(comment) },
        comment.liked ? '♥ ' : '♡ ',
        comment.count.likes,
      ),
      h(
        'button',
        {
          type: 'button',
          'data-testid': 'reply-button',
          onClick: () => actions.reply(comment, parent),
        },
        'Rispondi',
      ),
    ),
  ];
}

function gone({ status }: ApiComment): object {
  return h(
    'p',
    null,
    status === 'deleted' ? 'Questo commento è stato rimosso.' : 'Questo commento è stato nascosto.',
  );
}

function ReplyForm({ state, actions }: Shown): object {
  return h(
    'div',
    { 'data-testid': 'reply-form' },
    h(
      'div',
      { 'data-testid': 'form-header' },
      h('div', { 'data-testid': 'member-name' }, state.member?.name ?? ''),
      state.form?.snippet &&
        h(
          'div',
          { 'data-testid': 'replying-to' },
          h('span', null, 'In risposta a:'),
          '\u00a0',
          h('span', null, state.form.snippet),
        ),
    ),
    h(
      'form',
      { 'data-testid': 'form' },
      h('div', { 'data-testid': 'form-editor', ref: actions.mountEditor, className: 'editor' }),
      h('button', { type: 'button', onClick: actions.close }, 'Annulla'),
      h(
        'button',
        {
          type: 'button',
          'data-testid': 'submit-form-button',
          className: 'primary',
          ...((state.isEmpty || state.isSending) && { disabled: true }),
          onClick: actions.submit,
        },
        'Aggiungi risposta',
      ),
    ),
  );
}

export function formFor(comment: ApiComment, parent: ApiComment | null): OpenForm {
  return {
    id: comment.id,
    parent: parent?.id ?? comment.id,
    snippet: parent ? snippetOf(comment.html) : null,
  };
}

/** In English whatever the blog's language, as comments-ui has it. */
function explicitTime(at: string): string {
  const date = new Date(at);
  const month = date.toLocaleString('en-us', { month: 'short' });
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(date.getDate())} ${month} ${date.getFullYear()} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

function initialOf({ member }: ApiComment): string {
  return member?.name.slice(0, 1) ?? '?';
}
