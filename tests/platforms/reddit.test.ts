// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { trackComments } from '../../lib/page/track-comments.ts';
import { readAddress, readUserLink } from '../../lib/platforms/reddit/read-address.ts';
import { readCountIn } from '../../lib/platforms/reddit/read-count.ts';
import { readTime } from '../../lib/platforms/reddit/read-time.ts';
import { reddit } from '../../lib/platforms/reddit/index.ts';
import { describePlatform, type PageCase } from '../kit/platform-kit.ts';
import { allOf, anna, bread, pathOf, rice, starter } from '../sites/reddit/story.ts';
import {
  asAnna,
  asVisitor,
  commentAt,
  documentOf,
  newOrigin,
  oldOrigin,
  read,
  render,
  type Still,
} from './reddit-pages.ts';

const me = anna.toLowerCase();
/** Neither the robot nor what was deleted is a comment. */
const breadIds = allOf(bread)
  .map(({ id }) => id)
  .filter((id) => id !== 't1_lrobot1' && id !== 't1_lgone01');
const folded = ['t1_lnora01', 't1_lanna02'];
const late = ['t1_lnora02', 't1_lugo002', 't1_lnora03'];
const mineIds = ['t1_lanna01', 't1_lanna02', 't1_lanna03'];
const parents = {
  t1_lgiul01: null,
  t1_lanna01: 't1_lmarc01',
  t1_lmarc02: 't1_lanna01',
  t1_lnora01: 't1_lceli01',
  // It answers a deleted comment, which nobody can answer any more.
  t1_lugo001: null,
  t1_lanna03: 't1_lugo001',
  t1_lnora03: 't1_lugo002',
};
const whole = { kind: 'post', postId: bread.id, ids: breadIds, parents, total: 16 } as const;

const pages: PageCase[] = (['new', 'old'] as const).flatMap((layout) => [
  page(
    'my post, all unfolded',
    { layout, shown: { post: bread, open: true } },
    {
      ...whole,
      mine: true,
      account: me,
      mineIds,
    },
  ),
  page(
    'my post as it comes first, in English and dark',
    {
      layout,
      shown: { post: bread },
      view: { lang: 'en', dark: true },
    },
    {
      ...whole,
      mine: true,
      account: me,
      ids: breadIds.filter((id) => !folded.includes(id) && !late.includes(id)),
      mineIds: mineIds.filter((id) => !folded.includes(id)),
      parents: {},
    },
  ),
  page(
    'signed out',
    { layout, shown: { post: bread, open: true }, view: asVisitor },
    {
      ...whole,
      mine: false,
      account: null,
      mineIds: [],
    },
  ),
  page(
    'somebody else’s post',
    { layout, shown: { post: starter } },
    {
      kind: 'post',
      mine: false,
      account: me,
      author: starter.by.toLowerCase(),
      postId: starter.id,
      ids: ['t1_lanna04', 't1_ltomh02'],
      mineIds: ['t1_lanna04'],
      parents: { t1_lanna04: null, t1_ltomh02: 't1_lanna04' },
    },
  ),
  page(
    'one comment’s thread',
    { layout, shown: { post: bread, single: commentAt('t1_lmarc02') } },
    {
      kind: 'post',
      mine: true,
      account: me,
      postId: bread.id,
      ids: ['t1_lmarc02'],
      mineIds: [],
      parents: { t1_lmarc02: layout === 'new' ? 't1_lanna01' : undefined },
    },
  ),
  page(
    'my profile',
    { layout, shown: { profile: anna, posts: [bread, rice] } },
    {
      kind: 'profile',
      mine: true,
      account: me,
      ids: [],
      mineIds: [],
      posts: [bread.id, rice.id],
    },
  ),
  page(
    'somebody else’s profile',
    { layout, shown: { profile: 'tom_hale', posts: [starter] } },
    {
      kind: 'profile',
      mine: false,
      account: me,
      ids: [],
      mineIds: [],
      posts: [],
    },
  ),
  page(
    'the community',
    { layout, shown: { feed: [bread, rice, starter] } },
    {
      kind: 'other',
      mine: 'unknown',
      account: me,
      ids: [],
      mineIds: [],
      posts: [],
    },
  ),
]);

const isMain = ({ name }: PageCase) => name.endsWith('all unfolded');
describePlatform({ platform: reddit, pages: pages.filter(isMain) });
describePlatform({
  platform: reddit,
  pages: pages.filter((each) => !isMain(each)),
  mutations: 100,
});

