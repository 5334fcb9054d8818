import { createElement as h } from 'react';
import type { ApiTweet, ApiUser } from './api-types.ts';
import type { Actions, AppState } from './state.ts';
import { type Lang, words } from './words.ts';

interface TweetProps {
  key?: string;
  tweet: ApiTweet;
  state: AppState;
  actions: Actions;
  isFocal?: boolean;
  isPinned?: boolean;
}

/** A post, with the attributes that X gives its parts. Its data are a property of this component, as there. */
export function Tweet({ tweet, state, actions, isFocal = false, isPinned }: TweetProps): object {
  const { user, id_str: id } = tweet;
  const { lang } = state.copy;
  return h(
    'article',
    { role: 'article', tabIndex: isFocal ? -1 : 0, 'data-testid': 'tweet' },
    isPinned && h('div', { 'data-testid': 'socialContext' }, words[lang].pinned),
    h(
      'div',
      { className: isFocal ? 'tweet focal' : 'tweet' },
      avatar(user, true),
      h(
        'div',
        { className: 'body' },
        names(tweet, actions, !isFocal),
        tweetText(tweet, lang),
        tweet.note_tweet &&
          !isFocal &&
          h(
            'button',
            {
              type: 'button',
              className: 'link',
              'data-testid': 'tweet-text-show-more-link',
              onClick: () => actions.go(pathOf(tweet)),
            },
            words[lang].showMore,
          ),
        tweet.quoted_status && quote(tweet.quoted_status, lang),
        isFocal && h('div', { className: 'faint' }, timeLink(tweet, actions)),
        buttons(tweet, id, state, actions),
      ),
    ),
  );
}

/** In the reply window: nothing of it can be pressed, and the time is no link. */
export function AnsweredTweet({ tweet, state }: Omit<TweetProps, 'actions'>): object {
  const { user } = tweet;
  const { lang } = state.copy;
  return h(
    'article',
    { role: 'article', tabIndex: -1, 'data-testid': 'tweet' },
    h(
      'div',
      { className: 'tweet' },
      avatar(user, false),
      h(
        'div',
        { className: 'body' },
        h(
          'div',
          { className: 'names', 'data-testid': 'User-Name' },
          h('b', null, emojiText(user.name)),
          h('span', { className: 'faint' }, `@${user.screen_name} · `, time(tweet, lang)),
        ),
        tweetText(tweet, lang),
        h(
          'p',
          { className: 'faint' },
          words[lang].replyingTo,
          ' ',
          h('span', { className: 'link' }, `@${user.screen_name}`),
        ),
      ),
    ),
  );
}

export function pathOf({ user, id_str: id }: ApiTweet): string {
  return `/${user.screen_name}/status/${id}`;
}

/** Goes there without loading the page anew. */
export function follow(actions: Actions, path: string): (event: Event) => void {
  return (event) => {
    event.preventDefault();
    actions.go(path);
  };
}

export function avatar(user: ApiUser, isLinked: boolean): object {
  const hue = (Number(user.id_str) * 47) % 360;
  const picture = h('img', {
    alt: '',
    src: `/pictures/${hue}.svg`,
    width: 40,
    height: 40,
    draggable: true,
  });
  return h(
    'div',
    { 'data-testid': 'Tweet-User-Avatar' },
    h(
      'div',
      { 'data-testid': `UserAvatar-Container-${user.screen_name}` },
      isLinked ? h('a', { href: `/${user.screen_name}`, tabIndex: -1 }, picture) : picture,
    ),
  );
}

function names(tweet: ApiTweet, actions: Actions, withTime: boolean): object {
  const { user } = tweet;
  const path = `/${user.screen_name}`;
  return h(
    'div',
    { className: 'names', 'data-testid': 'User-Name' },
    h(
      'a',
      { href: path, onClick: follow(actions, path) },
      h('b', null, h('span', null, emojiText(user.name))),
    ),
    h(
      'a',
      { href: path, tabIndex: -1, className: 'faint', onClick: follow(actions, path) },
      `@${user.screen_name}`,
    ),
    withTime && h('span', { className: 'faint' }, '·'),
    withTime && timeLink(tweet, actions),
  );
}

