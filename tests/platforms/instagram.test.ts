// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { CommentObservation, FoldedReplies } from '../../lib/comments/comment.ts';
import { trackComments } from '../../lib/page/track-comments.ts';
import {
  readAddress,
  readCommentLink,
  readHandle,
} from '../../lib/platforms/instagram/addresses.ts';
import { readFirstPage } from '../../lib/platforms/instagram/first-page.ts';
import { instagram } from '../../lib/platforms/instagram/index.ts';
import { readNumber } from '../../lib/platforms/instagram/read-number.ts';
import { describePlatform, type PageCase } from '../kit/platform-kit.ts';
import { parsePage } from '../kit/parse-page.ts';
import { renderStill, type StillOptions } from '../sites/instagram/static-page.ts';
import {
  allOf,
  anna,
  bread,
  ids,
  publications,
  reel,
  scones,
  together,
} from '../sites/instagram/story.ts';

const allOpen: StillOptions = {
  loaded: 20,
  open: [ids.tomPraises, ids.marcoAsks, ids.samiThanks],
};
/** Small ones, for the many damaged copies. */
const someOpen: StillOptions = { loaded: 4, open: [ids.marcoAsks] };
const seen = [
  ids.giuliaAsks,
  ids.tomPraises,
  ids.marcoAsks,
  ids.noraToMarco,
  ids.annaToNora,
  ids.marcoAgain,
  ids.annaHerself,
];
const mine = {
  ...expected(bread, { mine: true, account: anna }),
  ids: seen,
  mineIds: [ids.annaToNora, ids.annaHerself],
  parents: {
    [ids.tomPraises]: null,
    [ids.marcoAsks]: null,
    [ids.noraToMarco]: ids.marcoAsks,
    [ids.annaToNora]: ids.marcoAsks,
    [ids.marcoAgain]: ids.marcoAsks,
  },
};

const pages: PageCase[] = [
  {
    name: 'my post on its own page, in Italian, one thread unfolded',
    ...still(someOpen),
    expect: { ...mine, total: 13 },
  },
  {
    name: 'the dialog over my profile, in English and dark, one thread unfolded',
    ...still({ ...someOpen, shownAs: 'dialog', lang: 'en', isDark: true }),
    expect: { ...mine, total: null },
  },
  {
    name: 'my post at a comment’s address, folded, before more is loaded',
    ...still({ shownAs: 'list', loaded: 3 }, `/p/${bread}/c/${ids.marcoAsks}/`),
    expect: { ...mine, ids: seen.slice(0, 3), mineIds: [], parents: {}, total: 13 },
  },
  {
    name: 'my reel, after in-site navigation: the page alone says that it is mine',
    ...still({ code: reel, isFirst: false, loaded: 20 }, `/reel/${reel}/`),
    expect: { ...expected(reel, { mine: true, account: anna }), total: 2 },
  },
  {
    name: 'signed out',
    ...still({ loaded: 3, signedInAs: null, lang: 'en' }),
    expect: {
      ...mine,
      mine: false,
      account: null,
      ids: seen.slice(0, 3),
      mineIds: [],
      parents: {},
    },
  },
  {
    name: 'somebody else’s post, on which I am marked and have written',
    ...still({ code: scones, isFirst: false }, `/p/${scones}/`),
    expect: { ...expected(scones, { mine: false, account: anna }), author: 'tom.hadley' },
  },
  {
    name: 'a post published together',
    ...still({ code: together }, `/p/${together}/`),
    expect: expected(together, { mine: true, account: anna }),
  },
  {
    name: 'a post published together, after in-site navigation: nobody is taken for its owner',
    ...still({ code: together, isFirst: false, shownAs: 'dialog' }, `/p/${together}/`),
    expect: expected(together, { mine: 'unknown', account: anna }),
  },
  {
    name: 'my profile',
    ...still({ code: null }, `/${anna}/`),
    expect: {
      kind: 'profile',
      mine: true,
      account: anna,
      ids: [],
      mineIds: [],
      posts: [bread, reel, together],
    },
  },
  {
    name: 'Anna’s profile seen by Tom',
    ...still({ code: null, signedInAs: 'tom.hadley' }, `/${anna}/`),
    expect: { kind: 'profile', mine: false, account: 'tom.hadley', ids: [], mineIds: [] },
  },
];

describePlatform({ platform: instagram, pages });

