import type { ApiTweet, ApiUser, Entry, Timeline } from './api-types.ts';
import type { Lang } from './words.ts';

/** The app's store, where its parts have the names that X gives them; what is the copy's own stands below `copy`. */
export interface AppState {
  session: { user_id?: string };
  entities: {
    tweets: { entities: Record<string, StoredTweet> };
    users: { entities: Record<string, ApiUser> };
  };
  copy: {
    me: ApiUser | null;
    lang: Lang;
    /** Whether the reply window opens: false plays an X that has changed. */
    opensWindow: boolean;
    entries: Entry[];
    window: ReplyWindow | null;
  };
}

export type StoredTweet = Omit<ApiTweet, 'user' | 'quoted_status'> & {
  user: string;
  quoted_status?: string;
};

export interface ReplyWindow {
  to: string;
  text: string;
}

export interface Store {
  getState(): AppState;
}

export interface Actions {
  go(path: string): void;
  like(id: string): void;
  showMore(entry: Entry): void;
  openWindow(to: string): void;
  closeWindow(): void;
  /** Resolves when it was sent. */
  send(to: string, text: string): Promise<void>;
}

export const empty = (copy: Omit<AppState['copy'], 'entries' | 'window'>): AppState => ({
  session: copy.me ? { user_id: copy.me.id_str } : {},
  entities: { tweets: { entities: {} }, users: { entities: {} } },
  copy: { ...copy, entries: [], window: null },
});

/** Takes tweets in, each apart from its author. */
export function withTweets(state: AppState, tweets: ApiTweet[]): AppState {
  const stored = { ...state.entities.tweets.entities };
  const users = { ...state.entities.users.entities };
  const take = ({ user, quoted_status: quoted, ...tweet }: ApiTweet) => {
    users[user.id_str] = user;
    if (quoted) take(quoted);
    stored[tweet.id_str] = {
      ...tweet,
      user: user.id_str,
      ...(quoted && { quoted_status: quoted.id_str }),
    };
  };
  for (const tweet of tweets) take(tweet);
  return { ...state, entities: { tweets: { entities: stored }, users: { entities: users } } };
}

export function withTimeline(state: AppState, { entries, tweets }: Timeline): AppState {
  const next = withTweets(state, tweets);
  // Visitors see a post and no replies.
  const shown = state.copy.me
    ? entries
    : entries.filter((entry) => entry.kind === 'tweet' && entry.isFocal);
  return { ...next, copy: { ...next.copy, entries: shown } };
}

/** A tweet as its component gets it: with its author, and the one that it quotes. */
export function tweetIn({ entities }: AppState, id: string): ApiTweet | null {
  const stored = entities.tweets.entities[id];
  const user = stored && entities.users.entities[stored.user];
  if (!stored || !user) return null;
  const { quoted_status: quotedId, ...tweet } = stored;
  const quoted = quotedId === undefined ? null : tweetIn({ entities } as AppState, quotedId);
  return { ...tweet, user, ...(quoted && { quoted_status: quoted }) };
}
