import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followInbox } from '../../lib/messages/view-port.ts';
import { type StandInBrowser, standInBrowser } from '../kit/stand-in-browser.ts';

let browser: StandInBrowser;
let ending: AbortController;
const hello = { place: 'side', windowId: 3 } as const;

beforeEach(() => {
  vi.useFakeTimers();
  browser = standInBrowser();
  ending = new AbortController();
});
afterEach(() => void vi.useRealTimers());

const last = () => browser.ports.at(-1);

test('a view says where it stands, and is given each state', () => {
  const onView = vi.fn();
  followInbox(hello, onView, ending.signal);
  expect(last()?.posted).toEqual([hello]);
  last()?.receive({ fault: null });
  last()?.receive({ fault: 'databaseFull' });
  expect(onView.mock.calls).toEqual([[{ fault: null }], [{ fault: 'databaseFull' }]]);
});

test('when the worker dies it asks again, and says again where it stands', async () => {
  const onView = vi.fn();
  followInbox(hello, onView, ending.signal);
  for (let deaths = 1; deaths <= 3; deaths += 1) {
    last()?.disconnect();
    expect(browser.ports).toHaveLength(deaths);
    await vi.advanceTimersByTimeAsync(250);
    expect(browser.ports).toHaveLength(deaths + 1);
    expect(last()?.posted).toEqual([hello]);
  }
  last()?.receive({ fault: null });
  expect(onView).toHaveBeenCalledOnce();
});

test('it can ask at any time, and between two connections nothing breaks', () => {
  const ask = followInbox(hello, vi.fn(), ending.signal);
  ask();
  expect(last()?.posted).toEqual([hello, hello]);
  last()?.disconnect();
  expect(ask).not.toThrow();
});

test('it can ask for something else, and asks for that from then on', async () => {
  const ask = followInbox(hello, vi.fn(), ending.signal);
  const query = { filter: 'question', search: 'pane' } as const;
  ask({ ...hello, query });
  expect(last()?.posted).toEqual([hello, { ...hello, query }]);
  ask();
  expect(last()?.posted.at(-1)).toEqual({ ...hello, query });
  last()?.disconnect();
  await vi.advanceTimersByTimeAsync(250);
  expect(last()?.posted).toEqual([{ ...hello, query }]);
});

test('after the end nothing is open and nothing waits', async () => {
  followInbox(hello, vi.fn(), ending.signal);
  ending.abort();
  expect(last()?.disconnected).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});

test('after an end in the middle of asking again nothing is asked', async () => {
  followInbox(hello, vi.fn(), ending.signal);
  last()?.disconnect();
  ending.abort();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(browser.ports).toHaveLength(1);
  expect(vi.getTimerCount()).toBe(0);
});

test('once the extension was reloaded under it, it gives up', async () => {
  followInbox(hello, vi.fn(), ending.signal);
  fakeBrowser.runtime.connect = () => {
    throw new Error('Extension context invalidated.');
  };
  last()?.disconnect();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(browser.ports).toHaveLength(1);
  expect(vi.getTimerCount()).toBe(0);
});

test('where the signal ended before it begins, it does not', () => {
  followInbox(hello, vi.fn(), AbortSignal.abort());
  expect(browser.ports).toEqual([]);
});
