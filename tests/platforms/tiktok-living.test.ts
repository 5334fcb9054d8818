// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerInPage } from '../../lib/page-world/answer-in-page.ts';
import { askPageWorld } from '../../lib/page-world/ask-page-world.ts';
import { pageAnswers } from '../../lib/page-world/page-answers.ts';
import { endEvent } from '../../lib/page-world/question.ts';
import { trackComments } from '../../lib/page/track-comments.ts';
import type { CommentTarget, OpenedBox, Refusal } from '../../lib/platforms/platform.ts';
import { tiktok } from '../../lib/platforms/tiktok/index.ts';
import {
  annasPhoto,
  annasVideo,
  createTiktokSite,
  type TiktokOptions,
} from '../sites/tiktok/index.ts';
import { parsePage } from '../kit/parse-page.ts';
import { startApp } from '../sites/tiktok/start-app.ts';
import { anna, bread, cid, loaves } from '../sites/tiktok/story.ts';

// The living copy with its real React and Draft.js, and our reader beside it, in one world: all but the border between two worlds.

const origin = 'https://www.tiktok.com';
let ending: AbortController;

beforeEach(() => {
  ending = new AbortController();
});
afterEach(() => {
  ending.abort();
  document.dispatchEvent(new CustomEvent(endEvent));
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

describe('TikTok as it lives', () => {
  it('is read through the reader in its own world, with nothing secret in what that tells', async () => {
    await openVideo();
    const comments = readAll();
    expect(comments.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6].map(cid));
    expect(comments.find(({ id }) => id === cid(3))?.folded).toEqual({
      hidden: 2,
      ownerReplied: true,
    });
    const told = askPageWorld(elementOf(2), 'tiktok.comment');
    expect(JSON.stringify(told)).not.toMatch(/uid|token|sec/u);
  });

  it('without the reader, is not', async () => {
    await openVideo({}, 'without');
    expect(readAll()).toEqual([]);
    const readings: { found: number; read: number }[] = [];
    const track = ({ found, read }: { found: number; read: number }) =>
      readings.push({ found, read });
    trackComments(readPage(), tiktok.comments, track, ending.signal);
    await vi.waitFor(() => expect(readings).toEqual([{ found: 6, read: 0 }]));
  });

  it('tells each reply what it answers once they are unfolded, and its thread that none are missing', async () => {
    await openVideo();
    await unfold(3);
    const read = new Map(readAll().map((comment) => [comment.id, comment]));
    expect(read.get(cid(32))).toMatchObject({ parentId: cid(31), mine: false });
    expect(read.get(cid(31))).toMatchObject({ parentId: cid(3), mine: true });
    expect(read.get(cid(3))).not.toHaveProperty('folded');
  });

  it('in the overlay over a profile: whose video it is, by the page’s own data', async () => {
    await openPage(`/@${anna}`);
    await vi.waitFor(() =>
      expect(readPosts()).toEqual([
        [bread, 17],
        [loaves, 2],
      ]),
    );
    link(annasPhoto).click();
    await vi.waitFor(() => expect(readAll().map(({ id }) => id)).toEqual([201, 202].map(cid)));
    expect(readPage()).toMatchObject({
      mine: true,
      post: { id: loaves, title: 'Tre pagnotte e un riccio' },
    });
  });
});

describe.each(['inThread', 'foot'] as const)('TikTok’s reply box (%s)', (replyBox) => {
  it('opens for exactly this comment', async () => {
    await openVideo({ replyBox });
    const box = await open(2);
    expect(belongs(box)).toEqual([2]);
    expect(tiktok.reply.targetOf(box)).toBe(cid(2));
    expect(tiktok.reply.submitOf(box)?.getAttribute('data-e2e')).toBe('comment-post');
    await beginsWith(box, replyBox === 'foot' ? '@giulia.lodi ' : '');
  });

  it('opens for a reply, and keeps the mention that it begins with', async () => {
    await openVideo({ replyBox });
    await unfold(3);
    const box = await open(32);
    expect(belongs(box)).toEqual([32]);
    await beginsWith(box, '@marco.rinaldi ');
    expect(belongs(box)).toEqual([32]);
  });

  it('opened for another before, it is turned to this one', async () => {
    await openVideo({ replyBox });
    await open(2);
    const box = await open(4);
    expect(belongs(box)).toEqual([4]);
  });

  it('answers nobody any more once the person pressed another Reply', async () => {
    await openVideo({ replyBox });
    await unfold(3);
    const box = await open(32);
    // As trusted as the person's own: happy-dom lets a test say so.
    const click = new MouseEvent('click', { bubbles: true });
    Object.defineProperty(click, 'isTrusted', { value: true });
    elementOf(31).querySelector('[data-e2e="comment-reply-2"]')?.dispatchEvent(click);
    expect(tiktok.reply.targetOf(box)).toBeNull();
  });

  it('proves nothing by the click after its time, or where the words name another', async () => {
    await openVideo({ replyBox });
    await unfold(3);
    const late = new AbortController();
    const box = await open(32, late.signal);
    const place = box.querySelector('[data-text]') ?? box;
    place.textContent = '@celine.morel ';
    expect(tiktok.reply.targetOf(box)).toBeNull();
    place.textContent = '@marco.rinaldi ';
    expect(tiktok.reply.targetOf(box)).toBe(cid(32));
    late.abort();
    expect(tiktok.reply.targetOf(box)).toBeNull();
  });

  it('is refused where nothing shows that our click turned it', async () => {
    await openVideo({ replyBox });
    const button = elementOf(2).querySelector('[data-e2e="comment-reply-1"]');
    button?.replaceWith(button.cloneNode(true));
    expect(await attempt(2, AbortSignal.timeout(400))).toEqual({ refused: 'boxDidNotOpen' });
  });

  it('is refused without a button, and to those who are signed out', async () => {
    await openVideo({ replyBox });
    elementOf(2).querySelector('[data-e2e="comment-reply-1"]')?.remove();
    expect(await attempt(2)).toEqual({ refused: 'noReplyButton' });
    expect(await attempt(99)).toEqual({ refused: 'commentNotHere' });
  });

  it('is refused to those who are signed out', async () => {
    await openVideo({ replyBox, signedInAs: null });
    expect(await attempt(2)).toEqual({ refused: 'signedOut' });
  });
});

it('the box for a new comment answers nobody, whatever stands in it', async () => {
  await openVideo();
  const box = document.querySelector('[class*="DivCommentFooter"] [contenteditable]') as Element;
  expect(tiktok.reply.targetOf(box)).toBeNull();
  (box.querySelector('[data-offset-key]') ?? box).textContent = '@giulia.lodi ciao';
  expect(tiktok.reply.targetOf(box)).toBeNull();
  expect(tiktok.reply.submitOf(box)).not.toBeNull();
});

it('a box that the person opened in a thread without replies answers its comment', async () => {
  await openVideo();
  elementOf(2).querySelector<HTMLElement>('[data-e2e="comment-reply-1"]')?.click();
  await vi.waitFor(() => {
    const box = elementOf(2).querySelector('[contenteditable]') as Element;
    expect(tiktok.reply.targetOf(box)).toBe(cid(2));
  });
});

async function openVideo(options: TiktokOptions = {}, reader: 'with' | 'without' = 'with') {
  await openPage(annasVideo, options, reader);
  await vi.waitFor(() => expect(button('comment-icon')).not.toBeNull());
  button('comment-icon')?.click();
  await vi.waitFor(() =>
    expect(document.querySelectorAll('[class*="DivCommentObjectWrapper"]')).toHaveLength(6),
  );
}

async function openPage(
  path: string,
  options: TiktokOptions = {},
  reader: 'with' | 'without' = 'with',
) {
  const site = createTiktokSite(options);
  (globalThis as { happyDOM?: { setURL(url: string): void } }).happyDOM?.setURL(origin + path);
  vi.stubGlobal('fetch', (to: string, init?: RequestInit) =>
    site.fetch(new Request(origin + to, init)),
  );
  const html = await (await site.fetch(new Request(origin + path))).text();
  const served = parsePage(html);
  document.documentElement.lang = served.documentElement.lang;
  const script = document.importNode(served.querySelector('script') as Element, true);
  document.body.replaceChildren(
    script,
    document.importNode(served.querySelector('#app') as Element, true),
  );
  if (reader === 'with') answerInPage(document, pageAnswers);
  startApp(document);
}

async function unfold(id: number) {
  elementOf(id).querySelector<HTMLElement>('[class*="DivViewRepliesContainer"]')?.click();
  await vi.waitFor(() =>
    expect(elementOf(id).querySelector('[data-e2e="comment-level-2"]')).not.toBeNull(),
  );
}

function elementOf(id: number): Element {
  const element = tiktok.comments.find(document, cid(id));
  if (!element) throw new Error(`No comment ${id} in the page`);
  return element;
}

function target(id: number): CommentTarget {
  const comment = readAll().find((each) => each.id === cid(id));
  return comment ?? { id: cid(id), author: { id: 'x', name: 'x' }, text: '' };
}

function attempt(id: number, signal: AbortSignal = ending.signal): Promise<OpenedBox | Refusal> {
  return Promise.resolve(tiktok.reply.open(target(id), document, signal));
}

async function open(id: number, signal?: AbortSignal): Promise<Element> {
  const opened = await attempt(id, signal);
  if ('refused' in opened) throw new Error(`${id}: ${opened.refused}`);
  return opened.box;
}

/** A mention may come a moment after the box. */
function beginsWith(box: Element, text: string): Promise<void> {
  return vi.waitFor(() => expect(box.textContent).toBe(text));
}

/** The short ids of all comments to which this box belongs. */
function belongs(box: Element): number[] {
  return readAll()
    .filter((comment) => tiktok.reply.belongsTo(box, comment))
    .map(({ id }) => Number(id.slice(-5)));
}

function readPage() {
  return tiktok.readPage(document, new URL(document.location.href));
}

function readPosts() {
  const posts = tiktok.readPosts?.(document, new URL(document.location.href)) ?? [];
  return posts.map(({ id, total }) => [id, total]);
}

function readAll() {
  const page = readPage();
  return [...document.querySelectorAll(tiktok.comments.selector)].flatMap(
    (element) => tiktok.comments.read(element, page) ?? [],
  );
}

function button(name: string): HTMLElement | null {
  return document.querySelector(`[data-e2e="${name}"]`);
}

function link(path: string): HTMLElement {
  return document.querySelector(`a[href="${path}"]`) as HTMLElement;
}
