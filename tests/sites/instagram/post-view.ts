import { createElement as h, useEffect, useRef } from 'react';
import type { Actions, ApiComment, ApiUser, AppState, OpenPost } from './state.ts';
import { icon, picture, WithTags } from './view-parts.ts';
import { words } from './words.ts';

interface Shown {
  state: AppState;
  post: OpenPost;
  actions: Actions;
}

/** `page`: nothing but divs. `list`: articles, lists and headings, in dialogs and at a comment's own address. */
export type Layout = 'page' | 'list';

export function PostView({ layout, ...shown }: Shown & { layout: Layout }): object {
  return layout === 'list' ? h(ListPost, shown) : h(PagePost, shown);
}

function ListPost(shown: Shown): object {
  const { post, state, actions } = shown;
  const label = words[state.lang].more;
  return h(
    'article',
    { className: 'x-post' },
    h(Media, shown),
    h(
      'div',
      { className: 'x-side' },
      h('header', { className: 'x-head' }, ...head(shown)),
      h(
        'ul',
        { className: 'x-scroll' },
        h('div', null, h('li', { className: 'x-row' }, ...captionParts(shown, 'h2'))),
        ...post.comments.map((comment) =>
          h('ul', { key: comment.pk }, h(ListRow, { ...shown, comment }), listFold(shown, comment)),
        ),
        post.next !== null &&
          h(
            'li',
            { key: 'more' },
            h('button', { type: 'button', onClick: actions.loadMore }, icon('plus', label)),
          ),
      ),
      h('section', { className: 'x-actions' }, ...buttonsOf(shown, false)),
      h('section', null, h('div', { className: 'x-when' }, ownTime(shown))),
      state.viewer && h('section', null, h(Composer, { ...shown, kind: 'button' })),
    ),
  );
}

type RowShown = Shown & { comment: ApiComment };

function ListRow(shown: RowShown): object {
  const { comment, post, state } = shown;
  return h(
    'div',
    { role: 'button', tabIndex: 0 },
    h(
      'li',
      null,
      h(
        'div',
        { className: 'x-row' },
        h('div', null, picture(comment.user, state.lang, shown.actions)),
        h(
          'div',
          { className: 'x-body' },
          h('h3', null, personLink(comment.user, shown.actions)),
          h('div', null, h('span', { dir: 'auto' }, h(WithTags, { text: comment.text }))),
          h(
            'div',
            { className: 'x-line' },
            permalink(comment, post, state),
            ...controls(shown, 'button'),
          ),
        ),
        h('span', null, heart(shown)),
      ),
    ),
  );
}

function listFold(shown: Shown, comment: ApiComment): unknown {
  const { post, state, actions } = shown;
  if (comment.child_comment_count === 0) return null;
  const replies = post.replies[comment.pk];
  const { view, hide } = words[state.lang];
  return h(
    'li',
    null,
    h(
      'ul',
      { className: 'x-replies' },
      h(
        'li',
        null,
        h(
          'button',
          { type: 'button', onClick: () => actions.toggleReplies(comment) },
          h('div', { className: 'x-dash' }),
          h('span', null, replies ? hide : view(comment.child_comment_count)),
        ),
      ),
      ...(replies ?? []).map((reply) =>
        h('div', { key: reply.pk }, h(ListRow, { ...shown, comment: reply })),
      ),
    ),
  );
}

function PagePost(shown: Shown): object {
  const { post, state, actions } = shown;
  const scroll = (event: { currentTarget: Element }) => {
    const { scrollTop, clientHeight, scrollHeight } = event.currentTarget;
    if (scrollTop + clientHeight > scrollHeight - 60) actions.loadMore();
  };
  return h(
    'div',
    { className: 'x-post' },
    h(Media, shown),
    h(
      'div',
      { className: 'x-side' },
      h('div', { className: 'x-head' }, ...head(shown)),
      h(
        'div',
        { className: 'x-scroll', onScroll: scroll },
        h('div', { className: 'x-row' }, ...captionParts(shown, 'span')),
        h(
          'div',
          null,
          ...post.comments.map((comment) =>
            h(
              'div',
              { key: comment.pk },
              h(PageRow, { ...shown, comment }),
              pageFold(shown, comment),
            ),
          ),
        ),
        post.next !== null && h('div', { role: 'progressbar', className: 'x-wait' }),
      ),
      h('div', { className: 'x-actions' }, ...buttonsOf(shown, true)),
      h('div', { className: 'x-when' }, ownTime(shown)),
      state.viewer && h('div', null, h(Composer, { ...shown, kind: 'div' })),
    ),
  );
}

