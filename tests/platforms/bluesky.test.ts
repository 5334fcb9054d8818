// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { CommentObservation } from '../../lib/comments/comment.ts';
import { authorityOf, placeOf } from '../../lib/platforms/bluesky/addresses.ts';
import { bluesky } from '../../lib/platforms/bluesky/index.ts';
import { recordText } from '../../lib/platforms/bluesky/post-text.ts';
import { timeOf } from '../../lib/platforms/bluesky/post-time.ts';
import { describePlatform } from '../kit/platform-kit.ts';
import { parsePage } from '../kit/parse-page.ts';
import { origin, publicAnswer, renderProfile, renderThread } from '../sites/bluesky/static-page.ts';
import { annasPost, publicApi } from '../sites/bluesky/index.ts';
import { ids, storyTime } from '../sites/bluesky/story.ts';

const postUrl = origin + annasPost;
const {
  post: _post,
  flour: _flour,
  thread1: _1,
  thread2: _2,
  tomsPost: _3,
  annaAtToms: _4,
  ...thread
} = ids;
const all = Object.values(thread);
const mineIds = [ids.part2, ids.annaToGiulia, ids.annaToClaire];
const parents = {
  ...Object.fromEntries(all.map((id) => [id, null])),
  [ids.annaToGiulia]: ids.giuliaAsks,
  [ids.giuliaBack]: ids.annaToGiulia,
  [ids.benToOscar]: ids.oscarCriticises,
  [ids.benToClaire]: ids.claireAsks,
  [ids.annaToClaire]: ids.claireAsks,
  [ids.tomToClaire]: ids.claireAsks,
  [ids.ugoTwin1]: ids.tomPraises,
  [ids.ugoTwin2]: ids.benToOscar,
};
/** The linear view draws one answer to each reply, the owner's first. */
const notDrawn: string[] = [ids.benToClaire, ids.tomToClaire];
const drawn = all.filter((id) => !notDrawn.includes(id));
const parentsDrawn = Object.fromEntries(
  Object.entries(parents).filter(([id]) => !notDrawn.includes(id)),
);
const respond = { getPostThread: publicAnswer(ids.post) };

describePlatform({
  platform: bluesky,
  pages: [
    {
      name: "one's own post in the linear view",
      html: () => renderThread({ left: ['profile', 'thread'] }),
      url: postUrl,
      respond,
      publicApi,
      expect: {
        kind: 'post',
        mine: true,
        postId: ids.post,
        account: 'anna.pane.example',
        ids: drawn,
        mineIds,
        parents: parentsDrawn,
        total: null,
        all: { ids: all, parents, total: all.length, complete: true },
      },
    },
    {
      name: 'the permalink of a reply in the tree view, in English',
      html: () => renderThread({ anchor: ids.claireAsks, view: 'tree', lang: 'en', scheme: 'dim' }),
      url: `${origin}/profile/claire.levain.example/post/${ids.claireAsks}?from=elsewhere`,
      respond,
      publicApi,
      expect: {
        kind: 'post',
        mine: true,
        postId: ids.post,
        ids: [ids.claireAsks, ids.benToClaire, ids.annaToClaire, ids.tomToClaire],
        mineIds: [ids.annaToClaire],
        parents: {
          [ids.claireAsks]: null,
          [ids.benToClaire]: undefined,
          [ids.annaToClaire]: undefined,
          [ids.tomToClaire]: undefined,
        },
        all: { ids: all, mineIds, parents, complete: true },
      },
    },
    {
      name: 'a thread for a visitor',
      html: () => renderThread({ anchor: ids.oscarCriticises, signedInAs: null, scheme: 'dark' }),
      url: `${origin}/profile/oscar.lind.example/post/${ids.oscarCriticises}`,
      respond,
      publicApi,
      expect: {
        kind: 'post',
        mine: 'unknown',
        postId: ids.post,
        account: null,
        ids: [ids.oscarCriticises, ids.benToOscar, ids.ugoTwin2],
        mineIds: [],
        all: { ids: all, mineIds: [] },
      },
    },
    {
      name: 'the permalink of a reply in the own thread',
      html: () => renderThread({ anchor: ids.giuliaBack }),
      url: `${origin}/profile/giulia.forno.example/post/${ids.giuliaBack}`,
      respond,
      publicApi,
      expect: {
        kind: 'post',
        mine: true,
        postId: ids.post,
        ids: [ids.giuliaAsks, ids.annaToGiulia, ids.giuliaBack],
        mineIds: [ids.annaToGiulia],
        parents: {
          [ids.giuliaAsks]: null,
          [ids.annaToGiulia]: ids.giuliaAsks,
          [ids.giuliaBack]: ids.annaToGiulia,
        },
        all: { ids: all, mineIds, parents, complete: true },
      },
    },
    {
      name: "somebody else's post",
      html: () => renderThread({ anchor: ids.tomsPost }),
      url: `${origin}/profile/tom.hadley.example/post/${ids.tomsPost}`,
      respond: { getPostThread: publicAnswer(ids.tomsPost) },
      publicApi,
      expect: {
        kind: 'post',
        mine: false,
        author: 'tom.hadley.example',
        postId: ids.tomsPost,
        ids: [ids.annaAtToms],
        mineIds: [ids.annaAtToms],
        parents: { [ids.annaAtToms]: null },
      },
    },
    {
      name: "one's own profile",
      html: () => renderProfile({ left: ['thread'] }),
      url: `${origin}/profile/anna.pane.example`,
      expect: {
        kind: 'profile',
        mine: true,
        account: 'anna.pane.example',
        ids: [],
        mineIds: [],
        posts: [ids.post, ids.flour, ids.thread1],
      },
    },
    {
      name: "another's profile",
      html: () => renderProfile({}, 'tom.hadley.example'),
      url: `${origin}/profile/tom.hadley.example/`,
      expect: { kind: 'profile', mine: false, ids: [], mineIds: [], posts: [] },
    },
  ],
});

