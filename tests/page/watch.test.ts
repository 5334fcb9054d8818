// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { awaitComment } from '../../lib/page/await-comment.ts';
import { lookAgain } from '../../lib/page/look-again.ts';
import { rememberTarget } from '../../lib/page/remember-target.ts';
import { watchPage } from '../../lib/page/watch-page.ts';
import { watchRoute } from '../../lib/page/watch-route.ts';
import type { Page } from '../../lib/platforms/platform.ts';
import { countEffects, type Effects } from '../kit/count-effects.ts';
import { loadEmptyFrames } from '../kit/load-empty-frames.ts';
import { remarkOf, remarks, showPost } from './remarks.ts';

let ending: AbortController;
let effects: Effects;

beforeEach(() => {
  vi.useFakeTimers();
  (globalThis as { happyDOM?: { setURL(url: string): void } }).happyDOM?.setURL(
    'https://remarks.example/4',
  );
  document.title = 'Il pane';
  ending = new AbortController();
  effects = countEffects(document, window);
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
  delete (window as { navigation?: unknown }).navigation;
});

const nothingIsLeft = () => {
  expect(effects.listeners()).toEqual([]);
  expect(effects.observers()).toBe(0);
  expect(effects.timers()).toBe(0);
};

describe('the route', () => {
  const changes: string[] = [];
  const watch = () => {
    changes.length = 0;
    watchRoute(document, (url) => changes.push(url.href), ending.signal);
  };
  const go = (path: string) => history.pushState(null, '', path);
  const touch = async () => {
    document.body.append(document.createElement('i'));
    await vi.advanceTimersByTimeAsync(0);
  };

  test('is followed by the Navigation API where there is one, with the new address', () => {
    const navigation = new EventTarget();
    Object.assign(window, { navigation });
    watch();
    go('/5');
    navigation.dispatchEvent(new Event('currententrychange'));
    expect(changes).toEqual(['https://remarks.example/5']);
    expect(effects.observers()).toBe(0);
  });

  test('elsewhere is compared whenever the document changes', async () => {
    watch();
    go('/5');
    await touch();
    await touch();
    expect(changes).toEqual(['https://remarks.example/5']);
  });

  test('back and forth is followed too', () => {
    watch();
    go('/5');
    window.dispatchEvent(new Event('popstate'));
    go('/4');
    window.dispatchEvent(new Event('popstate'));
    expect(changes).toHaveLength(2);
  });

  test('an anchor of the same page is no other page; but then a new page with it is', async () => {
    watch();
    go('/4#comment-1');
    await touch();
    expect(changes).toEqual([]);
    go('/5#comment-1');
    await touch();
    expect(changes).toEqual(['https://remarks.example/5#comment-1']);
    go('/5?lc=2#comment-1');
    await touch();
    expect(changes).toHaveLength(2);
  });

  test.each([true, false])('after the end nothing is left (Navigation API: %s)', async (has) => {
    const navigation = new EventTarget();
    if (has) Object.assign(window, { navigation });
    watch();
    ending.abort();
    go('/5');
    navigation.dispatchEvent(new Event('currententrychange'));
    await touch();
    expect(changes).toEqual([]);
    nothingIsLeft();
  });
});

