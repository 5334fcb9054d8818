import { createElement as h } from 'react';
import { people, type ApiComment } from './story.ts';
import type { Actions, AppState } from './state.ts';
import { words } from './words.ts';

interface Shown {
  comment: ApiComment;
  state: AppState;
  actions: Actions;
}

/** A top comment with its replies: `DivCommentObjectWrapper`. */
export function Thread({ comment, state, actions }: Shown & { key?: string }): object {
  const replies = state.replies.get(comment.cid) ?? [];
  const box = (answered: ApiComment) =>
    state.replyBox === 'inThread' &&
    state.replyTo?.cid === answered.cid &&
    h(ReplyBox, { key: 'box', comment: answered, state, actions });
  return h(
    'div',
    { className: 'css-1i7ohvi-7937d88b--DivCommentObjectWrapper e1nmoj1q0' },
    h(CommentItem, { comment, state, actions }),
    box(comment),
    comment.reply_comment_total > 0 &&
      h(
        'div',
        { className: 'css-1gstnae-7937d88b--DivReplyContainer e1nmoj1q1' },
        h('div', { className: 'css-a1-DivReplyScrollBasis' }),
        replies.flatMap((reply) => [
          h(CommentItem, { key: reply.cid, comment: reply, state, actions }),
          box(reply),
        ]),
        h(ViewReplies, { top: comment, shown: replies.length, state, actions }),
      ),
  );
}

/** One row, the same for replies but for the numbers in its marks. */
function CommentItem({ comment, state, actions }: Shown & { key?: string }): object {
  const level = comment.reply_id === '0' ? 1 : 2;
  const t = words[state.lang];
  const { unique_id: handle, nickname } = comment.user;
  const profile = `/@${handle}`;
  return h(
    'div',
    {
      className: 'css-10tyar1-7937d88b--DivCommentItemWrapper e1lcbtfr1',
      'data-still': state.isStill ? JSON.stringify(comment) : undefined,
    },
    h(
      'a',
      { 'data-e2e': `comment-avatar-${level}`, href: profile, className: 'avatar' },
      h('img', { src: `/avatar/${handle}`, alt: '' }),
    ),
    h(
      'div',
      { className: 'css-n0m8gn-7937d88b--DivCommentContentWrapper e1lcbtfr2' },
      h(
        'div',
        { className: 'css-13x3qpp-7937d88b--DivCommentHeaderWrapper e1lcbtfr3' },
        h(
          'div',
          { 'data-e2e': `comment-username-${level}`, className: 'css-1-DivUsernameContentWrapper' },
          h('a', { className: 'link-a11y-focus', href: profile }, h('p', null, nickname)),
        ),
        handle === state.item?.author.uniqueId && h('span', { className: 'pill' }, t.creator),
        comment.author_pin && h('span', { className: 'pill' }, t.pinned),
      ),
      comment.text !== '' && h('span', { 'data-e2e': `comment-level-${level}` }, wordsOf(comment)),
      comment.image_list &&
        h('img', { 'data-e2e': 'comment-thumbnail', src: `/avatar/${handle}-sticker`, alt: '' }),
      h(
        'div',
        { className: 'css-1ivw6bb-7937d88b--DivCommentSubContentSplitWrapper e1lcbtfr4' },
        h(
          'div',
          { className: 'css-2-7937d88b--DivCommentSubContentWrapper e1lcbtfr5' },
          h('span', null, t.ago(Math.floor((state.now / 1000 - comment.create_time) / 3600))),
          h(
            'span',
            {
              'data-e2e': `comment-reply-${level}`,
              role: 'button',
              tabIndex: 0,
              onClick: () => actions.reply(comment),
            },
            t.reply,
          ),
        ),
        h(
          'div',
          {
            className: 'css-3-7937d88b--DivLikeContainer e1lcbtfr6',
            role: 'button',
            'aria-pressed': comment.user_digged === 1,
            'aria-label': t.like(comment.digg_count),
            onClick: () => actions.like(comment),
          },
          comment.user_digged ? '♥ ' : '♡ ',
          h('span', null, comment.digg_count || ''),
        ),
      ),
    ),
  );
}

function ReplyBox({ comment, state, actions }: Shown & { key?: string }): object {
  const t = words[state.lang];
  return h(
    'div',
    { className: 'css-17kdrdu-7937d88b--DivCommentInputContainer efkjbru0' },
    h(state.Box, {
      placeholder: t.addReply,
      prefill: comment.reply_id === '0' ? '' : `@${comment.user.unique_id} `,
      isSending: state.isSending,
      postLabel: t.post,
      hasFocus: true,
      onSend: (text: string) => void actions.send(text),
    }),
  );
}

interface Folding {
  top: ApiComment;
  shown: number;
  state: AppState;
  actions: Actions;
}

/** "View 3 replies"; then "View 1 more" and "Hide". */
function ViewReplies({ top, shown, state, actions }: Folding): object {
  const t = words[state.lang];
  const left = top.reply_comment_total - shown;
  const button = (label: string, onClick: () => void) =>
    h(
      'div',
      { key: label, className: 'css-9kgp5o-7937d88b--DivViewRepliesContainer e1nmoj1q3', onClick },
      h('span', { className: 'TUXButton-label' }, label),
    );
  return h(
    'div',
    { className: 'css-1ap-7937d88b--DivViewMoreRepliesWrapper e1nmoj1q2' },
    left > 0 && button(shown > 0 ? t.more(left) : t.view(left), () => void actions.unfold(top)),
    shown > 0 && button(t.hide, () => actions.fold(top)),
  );
}

/** A person who is mentioned becomes a link. */
function wordsOf({ text }: ApiComment): unknown[] {
  return text
    .split(/(@[\w.]+)/u)
    .map((part, key) =>
      part.startsWith('@') && part.slice(1) in people
        ? h('a', { key, href: `/${part}` }, part)
        : h('span', { key }, part),
    );
}