describe('the page', () => {
  it.each([
    ['/profile/anna.pane.example', 'profile', 'anna.pane.example'],
    ['/profile/ANNA.pane.example/', 'profile', 'anna.pane.example'],
    ['/profile/did:plc:x1', 'profile', 'anna.pane.example'],
    ['/profile/anna.pane.example/followers', 'other', undefined],
    ['/profile/handle.invalid', 'other', undefined],
    [`/profile/anna.pane.example/post/${ids.post}/liked-by`, 'other', undefined],
    ['/notifications', 'other', undefined],
  ])('%s is %s', (path, kind, profileId) => {
    const page = bluesky.readPage(parsePage(renderProfile()), new URL(path, origin));
    expect(page).toMatchObject({ kind });
    expect(page.profileId).toBe(profileId);
  });

  it('tells the post', () => {
    const page = bluesky.readPage(parsePage(renderThread()), new URL(postUrl));
    expect(page.post).toEqual({
      id: ids.post,
      title: 'Il pane del lunedì: farina di tipo 1, 70% di acqua, una notte in frigo. #pane…',
      url: postUrl,
      mine: true,
      total: null,
      at: null,
    });
  });

  it('is nothing while the app has drawn a reply and not yet what stands above it', () => {
    const document = parsePage(renderThread({ anchor: ids.giuliaBack }));
    const url = new URL(`/profile/giulia.forno.example/post/${ids.giuliaBack}`, origin);
    for (const id of [ids.post, ids.giuliaAsks, ids.annaToGiulia])
      bluesky.comments.find(document, id)?.closest('[style*="cursor"]')?.remove();
    expect(bluesky.readPage(document, url)).toMatchObject({ kind: 'other', root: null });
  });

  it('is nothing where the first post of the thread is gone', () => {
    const document = parsePage(renderThread({ anchor: ids.giuliaBack }));
    const root = document.querySelector('[data-testid^="postThreadItem"]');
    root?.replaceChildren('Deleted post');
    root?.removeAttribute('data-testid');
    const url = new URL(`/profile/giulia.forno.example/post/${ids.giuliaBack}`, origin);
    expect(bluesky.readPage(document, url).kind).toBe('other');
  });

  it.each([
    ['another post', `/profile/anna.pane.example/post/${ids.flour}`, true],
    ['another author', `/profile/tom.hadley.example/post/${ids.post}`, false],
  ])('is nothing while it still shows %s than the address says', (_, path, withLists) => {
    const document = parsePage(renderThread());
    if (withLists) {
      const lists = document.createElement('a');
      lists.setAttribute('href', `/profile/anna.pane.example/post/${ids.post}/liked-by`);
      document.querySelector('[data-testid^="postThreadItem"]')?.append(lists);
    }
    expect(bluesky.readPage(document, new URL(path, origin)).kind).toBe('other');
  });

  it('counts direct replies on the profile, and takes no answer to oneself for a post', () => {
    const posts = bluesky.readPosts?.(parsePage(renderProfile()), new URL(origin)) ?? [];
    expect(posts.map(({ id, total, mine }) => [id, total, mine])).toEqual([
      [ids.post, 10, true],
      [ids.flour, 0, true],
      [ids.thread1, 1, true],
    ]);
  });

  it.each([
    ['light', false],
    ['dim', true],
    ['dark', true],
  ] as const)('%s is dark: %s', (scheme, isDark) => {
    expect(bluesky.isDark?.(parsePage(renderThread({ scheme })))).toBe(isDark);
  });
});