describe('Instagram, what a thread tells of its folded replies', () => {
  type Folds = Record<string, FoldedReplies | undefined>;
  const cases: [string, StillOptions, Folds][] = [
    [
      'folded, the first page’s data tell who is in some',
      { loaded: 20 },
      {
        [ids.giuliaAsks]: undefined,
        [ids.tomPraises]: { hidden: 1, ownerReplied: true },
        [ids.marcoAsks]: { hidden: 3 },
        // Not among the first that come with the page.
        [ids.samiThanks]: { hidden: 1 },
      },
    ],
    [
      'folded in a dialog, nothing is told',
      { loaded: 20, shownAs: 'dialog', lang: 'en' },
      {
        [ids.tomPraises]: { hidden: 1 },
        [ids.marcoAsks]: { hidden: 3 },
        [ids.samiThanks]: { hidden: 1 },
        [ids.noraPraises]: undefined,
      },
    ],
    [
      'unfolded: the first page’s data say how many there are',
      allOpen,
      { [ids.tomPraises]: undefined, [ids.marcoAsks]: undefined, [ids.noraPraises]: undefined },
    ],
    [
      'found unfolded in a dialog: nobody can tell whether the button hides them or brings more',
      { ...allOpen, shownAs: 'dialog' },
      { [ids.tomPraises]: { hidden: null }, [ids.giuliaAsks]: undefined },
    ],
  ];
  it.each(cases)('%s', (_name, options, wanted) => {
    const { comments } = read(renderStill(options));
    for (const [id, folded] of Object.entries(wanted))
      expect(comments.get(id)?.folded, id).toEqual(folded);
  });

  it('what the folded thread said of itself counts when it is open', () => {
    const closed = parsePage(renderStill({ shownAs: 'dialog', loaded: 20 }));
    expect(readDocument(closed).get(ids.marcoAsks)?.folded).toEqual({ hidden: 3 });
    const open = parsePage(renderStill({ ...allOpen, shownAs: 'dialog' }));
    closed.body.replaceWith(open.body);
    expect(readDocument(closed).get(ids.marcoAsks)?.folded).toBeUndefined();
    const button = rowOf(closed, ids.annaToNora).closest('.x-replies')?.querySelector('span');
    if (button) button.textContent = 'Visualizza le risposte (2)';
    expect(readDocument(closed).get(ids.marcoAsks)?.folded, 'a number promises more').toEqual({
      hidden: null,
    });
    if (button) button.textContent = 'Nascondi le risposte';
    rowOf(closed, ids.annaToNora).remove();
    expect(readDocument(closed).get(ids.marcoAsks)?.folded).toEqual({ hidden: 1 });
  });

  it('the data exclude the owner only where they have all that the button promises', () => {
    const withSami = renderStill({ loaded: 20 }).replace(
      `"pk":"${ids.giuliaAsks}","text"`,
      `"pk":"${ids.samiThanks}","child_comment_count":1,"preview_child_comments":[{"user":{"username":"nora.k"}}],"text"`,
    );
    // The second count of the same object wins, as in any JSON: so the first is taken away.
    const told = withSami
      .replace(/"child_comment_count":0/u, '"x":0')
      .replace(/"preview_child_comments":\[\]\}\}/u, '"y":0}}');
    expect(read(told).comments.get(ids.samiThanks)?.folded).toEqual({
      hidden: 1,
      ownerReplied: false,
    });
    const more = told.replaceAll('risposte (1)', 'risposte (2)');
    expect(read(more).comments.get(ids.samiThanks)?.folded).toEqual({ hidden: 2 });
  });
});