describe('the page', () => {
  let pages: Page[];
  let signals: AbortSignal[];
  const watch = () => {
    pages = [];
    signals = [];
    watchPage(
      remarks,
      document,
      (page, signal) => {
        pages.push(page);
        signals.push(signal);
      },
      ending.signal,
    );
  };
  const later = () => vi.advanceTimersByTimeAsync(300);

  test('is told at once, and not again while it stays the same', async () => {
    const main = showPost(['1']);
    watch();
    main.append(remarkOf('2'));
    await later();
    expect(pages).toMatchObject([{ kind: 'post', mine: true, post: { id: '4' } }]);
  });

  test('is another one after in-site navigation, and the one before has ended', async () => {
    showPost(['1']);
    watch();
    history.pushState(null, '', '/5');
    showPost(['9'], { post: '5' });
    await later();
    expect(pages.map(({ post }) => post?.id)).toEqual(['4', '5']);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  });

  test.each<[string, (main: HTMLElement) => void]>([
    ['the title comes late', () => void (document.title = 'Il pane di ieri')],
    ['the account appears late', (main) => void (main.dataset['by'] = 'bruno')],
    ['it turns out to be one’s own', (main) => void (main.dataset['mine'] = 'unknown')],
    ['its list is swapped for a new element', (main) => main.replaceWith(main.cloneNode(true))],
    ['its list goes', (main) => main.remove()],
  ])('is told again when %s', async (_, change) => {
    const main = showPost(['1']);
    watch();
    change(main);
    document.body.append(document.createElement('i'));
    await later();
    expect(pages).toHaveLength(2);
    expect(signals[0]?.aborted).toBe(true);
  });

  test.each<[string, () => void]>([
    [
      'a frame of it has a new document',
      () => document.querySelector('iframe')?.dispatchEvent(new Event('load')),
    ],
    ['a platform has learned something', lookAgain],
  ])('is looked at when %s, though nothing in it changed', async (_, happens) => {
    loadEmptyFrames();
    const main = showPost(['1']);
    main.append(document.createElement('iframe'));
    watch();
    await later();
    main.dataset['by'] = 'bruno';
    await later();
    expect(pages).toHaveLength(1);
    happens();
    await later();
    expect(pages).toHaveLength(2);
  });

  test('is not looked at for every picture', async () => {
    const main = showPost(['1']);
    main.append(document.createElement('img'));
    watch();
    await later();
    main.dataset['by'] = 'bruno';
    document.querySelector('img')?.dispatchEvent(new Event('load'));
    await later();
    expect(pages).toHaveLength(1);
  });

  test('is looked at not more than four times a second, however busy it is', async () => {
    showPost(['1']);
    const readPage = vi.spyOn(remarks, 'readPage');
    watch();
    for (let moment = 0; moment < 100; moment += 1) {
      document.body.append(document.createElement('i'));
      await vi.advanceTimersByTimeAsync(10);
    }
    expect(readPage.mock.calls.length).toBeLessThanOrEqual(5);
  });

  test('after the end is looked at no more, and nothing is left', async () => {
    showPost(['1']);
    watch();
    document.body.append(document.createElement('i'));
    await vi.advanceTimersByTimeAsync(10);
    ending.abort();
    showPost(['9'], { post: '5' });
    await later();
    expect(pages).toHaveLength(1);
    expect(signals[0]?.aborted).toBe(true);
    nothingIsLeft();
  });
});

describe('a comment that is waited for', () => {
  const isSettled = async (promise: Promise<void>) => {
    let settled = false;
    void promise.then(() => (settled = true));
    await vi.advanceTimersByTimeAsync(0);
    return settled;
  };
  const wait = (signal = ending.signal) => awaitComment(remarks, document, '7', signal);

  test('is there at once where it is there already', async () => {
    showPost(['7']);
    expect(await isSettled(wait())).toBe(true);
    nothingIsLeft();
  });

  test('is there when it comes', async () => {
    const main = showPost(['1']);
    const waiting = wait();
    expect(await isSettled(waiting)).toBe(false);
    main.append(remarkOf('7'));
    expect(await isSettled(waiting)).toBe(true);
    expect(effects.observers()).toBe(0);
  });

  test('is found in a frame too, whose changes nobody hears', async () => {
    showPost(['1']);
    const find = vi.spyOn(remarks.comments, 'find').mockReturnValue(null);
    const waiting = wait();
    expect(await isSettled(waiting)).toBe(false);
    find.mockReturnValue(document.body);
    await vi.advanceTimersByTimeAsync(600);
    expect(await isSettled(waiting)).toBe(true);
    find.mockRestore();
    nothingIsLeft();
  });

  test('is given up with the page', async () => {
    showPost(['1']);
    const waiting = wait();
    ending.abort();
    expect(await isSettled(waiting)).toBe(true);
    expect(effects.observers()).toBe(0);
  });

  test('is not waited for on a page that was left before', async () => {
    showPost(['1']);
    expect(await isSettled(wait(AbortSignal.abort()))).toBe(true);
    expect(effects.observers()).toBe(0);
  });
});

describe('the last right click', () => {
  const rightClick = (place: EventTarget) =>
    place.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, composed: true }));

  test('is on the innermost element, also inside an open shadow root', () => {
    const target = rememberTarget(document, ending.signal);
    expect(target.last()).toBeNull();
    const main = showPost(['1']);
    rightClick(main);
    expect(target.last()).toBe(main);
    const inner = document.createElement('textarea');
    main.attachShadow({ mode: 'open' }).append(inner);
    rightClick(inner);
    expect(target.last()).toBe(inner);
  });

  test('is heard even where the page stops it', () => {
    const target = rememberTarget(document, ending.signal);
    const main = showPost(['1']);
    main.addEventListener('contextmenu', (event) => event.stopImmediatePropagation());
    rightClick(main);
    expect(target.last()).toBe(main);
  });

  test('is on no element where it was on the document', () => {
    const target = rememberTarget(document, ending.signal);
    rightClick(showPost(['1']));
    rightClick(document);
    expect(target.last()).toBeNull();
  });

  test('after the end is not listened to', () => {
    const target = rememberTarget(document, ending.signal);
    ending.abort();
    rightClick(showPost(['1']));
    expect(target.last()).toBeNull();
    nothingIsLeft();
  });
});