describe('a comment', () => {
  it('has its time from its key, where the shown time agrees', () => {
    const { comments } = read();
    expect(comments.get(ids.giuliaAsks)).toMatchObject({
      at: storyTime - 2700 * 60_000,
      precisionMs: 60_000,
    });
    const later = parsePage(renderThread());
    for (const time of later.querySelectorAll('[data-tooltip]'))
      time.setAttribute('data-tooltip', '1 gennaio 2027 alle ore 00:07');
    expect(read(later).comments.get(ids.giuliaAsks)?.at).toBeNull();
  });

  it('tells how many answers the linear view does not draw', () => {
    const { comments } = read();
    const folded = [...comments.values()].flatMap(({ id, folded }) =>
      folded ? [[id, folded]] : [],
    );
    expect(folded).toEqual([[ids.claireAsks, { hidden: 2 }]]);
  });

  it('may have answers anywhere in the tree view', () => {
    const { comments } = read(parsePage(renderThread({ view: 'tree' })));
    expect(comments.get(ids.claireAsks)?.folded).toEqual({ hidden: null });
    expect(comments.get(ids.nina)?.folded).toBeUndefined();
  });

  it('has its links whole, its mentions, and nothing of a quoted post', () => {
    const { comments } = read();
    expect(comments.get(ids.lenaLinks)?.text).toBe(
      'Noch eine Frage: dieselbe Mühle? https://muehle.example/mehl/typ-1050?sack=25 #brot',
    );
    expect(comments.get(ids.lenaQuotes)).toMatchObject({
      text: '@anna.pane.example is it the flour from this one?',
      mentions: ['anna.pane.example'],
      author: { id: 'lena.voss.example', name: 'lena.voss.example' },
    });
  });

  it('is of an account by its DID where the handle is broken', () => {
    const { comments } = read();
    expect(comments.get(ids.nina)).toMatchObject({
      author: { id: 'did:plc:brokenhandleofnina', name: 'Nina' },
      permalink: `${origin}/profile/did:plc:brokenhandleofnina/post/${ids.nina}`,
      mine: false,
    });
  });

  it('has my heart', () => {
    const { comments } = read();
    const hearted = [...comments.values()].filter((comment) => comment.hearted);
    expect(hearted.map(({ id }) => id)).toEqual([ids.ugoHearts]);
  });

  it('that cannot be read is one all the same; the post itself is none', () => {
    const { document } = read();
    const rows = [...document.querySelectorAll(bluesky.comments.selector)];
    expect(rows.filter((row) => bluesky.comments.isUnreadable?.(row))).toEqual([]);
    for (const link of document.querySelectorAll('[data-tooltip]')) link.remove();
    const unreadable = rows.filter((row) => bluesky.comments.isUnreadable?.(row));
    expect(unreadable).toHaveLength(drawn.length);
  });

  it('is never mine by name alone', () => {
    expect(read().comments.get(ids.namesake)).toMatchObject({
      author: { name: 'Anna Bianchi' },
      mine: false,
    });
  });
});

