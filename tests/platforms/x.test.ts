// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { CommentObservation } from '../../lib/comments/comment.ts';
import { placeOf, writtenAt } from '../../lib/platforms/x/addresses.ts';
import { x } from '../../lib/platforms/x/index.ts';
import type { Page } from '../../lib/platforms/platform.ts';
import { answerEvent, askEvent } from '../../lib/page-world/question.ts';
import { expectSound } from '../kit/observations.ts';
import { parsePage } from '../kit/parse-page.ts';
import { describePlatform } from '../kit/platform-kit.ts';
import { enliven, origin, renderPage, type StillOptions } from '../sites/x/static-page.ts';
import { annasPost, ids, tomsPost } from '../sites/x/story.ts';

const parents = {
  [ids.part2]: null,
  [ids.dora]: null,
  [ids.toDora]: ids.dora,
  [ids.doraBack]: ids.toDora,
  [ids.giulia]: null,
  [ids.ugo]: ids.giulia,
  [ids.tom]: null,
  [ids.toTom]: ids.tom,
  [ids.marco]: null,
  [ids.claire]: null,
  [ids.nora]: null,
  [ids.oscar]: null,
};
const all = Object.keys(parents);
const mineIds = [ids.part2, ids.toTom, ids.toDora];
const english: StillOptions = { lang: 'en', theme: 'light' };
const italian: StillOptions = { lang: 'it', theme: 'dark' };

describePlatform({
  platform: x,
  pages: [
    {
      name: 'her post, Italian and dark',
      html: () => renderPage(ids.post, italian),
      enliven: (document) => enliven(document, ids.post, italian),
      url: origin + annasPost,
      expect: {
        kind: 'post',
        mine: true,
        postId: ids.post,
        account: 'annabianchi',
        ids: all,
        mineIds,
        parents,
        total: null,
      },
    },
    {
      name: 'her post, English and light, with X’s own data silent',
      html: () => renderPage(ids.post, english),
      url: `${origin}${annasPost}/photo/1`,
      expect: {
        kind: 'post',
        mine: true,
        postId: ids.post,
        account: 'annabianchi',
        ids: all,
        mineIds,
        parents: Object.fromEntries(all.map((id) => [id, undefined])),
      },
    },
    {
      name: 'the page of a reply below her post',
      html: () => renderPage(ids.doraBack, english),
      enliven: (document) => enliven(document, ids.doraBack, english),
      url: `${origin}/dora_conti/status/${ids.doraBack}`,
      expect: {
        kind: 'post',
        mine: true,
        postId: ids.post,
        account: 'annabianchi',
        ids: [ids.dora, ids.toDora, ids.doraBack],
        mineIds: [ids.toDora],
        parents: { [ids.dora]: null, [ids.toDora]: ids.dora, [ids.doraBack]: ids.toDora },
      },
    },
    {
      name: "another's post",
      html: () => renderPage(ids.toms, english),
      enliven: (document) => enliven(document, ids.toms, english),
      url: origin + tomsPost,
      expect: {
        kind: 'post',
        mine: false,
        author: 'tomhale',
        postId: ids.toms,
        account: 'annabianchi',
        ids: [ids.annaAtToms],
        mineIds: [ids.annaAtToms],
        parents: { [ids.annaAtToms]: null },
      },
    },
    {
      name: 'her post, signed out',
      html: () => renderPage(ids.post, { signedIn: false }),
      enliven: (document) => enliven(document, ids.post, { signedIn: false }),
      url: origin + annasPost,
      expect: {
        kind: 'post',
        mine: 'unknown',
        postId: ids.post,
        account: null,
        ids: [],
        mineIds: [],
      },
    },
    {
      name: 'her profile',
      html: () => renderPage('annabianchi'),
      enliven: (document) => enliven(document, 'annabianchi'),
      url: `${origin}/annabianchi`,
      expect: {
        kind: 'profile',
        mine: true,
        account: 'annabianchi',
        ids: [],
        mineIds: [],
        // The pinned copy once, the answer to herself and another's post not at all.
        posts: [ids.post, ids.older],
      },
    },
  ],
});

