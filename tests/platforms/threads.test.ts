// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { CommentObservation, FoldedReplies } from '../../lib/comments/comment.ts';
import type { CommentTarget, Page } from '../../lib/platforms/platform.ts';
import { readAddress } from '../../lib/platforms/threads/address.ts';
import { embeddedPosts } from '../../lib/platforms/threads/embedded.ts';
import { threads } from '../../lib/platforms/threads/index.ts';
import { replyWords } from '../../lib/platforms/threads/selectors.ts';
import { parsePage } from '../kit/parse-page.ts';
import { describePlatform, type PageCase } from '../kit/platform-kit.ts';
import { dialogBox, inlineBox, renderDocument, type View } from '../sites/threads/markup.ts';
import { anna, guest, pathTo, posts, type Entry } from '../sites/threads/story.ts';

const italian: View = { viewer: anna, lang: 'it', dark: false, composer: 'dialog', pagelets: true };
const english: View = { ...italian, lang: 'en', dark: true, composer: 'inline' };
const monday = '/@annabianchi/post/DqPane00001';
const marco = '/@marcorinaldi/post/DqMarco0001';
const forno = '/@orto.di.citta/post/DqForno0001';

/** Parents of all that Anna's page shows. */
const onMonday: Record<string, string | null> = {
  DqGiulia001: null,
  DqMarco0001: null,
  DqAnna00001: 'DqMarco0001',
  DqMarco0002: 'DqAnna00001',
  DqTom000001: null,
  DqCeline001: null,
  DqTom000002: 'DqCeline001',
  DqPaolo0001: null,
  DqSofia0001: 'DqPaolo0001',
  DqPaolo0002: 'DqSofia0001',
  DqOrto00001: null,
  DqSofia0002: null,
};
const pages: PageCase[] = [
  {
    name: 'my post',
    ...at(monday, italian),
    expect: {
      kind: 'post',
      mine: true,
      account: anna,
      postId: 'DqPane00001',
      ids: Object.keys(onMonday),
      mineIds: ['DqAnna00001'],
      parents: onMonday,
      total: null,
    },
  },
  {
    name: 'my post in English and dark, with a box below it, only begun to load',
    ...at(monday, english, 2),
    expect: {
      kind: 'post',
      mine: true,
      account: anna,
      postId: 'DqPane00001',
      ids: ['DqGiulia001', 'DqMarco0001', 'DqAnna00001', 'DqMarco0002'],
      mineIds: ['DqAnna00001'],
    },
  },
  {
    name: 'a reply to it, on a page of its own',
    ...at(marco, italian),
    expect: {
      kind: 'post',
      mine: true,
      account: anna,
      postId: 'DqPane00001',
      ids: ['DqMarco0001', 'DqAnna00001', 'DqMarco0002'],
      mineIds: ['DqAnna00001'],
      parents: { DqMarco0001: null, DqAnna00001: 'DqMarco0001', DqMarco0002: 'DqAnna00001' },
    },
  },
  {
    name: 'a reply to a reply, from an address of before, all that it answers above it',
    ...at('/@sofia.lind/post/DqSofia0001', italian),
    url: 'https://www.threads.net/@sofia.lind/post/DqSofia0001?x=1',
    expect: {
      kind: 'post',
      mine: true,
      postId: 'DqPane00001',
      ids: ['DqPaolo0001', 'DqSofia0001', 'DqPaolo0002', 'DqAnna00003'],
      mineIds: ['DqAnna00003'],
      parents: {
        DqPaolo0001: null,
        DqSofia0001: 'DqPaolo0001',
        DqPaolo0002: 'DqSofia0001',
        DqAnna00003: 'DqSofia0001',
      },
    },
  },
  {
    name: 'my post without pagelets: nobody can tell what answers what',
    ...at(monday, { ...italian, pagelets: false }, 2),
    expect: {
      kind: 'post',
      mine: true,
      postId: 'DqPane00001',
      ids: ['DqGiulia001', 'DqMarco0001', 'DqAnna00001', 'DqMarco0002'],
      mineIds: ['DqAnna00001'],
      parents: { DqGiulia001: undefined, DqMarco0002: undefined },
    },
  },
  {
    name: 'somebody else’s post',
    ...at(forno, italian),
    expect: {
      kind: 'post',
      mine: false,
      account: anna,
      author: 'orto.di.citta',
      postId: 'DqForno0001',
      ids: ['DqAnnaForno'],
      mineIds: ['DqAnnaForno'],
    },
  },
  {
    name: 'Anna’s post seen by a guest',
    ...at(monday, { ...italian, viewer: guest }, 2),
    expect: {
      kind: 'post',
      mine: false,
      account: guest,
      postId: 'DqPane00001',
      ids: ['DqGiulia001', 'DqMarco0001', 'DqAnna00001', 'DqMarco0002'],
      mineIds: [],
    },
  },
  {
    name: 'signed out',
    ...at(monday, { ...italian, viewer: null }, 1),
    expect: {
      kind: 'post',
      mine: false,
      account: null,
      postId: 'DqPane00001',
      ids: ['DqGiulia001'],
      mineIds: [],
    },
  },
  {
    name: 'my profile',
    ...at('/@annabianchi', italian),
    expect: {
      kind: 'profile',
      mine: true,
      account: anna,
      ids: [],
      mineIds: [],
      posts: ['DqFocaccia1', 'DqPane00001'],
    },
  },
  {
    name: 'another’s profile',
    ...at('/@orto.di.citta', italian),
    expect: {
      kind: 'profile',
      mine: false,
      account: anna,
      ids: [],
      mineIds: [],
      posts: ['DqForno0001'],
    },
  },
];

