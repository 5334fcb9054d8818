import { afterEach, describe, expect, it, vi } from 'vitest';
import { knownPlatforms } from '../../lib/comments/known-platforms.ts';
import type { CommentObservation } from '../../lib/comments/comment.ts';
import type { Page, PageKind, Platform } from '../../lib/platforms/platform.ts';
import { type Answers, createAnsweringFetch } from './answering-fetch.ts';
import { foreignPage } from './foreign-page.ts';
import { createMutator, proofsOf } from './mutate.ts';
import {
  byId,
  expectAgreement,
  expectSound,
  expectTame,
  idsOf,
  parentsOf,
} from './observations.ts';
import { parsePage } from './parse-page.ts';
import { createRandom, shuffle } from './random.ts';

/** What one page of a platform must read as. */
export interface PageExpectation {
  kind: PageKind;
  mine: boolean | 'unknown';
  /** Id of the page's post, where the kind is 'post'. */
  postId?: string;
  /** Id of the signed-in account; null: signed out. Left out: not checked. */
  account?: string | null;
  /** Id of who published the page's post, where it is not the signed-in account; null: nobody is named. Left out: not checked. */
  author?: string | null;
  /** Every comment in the page, in any order: none missing, none invented. */
  ids: string[];
  mineIds: string[];
  /** Parents that must be read; undefined as a value: the page cannot tell. */
  parents?: Record<string, string | null | undefined>;
  total?: number | null;
  /** Ids of the posts that readPosts (or, in an inbox, readPost) finds. */
  posts?: string[];
  /** What readAll gives; what is left out is as in the page. */
  all?: {
    ids?: string[];
    mineIds?: string[];
    parents?: Record<string, string | null>;
    total?: number;
    complete?: boolean;
  };
}

export interface PageCase {
  name: string;
  html: string | (() => string | Promise<string>);
  url: string;
  respond?: Answers;
  /** Where the site's public API stands, if not at the page's own origin: then it alone is asked. */
  publicApi?: string;
  /** Makes of the parsed page what its scripts would: what only the page's own world knows (lib/page-world). */
  enliven?: (document: Document) => void;
  expect: PageExpectation;
}

interface KitOptions {
  platform: Platform;
  pages: PageCase[];
  /** A page of another site; a default one with forms and lists is taken otherwise. */
  foreign?: string;
  /** Damaged copies read of the first two pages, which are the platform's main variants; fewer of the others. */
  mutations?: number;
}

/**
 * What every platform must hold, on every page it knows. Needs a DOM: begin the test file with
 * `// @vitest-environment happy-dom`.
 */
export function describePlatform({
  platform,
  pages,
  foreign = foreignPage,
  mutations = 200,
}: KitOptions): void {
  describe(`${knownPlatforms[platform.id].name}, a foreign page`, () => {
    it('is not recognised, and nothing is read there', () => {
      const document = parsePage(foreign);
      expect(platform.recognises(document)).toBe(false);
      const page = platform.readPage(document, new URL('https://elsewhere.example/a/page?x=1#y'));
      const comments = readAllFound(platform, document, page);
      expect(page.kind === 'other' ? [] : comments).toEqual([]);
      expect(comments.filter((comment) => comment.mine)).toEqual([]);
    });

    it('an empty document throws nowhere', () => {
      for (const html of ['', '<!doctype html><title></title>', '<svg></svg>'])
        exercise(platform, parsePage(html), new URL('https://elsewhere.example/'));
    });
  });

  for (const [index, pageCase] of pages.entries())
    describePage(platform, pageCase, index < 2 ? mutations : Math.min(mutations, 60));
}