function PageRow(shown: RowShown): object {
  const { comment, post, state } = shown;
  return h(
    'div',
    { className: 'x-row' },
    h('div', null, picture(comment.user, state.lang, shown.actions)),
    h(
      'div',
      { className: 'x-body' },
      h(
        'div',
        null,
        h('span', { dir: 'auto' }, personLink(comment.user, shown.actions)),
        ' ',
        h('span', { dir: 'auto' }, permalink(comment, post, state)),
      ),
      h('div', null, h('span', { dir: 'auto' }, h(WithTags, { text: comment.text }))),
      h('div', { className: 'x-line' }, ...controls(shown, 'div')),
    ),
    h('div', null, heart(shown)),
  );
}

function pageFold(shown: Shown, comment: ApiComment): unknown {
  const { post, state, actions } = shown;
  if (comment.child_comment_count === 0) return null;
  const replies = post.replies[comment.pk];
  const { view, hide } = words[state.lang];
  return h(
    'div',
    { className: 'x-replies' },
    h(
      'div',
      { role: 'button', tabIndex: 0, onClick: () => actions.toggleReplies(comment) },
      h('span', { dir: 'auto' }, replies ? hide : view(comment.child_comment_count)),
    ),
    ...(replies ?? []).map((reply) => h(PageRow, { key: reply.pk, ...shown, comment: reply })),
  );
}

function Media({ post: { media }, actions }: Shown): object {
  const { hue, picture: sign, tagged } = media;
  return h(
    'div',
    { className: 'x-media' },
    h('img', { src: `/media/${hue}-${sign.codePointAt(0)?.toString(16)}.svg`, alt: '' }),
    tagged && h('div', { className: 'x-tag' }, profileLink(tagged, tagged, actions)),
  );
}

function head({ post: { media }, state, actions }: Shown): unknown[] {
  const { together, options, follow } = words[state.lang];
  return [
    picture(media.user, state.lang, actions),
    h(
      'div',
      null,
      personLink(media.user, actions),
      ...media.coauthor_producers.flatMap((user) => [` ${together} `, personLink(user, actions)]),
    ),
    state.viewer && state.viewer.username !== media.user.username
      ? h('button', { type: 'button' }, follow)
      : null,
    h('div', { role: 'button', tabIndex: 0, className: 'x-options' }, icon('dots', options)),
  ];
}

function captionParts({ post: { media }, state, actions }: Shown, heading: string): unknown[] {
  const { lang, now } = state;
  const when = h('time', { dateTime: isoOf(media.taken_at) }, ageOf(media.taken_at, now, lang));
  const text = h('span', { dir: 'auto' }, h(WithTags, { text: media.caption.text }));
  const isList = heading === 'h2';
  return [
    h('div', null, picture(media.user, lang, actions)),
    h(
      'div',
      { className: 'x-body' },
      h(heading, null, personLink(media.user, actions), isList ? null : ' ', isList ? null : when),
      h('div', null, text),
      isList && h('div', { className: 'x-line' }, when),
    ),
  ];
}

function controls({ comment, state, actions }: RowShown, kind: 'button' | 'div'): unknown[] {
  const { reply, likes, translate } = words[state.lang];
  const button = (label: string, onClick?: () => void) =>
    kind === 'button'
      ? h('button', { type: 'button', onClick }, label)
      : h('div', { role: 'button', tabIndex: 0, onClick }, h('span', { dir: 'auto' }, label));
  const isForeign = / the | you /u.test(comment.text) !== (state.lang === 'en');
  return [
    comment.comment_like_count > 0 && button(likes(comment.comment_like_count)),
    state.viewer && button(reply, () => actions.reply(comment)),
    state.viewer && isForeign && button(translate),
  ].filter((part) => part !== false && part !== null);
}

