// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { CommentObservation, FoldedReplies } from '../../lib/comments/comment.ts';
import { tiktokAnswers } from '../../lib/platforms/tiktok/page-world.ts';
import { tiktok } from '../../lib/platforms/tiktok/index.ts';
import { describePlatform, type PageCase } from '../kit/platform-kit.ts';
import { parsePage } from '../kit/parse-page.ts';
import { annasPhoto, annasVideo } from '../sites/tiktok/index.ts';
import { now, renderPage, type StillOptions } from '../sites/tiktok/static-page.ts';
import { anna, bread, cid, loaves, tell, tomatoes } from '../sites/tiktok/story.ts';

/** A page made of a string has no React behind it: what it would hold hangs on each element here, in its own shape. */
vi.mock('../../lib/page-world/ask-page-world.ts', () => ({
  askPageWorld(element: Element, question: 'tiktok.comment' | 'tiktok.page') {
    const still = element.getAttribute('data-still');
    if (still === null) return null;
    const name = question === 'tiktok.comment' ? 'comment' : 'item';
    const above = { type: () => null, memoizedProps: { [name]: JSON.parse(still) as object } };
    Object.assign(element, { __reactFiber$still: { type: 'div', return: above } });
    const answer: unknown = tiktokAnswers[question]?.(element);
    return JSON.parse(JSON.stringify(answer)) as unknown;
  },
}));

const origin = 'https://www.tiktok.com';
const at = (path: string) => new URL(path, origin);
const tops = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const replies = [31, 32, 51, 52, 53, 54, 61];
const page = (path: string, options: StillOptions = {}): Pick<PageCase, 'html' | 'url'> => ({
  html: renderPage(options),
  url: origin + path,
});
const mine = {
  kind: 'post',
  mine: true,
  account: anna,
  postId: bread,
  ids: tops.map(cid),
  mineIds: [cid(1)],
} as const satisfies PageCase['expect'];

const pages: PageCase[] = [
  {
    name: 'my video, all unfolded',
    ...page(annasVideo, { unfolded: 'all' }),
    expect: {
      ...mine,
      ids: [...tops, ...replies].map(cid),
      mineIds: [1, 31, 54, 61].map(cid),
      total: 17,
      parents: {
        [cid(3)]: null,
        [cid(31)]: cid(3),
        [cid(32)]: cid(31),
        [cid(51)]: cid(5),
        [cid(54)]: cid(53),
      },
    },
  },
  {
    name: 'my video, folded, in English and dark, replies at the foot',
    ...page(annasVideo, { lang: 'en', scheme: 'dark', replyBox: 'foot' }),
    expect: { ...mine, total: 17 },
  },
  {
    name: 'my video, its comments not opened',
    ...page(annasVideo, { isPanelOpen: false }),
    expect: { ...mine, ids: [], mineIds: [], total: 17 },
  },
  {
    name: 'my photo, opened over my profile: the document was made for another page',
    ...page(annasPhoto, { id: loaves, profile: anna, madeFor: null }),
    expect: { ...mine, postId: loaves, ids: [201, 202].map(cid), mineIds: [], total: 2 },
  },
  {
    name: 'somebody else’s video, where I wrote',
    ...page(`/@orto_di_citta/video/${tomatoes}`, { id: tomatoes }),
    expect: {
      ...mine,
      mine: false,
      author: 'orto_di_citta',
      postId: tomatoes,
      ids: [301, 302].map(cid),
      mineIds: [cid(301)],
    },
  },
  {
    name: 'somebody else’s video under an address with my name',
    ...page(`/@${anna}/video/${tomatoes}`, { id: tomatoes }),
    expect: {
      ...mine,
      mine: false,
      postId: tomatoes,
      ids: [301, 302].map(cid),
      mineIds: [cid(301)],
    },
  },
  {
    name: 'signed out',
    ...page(annasVideo, { signedInAs: null }),
    expect: { ...mine, mine: false, account: null, mineIds: [] },
  },
  {
    name: 'seen by Bruno',
    ...page(annasVideo, { signedInAs: 'bruno.ferri' }),
    expect: { ...mine, mine: false, account: 'bruno.ferri', mineIds: [] },
  },
  {
    name: 'my profile',
    ...page(`/@${anna}`, { id: null, profile: anna }),
    expect: {
      kind: 'profile',
      mine: true,
      account: anna,
      ids: [],
      mineIds: [],
      posts: [bread, loaves],
    },
  },
  {
    name: 'another profile',
    ...page('/@orto_di_citta', { id: null, profile: 'orto_di_citta' }),
    expect: {
      kind: 'profile',
      mine: false,
      account: anna,
      ids: [],
      mineIds: [],
      posts: [tomatoes],
    },
  },
];