describe.each(['new', 'old'] as const)('Reddit, one comment in the %s layout', (layout) => {
  const comments = read({ layout, shown: { post: bread, open: true } });

  it('is read whole', () => {
    const slug = layout === 'new' ? 'comment' : bread.slug;
    const origin = layout === 'new' ? newOrigin : oldOrigin;
    expect(comments.get('t1_lmarc02')).toEqual({
      id: 't1_lmarc02',
      postId: 't3_1pane42',
      parentId: 't1_lanna01',
      author: { id: 'marco_rinaldi', name: 'marco_rinaldi', handle: 'marco_rinaldi' },
      text: 'Grazie u/Anna_Bianchi! E se non la trovo, va bene la 0?',
      at: asAnna.now - 7 * 3_600_000,
      precisionMs: 0,
      permalink: `${origin}/r/FornoDiCasa/comments/1pane42/${slug}/lmarc02/`,
      mine: false,
      hearted: false,
      mentions: ['Anna_Bianchi'],
    });
  });

  it('keeps its paragraphs, and says which I voted up', () => {
    expect(comments.get('t1_ltomh01')).toMatchObject({
      text: 'Best crumb I have seen here in weeks.\n\nGreetings from a rainy Leeds!',
      hearted: true,
    });
    expect(comments.get('t1_lanna01')).not.toHaveProperty('hearted');
  });

  it('is read where the site folds it away because few liked it', () => {
    expect(comments.get('t1_loscr01')?.text).toMatch(/^Sempre/u);
  });

  it('tells how many answers are not in the page', () => {
    const first = read({ layout, shown: { post: bread } });
    expect(first.get('t1_lceli01')?.folded).toEqual({ hidden: 2 });
    expect(first.get('t1_lgiul01')).not.toHaveProperty('folded');
    expect(comments.get('t1_lceli01')).not.toHaveProperty('folded');
    const thread = { layout, shown: { post: bread, single: commentAt('t1_lugo002') } };
    expect(read(thread).get('t1_lugo002')?.folded).toEqual({ hidden: null });
  });

  it('is whole only with nothing left to load, and never on the page of one thread', () => {
    const isComplete = (still: Still) => {
      const { document, page } = documentOf(still);
      return reddit.comments.isComplete?.(document, page);
    };
    expect(isComplete({ layout, shown: { post: bread, open: true } })).toBe(true);
    expect(isComplete({ layout, shown: { post: bread } })).toBe(false);
    const single = commentAt('t1_lmarc01');
    expect(isComplete({ layout, shown: { post: bread, open: true, single } })).toBe(false);
  });
});

describe('Reddit, the same comment in both layouts', () => {
  it('is one: id, author, text, time, parent', () => {
    const oneOf = (layout: Still['layout']) =>
      [...read({ layout, shown: { post: bread, open: true } }).values()].map(
        ({ permalink: _permalink, ...rest }) => rest,
      );
    expect(oneOf('old')).toEqual(oneOf('new'));
  });
});

describe('Reddit, what a comment of the new layout answers', () => {
  const parentOf = (change: (comment: Element, document: Document) => void) => {
    const { document, page } = documentOf({ layout: 'new', shown: { post: bread, open: true } });
    const comment = reddit.comments.find(document, 't1_lmarc02') as Element;
    change(comment, document);
    return reddit.comments.read(comment, page)?.parentId;
  };

  it.each([
    ['as it stands', () => undefined, 't1_lanna01'],
    [
      'by its place, without parentid',
      (comment) => comment.removeAttribute('parentid'),
      't1_lanna01',
    ],
    [
      'in the flat shape, by parentid alone',
      (comment, document) => document.querySelector('shreddit-comment-tree')?.append(comment),
      't1_lanna01',
    ],
    [
      'unknown in the flat shape without it',
      (comment, document) => {
        comment.removeAttribute('parentid');
        document.querySelector('shreddit-comment-tree')?.append(comment);
      },
      undefined,
    ],
    [
      'unknown where place and parentid contradict each other',
      (comment) => comment.setAttribute('parentid', 't1_lgiul01'),
      undefined,
    ],
    [
      'unknown where place and depth do',
      (comment) => {
        comment.removeAttribute('parentid');
        comment.setAttribute('depth', '5');
      },
      undefined,
    ],
    [
      'the post itself',
      (comment, document) => {
        comment.setAttribute('parentid', 't3_1pane42');
        document.querySelector('shreddit-comment-tree')?.append(comment);
      },
      null,
    ],
  ] as [string, (comment: Element, document: Document) => void, string | null | undefined][])(
    '%s',
    (_, change, parentId) => expect(parentOf(change)).toBe(parentId),
  );
});