describe('what a post is made of', () => {
  const facet = (byteStart: unknown, byteEnd: unknown, ...features: unknown[]) => ({
    index: { byteStart, byteEnd },
    features,
  });
  const uri = 'https://mulino.example/farina/tipo-1';

  it.each<[string, unknown, unknown, string, string[]]>([
    [
      'a link is given whole',
      'vedi mulino.example/fa...',
      [facet(5, 25, { uri })],
      `vedi ${uri}`,
      [],
    ],
    ['bytes are counted, not letters', 'è 👇 qui', [facet(8, 11, { uri })], `è 👇 ${uri}`, []],
    [
      'a redirect is gone through',
      'x',
      [facet(0, 1, { uri: `https://go.bsky.app/redirect?u=${encodeURIComponent(uri)}` })],
      uri,
      [],
    ],
    [
      'tags and mentions stay',
      '#pane @Anna.example',
      [facet(0, 5, { tag: 'pane' }), facet(6, 19, { did: 'did:plc:x' })],
      '#pane @Anna.example',
      ['anna.example'],
    ],
    ['a link that looks like a tag stays', '#pane', [facet(0, 5, { uri })], '#pane', []],
    [
      'overlapping ones: the first counts',
      'abcd',
      [facet(0, 3, { uri }), facet(2, 4, { uri })],
      `${uri}d`,
      [],
    ],
    ['beyond the end', 'abcd', [facet(2, 99, { uri })], 'abcd', []],
    [
      'backwards, negative, no numbers',
      'abcd',
      [facet(3, 1, { uri }), facet(-2, 1, { uri }), facet('0', '1', { uri })],
      'abcd',
      [],
    ],
    ['another scheme', 'abcd', [facet(0, 4, { uri: 'javascript:alert(1)' })], 'abcd', []],
    ['no facets at all', 'abcd', { length: 1 }, 'abcd', []],
    [
      'nonsense in them',
      'abcd',
      [null, 7, {}, { index: 1, features: [] }, facet(0, 1, null)],
      'abcd',
      [],
    ],
    ['no text', 7, [], '', []],
  ])('%s', (_, text, facets, expected, mentions) => {
    expect(recordText(text, facets)).toEqual({ text: expected, mentions });
  });

  it.each([
    ['/profile/Anna.pane.example/post/3lb2?x=1', { authority: 'anna.pane.example', rkey: '3lb2' }],
    ['/profile/did:plc:abc', { authority: 'did:plc:abc', rkey: null }],
    [
      '/profile/did:web:pane.example/post/self/',
      { authority: 'did:web:pane.example', rkey: 'self' },
    ],
    ['/profile/anna', null],
    ['/profile/handle.invalid/post/3lb2', null],
    ['/profile/anna.example/feed/3lb2', null],
    ['/profile/anna.example/post/3lb2/quotes', null],
    ['/profile/anna.example/post/%22%5D', null],
    ['https://elsewhere.example/profile/anna.example', null],
  ])('%s is the place %o', (path, place) => {
    expect(placeOf(path)).toEqual(place);
  });

  it.each([undefined, 7, '', 'anna', 'handle.invalid', 'a b.example', 'did:', '../x.example'])(
    '%o is nobody',
    (name) => {
      expect(authorityOf(name)).toBeNull();
    },
  );

  it.each([
    ['self', '2026 20 0'],
    ['zzzzzzzzzzzzz', '2026 20 0'],
    [ids.nina, null],
    [ids.nina, '19 2026'],
  ])('%s has no time beside %o', (rkey, shown) => {
    expect(timeOf(rkey, shown)).toBeNull();
  });
});