describe('an address', () => {
  it.each([
    ['/AnnaBianchi/status/12', { kind: 'status', statusId: '12' }],
    ['/AnnaBianchi/status/12/', { kind: 'status', statusId: '12' }],
    ['/AnnaBianchi/status/12/photo/2', { kind: 'status', statusId: '12' }],
    ['/AnnaBianchi/status/12/mediaviewer', { kind: 'status', statusId: '12' }],
    ['/AnnaBianchi/status/12/quotes', null],
    ['/AnnaBianchi/status/12/analytics', null],
    ['/AnnaBianchi/status/x', null],
    ['/compose/post', { kind: 'window' }],
    ['/AnnaBianchi', { kind: 'profile', handle: 'AnnaBianchi' }],
    ['/AnnaBianchi/with_replies', { kind: 'profile', handle: 'AnnaBianchi' }],
    ['/AnnaBianchi/followers', null],
    ['/home', null],
    ['/i/bookmarks', null],
    ['/', null],
  ])('%s shows %j', (path, place) => {
    expect(placeOf(new URL(path, origin))).toEqual(place);
  });

  it('tells by the id when a post was written', () => {
    expect(writtenAt('1541815603606036480')).toBe(Date.UTC(2022, 5, 28, 16, 7, 40, 105));
    expect(writtenAt('20')).toBeNull();
    expect(writtenAt('9'.repeat(25))).toBeNull();
  });
});

describe('a comment', () => {
  it('is read whole, with emoji, time, heart and mentions', () => {
    const read = readAll(italian);
    expect(read.get(ids.giulia)).toMatchObject({
      author: { id: 'giulia_lodi', name: 'Giulia Lodi 🌾', handle: 'giulia_lodi' },
      text: 'Che mollica! Quanto lievita la segale, di notte? 😍',
      permalink: `${origin}/giulia_lodi/status/${ids.giulia}`,
      hearted: false,
      lang: 'it',
      precisionMs: 0,
    });
    expect(read.get(ids.ugo)?.mentions).toEqual(['giulia_lodi']);
    expect(read.get(ids.claire)?.hearted).toBe(true);
    const at = read.get(ids.giulia)?.at ?? 0;
    expect(Math.abs(at - (writtenAt(ids.giulia) ?? 0))).toBeLessThan(1000);
  });

  it('whose words are cut or translated is taken as it was written', () => {
    const read = readAll(italian);
    expect(read.get(ids.nora)?.text).toMatch(
      /Da allora la misuro, e il pane viene bene ogni volta\.$/u,
    );
    expect(read.get(ids.claire)).toMatchObject({ text: 'Quelle croûte magnifique !', lang: 'fr' });
  });

  it('without X’s own data has the words that are shown', () => {
    const read = readAll(italian, () => undefined);
    expect(read.get(ids.nora)?.text).toMatch(/poi ho capito$/u);
    expect(read.get(ids.claire)).toMatchObject({ text: 'Che crosta magnifica!', lang: 'it' });
  });

  it('has folded replies where X counts more than came to the page', () => {
    const read = readAll(english);
    expect(read.get(ids.oscar)?.folded).toEqual({ hidden: 1 });
    expect(read.get(ids.giulia)?.folded).toEqual({ hidden: 0 });
    expect(read.get(ids.marco)?.folded).toEqual({ hidden: 0 });
    expect(read.get(ids.tom)?.folded).toEqual({ hidden: null, ownerReplied: true });
    expect(readAll(english, () => undefined).get(ids.giulia)?.folded).toEqual({ hidden: 1 });
  });

  it.each(['1.2K', '1,234', '31万', '١٢'])(
    'with %s replies has an unknown number of them',
    (count) => {
      const { document, page } = open(english);
      const article = x.comments.find(document, ids.marco);
      const shown = article?.querySelector('[data-testid="reply"] span span');
      if (shown) shown.textContent = count;
      expect(article && x.comments.read(article, page)?.folded).toEqual({ hidden: null });
    },
  );

  it('is none where the data of the row are of another conversation', () => {
    const { document, page } = open(english);
    const article = x.comments.find(document, ids.elsewhere);
    expect(article && x.comments.read(article, page)).toBeNull();
  });

  it.each([
    ['of another id', { id_str: '1', in_reply_to_status_id_str: '2' }],
    ['of another author', { user: { screen_name: 'AnnaBianchi' } }],
    ['no object', 'x'],
  ])('does not believe data %s', (_, forged) => {
    const { document, page } = open(english);
    const article = x.comments.find(document, ids.ugo);
    if (!article) throw new Error('not drawn');
    const { tweet } = componentOf(article).memoizedProps;
    const changed = typeof forged === 'string' ? forged : { ...tweet, ...forged };
    Object.assign(article, { __reactFiber$copy: { memoizedProps: { tweet: changed } } });
    expect(x.comments.read(article, page)).toMatchObject({ mine: false, parentId: undefined });
  });

  it('is found by the newer of two versions where an element is used again', () => {
    const { document, page } = open(english);
    const article = x.comments.find(document, ids.ugo);
    if (!article) throw new Error('not drawn');
    const stale = {
      memoizedProps: { tweet: { id_str: ids.tom } },
      alternate: componentOf(article),
    };
    Object.assign(article, { __reactFiber$copy: { memoizedProps: {}, return: stale } });
    expect(x.comments.read(article, page)?.parentId).toBe(ids.giulia);
  });
});