describe('Reddit, what is left of a deleted comment', () => {
  it.each(['author', 'is-comment-deleted'])('is known without its %s', (name) => {
    const { document, page } = documentOf({ layout: 'new', shown: { post: bread } });
    const gone = document.querySelector('[thingid="t1_lgone01"]') as Element;
    gone.removeAttribute(name);
    expect(reddit.comments.read(gone, page)).toBeNull();
    const answer = reddit.comments.find(document, 't1_lugo001') as Element;
    expect(reddit.comments.read(answer, page)?.parentId).toBeNull();
  });
});

describe('Reddit, what is no comment of this post', () => {
  const readWith = (change: (document: Document) => void) => {
    const { document, page } = documentOf({ layout: 'new', shown: { post: bread } });
    change(document);
    return [...document.querySelectorAll(reddit.comments.selector)].flatMap(
      (element) => reddit.comments.read(element, page)?.id ?? [],
    );
  };

  it('those of another post, left over for a moment', () => {
    const ids = readWith((document) => {
      for (const each of document.querySelectorAll('shreddit-comment'))
        each.setAttribute('postid', 't3_other');
    });
    expect(ids).toEqual([]);
  });

  it('one inside an advertisement, and one beside the tree', () => {
    const ids = readWith((document) => {
      const [first, second] = document.querySelectorAll('shreddit-comment[thingid^="t1_lm"]');
      document.querySelector('shreddit-comment-tree-ad')?.append(first as Element);
      document.body.append(second as Element);
    });
    expect(ids).not.toContain('t1_lmarc01');
    expect(ids).not.toContain('t1_lmarc02');
    expect(ids).toContain('t1_lgiul01');
  });
});

describe('Reddit, a page that lives', () => {
  it('tells of an upvote, and of the replies that come for “more replies”', async () => {
    const { document, page } = documentOf({ layout: 'new', shown: { post: bread } });
    const ending = new AbortController();
    const tracker = trackComments(page, reddit.comments, () => undefined, ending.signal);
    const row = document.querySelector('[comment-id="t1_lgiul01"]');
    row?.setAttribute('vote-state', 'UP');
    document.querySelector('faceplate-partial[loading="action"]')?.remove();
    const of = (id: string) => tracker.comments.get(id);
    await vi.waitFor(() => expect(of('t1_lgiul01')?.hearted).toBe(true));
    await vi.waitFor(() => expect(of('t1_lceli01')).not.toHaveProperty('folded'));
    row?.setAttribute('vote-state', 'NONE');
    await vi.waitFor(() => expect(of('t1_lgiul01')?.hearted).toBe(false));
    ending.abort();
  });
});

describe('Reddit, the page', () => {
  it('is nothing while the post of the address is not there, or only its card in a feed', () => {
    const { document } = documentOf({ layout: 'new', shown: { feed: [bread, starter] } });
    const moved = reddit.readPage(document, new URL(pathOf(bread), newOrigin));
    expect(moved).toMatchObject({ kind: 'other', root: null });
    const other = documentOf({ layout: 'new', shown: { post: starter } }).document;
    expect(reddit.readPage(other, new URL(pathOf(bread), newOrigin)).kind).toBe('other');
  });

  it('is a post before its comments are there', () => {
    const still: Still = { layout: 'new', shown: { post: bread, pending: true } };
    const { document, page } = documentOf(still);
    expect(page).toMatchObject({ kind: 'post', mine: true, root: null });
    expect(reddit.comments.isComplete?.(document, page)).toBe(false);
    expect(reddit.comments.total(document, page)).toBe(16);
  });

  it('does not guess whose it is while the name is not there', () => {
    const { document } = documentOf({ layout: 'new', shown: { post: bread } });
    document.querySelector('after-login-toast-dispatcher')?.remove();
    const page = reddit.readPage(document, new URL(pathOf(bread), newOrigin));
    expect(page).toMatchObject({ mine: 'unknown', account: null });
  });

  it('believes no name in what people wrote', () => {
    const { document } = documentOf({ layout: 'new', shown: { post: starter } });
    document.querySelector('after-login-toast-dispatcher')?.remove();
    const forged = document.createElement('after-login-toast-dispatcher');
    forged.setAttribute('username', 'tom_hale');
    document.querySelector('[slot="comment"]')?.append(forged);
    const page = reddit.readPage(document, new URL(pathOf(starter), newOrigin));
    expect(page).toMatchObject({ mine: 'unknown', account: null });
  });

  it.each(['new', 'old'] as const)('tells what the profile counts, %s', (layout) => {
    const { document, url } = documentOf({
      layout,
      shown: { profile: anna, posts: [bread, rice] },
    });
    expect(reddit.readPosts?.(document, url)[0]).toEqual({
      id: bread.id,
      title: bread.title,
      url: `${url.origin}${pathOf(bread)}`,
      mine: true,
      total: 16,
      at: asAnna.now - bread.minutesAgo * 60_000,
    });
  });

  it.each([
    ['<html class="theme-dark">', true],
    ['<html class="theme-light"><body style="background-color: #000">', false],
    ['<html class="res-nightmode">', true],
    ['<html><body class="res-nightmode">', true],
    ['<html><body>', false],
  ])('%s is dark: %s', (html, isDark) => {
    expect(reddit.isDark?.(new DOMParser().parseFromString(html, 'text/html'))).toBe(isDark);
  });
});