function heart({ comment, state, actions }: RowShown): object {
  const { like, unlike } = words[state.lang];
  const isLiked = comment.has_liked_comment;
  return h(
    'div',
    { role: 'button', tabIndex: 0, onClick: () => actions.like(comment) },
    icon(isLiked ? 'liked' : 'heart', isLiked ? unlike : like, 12),
  );
}

/** The numbers stand beside the icons on a page only. */
function buttonsOf({ post: { media }, state }: Shown, hasNumbers: boolean): unknown[] {
  const { like, comment } = words[state.lang];
  const button = (name: 'heart' | 'bubble', label: string, count: number) => [
    h('span', null, h('div', { role: 'button', tabIndex: 0 }, icon(name, label))),
    hasNumbers && h('span', null, String(count)),
  ];
  return [
    ...button('heart', like, media.like_count),
    ...button('bubble', comment, media.comment_count),
  ];
}

function ownTime({ post: { media }, state }: Shown): object {
  const when = h(
    'time',
    { dateTime: isoOf(media.taken_at) },
    ageOf(media.taken_at, state.now, state.lang),
  );
  return h('a', { href: `/${media.form}/${media.code}/`, role: 'link' }, when);
}

function Composer({ post, state, actions, kind }: Shown & { kind: 'button' | 'div' }): object {
  const { placeholder, post: label, emoji } = words[state.lang];
  const box = useRef<HTMLTextAreaElement | null>(null);
  useEffect(() => {
    if (post.aim) box.current?.focus();
  }, [post.aim]);
  const isOff = post.draft.trim() === '' || post.isSending;
  const submit = (event: Event) => {
    event.preventDefault();
    if (!isOff) actions.send();
  };
  return h(
    'form',
    { method: 'POST', className: 'x-form', onSubmit: submit },
    h('div', { role: 'button', tabIndex: 0 }, icon('smile', emoji)),
    h('textarea', {
      ref: box,
      'aria-label': placeholder,
      placeholder,
      autoComplete: 'off',
      rows: 1,
      value: post.draft,
      onChange: (event: { target: HTMLTextAreaElement }) => actions.type(event.target.value),
    }),
    kind === 'button'
      ? h('button', { type: 'submit', disabled: isOff }, label)
      : h(
          'div',
          {
            role: 'button',
            tabIndex: 0,
            'aria-disabled': isOff,
            className: 'x-send',
            onClick: submit,
          },
          label,
        ),
  );
}

function permalink(comment: ApiComment, { media }: OpenPost, { now, lang }: AppState): object {
  const { pk, parent_comment_id: parent, created_at: at } = comment;
  const below = parent === null ? `c/${pk}/` : `c/${parent}/r/${pk}/`;
  return h(
    'a',
    { href: `/${media.form}/${media.code}/${below}`, role: 'link' },
    h('time', { dateTime: isoOf(at), title: isoOf(at).slice(0, 10) }, ageOf(at, now, lang)),
  );
}

function personLink(user: ApiUser, actions: Actions): object {
  return profileLink(user.username, user.username, actions);
}

function profileLink(handle: string, text: string, actions: Actions): object {
  const go = (event: Event) => {
    event.preventDefault();
    actions.go(`/${handle}/`);
  };
  return h('a', { href: `/${handle}/`, role: 'link', onClick: go }, h('span', null, text));
}

function isoOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}

function ageOf(seconds: number, now: number, lang: AppState['lang']): string {
  const minutes = Math.max(1, Math.round(now / 60_000 - seconds / 60));
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.round(minutes / 60);
  const [day, week] = lang === 'it' ? ['g', 'sett.'] : ['d', 'w'];
  if (hours < 24) return `${hours} h`;
  return hours < 24 * 7 ? `${Math.round(hours / 24)} ${day}` : `${Math.round(hours / 168)} ${week}`;
}