describe('a forged answer of the page’s own world', () => {
  const id = ids.ugo;
  const honest = { id, handle: 'ugosala', conversationId: ids.post, parentId: ids.giulia };

  it.each<[string, unknown, Partial<CommentObservation>]>([
    ['is no object', [honest], { parentId: undefined }],
    ['has another id', { ...honest, id: ids.tom }, { parentId: undefined }],
    ['has another author', { ...honest, handle: 'AnnaBianchi' }, { parentId: undefined }],
    ['names itself as its parent', { ...honest, parentId: id }, { parentId: undefined }],
    ['has markup for a parent', { ...honest, parentId: '"><b>' }, { parentId: undefined }],
    ['has numbers for texts', { ...honest, text: 7, lang: {} }, { lang: 'it' }],
    ['counts below zero', { ...honest, repliesLoaded: -5 }, { folded: { hidden: 0 } }],
    ['counts nonsense', { ...honest, repliesLoaded: '9' }, { folded: { hidden: 0 } }],
    ['says yes with words', { ...honest, viewerReplied: 'yes' }, { folded: { hidden: 0 } }],
    [
      'has a megabyte of half characters',
      { ...honest, lang: 'en', text: '\uD83C'.repeat(60_000) },
      { lang: 'en' },
    ],
  ])('that %s is believed in nothing but what can be', (_, forged, expected) => {
    const { document, page } = open(english, () => undefined);
    const article = x.comments.find(document, id);
    article?.addEventListener(askEvent, () =>
      article.dispatchEvent(new CustomEvent(answerEvent, { detail: JSON.stringify(forged) })),
    );
    const comment = article && x.comments.read(article, page);
    if (!comment) throw new Error('not read');
    expect(comment).toMatchObject({ id, author: { id: 'ugosala' }, mine: false, ...expected });
    expectSound(comment);
  });
});