describePlatform({ platform: threads, pages });

describe('Threads, one comment', () => {
  it('is read whole', () => {
    const comment = open(monday).read('DqAnna00001');
    expect(comment).toMatchObject({
      postId: 'DqPane00001',
      author: { id: anna, name: anna, handle: anna },
      text: '@marcorinaldi Tipo 1, macinata a pietra.',
      mentions: ['marcorinaldi'],
      precisionMs: 0,
      permalink: 'https://www.threads.com/@annabianchi/post/DqAnna00001',
    });
    expect(Math.abs((comment?.at ?? 0) - (Date.now() - 86_400_000))).toBeLessThan(20_000);
  });

  it('has its own words only, over several lines, not those of a post that it quotes', () => {
    const { read } = open(monday);
    expect(read('DqTom000001')?.text).toBe('We do this every Sunday in Leeds now.');
    expect(read('DqPaolo0001')?.text).toBe(
      'Fatto con i bambini.\nPrima volta che mangiano la crosta!',
    );
  });

  it('has the heart that I gave it, once I did', () => {
    const { document, read } = open(monday);
    const heart = document.querySelector('a[href$="DqTom000001"]')?.closest('.card');
    expect(read('DqTom000001')?.hearted).toBeUndefined();
    heart?.querySelector('.like svg')?.setAttribute('aria-label', 'Non mi piace più');
    expect(read('DqTom000001')?.hearted).toBe(true);
  });

  it('is none in a dialog, nor in a page that is kept hidden', () => {
    const { document, page } = open(monday);
    const giulia = pathTo('DqGiulia001').at(-1) as Entry;
    document.body.insertAdjacentHTML('beforeend', dialogBox(giulia, italian));
    const copy = document.querySelector('[role="dialog"] .card') as Element;
    expect(threads.comments.read(copy, page)).toBeNull();
    const kept = parsePage(renderDocument(forno, italian, posts)).querySelector('main') as Element;
    kept.setAttribute('hidden', '');
    document.body.prepend(kept);
    expect(threads.readPage(document, new URL(at(monday, italian).url)).post?.id).toBe(
      'DqPane00001',
    );
  });
});

