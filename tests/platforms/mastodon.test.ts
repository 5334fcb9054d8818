// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { CommentObservation } from '../../lib/comments/comment.ts';
import { mastodon } from '../../lib/platforms/mastodon/index.ts';
import type { CommentTarget, Page } from '../../lib/platforms/platform.ts';
import { describePlatform } from '../kit/platform-kit.ts';
import {
  contextOf,
  now,
  origin,
  renderProfile,
  renderThread,
  type StillOptions,
} from '../sites/mastodon/static-page.ts';
import { ids } from '../sites/mastodon/story.ts';

const postUrl = `${origin}/@anna/${ids.post}`;

const parents = {
  [ids.part2]: null,
  [ids.giuliaAsks]: null,
  [ids.annaToGiulia]: ids.giuliaAsks,
  [ids.giuliaBack]: ids.annaToGiulia,
  [ids.tomPraises]: null,
  [ids.ugoTwin1]: ids.tomPraises,
  [ids.oscarCriticises]: null,
  [ids.benToOscar]: ids.oscarCriticises,
  [ids.ugoTwin2]: ids.benToOscar,
  [ids.claireAsks]: null,
  [ids.annaToClaire]: ids.claireAsks,
  [ids.namesake]: null,
  [ids.warned]: null,
  [ids.noraPrivate]: null,
  [ids.ugoPraises]: null,
  [ids.lenaQuotes]: null,
};
const all = Object.keys(parents);
const mineIds: string[] = [ids.part2, ids.annaToGiulia, ids.annaToClaire];
/** Rows that another row answers: the page does not say what they answer themselves. */
const untold: string[] = [ids.giuliaAsks, ids.tomPraises, ids.oscarCriticises, ids.claireAsks];
const parentsShown = Object.fromEntries(
  Object.entries(parents).map(([id, parent]) => [id, untold.includes(id) ? undefined : parent]),
);
const visible = all.filter((id) => id !== ids.noraPrivate);