describePlatform({ platform: tiktok, pages });

describe('TikTok, one comment', () => {
  const read = readAll(renderPage({ unfolded: 'all' }), annasVideo);

  it('is read whole', () => {
    expect(read.get(cid(32))).toEqual({
      id: cid(32),
      postId: bread,
      parentId: cid(31),
      author: { id: 'marco.rinaldi', name: 'Marco 🌾', handle: 'marco.rinaldi' },
      text: 'Grazie! E se non la trovo?',
      at: now - 5 * 3_600_000,
      precisionMs: 0,
      permalink: `${origin}${annasVideo}?cid=${encodeURIComponent(btoa(cid(32)))}`,
      mine: false,
      hearted: false,
    });
  });

  it.each([
    ['a text of several lines', 4, { text: expect.stringContaining('here.\nGreetings') as string }],
    ['my like', 4, { hearted: true }],
    ['a sticker without words', 7, { text: '🖼️' }],
    ['whom it mentions', 8, { mentions: ['giulia.lodi'] }],
    ['a pinned one of mine', 1, { mine: true, parentId: null }],
  ])('%s', (_, id, wanted) => expect(read.get(cid(id))).toMatchObject(wanted));

  it('a like that was just given or taken back counts as shown, whatever the page’s data still say', () => {
    const html = renderPage().replaceAll('aria-pressed="true"', 'aria-pressed="false"');
    expect(readAll(html, annasVideo).get(cid(4))?.hearted).toBe(false);
  });

  it('signed out there are no hearts of mine', () => {
    const comment = readAll(renderPage({ signedInAs: null }), annasVideo).get(cid(4));
    expect(comment).not.toHaveProperty('hearted');
  });

  it('the same comment twice in the page is read once, and found where it was read', () => {
    const document = parsePage(renderPage());
    const first = document.querySelector('[class*="DivCommentObjectWrapper"]');
    first?.parentElement?.append(first.cloneNode(true));
    expect(readDocument(document, annasVideo)).toHaveLength(tops.length);
    expect(tiktok.comments.find(document, cid(1)) === first).toBe(true);
  });
});

describe('TikTok, what a thread tells of its folded replies', () => {
  const cases: [string, StillOptions, Record<number, FoldedReplies | undefined>][] = [
    [
      'folded: mine came with the list, or the only one did',
      {},
      {
        2: undefined,
        3: { hidden: 2, ownerReplied: true },
        5: { hidden: 4 },
        6: { hidden: 1, ownerReplied: true },
      },
    ],
    [
      'folded, for another',
      { signedInAs: 'bruno.ferri' },
      { 6: { hidden: 1, ownerReplied: false } },
    ],
    ['folded, in English', { lang: 'en' }, { 5: { hidden: 4 } }],
    ['unfolded', { unfolded: 'all' }, { 3: undefined, 5: undefined, 6: undefined }],
  ];
  it.each(cases)('%s', (_, options, wanted) => {
    const read = readAll(renderPage(options), annasVideo);
    for (const [id, folded] of Object.entries(wanted))
      expect(read.get(cid(Number(id)))?.folded, id).toEqual(folded);
  });

  it('in part: what is still offered is missing', () => {
    const document = parsePage(renderPage({ unfolded: [5] }));
    const thread = tiktok.comments.find(document, cid(5));
    thread
      ?.querySelectorAll('[class*="DivReplyContainer"] [class*="DivCommentItemWrapper"]')[3]
      ?.remove();
    expect(foldedIn(document, 5)).toEqual({ hidden: 1 });
    const offer = thread?.querySelector('[class*="DivViewRepliesContainer"]') as Element;
    offer.textContent = 'Vedi altre 2';
    expect(foldedIn(document, 5)).toEqual({ hidden: 2 });
    offer.textContent = 'Vedi altre 1,2K';
    expect(foldedIn(document, 5), 'the data know').toEqual({ hidden: 1 });
  });

  const foldedIn = (document: Document, id: number) =>
    readDocument(document, annasVideo).find((comment) => comment.id === cid(id))?.folded;
});