describe('Threads, what a comment tells of replies that are not here', () => {
  const folded = (id: string, path = monday, view = italian, words?: [string, string]) => {
    const html = renderDocument(path, view, posts);
    return open(path, view, words ? html.replaceAll(...words) : html).read(id)?.folded;
  };
  it.each<[string, string, FoldedReplies | undefined]>([
    ['no replies', 'DqGiulia001', undefined],
    ['all in the chain', 'DqMarco0001', undefined],
    [
      'one more, and the server told that it is mine',
      'DqCeline001',
      { hidden: 1, ownerReplied: true },
    ],
    ['one more, whose is not told', 'DqSofia0001', { hidden: 1 }],
    ['a comment of mine needs none', 'DqAnna00001', undefined],
  ])('%s', (_name, id, wanted) => expect(folded(id)).toEqual(wanted));

  it('on its own page all its replies are there', () =>
    expect(folded('DqSofia0001', '/@sofia.lind/post/DqSofia0001')).toBeUndefined());

  it('in a language whose words are not known nobody knows', () => {
    expect(folded('DqGiulia001', monday, italian, ['"Rispondi"', '"Gwarnya"'])).toEqual({
      hidden: null,
    });
    expect(replyWords.has('Gwarnya')).toBe(false);
  });

  it('the post was read whole once as many conversations are here as it counts', () => {
    const isComplete = (loaded?: number) => {
      const { document, page } = open(
        monday,
        italian,
        renderDocument(monday, italian, posts, loaded),
      );
      return threads.comments.isComplete?.(document, page);
    };
    expect([isComplete(3), isComplete()]).toEqual([false, true]);
  });
});

describe('Threads, below which post a reply stands', () => {
  const sofia = '/@sofia.lind/post/DqSofia0001';
  const withoutData = (html: string) =>
    html.replace(/<script type="application\/json" data-sjs>.*?<\/script>/u, '');
  const pageOf = (change: (document: Document) => void) => {
    const document = parsePage(withoutData(renderDocument(sofia, italian, posts)));
    change(document);
    return threads.readPage(document, new URL(at(sofia, italian).url));
  };
  const pageletOf = (document: Document, at: number) =>
    document.querySelectorAll('[data-pagelet^="threads_post_page_"]')[at];

  it('the first of the first pagelet, also where the server told nothing', () =>
    expect(pageOf(() => undefined).post).toMatchObject({ id: 'DqPane00001', mine: true }));

  it('no page at all while what is above is still to come', () =>
    expect(
      pageOf((document) => [0, 0].forEach((index) => pageletOf(document, index)?.remove())).kind,
    ).toBe('other'));

  it('not said, where the first is not the topmost', () => {
    const page = pageOf((document) => pageletOf(document, 0)?.remove());
    expect(page).toMatchObject({ kind: 'post', mine: 'unknown', post: { id: 'DqSofia0001' } });
  });

  it('a first card of which the server said that it is a reply is not it', () => {
    const document = parsePage(renderDocument(sofia, italian, posts));
    pageletOf(document, 0)?.remove();
    pageletOf(document, 0)?.setAttribute('data-pagelet', 'threads_post_page_0');
    expect(threads.readPage(document, new URL(at(sofia, italian).url)).mine).toBe('unknown');
  });
});

describe('Threads, from page to page', () => {
  const celine = '/@celine.morel/post/DqCeline001';
  const urlOf = (path: string) => new URL(at(path, italian).url);
  const show = (document: Document, path: string) =>
    document
      .querySelector('.column')
      ?.replaceChildren(
        ...(parsePage(renderDocument(path, italian, posts)).querySelector('.column')?.children ??
          []),
      );
  const parentsNow = (document: Document, path: string) =>
    Object.fromEntries(
      readAll(document, threads.readPage(document, urlOf(path))).map(({ id, parentId }) => [
        id,
        parentId,
      ]),
    );

  it.each([
    [monday, celine],
    [celine, monday],
    [monday, '/@sofia.lind/post/DqSofia0001'],
  ])('the cards of %s are not read as those of %s', (from, to) => {
    const { document, page } = open(from);
    const before = readAll(document, page);
    expect(before.length).toBeGreaterThan(0);
    expect(threads.readPage(document, urlOf(to)).kind).toBe('other');
    show(document, to);
    const next = threads.readPage(document, urlOf(to));
    expect(next.post?.id).toBe('DqPane00001');
    expect(next.list).not.toBe(page.list);
    const alone = parentsNow(parsePage(renderDocument(to, italian, posts)), to);
    expect(parentsNow(document, to)).toEqual(alone);
    for (const { id, parentId } of before) if (id in alone) expect(alone[id], id).toBe(parentId);
  });

  it('a reply of mine that is put into a chain takes no answer away from another', () => {
    const { document, page } = open(monday);
    readAll(document, page);
    const marco = threads.comments.find(document, 'DqMarco0001');
    const mine = threads.comments.find(document, 'DqAnna00001')?.cloneNode(true) as Element;
    for (const link of mine.querySelectorAll('a[href*="/post/"]'))
      link.setAttribute('href', '/@annabianchi/post/DqAnna00009');
    marco?.parentElement?.after(mine);
    const parents = Object.fromEntries(
      readAll(document, page).map(({ id, parentId }) => [id, parentId]),
    );
    expect(parents).toMatchObject({ DqAnna00009: 'DqMarco0001', DqAnna00001: 'DqMarco0001' });
  });

  it('a profile has no posts while the page before is still there', () => {
    const { document } = open(monday);
    expect(threads.readPosts?.(document, urlOf('/@annabianchi'))).toEqual([]);
  });
});