// A copy of these pages costs some 50 ms: fewer than of a blog's are damaged, each differently.
describePlatform({
  platform: mastodon,
  mutations: 60,
  pages: [
    {
      name: "one's own thread, signed in",
      html: () => renderThread(),
      url: postUrl,
      respond: { [`/api/v1/statuses/${ids.post}/context`]: contextOf() },
      expect: {
        kind: 'post',
        mine: true,
        postId: ids.post,
        account: 'anna',
        ids: all,
        mineIds,
        parents: parentsShown,
        total: null,
        all: { parents, total: all.length, complete: true },
      },
    },
    {
      name: 'the same thread for a visitor',
      html: () => renderThread({ signedInAs: null, lang: 'en' }),
      url: `${postUrl}?from=elsewhere`,
      respond: { [`/api/v1/statuses/${ids.post}/context`]: contextOf({ signedInAs: null }) },
      expect: {
        kind: 'post',
        mine: 'unknown',
        postId: ids.post,
        account: null,
        ids: visible,
        mineIds: [],
        all: { complete: true, total: visible.length },
      },
    },
    {
      name: 'the permalink of a reply in the own thread',
      html: () => renderThread({ focalId: ids.giuliaBack, scheme: 'dark' }),
      url: `${origin}/@giulia@ciclofficina.example/${ids.giuliaBack}`,
      respond: { [`/api/v1/statuses/${ids.post}/context`]: contextOf() },
      expect: {
        kind: 'post',
        mine: true,
        postId: ids.post,
        account: 'anna',
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
      name: "somebody else's thread",
      html: () => renderThread({ focalId: ids.tomsPost }),
      url: `${origin}/@tom/${ids.tomsPost}`,
      expect: {
        kind: 'post',
        mine: false,
        postId: ids.tomsPost,
        account: 'anna',
        ids: [ids.annaAtToms],
        mineIds: [ids.annaAtToms],
        parents: { [ids.annaAtToms]: null },
      },
    },
    {
      name: "one's own profile",
      html: () => renderProfile(),
      url: `${origin}/@anna`,
      // Drawn: the pinned copy, two replies of hers (which are no posts), and the pinned post again.
      expect: {
        kind: 'profile',
        mine: true,
        account: 'anna',
        ids: [],
        mineIds: [],
        posts: [ids.post],
      },
    },
    {
      name: "a namesake's profile",
      html: () => renderProfile({}, 40),
      url: `${origin}/@anna@breizh.example`,
      expect: { kind: 'profile', mine: false, account: 'anna', ids: [], mineIds: [] },
    },
  ],
});

describe('the page', () => {
  it.each([
    ['/@anna', 'profile', 'anna'],
    ['/@anna/with_replies', 'profile', 'anna'],
    ['/deck/@anna', 'profile', 'anna'],
    ['/@anna@piazza.example', 'profile', 'anna'],
    ['/@anna@breizh.example', 'profile', 'anna@breizh.example'],
    ['/@anna/followers', 'other', undefined],
    ['/home', 'other', undefined],
    ['/publish', 'other', undefined],
    ['/@anna/114500000000000100/favourites', 'other', undefined],
    ['/@%E0%A4%A/', 'profile', '%E0%A4%A'],
  ])('%s is %s', (path, kind, profileId) => {
    const page = mastodon.readPage(parse(renderProfile()), new URL(path, origin));
    expect(page).toMatchObject({ kind });
    expect(page.profileId).toBe(profileId);
  });

  it.each([
    `${origin}/@anna/${ids.post}/`,
    `${origin}/deck/@anna/${ids.post}`,
    `${origin}/web/statuses/${ids.post}`,
    `${origin}/users/anna/statuses/${ids.post}`,
  ])('%s is the thread', (address) => {
    const page = mastodon.readPage(parse(renderThread()), new URL(address));
    expect(page.post).toEqual({
      id: ids.post,
      title: 'Per tutto ottobre ho rimesso in strada una bicicletta del 1962 con quaranta…',
      url: postUrl,
      mine: true,
      total: null,
      at: now - 2900 * 60_000,
    });
  });

  it('is nothing while it still shows another status than its address says', () => {
    const page = mastodon.readPage(
      parse(renderThread()),
      new URL(`${origin}/@tom/${ids.tomsPost}`),
    );
    expect(page).toMatchObject({ kind: 'other', root: null });
  });

  it('is nothing while what stands above a reply is not there yet', () => {
    const document = parse(renderThread({ focalId: ids.giuliaBack }));
    for (const row of document.querySelectorAll('.status__wrapper--in-thread')) row.remove();
    const page = mastodon.readPage(document, new URL(`/@x/${ids.giuliaBack}`, origin));
    expect(page.kind).toBe('other');
  });

  it('gives the title from the content warning where the text is hidden', () => {
    const document = parse(renderThread());
    const warning = document.createElement('div');
    warning.className = 'content-warning';
    const words = document.createElement('p');
    words.textContent = 'ruggine, da vicino';
    warning.append(words);
    document.querySelector('.detailed-status')?.append(warning);
    const page = mastodon.readPage(document, new URL(postUrl));
    expect(page.post?.title).toBe('ruggine, da vicino');
  });

  it('lets nobody see the access token', () => {
    const document = parse(renderThread());
    const page = mastodon.readPage(document, new URL(postUrl));
    expect(document.documentElement.innerHTML).toContain('a-token-that-nobody-may-touch');
    expect(JSON.stringify({ ...page, root: null })).not.toContain('token');
  });

  it('counts replies on a profile, once for the pinned post, and takes no replies of hers for posts', () => {
    const posts = mastodon.readPosts?.(parse(renderProfile({}, 40)), new URL('/@anna', origin));
    expect(posts?.length).toBe(10);
    expect(posts?.[0]).toMatchObject({ id: ids.post, mine: true, total: 10, url: postUrl });
    expect(posts?.map((post) => post.id)).not.toContain(ids.annaAtToms);
  });

  it.each([
    ['<html data-color-scheme="dark"><body class="theme-mastodon-light">', true],
    ['<html data-color-scheme="light"><body class="theme-default">', false],
    ['<html><body class="app-body theme-default">', true],
    ['<html><body class="app-body theme-contrast">', true],
    ['<html><body class="app-body theme-mastodon-light">', false],
  ])('%s is dark: %s', (html, isDark) => {
    expect(mastodon.isDark?.(parse(html))).toBe(isDark);
  });
});

describe('a comment', () => {
  it('has its facts, exact', () => {
    expect(read().get(ids.tomPraises)).toEqual({
      id: ids.tomPraises,
      postId: ids.post,
      parentId: undefined,
      author: { id: 'tom', name: 'Tom Hadley', handle: 'tom' },
      text: '@anna Lovely work. The colour alone made my morning ❤️❤️ :bell:',
      at: now - 2400 * 60_000,
      precisionMs: 0,
      permalink: `${origin}/@tom/${ids.tomPraises}`,
      mine: false,
      hearted: false,
      visibility: 'public',
      mentions: ['anna'],
      lang: 'en',
    });
  });

  it.each([
    [
      'the namesake of another server is not me',
      ids.namesake,
      {
        mine: false,
        author: { id: 'anna@breizh.example', name: 'Anna', handle: 'anna@breizh.example' },
      },
    ],
    [
      'a name of emoji is kept',
      ids.giuliaBack,
      {
        author: {
          id: 'giulia@ciclofficina.example',
          name: 'Giulia Ferri 🚲',
          handle: 'giulia@ciclofficina.example',
        },
      },
    ],
    [
      'without a name the account names',
      ids.noraPrivate,
      { author: { id: 'nora', name: 'nora', handle: 'nora' }, visibility: 'private' },
    ],
    ['a warning hides the text', ids.warned, { text: '' }],
    ['my own like is seen', ids.ugoPraises, { hearted: true }],
    ['a line of hashtags is no text', ids.ugoPraises, { text: '@anna che meraviglia 😍🔥' }],
    [
      'a quote card is not its text',
      ids.lenaQuotes,
      {
        text: '@anna Is it the same saddle as in this one? I still think about it: https://sattel.example/leder?jahr=1962&farbe=braun',
      },
    ],
  ] as const)('%s', (_, id, facts) => {
    expect(read().get(id)).toMatchObject(facts);
  });

  it('does not change when its warning is opened', () => {
    const opened = read({ opened: [ids.warned] });
    expect(opened.get(ids.warned)).toEqual(read().get(ids.warned));
  });

  it('does not change while it is shown translated', () => {
    const { document, page } = open();
    const element = mastodon.comments.find(document, ids.claireAsks);
    const before = element && mastodon.comments.read(element, page);
    const words = element?.querySelector('.status__content__text');
    const meta = document.createElement('div');
    meta.className = 'translate-button__meta';
    words?.after(meta);
    words?.replaceChildren('Hello! Does the dynamo still work?');
    expect(element && mastodon.comments.read(element, page)).toEqual(before);
    meta.remove();
    expect(element && mastodon.comments.read(element, page)?.text).toContain('Hello');
  });
});

describe('what a comment answers', () => {
  const row = (id: string, classes: string, line: string) =>
    `<div><div class="status__wrapper"><div class="status status-reply ${classes}" data-id="${id}">${line}
      <div class="status__info"><a class="status__display-name" href="/@tom">Tom</a></div></div></div></div>`;
  const start = '<div class="status__line"></div>';
  const goesOn = '<div class="status__line status__line--full"></div>';
  const inThread = 'status--in-thread';
  const first = `${inThread} status--first-in-thread`;

  it.each([
    ['the first row, joined to the post', [row('1', inThread, start)], null],
    ['the first row, joined only to the next', [row('1', inThread, goesOn)], undefined],
    ['a first one joined to the post', [row('9', inThread, start), row('1', first, start)], null],
    [
      'a first one joined only to the next',
      [row('9', inThread, start), row('1', first, goesOn)],
      undefined,
    ],
    ['a first one joined to nothing', [row('9', inThread, start), row('1', first, '')], undefined],
    ['one joined to the row above', [row('9', inThread, goesOn), row('1', inThread, start)], '9'],
    [
      'one whose row above goes on elsewhere',
      [row('9', inThread, start), row('1', inThread, start)],
      undefined,
    ],
    [
      'one below something that is no row',
      [row('9', inThread, goesOn), '<div>refresh</div>', row('1', inThread, start)],
      undefined,
    ],
    ['a version without lines', [row('9', '', ''), row('1', '', '')], undefined],
  ])('%s', (_, rows, parentId) => {
    const document = parse(renderThread());
    const list = document.querySelector('.item-list');
    for (const old of document.querySelectorAll('.status__wrapper')) old.parentElement?.remove();
    for (const element of parse(rows.join('')).body.children) list?.append(element.cloneNode(true));
    const page = mastodon.readPage(document, new URL(postUrl));
    expect(readOne(document, page, '1')?.parentId).toBe(parentId);
  });

  it('stays known when a later reply redraws the lines', () => {
    const { document, page } = open();
    expect(readOne(document, page, ids.namesake)?.parentId).toBeNull();
    const element = mastodon.comments.find(document, ids.namesake);
    element?.querySelector('.status__line')?.classList.add('status__line--full');
    expect(readOne(document, page, ids.namesake)?.parentId).toBeNull();
  });

  it('is known from the API afterwards, and the two readings are equal to the letter', async () => {
    const { document, page } = open();
    const reading = await mastodon.readAll?.(page, answering(contextOf()), alive());
    for (const comment of reading?.comments ?? [])
      expect(JSON.stringify(readOne(document, page, comment.id))).toBe(JSON.stringify(comment));
    expect(reading?.comments.length).toBe(all.length);
  });
});

describe('the whole thread', () => {
  const context = () => structuredClone(contextOf()) ?? { ancestors: [], descendants: [] };
  const readAll = async (answer: unknown, page: Page = open().page) =>
    (await mastodon.readAll?.(page, answering(answer), alive())) ?? null;

  it('is asked with the cookie and without a token', async () => {
    let asked: { url: string; init?: RequestInit } | undefined;
    const fetch = async (url: unknown, init?: RequestInit) => {
      asked = { url: String(url), init };
      return Response.json(context());
    };
    await mastodon.readAll?.(open().page, fetch as typeof globalThis.fetch, alive());
    expect(asked?.url).toBe(`${origin}/api/v1/statuses/${ids.post}/context`);
    expect(asked?.init?.credentials).toBe('same-origin');
    expect(Object.keys(asked?.init?.headers ?? {})).toEqual(['accept']);
  });

  it('is not whole when the server took the user for a visitor and the page shows more', async () => {
    const reading = await readAll(contextOf({ signedInAs: null }));
    expect(reading?.complete).toBe(false);
    const loved = reading?.comments.find(({ id }) => id === ids.ugoPraises);
    expect(loved?.hearted).toBe(true);
  });

  it.each([
    [43, true],
    [44, true],
    [45, false],
  ])('for a visitor with 15 and %i replies more is whole: %s', async (extra, isWhole) => {
    const options = { signedInAs: null, extra };
    const { page } = open(options);
    expect((await readAll(contextOf(options), page))?.complete).toBe(isWhole);
  });

  it('is not whole when it holds something unreadable', async () => {
    const { ancestors, descendants } = context();
    const answer = { ancestors, descendants: [...descendants, { id: 7 }] };
    expect(await readAll(answer)).toMatchObject({ complete: false, total: all.length });
  });

  it('is of another post when something stands above', async () => {
    const { descendants } = context();
    expect(await readAll({ ancestors: descendants.slice(0, 1), descendants })).toBeNull();
  });

  it('leaves out what a filter hides, and hangs its answers on what it answered', async () => {
    const { ancestors, descendants } = context();
    const filter = { context: ['thread'], filter_action: 'hide' };
    const hidden = descendants.map((status) =>
      status.id === ids.benToOscar ? { ...status, filtered: [{ filter }] } : status,
    );
    const comments = (await readAll({ ancestors, descendants: hidden }))?.comments ?? [];
    expect(comments.map(({ id }) => id)).not.toContain(ids.benToOscar);
    expect(comments.find(({ id }) => id === ids.ugoTwin2)?.parentId).toBe(ids.oscarCriticises);
  });

  it('has no text where a filter covers it', async () => {
    const { ancestors, descendants } = context();
    const filter = { context: ['home', 'thread'], filter_action: 'warn' };
    const covered = descendants.map((status) => ({ ...status, filtered: [{ filter }] }));
    const comments = (await readAll({ ancestors, descendants: covered }))?.comments ?? [];
    expect(new Set(comments.map(({ text }) => text))).toEqual(new Set(['']));
  });

  it('runs nothing that a comment holds', async () => {
    const { ancestors, descendants } = context();
    const content =
      '<p>Ciao<script>globalThis.hacked = true</script><img src=x onerror="hacked()"></p>';
    const comments = await readAll({
      ancestors,
      descendants: descendants.map((status) => ({ ...status, content })),
    });
    expect(comments?.comments[0]?.text).toBe('Ciao');
    expect(globalThis).not.toHaveProperty('hacked');
  });
});

describe('the reply box', () => {
  const boxOf = (document: Document) => document.querySelector('textarea') as HTMLTextAreaElement;
  const target = (id: string): CommentTarget => {
    const comment = read().get(id);
    if (!comment) throw new Error(`No comment ${id}`);
    return comment;
  };

  it('belongs to the comment whose account and words it shows, and to no other', () => {
    const { document } = open({ replyingTo: ids.namesake });
    const box = boxOf(document);
    expect(mastodon.reply.targetOf(box)).toBe(ids.namesake);
    const owners = all.filter((id) => mastodon.reply.belongsTo(box, target(id)));
    expect(owners).toEqual([ids.namesake]);
  });

  it('belongs also where a line of hashtags stands only in the box’s copy', () => {
    const { document } = open({ replyingTo: ids.ugoPraises });
    expect(mastodon.reply.belongsTo(boxOf(document), target(ids.ugoPraises))).toBe(true);
  });

  it.each([
    ['the mention is gone', (document: Document) => void (boxOf(document).value = 'Grazie!')],
    [
      'another is mentioned',
      (document: Document) => void (boxOf(document).value = '@anna@breizh.example2 '),
    ],
    [
      'the indicator is gone',
      (document: Document) => document.querySelector('.reply-indicator')?.remove(),
    ],
    [
      'the words differ',
      (document: Document) => document.querySelector('.reply-indicator__content')?.append(' ?'),
    ],
    [
      'the account differs',
      (document: Document) =>
        document
          .querySelector('.reply-indicator a.detailed-status__display-name')
          ?.setAttribute('href', '/@anna'),
    ],
    [
      'the thread is gone and nobody saw the click',
      (document: Document) => document.querySelector('.item-list')?.remove(),
    ],
  ])('belongs to nobody when %s', (_, change) => {
    const { document } = open({ replyingTo: ids.namesake });
    change(document);
    expect(mastodon.reply.belongsTo(boxOf(document), target(ids.namesake))).toBe(false);
  });

  it('cannot be told between two comments of the same words', () => {
    const { document } = open({ replyingTo: ids.ugoTwin1 });
    expect(mastodon.reply.targetOf(boxOf(document))).toBeNull();
    expect(mastodon.reply.belongsTo(boxOf(document), target(ids.ugoTwin1))).toBe(false);
  });

  it.each([ids.ugoTwin2, ids.warned, ids.giuliaAsks, ids.noraPrivate])(
    'is proved by our own click for %s',
    async (id) => {
      const { document } = open();
      whenReplying(document, id, () => showBoxFor(document, id));
      const opened = await mastodon.reply.open(target(id), document, alive());
      expect(opened).toEqual({ box: boxOf(document) });
      expect(all.filter((one) => mastodon.reply.belongsTo(boxOf(document), target(one)))).toEqual([
        id,
      ]);
      expect(mastodon.reply.targetOf(boxOf(document))).toBe(id);
    },
  );

  it('is proved by our own click when the thread is gone after it', async () => {
    const { document } = open({ layout: 'narrow' });
    whenReplying(document, ids.warned, () => {
      const column = document.querySelector('.column');
      const form = parse(renderThread({ replyingTo: ids.warned })).querySelector('form');
      if (form) column?.replaceChildren(form);
    });
    const opened = await mastodon.reply.open(target(ids.warned), document, alive());
    expect(opened).toHaveProperty('box');
    expect(mastodon.reply.targetOf(boxOf(document))).toBe(ids.warned);
    expect(await mastodon.reply.open(target(ids.warned), document, alive())).toEqual(opened);
  });

  it('is not proved when the site opens it for another', async () => {
    const { document } = open();
    whenReplying(document, ids.giuliaBack, () => showBoxFor(document, ids.giuliaAsks));
    const opened = await mastodon.reply.open(
      target(ids.giuliaBack),
      document,
      AbortSignal.timeout(200),
    );
    expect(opened).toEqual({ refused: 'boxOfAnother' });
  });

  it('is not proved by a box that stood there before the click', async () => {
    const { document } = open({ replyingTo: ids.ugoTwin1 });
    const opened = await mastodon.reply.open(
      target(ids.ugoTwin2),
      document,
      AbortSignal.timeout(200),
    );
    expect(opened).toEqual({ refused: 'boxOfAnother' });
  });

  it('is left alone when the site asks whether to overwrite', async () => {
    const { document } = open();
    whenReplying(document, ids.giuliaBack, () => {
      const dialog = document.createElement('div');
      dialog.className = 'modal-root__container';
      document.body.append(dialog);
    });
    const opened = await mastodon.reply.open(target(ids.giuliaBack), document, alive());
    expect(opened).toEqual({ refused: 'boxDidNotOpen' });
  });

  it.each([
    ['signedOut', ids.giuliaBack, { signedInAs: null }],
    ['commentNotHere', '42', {}],
  ] as const)('is refused: %s', async (refused, id, options) => {
    const { document } = open(options);
    const comment = { ...target(ids.giuliaBack), id };
    expect(await mastodon.reply.open(comment, document, alive())).toEqual({ refused });
  });

  it('is refused where the site offers no reply', async () => {
    const { document } = open();
    mastodon.comments
      .find(document, ids.giuliaBack)
      ?.querySelector('.status__action-bar')
      ?.remove();
    const opened = await mastodon.reply.open(target(ids.giuliaBack), document, alive());
    expect(opened).toEqual({ refused: 'noReplyButton' });
  });

  it('opens the reply to the status that the page is about', async () => {
    const { document } = open({ focalId: ids.giuliaBack });
    const button = document.querySelector('.detailed-status__action-bar button');
    button?.addEventListener('click', () => showBoxFor(document, ids.giuliaBack));
    const opened = await mastodon.reply.open(target(ids.giuliaBack), document, alive());
    expect(opened).toHaveProperty('box');
  });

  it('knows the button that would send, and takes no other field for the box', () => {
    const { document } = open({ replyingTo: ids.namesake });
    expect(mastodon.reply.submitOf(boxOf(document))?.textContent).toBe('Rispondi');
    const shadow = document.createElement('textarea');
    document.body.append(shadow);
    expect(mastodon.reply.targetOf(shadow)).toBeNull();
    expect(mastodon.reply.submitOf(shadow)).toBeNull();
  });
});

function open(options: StillOptions = {}): { document: Document; page: Page } {
  const document = parse(renderThread(options));
  const url = new URL(`/@x/${options.focalId ?? ids.post}`, origin);
  return { document, page: mastodon.readPage(document, url) };
}

const readings = new Map<string, Map<string, CommentObservation>>();

function read(options: StillOptions = {}): Map<string, CommentObservation> {
  const key = JSON.stringify(options);
  const known = readings.get(key) ?? readAnew(options);
  readings.set(key, known);
  return known;
}

function readAnew(options: StillOptions): Map<string, CommentObservation> {
  const { document, page } = open(options);
  return new Map(
    [...document.querySelectorAll(mastodon.comments.selector)]
      .flatMap((element) => mastodon.comments.read(element, page) ?? [])
      .map((comment) => [comment.id, comment]),
  );
}

function readOne(document: Document, page: Page, id: string): CommentObservation | null {
  const element = mastodon.comments.find(document, id);
  return element && mastodon.comments.read(element, page);
}

function whenReplying(document: Document, id: string, then: () => void): void {
  const button = mastodon.comments.find(document, id)?.querySelector('.status__action-bar button');
  button?.addEventListener('click', then);
}

/** As the site does: the form is drawn anew, with the indicator and the mentions. */
function showBoxFor(document: Document, id: string): void {
  const form = parse(renderThread({ replyingTo: id })).querySelector('form');
  if (form) document.querySelector('form')?.replaceWith(form);
}

function answering(answer: unknown): typeof globalThis.fetch {
  return async () => Response.json(answer);
}

function alive(): AbortSignal {
  return new AbortController().signal;
}

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