describe('without X’s own data', () => {
  it('a row is of the thread while it hangs on one that is known to be', () => {
    const { document, page } = open(english, () => undefined);
    for (const article of document.querySelectorAll(x.comments.selector))
      if (readId(article, page) === ids.marco) break;
    for (const id of [ids.post, ...all.slice(0, 4)])
      x.comments.find(document, id)?.closest('[data-testid="cellInnerDiv"]')?.remove();
    const rest = [...document.querySelectorAll(x.comments.selector)];
    expect(rest.flatMap((article) => readId(article, page) ?? [])).toEqual(all.slice(4));
  });

  it('a row below a heading, or written before the post, is none', () => {
    const { document, page } = open(english, () => undefined);
    const read = (id: string) => {
      const article = x.comments.find(document, id);
      return article && x.comments.read(article, page);
    };
    expect(read(ids.elsewhere)).toBeNull();
    for (const heading of document.querySelectorAll('h2')) heading.remove();
    expect(read(ids.elsewhere)).not.toBeNull();
    expect(read(ids.older)).toBeNull();
  });
});

describe('a page', () => {
  it('stays what it is while the reply window has the address', () => {
    const { document, page } = open({ ...english, answering: ids.giulia });
    const during = x.readPage(document, new URL('/compose/post', origin));
    expect({ ...during, root: null }).toEqual({ ...page, root: null });
    expect(during.root === page.root).toBe(true);
  });

  it('stays what it is when its first rows are far away, and keeps its title', () => {
    const { document, page } = open(english);
    x.comments.find(document, ids.post)?.closest('[data-testid="cellInnerDiv"]')?.remove();
    const now = x.readPage(document, new URL(annasPost, origin));
    expect(now.post).toEqual(page.post);
    expect(now.post?.title).toMatch(/^Primo pane di segale dal forno nuovo 🍞 Tre giorni/u);
  });

  it('is nothing until X shows what its address says', () => {
    const { document } = open(english, () => undefined);
    expect(x.readPage(document, new URL(tomsPost, origin)).kind).toBe('other');
    // Back where it was, the list may be another's still.
    const post = x.comments.find(document, ids.post);
    post?.closest('[data-testid="cellInnerDiv"]')?.remove();
    expect(x.readPage(document, new URL(annasPost, origin)).kind).toBe('other');
  });

  it('of a reply is nothing while nobody tells what stands above it', () => {
    const document = parsePage(renderPage(ids.doraBack, english));
    const url = new URL(`/dora_conti/status/${ids.doraBack}`, origin);
    document.querySelector('[data-testid="cellInnerDiv"]')?.remove();
    expect(x.readPage(document, url).kind).toBe('other');
  });

  it('counts direct replies on a profile, and takes no replies for posts', () => {
    const document = parsePage(renderPage('annabianchi'));
    const url = new URL('/AnnaBianchi', origin);
    expect(x.readPosts?.(document, url)).toEqual([]);
    enliven(document, 'annabianchi');
    expect(x.readPosts?.(document, url)).toMatchObject([
      { id: ids.post, mine: true, total: 9, url: origin + annasPost },
      { id: ids.older, total: 0 },
    ]);
  });
});

function open(
  options: StillOptions,
  live: (document: Document) => void = (document) => enliven(document, ids.post, options),
): { document: Document; page: Page } {
  const document = parsePage(renderPage(ids.post, options));
  live(document);
  return { document, page: x.readPage(document, new URL(annasPost, origin)) };
}

interface Component {
  memoizedProps: { tweet: object };
}

/** The component that drew this article, two levels above it. */
function componentOf(article: Element): Component {
  type Fiber = { return: { return: Component } };
  return (article as unknown as { __reactFiber$copy: Fiber }).__reactFiber$copy.return.return;
}

function readId(article: Element, page: Page): string | undefined {
  return x.comments.read(article, page)?.id;
}

function readAll(
  options: StillOptions,
  live?: (document: Document) => void,
): Map<string, CommentObservation> {
  const { document, page } = open(options, live);
  return new Map(
    [...document.querySelectorAll(x.comments.selector)]
      .flatMap((element) => x.comments.read(element, page) ?? [])
      .map((comment) => [comment.id, comment]),
  );
}