describe('Instagram, one comment', () => {
  const { comments } = read(renderStill(allOpen));

  it('is read whole', () => {
    expect(comments.get(ids.annaToNora)).toEqual({
      id: ids.annaToNora,
      postId: bread,
      parentId: ids.marcoAsks,
      author: { id: anna, name: anna, handle: anna },
      text: '@marco_forno Sì, ma lasciala riposare di più: beve tanta acqua.',
      at: Date.UTC(2026, 10, 20, 9) - (24 * 60 + 420) * 60_000,
      precisionMs: 0,
      permalink: `https://www.instagram.com/p/${bread}/c/${ids.marcoAsks}/r/${ids.annaToNora}/`,
      mine: true,
      hearted: false,
      mentions: ['marco_forno'],
    });
  });

  it.each(['page', 'dialog'] as const)('has all its words and their lines, in a %s', (shownAs) => {
    const there = read(renderStill({ ...allOpen, shownAs })).comments;
    expect(there.get(ids.lenaCriticises)?.text).toBe(
      'Sinceramente: troppo sale, e con i tuoi tempi il mio non è lievitato.\nPeccato.',
    );
    expect(there.get(ids.samiThanks)?.text).toBe('Salvato! Grazie 🙏');
    expect(there.get(ids.noraPraises)?.hearted).toBe(true);
    expect(there.get(ids.giuliaAsks)?.hearted).toBe(false);
  });

  it('is read again when something in its row or its fold changes, and only then', () => {
    for (const shownAs of ['page', 'dialog'] as const) {
      const document = parsePage(renderStill({ loaded: 20, shownAs }));
      const around = (part: Element | null | undefined) => {
        const element = part && instagram.comments.around?.(part);
        return element && readCommentLink(element.closest('a')?.getAttribute('href') ?? null)?.id;
      };
      const row = rowOf(document, ids.marcoAsks);
      expect(around(row.querySelector('svg'))).toBe(ids.marcoAsks);
      const fold = [...document.querySelectorAll('.x-replies span')].find((part) =>
        part.textContent?.includes('3'),
      );
      expect(around(fold)).toBe(ids.marcoAsks);
      expect(around(document.querySelector('.x-media img'))).toBeNull();
      expect(around(document.querySelector('.x-head button, .x-options'))).toBeNull();
      expect(around(document.querySelector('textarea'))).toBeNull();
    }
  });

  it('in its fold, open, belongs to the reply if it stands in its row, and to the thread otherwise', () => {
    const document = parsePage(renderStill({ ...allOpen, shownAs: 'list' }));
    const reply = rowOf(document, ids.annaToNora);
    const list = reply.closest('.x-replies');
    const idAround = (part: Element | null | undefined) => {
      const time = part && instagram.comments.around?.(part);
      return readCommentLink(time?.closest('a')?.getAttribute('href') ?? null)?.id;
    };
    expect(idAround(reply.querySelector('h3'))).toBe(ids.annaToNora);
    expect(idAround(list?.querySelector('button'))).toBe(ids.marcoAsks);
    expect(idAround(list)).toBe(ids.marcoAsks);
  });

  it('is told again by the tracker once its thread is open', async () => {
    const folded = parsePage(renderStill({ loaded: 4, shownAs: 'dialog' }));
    const open = parsePage(renderStill({ loaded: 4, shownAs: 'dialog', open: [ids.marcoAsks] }));
    document.head.replaceChildren(...folded.head.querySelectorAll('script'));
    document.body.replaceChildren(...folded.body.childNodes);
    const ended = new AbortController();
    const page = instagram.readPage(document, addressed(`/p/${bread}/`));
    const { comments: tracked } = trackComments(
      page,
      instagram.comments,
      () => undefined,
      ended.signal,
    );
    await vi.waitFor(() => expect(tracked.get(ids.marcoAsks)?.folded).toEqual({ hidden: 3 }));
    const foldOf = (place: Document) => rowOf(place, ids.marcoAsks).closest('ul')?.lastElementChild;
    foldOf(document)?.firstElementChild?.replaceChildren(
      ...(foldOf(open)?.firstElementChild?.childNodes ?? []),
    );
    await vi.waitFor(() => expect(tracked.get(ids.marcoAgain)?.parentId).toBe(ids.marcoAsks));
    expect(tracked.get(ids.marcoAsks)?.folded).toBeUndefined();
    ended.abort();
    document.body.replaceChildren();
  });

  it('with the address of a top comment, in the list of another’s replies, is a reply to nobody knows whom', () => {
    const html = renderStill({ ...allOpen, shownAs: 'list' });
    const old = html.replaceAll(`/c/${ids.marcoAsks}/r/`, '/c/');
    const { comments: found } = read(old);
    expect(found.get(ids.annaToNora)).toMatchObject({ mine: true, id: ids.annaToNora });
    expect(found.get(ids.annaToNora)).not.toHaveProperty('parentId');
    expect(found.get(ids.marcoAsks)?.parentId).toBeNull();
    expect(found.get(ids.annaToTom)?.parentId).toBe(ids.tomPraises);
  });

  it('with a second copy is read once', () => {
    const document = parsePage(renderStill(allOpen));
    const row = rowOf(document, ids.giuliaAsks);
    row.before(row.cloneNode(true));
    const page = instagram.readPage(document, addressed(`/p/${bread}/`));
    const times = [...document.querySelectorAll(instagram.comments.selector)];
    const found = times.flatMap((time) => instagram.comments.read(time, page) ?? []);
    expect(found.filter(({ id }) => id === ids.giuliaAsks)).toHaveLength(1);
  });

  it('of another post is none, and neither is what the dialog covers', () => {
    const html = renderStill(allOpen);
    expect(read(html, `/p/${scones}/`).page.kind).toBe('other');
    const document = parsePage(renderStill({ ...allOpen, shownAs: 'dialog' }));
    const behind = parsePage(renderStill({ ...allOpen, code: bread })).querySelector('.x-post');
    document.querySelector('main')?.append(behind as Element);
    const page = instagram.readPage(document, addressed(`/p/${bread}/`));
    expect(page.root?.getAttribute('role')).toBe('dialog');
    expect(readDocument(document).size).toBe(13);
    document.querySelector('[role="dialog"]')?.remove();
    expect(instagram.readPage(document, addressed(`/${anna}/`)).kind).toBe('profile');
  });
});

