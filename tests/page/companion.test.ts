// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type {
  CompanionState,
  DraftRequest,
  FromPage,
  ToPage,
} from '../../lib/messages/messages.ts';
import { runCompanion } from '../../lib/page/run-companion.ts';
import type { Platform } from '../../lib/platforms/platform.ts';
import { loadEmptyFrames } from '../kit/load-empty-frames.ts';
import { countEffects, type Effects } from '../kit/count-effects.ts';
import { popup, type StandInBrowser, standInBrowser } from '../kit/stand-in-browser.ts';
import { remarkOf, remarks, showPost } from './remarks.ts';

/** The whole companion in a page, with a background that answers as told. */

const state: CompanionState = {
  show: true,
  open: false,
  waiting: 0,
  labels: { open: 'Open', close: 'Close', frame: 'Ricevuto', language: 'en' },
};

let browser: StandInBrowser;
let effects: Effects;
let ending: AbortController;
let said: { name: keyof FromPage; payload: unknown }[];
let answers: { [Name in keyof FromPage]?: () => FromPage[Name]['out'] };

beforeEach(() => {
  vi.useFakeTimers();
  loadEmptyFrames();
  // happy-dom has no full screen.
  Object.defineProperty(document, 'fullscreenElement', {
    value: null,
    writable: true,
    configurable: true,
  });
  browser = standInBrowser();
  ending = new AbortController();
  said = [];
  answers = { 'companion.hello': () => state, 'draft.collect': () => ({ request: null }) };
  fakeBrowser.runtime.sendMessage = (async (message: {
    name: keyof FromPage;
    payload: unknown;
  }) => {
    said.push(message);
    const answer = answers[message.name];
    return { answer: answer ? answer() : { taken: true } };
  }) as never;
  document.title = 'Il pane';
  showPost(['1', '2']);
  effects = countEffects(document, window);
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

const start = async (platform: Platform = remarks) => {
  runCompanion(platform, 'about:blank', ending.signal);
  await later();
};
const later = () => vi.advanceTimersByTimeAsync(300);
const ask = async <Name extends keyof ToPage>(name: Name, payload: ToPage[Name]['in']) => {
  const answered = (await browser.say(name, payload, popup)) as { answer: ToPage[Name]['out'] };
  return answered?.answer;
};
const saidOf = (name: keyof FromPage) =>
  said.filter((each) => each.name === name).map(({ payload }) => payload);
const hosts = () => document.querySelectorAll('ricevuto-panel').length;

function nothingIsLeft() {
  expect(hosts()).toBe(0);
  expect(effects.listeners()).toEqual([]);
  expect(effects.observers()).toBe(0);
  expect(effects.timers()).toBe(0);
  expect(browser.listening()).toBe(0);
}

describe('on a page that is read', () => {
  test('it says what page it is and what stands there, and shows its tab', async () => {
    await start();
    expect(saidOf('companion.hello')).toEqual([{ platform: 'wordpress' }]);
    expect(saidOf('page.observed')).toMatchObject([
      { kind: 'post', mine: true, comments: [{ id: '1' }, { id: '2' }], more: false },
    ]);
    expect(hosts()).toBe(1);
  });

  test('what comes later is told too', async () => {
    await start();
    document.querySelector('main')?.append(remarkOf('3'));
    await later();
    expect(saidOf('page.observed').at(-1)).toMatchObject({ comments: [{ id: '3' }] });
  });

  test('of a profile, the posts that come while one scrolls are told too, and nothing is left of it', async () => {
    const readPage: Platform['readPage'] = (document, url) => {
      const { account, mine, root } = remarks.readPage(document, url);
      return { kind: 'profile', mine, account, root, profileId: 'anna' };
    };
    const readPosts = () =>
      [...document.querySelectorAll('article')].map(({ id }) => ({
        id,
        title: '',
        url: `https://remarks.example/${id}`,
        mine: true as const,
        total: 3,
      }));
    await start({ ...remarks, readPage, readPosts });
    const article = document.createElement('article');
    article.id = '7';
    document.querySelector('main')?.append(article);
    await later();
    expect(saidOf('page.observed').at(-1)).toMatchObject({ posts: [{ id: '7', total: 3 }] });
    document.querySelector('main')?.append(document.createElement('article'));
    await Promise.resolve();
    ending.abort();
    await later();
    nothingIsLeft();
  });

  test('where nothing can be read it counts what is left of the platform’s anchors', async () => {
    const { comments } = remarks;
    const read = () => {
      throw new Error('The site changed.');
    };
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await start({ ...remarks, comments: { ...comments, read } });
    expect(saidOf('page.observed').at(-1)).toMatchObject({
      readable: { found: 2, read: 0, anchors: { remark: 2, part: 0 } },
    });
  });

  test('started twice it runs once', async () => {
    await start();
    await start();
    expect(saidOf('companion.hello')).toHaveLength(1);
    expect(browser.listening()).toBe(1);
    expect(hosts()).toBe(1);
  });

  test.each<[string, (page: AbortController) => unknown]>([
    ['the extension goes', (page) => page.abort()],
    ['the site is turned off', () => ask('companion.stop', {})],
  ])('when %s nothing is left, and it may begin again', async (_, end) => {
    await start();
    await ask('companion.state', { ...state, open: true });
    await ask('companion.say', { text: 'Fatto', language: 'it' });
    document.body.append(document.createElement('i'));
    await end(ending);
    await later();
    nothingIsLeft();
    const before = said.length;
    document.querySelector('main')?.append(remarkOf('3'));
    window.dispatchEvent(new Event('pagehide'));
    await later();
    expect(said).toHaveLength(before);

    ending = new AbortController();
    await start();
    expect(saidOf('companion.hello')).toHaveLength(2);
    expect(hosts()).toBe(1);
  });
});

describe('it leaves no trace', () => {
  test('on a site that is off', async () => {
    answers['companion.hello'] = () => ({ ...state, show: false });
    await start();
    nothingIsLeft();
    expect(said.map(({ name }) => name)).toEqual(['companion.hello']);
  });

  test('where nobody answers', async () => {
    fakeBrowser.runtime.sendMessage = () => Promise.reject(new Error('no receiver'));
    await start();
    nothingIsLeft();
  });

  test('on a page of another platform, and asks nobody', async () => {
    document.body.replaceChildren();
    await start();
    nothingIsLeft();
    expect(said).toEqual([]);
  });

  test('where it ended while it waited for the first answer', async () => {
    const { promise, resolve } = Promise.withResolvers<{ answer: CompanionState }>();
    fakeBrowser.runtime.sendMessage = () => promise;
    await start();
    ending.abort();
    resolve({ answer: state });
    await later();
    nothingIsLeft();
  });
});

describe('the panel', () => {
  test('does not stand on a page that is no post, profile or inbox', async () => {
    document.body.innerHTML = '<main data-home></main>';
    await start();
    expect(hosts()).toBe(0);
    expect(saidOf('page.observed')).toMatchObject([{ kind: 'other', account: null }]);
  });

  test('never stands in the page of a platform that forbids it', async () => {
    answers['companion.hello'] = () => ({ ...state, isBeside: true });
    await start();
    expect(hosts()).toBe(0);
    expect(saidOf('page.observed')).toHaveLength(1);
  });
});

describe('asked by the background', () => {
  test('shows a comment that is there', async () => {
    await start();
    const remark = document.getElementById('1') as HTMLElement;
    const scroll = vi.spyOn(remark, 'scrollIntoView').mockReturnValue();
    remark.animate = () => ({ cancel: () => undefined }) as Animation;
    expect(await ask('comment.show', { commentId: '1' })).toEqual({ shown: true });
    expect(scroll).toHaveBeenCalledOnce();
    expect(await ask('comment.show', { commentId: '99' })).toEqual({ shown: false });
  });

  test('tells what was under the last right click', async () => {
    await start();
    const rightClick = (target: Element | null) =>
      target?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, composed: true }));
    expect(await ask('menu.target', {})).toEqual({ editable: false, commentId: null });
    rightClick(document.getElementById('2'));
    expect(await ask('menu.target', {})).toEqual({ editable: false, commentId: '2' });
    rightClick(document.querySelector('main'));
    expect(await ask('menu.target', {})).toEqual({ editable: false, commentId: null });
    const box = document.createElement('textarea');
    box.dataset['to'] = '1';
    document.body.append(box);
    rightClick(box);
    expect(await ask('menu.target', {})).toEqual({ editable: true, commentId: '1' });
  });

  test('tells it also from inside an open shadow root of the comment', async () => {
    await start();
    const row = document.createElement('div');
    const vote = document.createElement('button');
    row.attachShadow({ mode: 'open' }).append(vote);
    document.getElementById('2')?.append(row);
    vote.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, composed: true }));
    expect(await ask('menu.target', {})).toEqual({ editable: false, commentId: '2' });
  });

  test('tells what is selected there, with its line breaks', async () => {
    await start();
    const box = document.createElement('textarea');
    box.value = 'Grazie,\ndavvero! Anna';
    document.body.append(box);
    box.setSelectionRange(0, 16);
    box.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, composed: true }));
    expect(await ask('menu.target', {})).toEqual({
      editable: true,
      commentId: null,
      selection: 'Grazie,\ndavvero!',
    });
  });

  test('has no box to write in where none was clicked', async () => {
    await start();
    expect(await ask('menu.insert', { text: 'Grazie!' })).toEqual({ failed: 'boxDidNotOpen' });
  });

  test('gives its whole reading, settled once all was taken', async () => {
    await start();
    expect(await ask('page.reading', {})).toMatchObject({
      settled: true,
      comments: [{ id: '1' }, { id: '2' }],
    });
    answers['page.observed'] = () => {
      throw new Error('full');
    };
    document.querySelector('main')?.append(remarkOf('3'));
    await later();
    expect(await ask('page.reading', {})).toMatchObject({ settled: false });
  });
});

