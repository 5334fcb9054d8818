import { lines as story, people, storyTime, tid, type Line, type Person } from './story.ts';

/** A post as the app and the public API get it (app.bsky.feed.defs#postView). */
export interface PostView {
  uri: string;
  cid: string;
  author: { did: string; handle: string; displayName: string; avatar?: string };
  record: {
    $type: string;
    text: string;
    createdAt: string;
    langs: string[];
    facets?: Facet[];
    reply?: { root: { uri: string }; parent: { uri: string } };
  };
  replyCount: number;
  likeCount: number;
  indexedAt: string;
  viewer?: { like?: string };
  quoted?: PostView;
}

export interface Facet {
  index: { byteStart: number; byteEnd: number };
  features: ({ tag: string } | { uri: string } | { did: string })[];
}

export interface ThreadRow {
  post: PostView;
  /** 0: the post that the page is about; above it negative. */
  depth: number;
  lineUp: boolean;
  lineDown: boolean;
}

export type Network = ReturnType<typeof createNetwork>;

/** Everybody's posts, and what is answered about them. `now`: when the story is told. */
export function createNetwork(now: number, extra = 0) {
  const all: Line[] = [...story, ...moreReplies(extra)];
  const byId = new Map(all.map((line) => [line.id, line]));
  const times = new Map(all.map((line) => [line.id, now - line.minutesAgo * 60_000]));
  const repliesTo = (id: string) => all.filter((line) => line.to === id);

  const rootOf = (line: Line): Line => {
    const parent = line.to === null ? undefined : byId.get(line.to);
    return parent ? rootOf(parent) : line;
  };

  const view = (line: Line, viewer: string | null): PostView => {
    const author = personOf(line.by);
    const at = new Date(times.get(line.id) ?? now).toISOString();
    const { text, facets } = written(line.text);
    const parent = line.to === null ? undefined : byId.get(line.to);
    const quoted = line.quotes === undefined ? undefined : byId.get(line.quotes);
    return {
      uri: uriOf(line),
      cid: `bafy${line.id}`,
      author: {
        did: author.did,
        handle: author.handle,
        displayName: author.name,
        ...(author.hue !== null && {
          avatar: `/img/avatar_thumbnail/plain/${author.did}/${author.hue}`,
        }),
      },
      record: {
        $type: 'app.bsky.feed.post',
        text,
        createdAt: at,
        langs: [line.lang],
        ...(facets.length > 0 && { facets }),
        ...(parent && {
          reply: { root: { uri: uriOf(rootOf(line)) }, parent: { uri: uriOf(parent) } },
        }),
      },
      replyCount: repliesTo(line.id).length,
      likeCount: line.isHearted ? 1 : 0,
      indexedAt: at,
      ...(viewer !== null && line.isHearted && { viewer: { like: `at://like/${line.id}` } }),
      ...(quoted && { quoted: view(quoted, viewer) }),
    };
  };

  /** The writer of the post first, then the newest. */
  const sorted = (line: Line): Line[] => {
    const owner = rootOf(line).by;
    return repliesTo(line.id).toSorted(
      (one, other) =>
        Number(other.by === owner) - Number(one.by === owner) || (one.id < other.id ? 1 : -1),
    );
  };

  const below = (line: Line, depth: number, isTree: boolean, viewer: string | null): ThreadRow[] =>
    (isTree || depth === 1 ? sorted(line) : sorted(line).slice(0, 1)).flatMap((reply) => {
      const rest = depth < 10 ? below(reply, depth + 1, isTree, viewer) : [];
      const row = {
        post: view(reply, viewer),
        depth,
        lineUp: depth > 1,
        lineDown: rest.length > 0,
      };
      return [row, ...rest];
    });

  const above = (line: Line, viewer: string | null): ThreadRow[] => {
    const parent = line.to === null ? undefined : byId.get(line.to);
    if (!parent) return [];
    const rest = above(parent, viewer);
    const depth = -1 - rest.length;
    return [
      ...rest,
      { post: view(parent, viewer), depth, lineUp: rest.length > 0, lineDown: true },
    ];
  };

  const publicThread = (line: Line): object => ({
    $type: 'app.bsky.feed.defs#threadViewPost',
    post: view(line, null),
    replies: sorted(line).map(publicThread),
    threadContext: {},
  });

  return {
    thread(id: string, isTree: boolean, viewer: string | null): ThreadRow[] | null {
      const line = byId.get(id);
      if (!line) return null;
      const anchor = {
        post: view(line, viewer),
        depth: 0,
        lineUp: line.to !== null,
        lineDown: false,
      };
      return [...above(line, viewer), anchor, ...below(line, 1, isTree, viewer)];
    },
    publicThread(uri: string): object | null {
      const line = byId.get(uri.slice(uri.lastIndexOf('/') + 1));
      return line ? { thread: publicThread(line) } : null;
    },
    /** A profile's first tab: posts, each with the account's own answer to it below. */
    feed(handle: string, viewer: string | null): { post: PostView; lineUp: boolean }[] {
      return all
        .filter((line) => line.to === null && personOf(line.by).handle === handle)
        .toSorted((one, other) => (one.id < other.id ? 1 : -1))
        .flatMap((line) => [
          { post: view(line, viewer), lineUp: false },
          ...repliesTo(line.id)
            .filter((reply) => reply.by === line.by)
            .map((reply) => ({ post: view(reply, viewer), lineUp: true })),
        ]);
    },
    write(by: string, to: string | null, text: string, lang: string): PostView {
      const at = Date.now();
      const line: Line = { id: tid(0, at), by, to, text, minutesAgo: 0, lang };
      all.push(line);
      byId.set(line.id, line);
      times.set(line.id, at);
      return view(line, by);
    },
    like(id: string): PostView | null {
      const line = byId.get(id);
      if (!line) return null;
      line.isHearted = !line.isHearted;
      return view(line, 'anna');
    },
  };
}

export function personOf(key: string): Person {
  const person = people[key];
  if (!person) throw new Error(`Nobody is called ${key}.`);
  return person;
}

export function keyOfPost({ uri }: PostView): string {
  return uri.slice(uri.lastIndexOf('/') + 1);
}

function uriOf(line: Line): string {
  return `at://${personOf(line.by).did}/app.bsky.feed.post/${line.id}`;
}

/** What the composer makes of typed words when it publishes them: mentions, tags and links, by bytes. */
function written(typed: string): { text: string; facets: Facet[] } {
  const bytes = (part: string) => new TextEncoder().encode(part).length;
  const facets: Facet[] = [];
  let text = '';
  for (const token of typed.split(/(\s+)/u)) {
    const person = token.startsWith('@') ? people[token.slice(1)] : undefined;
    const shown = person ? `@${person.handle}` : token;
    const index = { byteStart: bytes(text), byteEnd: bytes(text + shown) };
    if (person) facets.push({ index, features: [{ did: person.did }] });
    else if (/^#\w/u.test(token)) facets.push({ index, features: [{ tag: token.slice(1) }] });
    else if (/^https?:/u.test(token)) facets.push({ index, features: [{ uri: token }] });
    text += shown;
  }
  return { text, facets };
}

function moreReplies(count: number): Line[] {
  const [post] = story;
  if (!post) return [];
  return Array.from({ length: count }, (_, index) => ({
    id: tid(100, storyTime + index),
    by: 'ben',
    to: post.id,
    text: `Reply number ${index + 1}.`,
    minutesAgo: 100,
    lang: 'en',
  }));
}