describe('Instagram, whose post', () => {
  it('two accounts in one page: nobody is taken for the user', () => {
    const html = renderStill().replace(
      '"username":"annaimpasta","full_name"',
      '"username":"tom.hadley","full_name"',
    );
    expect(read(html).page).toMatchObject({ account: null, mine: 'unknown' });
  });

  it('without data the navigation says who is signed in', () => {
    const html = renderStill().replaceAll('PolarisViewer', 'x');
    expect(read(html).page).toMatchObject({ account: { id: anna }, mine: true });
    expect(
      read(renderStill({ signedInAs: null }).replaceAll('PolarisViewer', 'x')).page,
    ).toMatchObject({ account: null, mine: 'unknown' });
  });

  it('a profile’s grid is not taken for the post while the dialog is on its way', () => {
    const html = renderStill({ code: null });
    expect(read(html, `/p/${bread}/`).page).toMatchObject({ kind: 'other', root: null });
  });

  it('the counts of a post under the pointer are read, and kept when it leaves', () => {
    const document = parsePage(renderStill({ code: null, hovered: bread }));
    const totals = () =>
      instagram
        .readPosts?.(document, addressed(`/${anna}/`))
        .map(({ id, total, mine }) => [id, total, mine]);
    expect(totals()).toEqual([
      [bread, 13, true],
      [reel, null, true],
      [together, null, true],
    ]);
    document.querySelector('.x-counts')?.remove();
    expect(totals()?.[0]).toEqual([bread, 13, true]);
    expect(instagram.readPosts?.(document, addressed(`/${anna}/tagged/`))).toEqual([]);
  });

  it('the theme is the site’s own', () => {
    expect(instagram.isDark?.(parsePage(renderStill({ isDark: true })))).toBe(true);
    expect(instagram.isDark?.(parsePage(renderStill({ signedInAs: null })))).toBe(false);
  });
});

describe('Instagram, the data of the first page', () => {
  const withData = (text: string) =>
    readFirstPage(
      parsePage(
        `<script type="application/json" data-sjs>${text.replaceAll('<', '\\u003c')}</script>`,
      ),
    );

  it.each([
    ['nothing', ''],
    ['no end', '["PolarisViewer",[],{"data":{"username":"anna"'],
    ['another shape', '["PolarisViewer",[],[1,2]]'],
    ['a name that is none', '["PolarisViewer",[],{"data":{"username":"<b>anna</b>"}},1]'],
    ['a number for a name', '["PolarisViewer",[],{"data":{"username":7}},1]'],
    [
      'somebody’s text',
      JSON.stringify({ text: '["PolarisViewer",[],{"data":{"username":"x"}},1]' }),
    ],
    [
      'a list of nothing',
      '"xdt_api__v1__media__media_id__comments__connection":{"edges":[null,1,{"node":{"pk":1}}]}',
    ],
    ['no items', '"xdt_api__v1__media__shortcode__web_info":{"items":{"code":"x"}}'],
  ])('%s tells nothing', (_name, text) => {
    const { viewer, posts, threads } = withData(text);
    expect(viewer ?? null).toBeNull();
    expect(posts.size + threads.size).toBe(0);
  });
});