describe('TikTok without its data', () => {
  const bare = () => renderPage({ unfolded: 'all' }).replaceAll('data-still', 'data-gone');

  it('reads no comment, says of each that it could not be read, and never guesses an id', () => {
    const document = parsePage(bare());
    expect(readDocument(document, annasVideo)).toEqual([]);
    const elements = [...document.querySelectorAll(tiktok.comments.selector)];
    expect(elements).toHaveLength(17);
    expect(elements.every((each) => tiktok.comments.isUnreadable?.(each))).toBe(true);
  });

  it('reads rows that carry their id, without times', () => {
    const document = parsePage(bare());
    for (const thread of document.querySelectorAll('[class*="DivCommentObjectWrapper"]'))
      carry(thread, JSON.parse(stillOf(thread)) as { cid: string });
    for (const row of document.querySelectorAll('[class*="DivReplyContainer"] [data-gone]'))
      carry(row, JSON.parse(stillOf(row)) as { cid: string });
    const read = new Map(readDocument(document, annasVideo).map((each) => [each.id, each]));
    expect(read.size).toBe(17);
    expect(read.get(cid(32))).toMatchObject({ parentId: cid(3), at: null, mine: false });
    expect(read.get(cid(31))).toMatchObject({ mine: true });
  });

  it('a row that carries another id than its data is not read', () => {
    const document = parsePage(renderPage());
    const thread = tiktok.comments.find(document, cid(2)) as Element;
    carry(thread, { cid: cid(4) });
    expect(tiktok.comments.find(document, cid(2))).toBeNull();
    expect(tiktok.comments.isUnreadable?.(thread)).toBe(true);
  });

  it('data of another person than the one shown is not believed', () => {
    const html = renderPage().replaceAll(
      '&quot;unique_id&quot;:&quot;tom.hale&quot;',
      '&quot;unique_id&quot;:&quot;paolo.neri&quot;',
    );
    expect(readAll(html, annasVideo).has(cid(4))).toBe(false);
  });

  const stillOf = (element: Element) =>
    (element.closest('[data-gone]') ?? element.querySelector('[data-gone]'))?.getAttribute(
      'data-gone',
    ) ?? '{}';
  const carry = (element: Element, { cid: id }: { cid: string }) => {
    const content = element.querySelector('[class*="DivCommentContentWrapper"]');
    content?.setAttribute('class', 'css-ulyotp-DivCommentContentContainer');
    content?.setAttribute('id', id);
  };
});

describe('TikTok, from one video to the next in the same document', () => {
  const path = `/@orto_di_citta/video/${tomatoes}`;

  it('comments that are still those of the last video are not read', () => {
    const document = parsePage(renderPage());
    expect(readDocument(document, annasVideo)).toHaveLength(10);
    expect(readDocument(document, path)).toEqual([]);
  });

  it('not even if their data do not say to which they belong', () => {
    const document = parsePage(renderPage().replaceAll('aweme_id', 'gone'));
    expect(readDocument(document, annasVideo)).toHaveLength(10);
    expect(readDocument(document, path)).toEqual([]);
  });

  it('whose it is, is no longer said by what the document was made for', () => {
    const document = parsePage(renderPage());
    expect(tiktok.readPage(document, at(path)).mine).toBe(false);
    const back = parsePage(renderPage({ madeFor: tomatoes }));
    expect(tiktok.readPage(back, at(annasVideo))).toMatchObject({ mine: true });
  });

  it('the comments over a page count, not those below', () => {
    const document = parsePage(renderPage({ id: loaves, profile: anna }));
    const below = parsePage(renderPage()).querySelector('[class*="DivCommentSidebar"]');
    document.querySelector('main')?.append(document.importNode(below as Element, true));
    expect(readDocument(document, annasPhoto).map(({ id }) => id)).toEqual([201, 202].map(cid));
  });
});

