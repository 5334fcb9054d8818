import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Handlers, listen } from '../../lib/messages/listen.ts';
import type { FromView } from '../../lib/messages/messages.ts';
import { NoAnswer, send, sendToPage } from '../../lib/messages/send.ts';
import { popup, type StandInBrowser, standInBrowser } from '../kit/stand-in-browser.ts';

let browser: StandInBrowser;

beforeEach(() => {
  browser = standInBrowser();
  // What a page of ours says arrives as from the popup.
  fakeBrowser.runtime.sendMessage = (({ name, payload }: { name: string; payload: unknown }) =>
    browser.say(name, payload, popup)) as never;
});

const answering = (handlers: Partial<Handlers<FromView>>, signal?: AbortSignal) =>
  listen<FromView>(handlers, undefined, signal);
const inspect = () => send('site.inspect', { tabId: 4 });
const nothing = { origin: null, platform: null, name: null, on: false, granted: false };

describe('a message', () => {
  test('reaches its handler with payload and sender, and brings the answer back', async () => {
    const handler = vi.fn(async () => nothing);
    answering({ 'site.inspect': handler });
    expect(await inspect()).toEqual(nothing);
    expect(handler).toHaveBeenCalledExactlyOnceWith({ tabId: 4 }, popup);
  });

  test('is answered by a handler that needs no time, too', async () => {
    answering({ 'site.inspect': () => nothing });
    expect(await inspect()).toEqual(nothing);
  });

  test.each([
    ['throws', () => Promise.reject(new Error('broken'))],
    [
      'throws at once',
      () => {
        throw new Error('broken');
      },
    ],
  ])('whose handler %s has no answer, and the mistake is logged', async (_, handler) => {
    const error = vi.spyOn(console, 'error').mockReturnValue();
    answering({ 'site.inspect': handler });
    await expect(inspect()).rejects.toThrow(NoAnswer);
    expect(error).toHaveBeenCalledOnce();
  });

  test('that nobody handles has no answer', async () => {
    answering({ 'settings.read': () => Promise.reject(new Error('not asked')) });
    await expect(inspect()).rejects.toThrow(NoAnswer);
  });

  test('that nobody hears has no answer, with the browser’s own reason', async () => {
    const cause = new Error('Could not establish connection.');
    fakeBrowser.runtime.sendMessage = () => Promise.reject(cause);
    await expect(inspect()).rejects.toMatchObject({ name: 'NoAnswer', cause });
  });

  test.each([undefined, null, 'yes', 7, { fault: 'x' }, {}])(
    'answered by something else’s %j has no answer',
    async (answer) => {
      fakeBrowser.runtime.sendMessage = async () => answer;
      await expect(inspect()).rejects.toThrow(NoAnswer);
    },
  );

  test('refused by `accept` never reaches its handler', async () => {
    const handler = vi.fn(() => nothing);
    listen<FromView>({ 'site.inspect': handler }, (_, { url }) => url !== popup.url);
    await expect(inspect()).rejects.toThrow(NoAnswer);
    expect(handler).not.toHaveBeenCalled();
  });

  test('is left to another listener that knows it', async () => {
    answering({ 'settings.read': () => Promise.reject(new Error('not asked')) });
    answering({ 'site.inspect': () => nothing });
    expect(await inspect()).toEqual(nothing);
  });
});

test.each([
  'constructor',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__proto__',
  '__defineGetter__',
])('%s is no handler', async (name) => {
  answering({ 'site.inspect': () => nothing });
  expect(await browser.say(name, {}, popup)).toBeUndefined();
});

test('what is no message of ours is left alone', async () => {
  const told: unknown[] = [];
  fakeBrowser.runtime.onMessage.addListener = (listener: never) => void told.push(listener);
  answering({ 'site.inspect': () => nothing });
  const [onMessage] = told as [(message: unknown, ...more: unknown[]) => unknown];
  for (const message of [
    null,
    undefined,
    'site.inspect',
    7,
    [],
    {},
    { name: 'site.inspect' },
    { name: 7, payload: {} },
  ]) {
    expect(onMessage(message, popup, () => undefined)).toBeUndefined();
  }
  expect(onMessage({ name: 'site.inspect', payload: {} }, popup, () => undefined)).toBe(true);
});

test('nobody listens any more once the signal ended', async () => {
  const ending = new AbortController();
  answering({ 'site.inspect': () => nothing }, ending.signal);
  await inspect();
  ending.abort();
  expect(browser.listening()).toBe(0);
  await expect(inspect()).rejects.toThrow(NoAnswer);
});

test('nobody begins to listen where the signal ended before', () => {
  answering({ 'site.inspect': () => nothing }, AbortSignal.abort());
  expect(browser.listening()).toBe(0);
});

describe('a message to a page', () => {
  test('goes to the top frame of its tab, and its answer comes back', async () => {
    const sent = vi.spyOn(fakeBrowser.tabs, 'sendMessage');
    browser.companionIn(4, { 'comment.show': () => ({ shown: true }) });
    expect(await sendToPage(4, 'comment.show', { commentId: '1' })).toEqual({ shown: true });
    expect(sent).toHaveBeenCalledExactlyOnceWith(4, expect.anything(), { frameId: 0 });
  });

  test('has no answer where nobody is', async () => {
    await expect(sendToPage(5, 'comment.show', { commentId: '1' })).rejects.toThrow(NoAnswer);
  });
});
