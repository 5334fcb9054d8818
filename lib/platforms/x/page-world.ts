import type { KnownPage, KnownPost } from './known-post.ts';
import { placeOf, statusOf } from './addresses.ts';
import * as at from './selectors.ts';

/**
 * Runs in X's own world. What the page's elements do not tell stands in the React components that drew them and in the store: what
 * a post answers, and which posts were loaded. Only the fields named here are read, and nothing is changed. Anything may throw.
 */

/** The post that this article shows. */
export function readPost(article: Element): KnownPost | null {
  const ownId = statusOf(article.querySelector(at.time)?.closest('a')?.getAttribute('href'))?.id;
  const tweet = tweetOf(article, ownId);
  return tweet ? describe(tweet, readState(article.ownerDocument)) : null;
}

/** Who is signed in; the post that the address names, and the first of its conversation, where they were loaded. */
export function readPage({ ownerDocument }: Element): KnownPage | null {
  const state = readState(ownerDocument);
  if (!state) return null;
  const { location } = ownerDocument;
  const place = location ? placeOf(new URL(location.href)) : null;
  const focal = place?.kind === 'status' ? field(state.tweets, place.statusId) : undefined;
  const root = field(state.tweets, text(field(focal, 'conversation_id_str')));
  return {
    focal: focal ? describe(focal, state) : null,
    root: root ? describe(root, state) : null,
  };
}

/** A component may be drawn many levels above its element. */
const levels = 45;

/**
 * The data of the component around an element. React keeps two versions of a component and the element may lead to the older one,
 * which is that of another post where a row was used again: so the id decides.
 */
function tweetOf(article: Element, ownId: string | undefined): unknown {
  let fiber = keyed(article, '__reactFiber$');
  for (let level = 0; fiber && level < levels; level += 1) {
    for (const version of [fiber, field(fiber, 'alternate')]) {
      const tweet = field(field(version, 'memoizedProps'), 'tweet');
      for (const each of [tweet, field(tweet, 'retweeted_status')])
        if (each && (ownId === undefined || field(each, 'id_str') === ownId)) return each;
    }
    fiber = field(fiber, 'return');
  }
  return null;
}

interface State {
  viewerId: string;
  tweets: unknown;
  users: unknown;
}

/** The app's store hangs on the element that it is drawn into. */
function readState(document: Document): State | null {
  const top = document.querySelector(at.app)?.firstElementChild;
  let props = top ? field(keyed(top, '__reactProps$'), 'children') : undefined;
  for (let level = 0; props && level < 4; level += 1) {
    const inner = field(props, 'props');
    const store = field(inner, 'store') as { getState?: unknown } | undefined;
    if (store && typeof store.getState === 'function') {
      const state: unknown = store.getState();
      const entities = field(state, 'entities');
      return {
        viewerId: text(field(field(state, 'session'), 'user_id')),
        tweets: field(field(entities, 'tweets'), 'entities'),
        users: field(field(entities, 'users'), 'entities'),
      };
    }
    props = field(inner, 'children');
  }
  return null;
}

function describe(tweet: unknown, state: State | null): KnownPost {
  const id = text(field(tweet, 'id_str'));
  const replies = state ? repliesTo(id, state) : undefined;
  const user = field(tweet, 'user');
  const author = typeof user === 'string' ? field(state?.users, user) : user;
  return {
    id,
    handle: text(field(author, 'screen_name')),
    conversationId: text(field(tweet, 'conversation_id_str')),
    parentId: text(field(tweet, 'in_reply_to_status_id_str')),
    text: textOf(tweet),
    lang: text(field(tweet, 'lang')),
    repliesLoaded: replies?.count ?? 0,
    viewerReplied: replies?.byViewer ?? false,
  };
}

interface Replies {
  count: number;
  byViewer: boolean;
}

/** The store is a new object after each change and stays the same between: counted once for each. */
const counted = new WeakMap<object, Map<string, Replies>>();

function repliesTo(id: string, { tweets, viewerId }: State): Replies | undefined {
  if (typeof tweets !== 'object' || tweets === null) return undefined;
  let index = counted.get(tweets);
  if (!index) {
    index = new Map();
    for (const tweet of Object.values(tweets)) {
      const parentId = text(field(tweet, 'in_reply_to_status_id_str'));
      if (parentId === '') continue;
      const replies = index.get(parentId) ?? { count: 0, byViewer: false };
      replies.count += 1;
      replies.byViewer ||= viewerId !== '' && userIdOf(tweet) === viewerId;
      index.set(parentId, replies);
    }
    counted.set(tweets, index);
  }
  return index.get(id);
}

function userIdOf(tweet: unknown): string {
  const user = field(tweet, 'user');
  return typeof user === 'string' ? user : text(field(user, 'id_str'));
}

/** As it was written: long posts whole, without the mentions that X hides before a reply's words. */
function textOf(tweet: unknown): string {
  const note = field(tweet, 'note_tweet');
  const long = field(field(field(note, 'note_tweet_results'), 'result'), 'text');
  const whole = text(long) || text(field(note, 'text'));
  if (whole !== '') return whole;
  const full = text(field(tweet, 'full_text')) || text(field(tweet, 'text'));
  const range: unknown = field(tweet, 'display_text_range');
  const shown = Array.isArray(range)
    ? [...full].slice(Number(range[0]), Number(range[1])).join('')
    : full;
  return shown.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/** React keeps its own data under a name with a random end. */
function keyed(element: Element, prefix: string): unknown {
  const key = Object.keys(element).find((name) => name.startsWith(prefix));
  return key === undefined ? undefined : field(element, key);
}

function field(of: unknown, key: string): unknown {
  return typeof of === 'object' && of !== null ? (of as Record<string, unknown>)[key] : undefined;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