describe('Threads, the addresses', () => {
  it.each<[string, unknown]>([
    [
      'https://www.threads.com/@Anna.B/post/Dq-x_1',
      { kind: 'post', handle: 'anna.b', code: 'Dq-x_1' },
    ],
    [
      'https://www.threads.net/@anna/post/DqPane/media',
      { kind: 'post', handle: 'anna', code: 'DqPane' },
    ],
    ['https://www.threads.com/@anna', { kind: 'profile', handle: 'anna' }],
    ['https://www.threads.com/@anna/replies', null],
    ['https://www.threads.com/search', null],
    ['https://threads.example/@anna/post/DqPane', null],
  ])('%s', (url, wanted) => expect(readAddress(new URL(url))).toEqual(wanted));
});

describe('Threads, what the server sends along', () => {
  const read = (text: string) =>
    embeddedPosts(parsePage(`<script type="application/json" data-sjs>${text}</script>`));
  it.each([
    '{"text_post_app_info":',
    '[]',
    'null',
    '{"post":{"code":7,"user":{},"text_post_app_info":{}}}',
    '{"code":"DqA","user":{"username":{}},"text_post_app_info":{}}',
    '{"code":"DqA","user":null,"text_post_app_info":null}',
    `${'['.repeat(3000)}"text_post_app_info"${']'.repeat(3000)}`,
  ])('may be anything: %s', (text) => expect(read(text).size).toBe(0));

  it('a chain tells who answered whom, unless an item names another parent', () => {
    const item = (code: string, username: string, more = {}) => ({
      node: { code, user: { username }, text_post_app_info: { is_reply: true }, ...more },
    });
    const edges = [
      item('DqAaaaa', 'giulia'),
      item('DqBbbbb', 'Anna'),
      item('DqCcccc', 'tom', { parent_reply_id: '1' }),
    ];
    const told = read(JSON.stringify({ posts: { edges } }));
    expect([...(told.get('DqAaaaa')?.replies ?? [])]).toEqual([['DqBbbbb', 'anna']]);
    expect(told.get('DqBbbbb')?.replies.size).toBe(0);
  });
});

