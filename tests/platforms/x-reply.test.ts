// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { CommentTarget } from '../../lib/platforms/platform.ts';
import { x } from '../../lib/platforms/x/index.ts';
import { parsePage } from '../kit/parse-page.ts';
import { enliven, origin, renderPage, type StillOptions } from '../sites/x/static-page.ts';
import { ids, users } from '../sites/x/story.ts';

const box = '[data-testid="tweetTextarea_0"]';
const dialogBox = `[role="dialog"] ${box}`;

describe('the reply window', () => {
  it.each([
    ['X’s own data', true, () => undefined],
    ['its link', false, linkShown],
    ['its author and its second', false, () => undefined],
  ])('is proved by the post that it shows, told by %s', (_, isLive, change) => {
    const document = open({ answering: ids.giulia }, isLive);
    change(document);
    expect(owners(document)).toEqual([ids.giulia]);
  });

  it.each<[string, (document: Document) => void]>([
    ['shows nothing', (document) => shownIn(document).remove()],
    ['shows two posts', (document) => shownIn(document).after(shownIn(document).cloneNode(true))],
    ['has a link and data that disagree', (document) => linkShown(document, ids.tom)],
    ['left the page', (document) => document.querySelector('[role="dialog"]')?.remove()],
  ])('proves nothing when it %s', (_, change) => {
    const document = open({ answering: ids.giulia });
    const field = boxOf(document, dialogBox);
    change(document);
    expect(x.reply.belongsTo(field, target('giulia'))).toBe(false);
  });

  it('without a link and data is of nobody when the author or the second is another', () => {
    const byUgo = open({ answering: ids.giulia }, false);
    shownIn(byUgo)
      .querySelector('[data-testid^="UserAvatar"]')
      ?.setAttribute('data-testid', 'UserAvatar-Container-ugosala');
    expect(owners(byUgo)).toEqual([]);
    const later = open({ answering: ids.giulia }, false);
    shownIn(later).querySelector('time')?.setAttribute('datetime', '2026-11-01T10:00:00.000Z');
    expect(owners(later)).toEqual([]);
    expect(x.reply.targetOf(boxOf(later, dialogBox))).toBeNull();
  });

  it('opens at the comment’s own Reply', async () => {
    const document = open();
    whenReplying(document, 'giulia', showsWindow(document, ids.giulia));
    expect(await x.reply.open(target('giulia'), document, alive())).toEqual({
      box: boxOf(document, dialogBox),
    });
    expect(x.reply.targetOf(boxOf(document, dialogBox))).toBe(ids.giulia);
    expect(x.reply.submitOf(boxOf(document, dialogBox))?.textContent).toBe('Rispondi');
  });

  it('that opens for another is refused', async () => {
    const document = open();
    whenReplying(document, 'giulia', showsWindow(document, ids.ugo));
    const opened = await x.reply.open(target('giulia'), document, AbortSignal.timeout(100));
    expect(opened).toEqual({ refused: 'boxOfAnother' });
  });

  it('that does not open is refused, and nothing is left behind', async () => {
    const document = open();
    const opened = await x.reply.open(target('giulia'), document, AbortSignal.timeout(100));
    expect(opened).toEqual({ refused: 'boxDidNotOpen' });
  });

  it('that is open is used if it is this comment’s, and left alone if it is another’s', async () => {
    const document = open({ answering: ids.giulia });
    let pressed = false;
    whenReplying(document, 'ugo', () => (pressed = true));
    expect(await x.reply.open(target('giulia'), document, alive())).toHaveProperty('box');
    expect(await x.reply.open(target('ugo'), document, alive())).toEqual({
      refused: 'boxOfAnother',
    });
    expect(pressed).toBe(false);
  });
});

describe('the box in the page', () => {
  it('answers the post that the page is about: no comment on her own post’s page', async () => {
    const document = open();
    const field = boxOf(document, `[data-testid="primaryColumn"] ${box}`);
    expect(x.reply.targetOf(field)).toBeNull();
    expect(owners(document, field)).toEqual([]);
    const opened = await x.reply.open(target('marco'), document, AbortSignal.timeout(50));
    expect(opened).toEqual({ refused: 'boxDidNotOpen' });
  });

  it('answers the reply on that reply’s own page', async () => {
    const document = open({ of: ids.doraBack });
    const field = boxOf(document, `[data-testid="primaryColumn"] ${box}`);
    expect(await x.reply.open(target('doraBack', 'dora'), document, alive())).toEqual({
      box: field,
    });
    expect(x.reply.targetOf(field)).toBe(ids.doraBack);
    expect(x.reply.submitOf(field)?.getAttribute('data-testid')).toBe('tweetButtonInline');
  });
});

