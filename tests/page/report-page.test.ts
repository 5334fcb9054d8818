// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PageObservation } from '../../lib/messages/messages.ts';
import { createPageReport, type PageFacts, type PageReport } from '../../lib/page/report-page.ts';
import { aComment, annasPage } from '../kit/annas-page.ts';
import { countEffects } from '../kit/count-effects.ts';

let delivered: PageObservation[];
let answer: (part: PageObservation) => Promise<unknown>;
let ending: AbortController;
let report: PageReport;

beforeEach(() => {
  vi.useFakeTimers();
  delivered = [];
  answer = async () => undefined;
  ending = new AbortController();
  report = createPageReport(async (part) => {
    await answer(part);
    delivered.push(structuredClone(part));
  }, ending.signal);
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

function factsOf(about: Partial<PageFacts> = {}): PageFacts {
  const { comments: _comments, more: _more, ...facts } = annasPage([]);
  return { ...facts, ...about };
}
const many = (count: number, first = 1) =>
  Array.from({ length: count }, (_, index) => aComment(String(first + index)));
/** Of the fake clock: whoever answers takes a moment. */
const nextTurn = () => new Promise((resolve) => setTimeout(resolve));
const settle = () => vi.advanceTimersByTimeAsync(0);
const idsOf = (parts = delivered) => parts.flatMap(({ comments }) => comments.map(({ id }) => id));

describe('what was read', () => {
  test('is sent in parts of at most 200, in order, the last one marked', async () => {
    report.add(factsOf(), many(450));
    await settle();
    expect(delivered.map(({ comments, more }) => [comments.length, more])).toEqual([
      [200, true],
      [200, true],
      [50, false],
    ]);
    expect(idsOf()).toEqual(many(450).map(({ id }) => id));
    expect(report.isDelivered()).toBe(true);
  });

  test('is sent one part at a time, each acknowledged before the next', async () => {
    let most = 0;
    let underWay = 0;
    answer = async () => {
      underWay += 1;
      most = Math.max(most, underWay);
      await nextTurn();
      underWay -= 1;
    };
    report.add(factsOf(), many(450));
    report.add(factsOf(), many(1, 500));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(most).toBe(1);
    expect(idsOf()).toHaveLength(451);
  });

  test('exactly one part has none after it', async () => {
    report.add(factsOf(), many(200));
    await settle();
    expect(delivered.map(({ more }) => more)).toEqual([false]);
  });

  test('of one comment twice is sent once, as it was last', async () => {
    answer = nextTurn;
    report.add(factsOf(), many(201));
    report.add(factsOf(), [aComment('201', { text: 'corretto' })]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(idsOf().filter((id) => id === '201')).toHaveLength(1);
    expect(delivered.at(-1)?.comments[0]?.text).toBe('corretto');
  });

  test('that says nothing new is not sent', async () => {
    report.add(factsOf(), []);
    await settle();
    report.add(factsOf(), []);
    await settle();
    expect(delivered).toHaveLength(1);
    report.add(factsOf({ isDark: true }), []);
    await settle();
    expect(delivered).toHaveLength(2);
  });

  test('that says nothing new is sent where the page came back as it was', async () => {
    report.add(factsOf(), []);
    await settle();
    report.add(factsOf(), [], true);
    await settle();
    expect(delivered).toHaveLength(2);
  });
});

describe('without an answer', () => {
  test('the same part is sent again a second later, and nothing is lost', async () => {
    let refusals = 3;
    answer = async () => {
      if (refusals > 0) {
        refusals -= 1;
        throw new Error('NoAnswer');
      }
    };
    report.add(factsOf(), many(250));
    await vi.advanceTimersByTimeAsync(2_999);
    expect(delivered).toEqual([]);
    expect(report.isDelivered()).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(idsOf()).toEqual(many(250).map(({ id }) => id));
    expect(report.isDelivered()).toBe(true);
  });

  test('for a whole minute it goes on offering, also what came meanwhile', async () => {
    const isFull = Date.now() + 60_000;
    answer = async () => {
      if (Date.now() < isFull) throw new Error('NoAnswer');
    };
    report.add(factsOf(), many(3));
    await vi.advanceTimersByTimeAsync(30_000);
    report.add(factsOf(), [aComment('2', { text: 'corretto' }), aComment('4')]);
    await vi.advanceTimersByTimeAsync(45_000);
    expect(idsOf().toSorted()).toEqual(['1', '2', '3', '4']);
    const second = delivered.flatMap(({ comments }) => comments).find(({ id }) => id === '2');
    expect(second?.text).toBe('corretto');
    expect(delivered.at(-1)?.more).toBe(false);
  });

  test('the end of the page ends the offering, and leaves no timer', async () => {
    answer = () => Promise.reject(new Error('NoAnswer'));
    const effects = countEffects(ending.signal);
    report.add(factsOf(), many(3));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(effects.listeners().length, 'one pause, one listener').toBeLessThan(2);
    ending.abort();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(effects.timers()).toBe(0);
    expect(delivered).toEqual([]);
  });
});

describe('after in-site navigation', () => {
  const elsewhere = factsOf({ url: 'https://blog.example/miele/', post: undefined });

  test('what is left to send still belongs to the page on which it was read', async () => {
    answer = nextTurn;
    report.add(factsOf(), many(450));
    report.add(elsewhere, [aComment('900', { postId: '9' })]);
    await vi.advanceTimersByTimeAsync(5_000);
    for (const { url, comments } of delivered) {
      const isHere = comments.every(({ postId }) => postId === '4');
      expect(url).toBe(isHere ? factsOf().url : elsewhere.url);
    }
    expect(idsOf()).toHaveLength(451);
    expect(delivered.at(-1)?.url).toBe(elsewhere.url);
  });

  test('the page in front is not held up by one that was left and is not taken', async () => {
    answer = async ({ url }) => {
      if (url !== elsewhere.url) throw new Error('NoAnswer');
    };
    report.add(factsOf(), many(3));
    report.add(elsewhere, []);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(delivered.map(({ url }) => url)).toEqual([elsewhere.url]);
    expect(report.isDelivered()).toBe(true);
  });
});

test('what a whole reading proved survives a lesser one that comes before it is sent', async () => {
  answer = nextTurn;
  report.add(factsOf(), many(1));
  report.add(factsOf({ presentIds: ['1', '2'] }), [aComment('2')]);
  report.add(factsOf({ presentIds: null }), [aComment('3')]);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(delivered.at(-1)?.presentIds).toEqual(['1', '2', '3']);
  report.add(factsOf({ isDark: true }), []);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(delivered.at(-1)?.presentIds).toBeNull();
});
