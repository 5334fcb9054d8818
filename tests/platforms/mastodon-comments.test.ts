// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { mastodon } from '../../lib/platforms/mastodon/index.ts';
import type { Page } from '../../lib/platforms/platform.ts';
import { contextOf, now, origin, renderThread } from '../sites/mastodon/static-page.ts';
import { ids } from '../sites/mastodon/story.ts';
import { alive, all, answering, open, parse, postUrl, read, readOne } from './mastodon-thread.ts';

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
    const words = element?.querySelector('.status__content__text');
    if (!element || !words) throw new Error('The page lacks the comment.');
    const button = document.createElement('button');
    words.after(button);
    const before = mastodon.comments.read(element, page);
    button.className = 'translate-button__meta';
    words.replaceChildren('Hello! Does the dynamo still work?');
    expect(mastodon.comments.read(element, page)).toEqual(before);
    button.className = '';
    expect(mastodon.comments.read(element, page)?.text).toContain('Hello');
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
    await mastodon.readAll?.(open().page, fetch, alive());
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