function describePage(platform: Platform, pageCase: PageCase, mutations: number): void {
  const { expect: expected } = pageCase;
  const url = () => new URL(pageCase.url);
  let html: Promise<string> | undefined;
  const open = async () => {
    html ??= Promise.resolve(typeof pageCase.html === 'function' ? pageCase.html() : pageCase.html);
    const document = parsePage(await html);
    pageCase.enliven?.(document);
    return document;
  };

  describe(`${knownPlatforms[platform.id].name}, ${pageCase.name}`, () => {
    afterEach(() => vi.restoreAllMocks());

    it('is recognised', async () => {
      expect(platform.recognises(await open())).toBe(true);
    });

    it('says what page it is, whose, and who is signed in', async () => {
      const document = await open();
      const page = platform.readPage(document, url());
      expect({ kind: page.kind, mine: page.mine }).toEqual({
        kind: expected.kind,
        mine: expected.mine,
      });
      expect(page.post?.id).toBe(expected.postId);
      expect(page.kind === 'post').toBe(page.post !== undefined);
      if (page.post) expect(page.post.mine).toBe(page.mine);
      // Only of others, so that nobody is ever told to visit themselves.
      if (page.mine !== false) expect(page.post?.author).toBeUndefined();
      if (expected.author !== undefined)
        expect(page.post?.author?.id ?? null).toBe(expected.author);
      if (expected.account !== undefined) expect(page.account?.id ?? null).toBe(expected.account);
      if (expected.total !== undefined)
        expect(platform.comments.total(document, page)).toBe(expected.total);
      if (expected.posts)
        expect(readPostIds(platform, document, page, url())).toEqual(expected.posts.toSorted());
    });

    it('every comment is read once, none is invented, own ones are known', async () => {
      const document = await open();
      const comments = readAllFound(platform, document, platform.readPage(document, url()));
      expect(idsOf(comments)).toEqual(expected.ids.toSorted());
      expect(idsOf(comments.filter((comment) => comment.mine))).toEqual(
        expected.mineIds.toSorted(),
      );
      expect(parentsOf(comments, expected.parents)).toEqual(expected.parents ?? {});
      for (const comment of comments) expectSound(comment);
    });

    it('reads the same in any order, however often, and after a second look at the page', async () => {
      const document = await open();
      const page = platform.readPage(document, url());
      const first = byId(readAllFound(platform, document, page));
      const random = createRandom(7);
      for (const arrange of [
        <T>(items: T[]) => items.toReversed(),
        shuffle(random),
        shuffle(random),
      ])
        expect(byId(readAllFound(platform, document, page, arrange))).toEqual(first);
      const again = platform.readPage(document, url());
      expect({ ...again, root: null }).toEqual({ ...page, root: null });
      expect(byId(readAllFound(platform, document, again))).toEqual(first);
    });

    it('finds the element of each comment again', async () => {
      const document = await open();
      const page = platform.readPage(document, url());
      for (const element of document.querySelectorAll(platform.comments.selector)) {
        const comment = platform.comments.read(element, page);
        if (comment) expect(platform.comments.find(document, comment.id) === element).toBe(true);
      }
      expect(platform.comments.find(document, 'no-such-comment"\\]:not(*)')).toBeNull();
    });

    it('opens no box for a comment that is not there', async () => {
      const document = await open();
      const target = {
        id: 'no-such-comment"\\]',
        author: { id: 'nobody', name: 'Nobody' },
        text: '',
      };
      const opened = await platform.reply.open(target, document, AbortSignal.timeout(1000));
      expect(opened).toHaveProperty('refused');
    });

    it('leaves nothing in the page', async () => {
      const document = await open();
      const before = document.documentElement.outerHTML;
      const listened = vi.spyOn(EventTarget.prototype, 'addEventListener');
      const left = vi.spyOn(EventTarget.prototype, 'removeEventListener');
      const observed = vi.spyOn(MutationObserver.prototype, 'observe');
      exercise(platform, document, url());
      expect(document.documentElement.outerHTML === before).toBe(true);
      // Who asks the page's own world listens for as long as the answer takes, and that is no time.
      const gone = new Set(left.mock.calls.map(([, listener]) => listener));
      expect(listened.mock.calls.filter(([, listener]) => !gone.has(listener))).toEqual([]);
      expect(observed).not.toHaveBeenCalled();
    });

    it(`survives ${mutations} damaged copies of the page, and never takes another's comment for mine`, async () => {
      const document = await open();
      const untouched = document.documentElement.outerHTML;
      const account = platform.readPage(document, url()).account;
      const damageOnce = createMutator(document, proofsOf(account));
      const mine = new Set(expected.mineIds);
      for (let seed = 1; seed <= mutations; seed += 1) {
        const damage = damageOnce(createRandom(seed));
        const wrong = guarded(() => exercise(platform, document, url()), seed, damage.done).filter(
          (comment) => comment.mine && !mine.has(comment.id),
        );
        if (wrong.length > 0) expect(wrong, `seed ${seed}: ${damage.done.join('; ')}`).toEqual([]);
        damage.undo();
      }
      expect(document.documentElement.outerHTML.length).toBe(untouched.length);
    }, 60_000);

    for (const [name, hostile] of Object.entries(hostileTexts))
      it(`takes ${name} as text`, async () => {
        const document = await open();
        poison(document, platform.comments.selector, hostile);
        const page = platform.readPage(document, url());
        expectTame({ ...page, root: null });
        for (const comment of readAllFound(platform, document, page)) {
          expectTame(comment);
          expect(comment.text).not.toContain('<b></b>');
        }
      });

    if (platform.readAll && pageCase.respond)
      describeReadAll(platform, pageCase, pageCase.respond, open);
  });
}