function timeLink(tweet: ApiTweet, actions: Actions): object {
  const path = pathOf(tweet);
  return h(
    'a',
    { href: path, className: 'faint', onClick: follow(actions, path) },
    time(tweet, 'it'),
  );
}

function time({ created_at: at }: ApiTweet, lang: Lang): object {
  const shown = new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'short' }).format(
    new Date(at),
  );
  return h('time', { dateTime: at }, shown);
}

function tweetText(tweet: ApiTweet, lang: Lang): object {
  const isTranslated = tweet.translation !== undefined && lang === 'it';
  const text = isTranslated ? (tweet.translation ?? '') : tweet.full_text;
  return h(
    'div',
    null,
    isTranslated && h('div', { className: 'faint' }, words[lang].translated),
    h(
      'div',
      { dir: 'auto', lang: isTranslated ? lang : tweet.lang, 'data-testid': 'tweetText' },
      ...richText(text),
    ),
  );
}

function quote(tweet: ApiTweet, lang: Lang): object {
  return h(
    'div',
    { role: 'link', tabIndex: 0, className: 'quoted' },
    h(
      'div',
      { className: 'names', 'data-testid': 'User-Name' },
      h('b', null, tweet.user.name),
      h('span', { className: 'faint' }, `@${tweet.user.screen_name} · `, time(tweet, lang)),
    ),
    h(
      'div',
      { dir: 'auto', lang: tweet.lang, 'data-testid': 'tweetText' },
      ...richText(tweet.full_text),
    ),
  );
}

function buttons(tweet: ApiTweet, id: string, { copy }: AppState, actions: Actions): object {
  const { reply_count: replies, favorited } = tweet;
  const count = (value: number) =>
    h(
      'span',
      { 'data-testid': 'app-text-transition-container' },
      h('span', null, value > 0 ? String(value) : ''),
    );
  return h(
    'div',
    { role: 'group', className: 'actions', 'aria-label': words[copy.lang].replies(replies) },
    h(
      'button',
      {
        type: 'button',
        'data-testid': 'reply',
        'aria-label': words[copy.lang].replies(replies),
        onClick: () => actions.openWindow(id),
      },
      icon('reply'),
      count(replies),
    ),
    h(
      'button',
      {
        type: 'button',
        'data-testid': favorited ? 'unlike' : 'like',
        onClick: () => actions.like(id),
      },
      icon(favorited ? 'liked' : 'like'),
      count(favorited ? 1 : 0),
    ),
    h('a', { href: `${pathOf(tweet)}/analytics`, className: 'faint' }, icon('chart')),
  );
}

/** Emoji are pictures, mentions links. */
function richText(text: string): unknown[] {
  return text
    .split(/(@\w{1,20})/u)
    .map((part, index) =>
      index % 2 === 1
        ? h('a', { key: index, href: `/${part.slice(1)}`, className: 'link' }, part)
        : h('span', { key: index }, emojiText(part)),
    );
}

function emojiText(text: string): unknown[] {
  return text.split(/(\p{Emoji_Presentation})/u).map((part, index) =>
    index % 2 === 1
      ? h('img', {
          key: index,
          alt: part,
          className: 'emoji',
          src: `/emoji/v2/svg/${part.codePointAt(0)?.toString(16) ?? ''}.svg`,
        })
      : part,
  );
}

function icon(name: string): object {
  return h('svg', { className: `icon ${name}`, viewBox: '0 0 24 24', 'aria-hidden': true }, [
    h('path', { key: name, d: paths[name] ?? '' }),
  ]);
}

const paths: Record<string, string> = {
  reply: 'M4 5h16v11h-8l-5 4v-4H4z',
  like: 'M12 20l-8-8a5 5 0 0 1 8-6 5 5 0 0 1 8 6z',
  liked: 'M12 20l-8-8a5 5 0 0 1 8-6 5 5 0 0 1 8 6z',
  chart: 'M5 20V10m5 10V4m5 16v-7m5 7V8',
};