describe('TikTok, the page', () => {
  it('tells the videos of a profile with their counts', () => {
    const document = parsePage(renderPage({ id: null, profile: anna }));
    expect(tiktok.readPosts?.(document, at(`/@${anna}`))).toEqual([
      {
        id: bread,
        title: 'Il pane in pentola, senza impasto 🍞 #pane',
        url: origin + annasVideo,
        mine: true,
        total: 17,
        at: now - 400 * 3_600_000,
      },
      {
        id: loaves,
        title: 'Tre pagnotte e un riccio',
        url: origin + annasPhoto,
        mine: true,
        total: 2,
        at: now - 400 * 3_600_000,
      },
    ]);
  });

  it('without data on them, without counts', () => {
    const html = renderPage({ id: null, profile: anna }).replaceAll('data-still', 'data-gone');
    const posts = tiktok.readPosts?.(parsePage(html), at(`/@${anna}`));
    expect(posts?.map(({ total }) => total)).toEqual([null, null]);
  });

  it.each([
    ['/', 'other'],
    ['/foryou', 'other'],
    [`/@${anna}/live`, 'other'],
    ['/tag/pane', 'other'],
    [`/@${anna}/video/abc`, 'other'],
    [`/@${anna}/`, 'profile'],
    [`${annasVideo}?cid=Nzcw`, 'post'],
  ])('%s is %s', (path, kind) => {
    expect(tiktok.readPage(parsePage(renderPage()), at(path)).kind).toBe(kind);
  });

  it.each([
    ['nothing', ''],
    ['no JSON', '{"__DEFAULT_SCOPE__":'],
    ['another shape', '{"__DEFAULT_SCOPE__":[{"webapp.app-context":7}]}'],
    ['a list', '[]'],
  ])('of data with %s in them nobody is proved', (_, json) => {
    const document = parsePage(renderPage());
    (document.querySelector('script') as Element).textContent = json;
    expect(tiktok.readPage(document, at(annasVideo))).toMatchObject({
      mine: 'unknown',
      account: null,
    });
    expect(readDocument(document, annasVideo).filter((comment) => comment.mine)).toEqual([]);
  });

  it('the older data are understood as well', () => {
    const document = parsePage(renderPage());
    const script = document.querySelector('script') as Element;
    script.id = 'SIGI_STATE';
    script.textContent = JSON.stringify({
      AppContext: { appContext: { user: { uniqueId: anna, nickName: 'Anna Bianchi' } } },
    });
    expect(tiktok.readPage(document, at(annasVideo))).toMatchObject({
      mine: true,
      account: { id: anna, name: 'Anna Bianchi' },
    });
  });

  it('a total that is only rounded is none', () => {
    const html = renderPage().replaceAll('(17)', '(1,2K)').replaceAll('>17<', '>1.2K<');
    const document = parsePage(html);
    const { post } = tiktok.readPage(document, at(annasVideo));
    expect(tiktok.comments.total(document, tiktok.readPage(document, at(annasVideo)))).toBeNull();
    expect(post?.total, 'the data know').toBe(17);
  });

  it('the story is told as the pages show it', () => {
    expect(tell(now).get(bread)?.item.stats.commentCount).toBe(tops.length + replies.length);
  });
});

function readAll(html: string, path: string): Map<string, CommentObservation> {
  return new Map(readDocument(parsePage(html), path).map((comment) => [comment.id, comment]));
}

function readDocument(document: Document, path: string): CommentObservation[] {
  const shown = tiktok.readPage(document, at(path));
  return [...document.querySelectorAll(tiktok.comments.selector)].flatMap(
    (element) => tiktok.comments.read(element, shown) ?? [],
  );
}
