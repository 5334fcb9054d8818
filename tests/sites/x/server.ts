import type { ApiTweet, Entry, Timeline } from './api-types.ts';
import { folded, idAt, ids, late, tellStory, users } from './story.ts';

export interface Server {
  detail(focalId: string): Timeline | null;
  profile(handle: string): Timeline;
  /** As Anna. */
  reply(to: string, text: string): ApiTweet | null;
}

/** X's server, with a story of its own for each copy. */
export function createServer(): Server {
  const tweets = tellStory();
  const find = (id: string | null) => tweets.find((tweet) => tweet.id_str === id);
  const repliesTo = (id: string) =>
    tweets
      .filter((tweet) => tweet.in_reply_to_status_id_str === id)
      .toSorted((one, other) => Date.parse(one.created_at) - Date.parse(other.created_at));
  const rows = (list: ApiTweet[]): Entry[] =>
    list.map(({ id_str: id }) => ({ kind: 'tweet', id }) as const);
  const chain = (tweet: ApiTweet): ApiTweet[] => [
    tweet,
    ...repliesTo(tweet.id_str)
      .filter(({ id_str: id }) => !late.includes(id))
      .flatMap(chain),
  ];
  const withTweets = (entries: Entry[]): Timeline => {
    const wanted = new Set(idsIn(entries));
    return { entries, tweets: tweets.filter(({ id_str: id }) => wanted.has(id)) };
  };

  return {
    detail(focalId) {
      const focal = find(focalId);
      if (!focal) return null;
      const above: ApiTweet[] = [];
      for (
        let up = find(focal.in_reply_to_status_id_str);
        up;
        up = find(up.in_reply_to_status_id_str)
      )
        above.unshift(up);
      const below = repliesTo(focalId);
      const shown = below.filter(({ id_str: id }) => !folded.includes(id)).flatMap(chain);
      const rest = below.filter(({ id_str: id }) => folded.includes(id));
      const replies = rows(shown);
      if (focalId === ids.post) {
        replies.splice(4, 0, { kind: 'tweet', id: ids.ad, isPromoted: true });
        replies.splice(7, 0, { kind: 'tombstone' });
      }
      return withTweets([
        ...rows(above),
        { kind: 'tweet', id: focalId, isFocal: true },
        { kind: 'composer' },
        ...replies,
        ...(rest.length > 0 ? [{ kind: 'more' as const, entries: rows(rest) }] : []),
        { kind: 'heading' },
        ...rows([find(ids.elsewhere), find(ids.older)].filter((tweet) => tweet !== undefined)),
      ]);
    },
    profile(handle) {
      const own = tweets.filter(
        ({ user, in_reply_to_status_id_str: to, id_str: id }) =>
          user.screen_name.toLowerCase() === handle.toLowerCase() &&
          (to === null || id === ids.part2),
      );
      const pinned: Entry[] = own.slice(0, 1).map(({ id_str: id }) => ({
        kind: 'tweet',
        id,
        isPinned: true,
      }));
      return withTweets([
        { kind: 'profile' },
        ...pinned,
        ...rows(own),
        { kind: 'tweet', id: ids.toms },
      ]);
    },
    reply(to, text) {
      const parent = find(to);
      if (!parent) return null;
      parent.reply_count += 1;
      const now = Date.now();
      const tweet: ApiTweet = {
        id_str: idAt(now, tweets.length),
        created_at: new Date(Math.floor(now / 1000) * 1000).toISOString(),
        full_text: text,
        lang: 'it',
        user: users.anna,
        conversation_id_str: parent.conversation_id_str,
        in_reply_to_status_id_str: to,
        reply_count: 0,
        favorited: false,
      };
      tweets.push(tweet);
      return tweet;
    },
  };
}

function idsIn(entries: Entry[]): string[] {
  return entries.flatMap((entry) => (entry.kind === 'tweet' ? [entry.id] : []));
}