describe('Reddit, addresses', () => {
  const post = { kind: 'post', postId: 't3_1abc', commentId: null };
  const one = { ...post, commentId: 't1_xyz9' };
  it.each([
    ['/r/Forno/comments/1abc/a_slug/', post],
    ['/r/Forno/comments/1abc/', post],
    ['/r/Forno/comments/1ABC', post],
    ['/comments/1abc/', post],
    ['/user/Anna_B/comments/1abc/a_slug/', post],
    ['/r/Forno/comments/1abc/comment/xyz9/', one],
    ['/r/Forno/comments/1abc/pane_%F0%9F%8D%9E/xyz9/', one],
    ['/comments/1abc/comment/xyz9', one],
    ['/user/Anna_B/', { kind: 'profile', name: 'Anna_B' }],
    ['/u/Anna_B', { kind: 'profile', name: 'Anna_B' }],
    ['/user/Anna_B/submitted/', { kind: 'profile', name: 'Anna_B' }],
    ['/user/Anna_B/comments/', { kind: 'profile', name: 'Anna_B' }],
    ['/user/Anna_B/saved/', null],
    ['/user/Anna_B/m/bread/', null],
    ['/r/Forno/', null],
    ['/r/Forno/submitted/', null],
    ['/r/Forno/comments/', null],
    ['/r/Forno/comments/%20/x/', null],
    ['/message/inbox/', null],
    ['/', null],
    [`/r/x/comments/${'9'.repeat(2000)}/`, null],
  ])('%s', (path, address) => {
    expect(readAddress(new URL(path, newOrigin))).toEqual(address);
  });

  it.each([
    ['/user/Anna_B/', 'Anna_B'],
    ['https://old.reddit.com/u/Anna_B', 'Anna_B'],
    ['https://notreddit.com/user/Anna_B', null],
    ['/user/Anna_B/comments/', null],
    ['http://[', null],
    [null, null],
  ])('%s leads to %s', (href, name) => expect(readUserLink(href)).toBe(name));
});

describe('Reddit, times and numbers', () => {
  it.each([
    ['2026-09-01T10:00:00.123000+0000', Date.UTC(2026, 8, 1, 10, 0, 0, 123)],
    ['2026-09-01T12:00:00+02:00', Date.UTC(2026, 8, 1, 10)],
    ['2026-09-01T10:00:00Z', Date.UTC(2026, 8, 1, 10)],
    ['2026-13-01T10:00:00Z', null],
    ['1970-01-01T00:00:00Z', null],
    ['2026-09-01', null],
    ['yesterday', null],
    ['', null],
    [null, null],
  ])('%s', (written, at) => expect(readTime(written)).toBe(at));

  it.each([
    ['3 more replies', 3],
    ['Altre 12 risposte', 12],
    ['load more comments  (1 reply)', 1],
    ['2 von 14', null],
    ['1.2K more replies', null],
    ['12k', null],
    ['Continue this thread', null],
    ['', null],
  ])('"%s"', (words, count) => expect(readCountIn(words)).toBe(count));
});

function page(name: string, still: Still, expected: PageCase['expect']): PageCase {
  const { url } = documentOf(still);
  return {
    name: `${still.layout}, ${name}`,
    html: () => render(still),
    url: url.href,
    expect: expected,
  };
}