describe('a refusal', () => {
  it('commentNotHere', async () => {
    const comment = { ...target('giulia'), id: '42' };
    expect(await x.reply.open(comment, open(), alive())).toEqual({ refused: 'commentNotHere' });
  });

  it('signedOut', async () => {
    const document = open({ of: ids.doraBack, signedIn: false });
    const opened = await x.reply.open(target('doraBack', 'dora'), document, alive());
    expect(opened).toEqual({ refused: 'signedOut' });
  });

  it.each<[string, (button: Element) => void]>([
    ['is off', (button) => button.setAttribute('aria-disabled', 'true')],
    ['is not there', (button) => button.remove()],
  ])('noReplyButton where Reply %s', async (_, change) => {
    const document = open();
    change(replyButton(document, 'giulia'));
    const opened = await x.reply.open(target('giulia'), document, alive());
    expect(opened).toEqual({ refused: 'noReplyButton' });
  });
});

describe('X’s own reply window', () => {
  const intent = (text: string, id: string = ids.giulia) =>
    x.reply.intentOf?.({ ...target('giulia'), id }, text);

  it('has an address with the comment and the words', () => {
    const text = 'Grazie, Giulia & co! 100% segale + sale\nÀ bientôt 🍞 #pane';
    const url = new URL(intent(text) ?? '');
    expect(url.origin + url.pathname).toBe('https://x.com/intent/post');
    expect(Object.fromEntries(url.searchParams)).toEqual({ in_reply_to: ids.giulia, text });
    expect(url.search).not.toContain('+');
  });

  it('takes no words that are too long for an address, and no id that is none', () => {
    expect(intent('a'.repeat(1_800))).not.toBeNull();
    expect(intent('a'.repeat(2_000))).toBeNull();
    expect(intent('🍞'.repeat(200))).toBeNull();
    expect(intent('x', '1&text=y')).toBeNull();
    expect(intent('half a pair: \uD83C')).toContain('%EF%BF%BD');
  });
});

function open(
  { of = ids.post, ...options }: StillOptions & { of?: string } = {},
  isLive = true,
): Document {
  const document = parsePage(renderPage(of, options));
  if (isLive) enliven(document, of, options);
  x.readPage(document, new URL(`/someone/status/${of}`, origin));
  return document;
}

function target(name: keyof typeof ids, by: keyof typeof users = name as 'giulia'): CommentTarget {
  const { screen_name: handle, name: shown } = users[by];
  return { id: ids[name], author: { id: handle.toLowerCase(), name: shown, handle }, text: '' };
}

/** Whose of all these comments the box is. */
function owners(document: Document, field = boxOf(document, dialogBox)): string[] {
  return (['giulia', 'ugo', 'tom', 'marco', 'nora'] as const)
    .filter((name) => x.reply.belongsTo(field, target(name)))
    .map((name) => ids[name]);
}

function boxOf(document: Document, selector: string): HTMLElement {
  const field = document.querySelector<HTMLElement>(selector);
  if (!field) throw new Error('No box.');
  return field;
}

function shownIn(document: Document): Element {
  const article = document.querySelector('[role="dialog"] article');
  if (!article) throw new Error('No window.');
  return article;
}

/** As where X makes a link of the time and of the names. */
function linkShown(document: Document, id: string = ids.giulia): void {
  const article = shownIn(document);
  const handle = id === ids.giulia ? 'giulia_lodi' : 'tomhale';
  const linked = (href: string, inner: Element | null) => {
    const link = document.createElement('a');
    link.setAttribute('href', href);
    inner?.replaceWith(link);
    if (inner) link.append(inner);
  };
  linked(`/${handle}`, article.querySelector('[data-testid="User-Name"] b'));
  linked(`/${handle}/status/${id}`, article.querySelector('time'));
}

function replyButton(document: Document, name: keyof typeof ids): Element {
  const button = x.comments.find(document, ids[name])?.querySelector('[data-testid="reply"]');
  if (!button) throw new Error('No button.');
  return button;
}

function whenReplying(document: Document, name: keyof typeof ids, then: () => void): void {
  replyButton(document, name).addEventListener('click', then);
}

/** As X does, a moment later. */
function showsWindow(document: Document, id: string): () => void {
  const layers = parsePage(renderPage(ids.post, { answering: id })).querySelector('#layers');
  return () =>
    queueMicrotask(() => layers && document.querySelector('#layers')?.replaceWith(layers));
}

function alive(): AbortSignal {
  return new AbortController().signal;
}