describe('the panel, where the window is too narrow for it and for the words', () => {
  const boxOver = (left: number, width: number) => {
    const box = document.createElement('textarea');
    box.dataset['to'] = '1';
    box.getBoundingClientRect = () => new DOMRect(left, 300, width, 60);
    // Nothing is typed in happy-dom: what stands there already is in the box as well.
    box.value = 'Grazie!';
    document.body.append(box);
    box.focus();
  };
  const insert = async () => {
    const asked = ask('draft.insert', {
      comment: { id: '1', author: { id: 'giulia', name: 'Giulia Lodi' }, text: '' },
      text: 'Grazie!',
      purpose: 'acknowledge',
    });
    await vi.advanceTimersByTimeAsync(3_000);
    return asked;
  };
  beforeEach(() => {
    answers['companion.hello'] = () => ({ ...state, open: true });
    vi.spyOn(Element.prototype, 'scrollIntoView').mockReturnValue();
    vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(800);
  });

  test('folds away, for this page alone', async () => {
    await start();
    boxOver(230, 540);
    expect(await insert()).toEqual({ inserted: 'alreadyThere' });
    expect(saidOf('panel.toggled')).toEqual([{ open: false, here: true }]);
  });

  test('stays where the other side is free', async () => {
    await start();
    boxOver(500, 200);
    expect(await insert()).toEqual({ inserted: 'alreadyThere' });
    expect(saidOf('panel.toggled')).toEqual([]);
  });

  test('stays where the words could not be inserted: it says why', async () => {
    await start();
    boxOver(230, 540);
    (document.querySelector('textarea') as HTMLTextAreaElement).value = 'Ci penso';
    expect(await insert()).not.toHaveProperty('inserted');
    expect(saidOf('panel.toggled')).toEqual([]);
  });
});