describe('Threads, the reply box', () => {
  const giulia = pathTo('DqGiulia001').at(-1) as Entry;
  const target: CommentTarget = {
    id: 'DqGiulia001',
    author: { id: 'giulia.lodi', name: 'giulia.lodi', handle: 'giulia.lodi' },
    text: '',
  };
  const soon = () => AbortSignal.timeout(50);
  const boxIn = (place: Element) => {
    const box = place.querySelector('.place') as HTMLElement;
    box.setAttribute('contenteditable', 'true');
    box.setAttribute('role', 'textbox');
    box.setAttribute('data-lexical-editor', 'true');
    box.setAttribute('aria-placeholder', box.dataset['placeholder'] ?? '');
    return box;
  };
  const showDialog = (document: Document, entry = giulia) => {
    document.body.insertAdjacentHTML('beforeend', dialogBox(entry, italian));
    return boxIn(document.querySelector('[role="dialog"]') as Element);
  };
  const showInline = (document: Document, code: string, entry: Entry) => {
    const card = threads.comments.find(document, code);
    card?.parentElement?.insertAdjacentHTML('afterend', inlineBox(entry, italian));
    return boxIn(document.querySelector(`.composer[data-for="${entry.code}"]`) as Element);
  };
  const pressed = (document: Document, answer: () => void) => {
    const labels: (string | null | undefined)[] = [];
    document.addEventListener('click', ({ target: place }) => {
      labels.push((place as Element).querySelector('svg')?.getAttribute('aria-label'));
      answer();
    });
    return labels;
  };

  it.each<[string, (document: Document) => HTMLElement, string]>([
    ['in a dialog', (document) => showDialog(document), 'send'],
    ['in the page', (document) => showInline(document, 'DqGiulia001', giulia), 'send'],
  ])('%s is opened by the comment’s own reply icon alone', async (_name, show, send) => {
    const { document } = open(monday);
    const labels = pressed(document, () => void show(document));
    const result = await threads.reply.open(target, document, AbortSignal.timeout(1000));
    expect(labels).toEqual(['Rispondi']);
    const box = 'box' in result ? result.box : null;
    expect(box && threads.reply.targetOf(box)).toBe('DqGiulia001');
    expect(box && threads.reply.submitOf(box)?.className).toBe(send);
  });

  it.each<[string, (document: Document) => void, string]>([
    [
      'that is for somebody else',
      (document) => void showDialog(document, pathTo('DqTom000001').at(-1)),
      'boxOfAnother',
    ],
    ['that does not come', () => undefined, 'boxDidNotOpen'],
  ])('%s', async (_name, answer, refused) => {
    const { document } = open(monday);
    pressed(document, () => answer(document));
    expect(await threads.reply.open(target, document, soon())).toEqual({ refused });
  });

  it.each<[string, string, View, string]>([
    ['whose icon has another name is not pressed', '"Rispondi"', italian, 'noReplyButton'],
    ['nobody has who is signed out', '"-"', { ...italian, viewer: null }, 'signedOut'],
  ])('%s', async (_name, words, view, refused) => {
    const html = renderDocument(monday, view, posts).replaceAll(words, '"Gwarnya"');
    const { document } = open(monday, view, html);
    const click = vi.spyOn(HTMLElement.prototype, 'click');
    expect(await threads.reply.open(target, document, soon())).toEqual({ refused });
    expect(click).not.toHaveBeenCalled();
    click.mockRestore();
  });

  it('below the post answers the post; one whose words name another answers nobody', () => {
    const { document } = open(monday, english);
    const box = boxIn(document.querySelector('.composer') as Element);
    expect(threads.reply.targetOf(box)).toBe('DqPane00001');
    box.setAttribute('aria-placeholder', 'Reply to giulia.lodi...');
    expect(threads.reply.targetOf(box)).toBeNull();
  });

  it('of a dialog whose card quotes a post answers the card, unless both are by the same person', () => {
    const { document } = open(monday);
    const tom = pathTo('DqTom000001').at(-1) as Entry;
    const box = showDialog(document, tom);
    expect(document.querySelectorAll('[role="dialog"] time')).toHaveLength(2);
    expect(threads.reply.targetOf(box)).toBe('DqTom000001');
    box.setAttribute('aria-placeholder', `Rispondi a tomhale e ${tom.quote?.by}...`);
    expect(threads.reply.targetOf(box)).toBeNull();
  });

  it('of a dialog without a card is known by the name, where only one comment has it', () => {
    const { document } = open(monday);
    const box = showDialog(document);
    document.querySelector('[role="dialog"] .card')?.remove();
    expect(threads.reply.targetOf(box)).toBe('DqGiulia001');
    box.setAttribute('aria-placeholder', 'Rispondi a marcorinaldi...');
    expect(threads.reply.targetOf(box)).toBeNull();
  });
});

function at(path: string, view: View, loaded?: number) {
  return { url: `https://www.threads.com${path}`, html: renderDocument(path, view, posts, loaded) };
}

function open(path: string, view = italian, html = renderDocument(path, view, posts)) {
  const document = parsePage(html);
  const page = threads.readPage(document, new URL(`https://www.threads.com${path}`));
  const read = (id: string) => readAll(document, page).find((comment) => comment.id === id);
  return { document, page, read };
}

function readAll(document: Document, page: Page): CommentObservation[] {
  return [...document.querySelectorAll(threads.comments.selector)].flatMap(
    (card) => threads.comments.read(card, page) ?? [],
  );
}