describe('the public API', () => {
  const ask = async (answer: unknown, html = renderThread()) => {
    const document = parsePage(html);
    const page = bluesky.readPage(document, new URL(postUrl));
    const fetch = async () => Response.json(answer);
    const reading = await bluesky.readAll?.(page, fetch, new AbortController().signal);
    return { document, page, reading };
  };
  type Node = { post: Record<string, unknown>; replies: Node[] };
  const thread = () => (structuredClone(publicAnswer(ids.post)) as { thread: Node }).thread;

  it('is asked for the post, with nobody’s cookies', async () => {
    const asked: [string, RequestInit | undefined][] = [];
    const page = bluesky.readPage(parsePage(renderThread()), new URL(postUrl));
    const fetch = async (input: unknown, init?: RequestInit) => {
      asked.push([String(input), init]);
      return Response.json(publicAnswer(ids.post));
    };
    await bluesky.readAll?.(page, fetch, new AbortController().signal);
    expect(asked).toHaveLength(1);
    const [address, init] = asked[0] ?? ['', undefined];
    expect(Object.fromEntries(new URL(address).searchParams)).toEqual({
      uri: `at://anna.pane.example/app.bsky.feed.post/${ids.post}`,
      depth: '1000',
      parentHeight: '0',
    });
    expect(init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  it('is what the rows then say too', async () => {
    const { document, page, reading } = await ask(publicAnswer(ids.post));
    const told = new Map(reading?.comments.map((comment) => [comment.id, comment]));
    const { comments } = read(document, page);
    expect(comments.size).toBe(drawn.length);
    for (const [id, comment] of comments) expect(comment).toEqual(told.get(id));
  });

  it('is not believed to be whole where a post has more answers than it gives', async () => {
    const root = thread();
    root.replies = root.replies.slice(0, 9);
    const { reading } = await ask({ thread: root });
    expect(reading?.complete).toBe(false);
    expect(reading?.total).toBeGreaterThan(reading?.comments.length ?? 0);
  });

  it('is whole where the missing are blocked or deleted', async () => {
    const root = thread();
    root.replies = root.replies.map((reply) =>
      String(reply.post['uri']).endsWith(ids.nina) ? ({ blocked: true } as never) : reply,
    );
    const shown = parsePage(renderThread());
    bluesky.comments.find(shown, ids.nina)?.remove();
    const { reading } = await ask({ thread: root }, shown.documentElement.outerHTML);
    expect(reading).toMatchObject({ complete: true, total: all.length - 1 });
  });

  it('is behind where the page shows what it does not have', async () => {
    const root = thread();
    root.post['replyCount'] = 9;
    root.replies = root.replies.filter(({ post }) => !String(post['uri']).endsWith(ids.nina));
    expect((await ask({ thread: root })).reading).toMatchObject({
      complete: false,
      total: all.length,
    });
  });

  it('lets nobody stand in for another by making the same key', async () => {
    const root = thread();
    const copy = structuredClone(
      root.replies.find(({ post }) => String(post['uri']).endsWith(ids.nina)),
    );
    const forged = { ...copy?.post, indexedAt: new Date(storyTime).toISOString() } as Record<
      string,
      unknown
    >;
    forged['uri'] = `at://did:plc:mallory/app.bsky.feed.post/${ids.nina}`;
    forged['author'] = { did: 'did:plc:mallory', handle: 'anna.pane.example', displayName: 'x' };
    root.replies.unshift({ post: forged, replies: [] });
    root.replies.push({ post: forged, replies: [] });
    root.post['replyCount'] = 12;
    const { reading } = await ask({ thread: root });
    expect(reading?.comments.filter(({ id }) => id === ids.nina)).toMatchObject([
      { author: { id: 'did:plc:brokenhandleofnina' }, mine: false },
    ]);
    expect(reading?.complete).toBe(false);
  });

  it.each([
    ['a reply', { reply: { root: { uri: 'x' }, parent: { uri: 'x' } } }],
    ['nothing', null],
  ])('is not taken where it answers %s', async (_, record) => {
    const root = thread();
    root.post['record'] = record && { ...(root.post['record'] as object), ...record };
    expect((await ask({ thread: root })).reading).toBeNull();
  });

  it('is not taken where it answers another’s post', async () => {
    expect((await ask(publicAnswer(ids.tomsPost))).reading).toBeNull();
  });

  it('has the server’s time, and the writer’s only for what was brought from elsewhere', async () => {
    const root = thread();
    const timed = (id: string, createdAt: string) => {
      const node = root.replies.find(({ post }) => String(post['uri']).endsWith(id));
      Object.assign(node?.post['record'] as object, { createdAt });
    };
    timed(ids.nina, '2019-05-01T10:00:00Z');
    timed(ids.namesake, '2999-01-01T00:00:00Z');
    const { reading } = await ask({ thread: root });
    const at = (id: string) => reading?.comments.find((comment) => comment.id === id)?.at;
    expect(at(ids.nina)).toBe(Date.UTC(2019, 4, 1, 10));
    expect(at(ids.namesake)).toBe(storyTime - 1500 * 60_000);
  });

  it('survives a very deep thread', async () => {
    const root = thread();
    const [first] = root.replies;
    if (!first) throw new Error('no reply');
    let node = first;
    for (let depth = 0; depth < 3000; depth += 1) {
      const uri = `at://did:plc:deep/app.bsky.feed.post/deep${depth}`;
      const post = { ...node.post, uri, author: { did: 'did:plc:deep', handle: 'deep.example' } };
      const next = { post, replies: [] };
      node.replies = [next];
      node = next;
    }
    const page = bluesky.readPage(parsePage(renderThread()), new URL(postUrl));
    const reading = await bluesky.readAll?.(
      page,
      async () => ({ ok: true, json: async () => ({ thread: root }) }) as Response,
      new AbortController().signal,
    );
    expect(reading?.comments.length).toBeGreaterThan(3000);
  });
});

function read(
  document = parsePage(renderThread()),
  page = bluesky.readPage(document, new URL(postUrl)),
) {
  const comments = new Map<string, CommentObservation>();
  for (const element of document.querySelectorAll(bluesky.comments.selector)) {
    const comment = bluesky.comments.read(element, page);
    if (comment) comments.set(comment.id, comment);
  }
  return { comments, document, page };
}