describe('a draft that was left for this page', () => {
  const request: DraftRequest = {
    comment: { id: '7', author: { id: 'giulia', name: 'Giulia Lodi' }, text: '' },
    text: 'Grazie!',
    purpose: 'acknowledge',
  };

  test('waits for its comment, and its end is told once', async () => {
    answers['draft.collect'] = () => ({ request });
    await start();
    expect(saidOf('draft.ended')).toEqual([]);
    document.querySelector('main')?.append(remarkOf('7'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(saidOf('draft.ended')).toMatchObject([{ commentId: '7' }]);
    document.title = 'Another';
    document.body.append(document.createElement('i'));
    await later();
    expect(saidOf('draft.collect')).toHaveLength(1);
    expect(saidOf('draft.ended')).toHaveLength(1);
  });

  test('is asked for once even if the page shows itself bit by bit before the answer', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const answerNow = fakeBrowser.runtime.sendMessage;
    fakeBrowser.runtime.sendMessage = (async (message: { name: string }) => {
      if (message.name === 'draft.collect') await promise;
      return answerNow(message);
    }) as never;
    await start();
    document.title = 'Il pane di ieri';
    document.body.append(document.createElement('i'));
    await later();
    resolve();
    await later();
    expect(saidOf('draft.collect')).toHaveLength(1);
  });

  test('is asked for again where nobody answered', async () => {
    let asked = 0;
    answers['draft.collect'] = () => {
      asked += 1;
      throw new Error('stopped');
    };
    await start();
    document.title = 'Il pane di ieri';
    document.body.append(document.createElement('i'));
    await later();
    expect(asked).toBe(2);
  });
});

test('being left is told, and coming back as it was is told anew', async () => {
  await start();
  window.dispatchEvent(new Event('pagehide'));
  expect(saidOf('page.left')).toHaveLength(1);
  const before = saidOf('page.observed').length;
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
  await later();
  expect(saidOf('page.observed')).toHaveLength(before);
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  await later();
  expect(saidOf('page.observed')).toHaveLength(before + 1);
});
