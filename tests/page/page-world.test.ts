// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Answers, answerInPage } from '../../lib/page-world/answer-in-page.ts';
import { askPageWorld } from '../../lib/page-world/ask-page-world.ts';
import { answerEvent, askEvent, endEvent, questions } from '../../lib/page-world/question.ts';

let element: HTMLElement;
let leaving: AbortController;

beforeEach(() => {
  element = document.createElement('article');
  document.body.replaceChildren(element);
  leaving = new AbortController();
});

afterEach(() => {
  document.dispatchEvent(new CustomEvent(endEvent));
  leaving.abort();
});

const answer = (answers: Answers) => answerInPage(document, answers);
const ask = () => askPageWorld(element, 'x.post');
/** A script of the page's that answers before or instead of our reader. */
const forge = (detail: unknown) =>
  element.addEventListener(
    askEvent,
    () => element.dispatchEvent(new CustomEvent(answerEvent, { detail })),
    { signal: leaving.signal },
  );

describe('a question', () => {
  test('is answered at once, with plain data of the element that it is about', () => {
    answer({ 'x.post': (of) => ({ name: of.localName, list: [1, null, 'ü😀'] }) });
    expect(ask()).toEqual({ name: 'article', list: [1, null, 'ü😀'] });
  });

  test('that nobody hears has no answer', () => {
    expect(ask()).toBeNull();
  });

  test('about an element outside the document has no answer', () => {
    answer({ 'x.post': () => 1 });
    element.remove();
    expect(ask()).toBeNull();
  });

  test('is answered by its own reader only', () => {
    const other = vi.fn();
    answer({ 'tiktok.comment': other });
    expect(ask()).toBeNull();
    expect(other).not.toHaveBeenCalled();
  });

  test.each(questions)('%s can be asked', (question) => {
    answer({ [question]: () => question });
    expect(askPageWorld(element, question)).toBe(question);
  });

  test('leaves no listener behind, answered or not', () => {
    const listened = vi.spyOn(element, 'addEventListener');
    const left = vi.spyOn(element, 'removeEventListener');
    ask();
    answer({ 'x.post': () => 1 });
    ask();
    expect(listened).toHaveBeenCalledTimes(2);
    const gone = new Set(left.mock.calls.map(([, listener]) => listener));
    for (const [, listener] of listened.mock.calls) expect(gone).toContain(listener);
  });
});

describe('what the page’s objects may do', () => {
  const circle: Record<string, unknown> = {};
  circle['self'] = circle;
  const thrower = Object.defineProperty({}, 'name', {
    enumerable: true,
    get: () => {
      throw new Error('a trap');
    },
  });
  const proxy = new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error('a trap');
      },
    },
  );

  test.each<[string, unknown]>([
    ['go in circles', circle],
    ['throw when they are read', thrower],
    ['throw when they are listed', proxy],
    ['be big integers', 1n],
    ['be functions', () => 1],
    ['be nothing', undefined],
  ])('%s: then nothing is known', (_, value) => {
    answer({ 'x.post': () => value });
    expect(ask()).toBeNull();
  });

  test('throw in the reader: then nothing is known, and nothing is thrown', () => {
    const read = () => {
      throw new TypeError('no such field');
    };
    answer({ 'x.post': read });
    expect(ask()).toBeNull();
  });

  test('lose what is not plain data on the way', () => {
    answer({ 'x.post': () => ({ a: () => 1, b: Symbol('b'), c: document.body, d: 'd' }) });
    expect(ask()).toEqual({ c: {}, d: 'd' });
  });
});

describe('a forged answer', () => {
  test.each<[string, unknown]>([
    [
      'an object with getters',
      {
        get length(): number {
          throw new Error('a trap');
        },
      },
    ],
    ['no text', 7],
    ['no JSON', '{"id":'],
    ['nothing', null],
    ['a megabyte', JSON.stringify('x'.repeat(1_000_000))],
  ])('that is %s is none', (_, detail) => {
    forge(detail);
    expect(ask()).toBeNull();
  });

  test('comes as data that the asker has to check', () => {
    forge('{"__proto__":{"admin":true},"id":"1"}');
    const known = ask();
    expect(known).toMatchObject({ id: '1' });
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  test('is not believed when nothing was asked', () => {
    element.dispatchEvent(new CustomEvent(answerEvent, { detail: '1' }));
    expect(ask()).toBeNull();
  });
});

describe('a forged question', () => {
  test.each<[string, unknown]>([
    ['an unknown one', 'x.token'],
    ['a name that every object has', 'constructor'],
    ['no text', { toString: () => 'x.post' }],
    ['nothing', null],
  ])('%s is not answered', (_, detail) => {
    const read = vi.fn(() => 1);
    answer({ 'x.post': read });
    const heard = vi.fn();
    element.addEventListener(answerEvent, heard, { signal: leaving.signal });
    element.dispatchEvent(new CustomEvent(askEvent, { detail, bubbles: true }));
    expect(read).not.toHaveBeenCalled();
    expect(heard).not.toHaveBeenCalled();
  });

  test('about no element is not answered', () => {
    const read = vi.fn(() => 1);
    answer({ 'x.post': read });
    document.dispatchEvent(new CustomEvent(askEvent, { detail: 'x.post' }));
    expect(read).not.toHaveBeenCalled();
  });
});

describe('the end', () => {
  test('of the content script is the end of the reader', () => {
    answer({ 'x.post': () => 1 });
    expect(ask()).toBe(1);
    document.dispatchEvent(new CustomEvent(endEvent));
    expect(ask()).toBeNull();
  });

  test('does not hinder a new beginning', () => {
    answer({ 'x.post': () => 1 });
    document.dispatchEvent(new CustomEvent(endEvent));
    answer({ 'x.post': () => 2 });
    expect(ask()).toBe(2);
  });
});