function describeReadAll(
  platform: Platform,
  { url, publicApi, expect: expected }: PageCase,
  respond: Answers,
  open: () => Promise<Document>,
): void {
  const all = expected.all ?? {};
  const readAll = async (fetch: typeof globalThis.fetch) => {
    const document = await open();
    const page = platform.readPage(document, new URL(url));
    const signal = new AbortController().signal;
    return { document, page, reading: (await platform.readAll?.(page, fetch, signal)) ?? null };
  };

  it('reads all through the API, and agrees there with the page', async () => {
    const asked: Request[] = [];
    const { document, page, reading } = await readAll(createAnsweringFetch(respond, url, asked));
    if (!reading) throw new Error('readAll gave null although the server answered');
    const read = byId(reading.comments);
    expect(idsOf(reading.comments)).toEqual((all.ids ?? expected.ids).toSorted());
    expect(idsOf(reading.comments.filter((comment) => comment.mine))).toEqual(
      (all.mineIds ?? expected.mineIds).toSorted(),
    );
    expect(parentsOf(reading.comments, all.parents)).toEqual(all.parents ?? {});
    if (all.total !== undefined) expect(reading.total).toBe(all.total);
    if (all.complete !== undefined) expect(reading.complete).toBe(all.complete);
    for (const comment of reading.comments) expectSound(comment);
    for (const inPage of readAllFound(platform, document, page)) {
      const inAll = read.get(inPage.id);
      if (inAll) expectAgreement(inPage, inAll);
    }
    for (const request of asked) {
      expect(new URL(request.url).origin).toBe(publicApi ?? new URL(url).origin);
      expect(request.method).toBe('GET');
    }
  });

  it('reads the same through the API a second time', async () => {
    const once = await readAll(createAnsweringFetch(respond, url));
    const twice = await readAll(createAnsweringFetch(respond, url));
    expect(twice.reading).toEqual(once.reading);
  });

  for (const [name, answer] of Object.entries(refusals))
    it(`gives null when the API ${name}`, async () => {
      expect((await readAll(async () => answer())).reading).toBeNull();
    });
}

const refusals: Record<string, () => Response> = {
  'is closed': () => Response.json({ code: 'rest_forbidden' }, { status: 401 }),
  'is not there': () => new Response('<!doctype html><p>404', { status: 404 }),
  'answers a page': () => new Response('<!doctype html><p>Hello', { status: 200 }),
  'answers null': () => Response.json(null),
  'answers another shape': () => Response.json([{ id: {}, content: 7 }, null, 'x', [[]]]),
  'cannot be reached': () => {
    throw new TypeError('Failed to fetch');
  },
};

const hostileTexts: Record<string, string> = {
  markup: `<img src=x onerror="alert(1)"><script>alert(2)</script>"'&lt;]]>`,
  'bidi controls': '\u202E\u2066evil\u2069\u202C\u200F\u061C',
  'lone surrogates': '\uDC00a\uD83D b \uD800',
  'a megabyte': 'é😀 '.repeat(250_000),
};

/** Calls everything that reads. Gives the comments. */
function exercise(platform: Platform, document: Document, url: URL): CommentObservation[] {
  platform.recognises(document);
  platform.isDark?.(document);
  const page = platform.readPage(document, url);
  platform.readPosts?.(document, url);
  platform.comments.total(document, page);
  platform.comments.isComplete?.(document, page);
  const comments = readAllFound(platform, document, page);
  for (const comment of comments.slice(0, 2)) platform.comments.find(document, comment.id);
  const target = comments[0];
  for (const box of document.querySelectorAll('textarea, input, [contenteditable]')) {
    platform.reply.targetOf(box);
    platform.reply.submitOf(box);
    if (target) platform.reply.belongsTo(box, target);
  }
  return comments;
}

function readAllFound(
  platform: Platform,
  document: Document,
  page: Page,
  arrange: (elements: Element[]) => Element[] = (elements) => elements,
): CommentObservation[] {
  const elements = arrange([...document.querySelectorAll(platform.comments.selector)]);
  return elements.flatMap((element) => {
    platform.comments.readPost?.(element, page);
    return platform.comments.read(element, page) ?? [];
  });
}

function readPostIds(platform: Platform, document: Document, page: Page, url: URL): string[] {
  const listed = platform.readPosts?.(document, url) ?? [];
  const named = [...document.querySelectorAll(platform.comments.selector)].flatMap(
    (element) => platform.comments.readPost?.(element, page) ?? [],
  );
  return [...new Set([...listed, ...named].map((post) => post.id))].toSorted();
}

function guarded<T>(read: () => T, seed: number, damage: string[]): T {
  try {
    return read();
  } catch (cause) {
    throw new Error(`seed ${seed} broke the reading: ${damage.join('; ')}`, { cause });
  }
}

/** Puts the text in place of every text inside comments; a megabyte only a few times, to stay fast. */
function poison(document: Document, selector: string, hostile: string): void {
  const comments = [...document.querySelectorAll(selector)];
  for (const comment of hostile.length > 10_000 ? comments.slice(0, 3) : comments) {
    const walker = document.createTreeWalker(comment, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) if (text.data.trim() !== '') text.data = hostile;
  }
}