describe('Instagram, addresses', () => {
  it.each([
    ['/p/DPaneLunedi1/', 'p DPaneLunedi1'],
    ['/anna.b/p/DPaneLunedi1/?img_index=2', 'p DPaneLunedi1'],
    ['/reel/DReelPieghe2/', 'reel DReelPieghe2'],
    ['/reels/DReelPieghe2/', 'reel DReelPieghe2'],
    ['/p/DPaneLunedi1/c/18001/r/18002/', 'p DPaneLunedi1'],
    ['/annaimpasta/', '@annaimpasta'],
    ['/AnnaImpasta/reels/', '@annaimpasta'],
    ['/annaimpasta/followers/', null],
    ['/reels/audio/123/', null],
    ['/explore/p/DPaneLunedi1/', null],
    ['/direct/inbox/', null],
    ['/', null],
  ])('%s → %s', (path, wanted) => {
    const address = readAddress(addressed(path));
    const told = address?.kind === 'post' ? `${address.form} ${address.code}` : address?.handle;
    expect(address?.kind === 'profile' ? `@${told}` : (told ?? null)).toBe(wanted);
  });

  it.each([
    ['/p/CODE01/c/17/', '17', null],
    ['/reel/CODE01/c/17/r/18/', '18', '17'],
    ['https://www.instagram.com/p/CODE01/c/17/', '17', null],
    ['https://www.example.org/p/CODE01/c/17/', null, null],
    ['//p/CODE01/c/17/', null, null],
    ['/p/CODE01/c/17/likes/', null, null],
    ['/p/CODE01/c/x/', null, null],
    ['/p/CODE01/', null, null],
  ])('the comment at %s is %s below %s', (href, id, parentId) => {
    const link = readCommentLink(href);
    expect([link?.id ?? null, link?.parentId ?? null]).toEqual([id, parentId]);
  });

  it('names in links are names, and not places', () => {
    expect(readHandle('/Giulia.Lodi/')).toBe('giulia.lodi');
    for (const href of ['/explore/', '/p/', '/a/b/', 'https://x.example/anna/', '/an na/', null])
      expect(readHandle(href)).toBeNull();
  });
});

describe('Instagram, numbers', () => {
  it.each([
    ['View all 3 replies', 3],
    ['Visualizza le risposte (12)', 12],
    ['查看回覆（3）', 3],
    ['답글 3개 모두 보기', 3],
    ['返信3件をすべて見る', 3],
    ['1,234', null],
    ['1.2K', null],
    ['12 mila', null],
    ['3만', null],
    ['3 of 12', null],
    ['Hide all replies', null],
    ['', null],
  ])('"%s" → %s', (label, number) => expect(readNumber(label)).toBe(number));
});

function still(options: StillOptions, path = `/p/${bread}/`): Pick<PageCase, 'html' | 'url'> {
  return { html: () => renderStill(options), url: addressed(path).href };
}

function expected(
  code: string,
  { mine, account }: { mine: boolean | 'unknown'; account: string | null },
) {
  const all = allOf(postOf(code));
  return {
    kind: 'post' as const,
    mine,
    account,
    postId: code,
    ids: all.map(({ id }) => id),
    mineIds: all.filter(({ by }) => by === account).map(({ id }) => id),
  };
}

function postOf(code: string) {
  const post = publications.find((each) => each.code === code);
  if (!post) throw new Error(`No post ${code}.`);
  return post;
}

function addressed(path: string): URL {
  return new URL(path, 'https://www.instagram.com');
}

function rowOf(document: Document, id: string): Element {
  const row = instagram.comments.find(document, id)?.closest('.x-row');
  if (!row) throw new Error(`No row for ${id}.`);
  return row;
}

function read(html: string, path = `/p/${bread}/`) {
  const document = parsePage(html);
  const page = instagram.readPage(document, addressed(path));
  return { document, page, comments: readDocument(document, path) };
}

function readDocument(document: Document, path = `/p/${bread}/`): Map<string, CommentObservation> {
  const page = instagram.readPage(document, addressed(path));
  const found = [...document.querySelectorAll(instagram.comments.selector)].flatMap(
    (element) => instagram.comments.read(element, page) ?? [],
  );
  return new Map(found.map((comment) => [comment.id, comment]));
}
