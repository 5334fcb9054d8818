// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CompanionState } from '../../lib/messages/messages.ts';
import { mountPanelFrame, type PanelFrame } from '../../lib/page/panel-frame.ts';
import { loadEmptyFrames } from '../kit/load-empty-frames.ts';
import { countEffects, type Effects } from '../kit/count-effects.ts';

const state: CompanionState = {
  show: true,
  open: false,
  waiting: 3,
  labels: { open: 'Open: 3 wait', close: 'Close', frame: 'Ricevuto', language: 'en' },
};

let ending: AbortController;
let effects: Effects;
let shadow: ShadowRoot;
let mode: string | undefined;
let panel: PanelFrame;
let toggled: boolean[];

beforeEach(() => {
  vi.useFakeTimers();
  loadEmptyFrames();
  // happy-dom has no full screen.
  Object.defineProperty(document, 'fullscreenElement', {
    value: null,
    writable: true,
    configurable: true,
  });
  document.body.replaceChildren();
  ending = new AbortController();
  effects = countEffects(document, window);
  const { attachShadow } = Element.prototype;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    mode = init.mode;
    shadow = attachShadow.call(this, init);
    return shadow;
  });
  toggled = [];
  panel = mountPanelFrame(document, 'about:blank', (open) => toggled.push(open), ending.signal);
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

const hosts = () => [...document.querySelectorAll('ricevuto-panel')];
const edge = () => shadow.querySelector('button') as HTMLButtonElement;
const frame = () => shadow.querySelector('iframe');
const notice = () => shadow.querySelector('[role=status]') as HTMLElement;
const settle = () => vi.advanceTimersByTimeAsync(0);

describe('on a foreign page', () => {
  test('an open panel goes aside from what must be seen, a closed one has no need to', () => {
    const send = document.createElement('button');
    send.getBoundingClientRect = () => new DOMRect(1200, 400, 80, 30);
    vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(1440);
    const place = () => frame()?.parentElement ?? edge().parentElement;
    panel.show(state);
    panel.keepClear([send]);
    expect(place()?.classList.contains('end')).toBe(true);
    panel.show({ ...state, open: true });
    panel.keepClear([send]);
    expect(place()?.className).toBe('start');
  });

  test('where the window is too narrow it says so, and stays where it is; its own sentence goes out of the way', () => {
    const box = document.createElement('textarea');
    box.getBoundingClientRect = () => new DOMRect(230, 700, 540, 60);
    vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(800);
    panel.show({ ...state, open: true });
    expect(panel.keepClear([box])).toBe(false);
    expect(frame()?.parentElement?.className).toBe('end high');
    panel.show(state);
    expect(panel.keepClear([box])).toBe(true);
  });

  test('one element stands outside the body, closed to the page', () => {
    expect(hosts()).toHaveLength(1);
    expect(hosts()[0]?.parentNode).toBe(document.documentElement);
    expect(mode).toBe('closed');
    expect(hosts()[0]?.shadowRoot).toBeNull();
  });

  test('nothing is to be seen until the background says so', () => {
    expect(edge().hidden).toBe(true);
    expect(frame()).toBeNull();
  });

  test('it stands at the end, or at the start where the site’s own comments are at the end', () => {
    expect(edge().parentElement?.className).toBe('end');
    mountPanelFrame(document, 'about:blank', () => undefined, ending.signal, 'start');
    expect(edge().parentElement?.className).toBe('start');
  });

  test('a click that the page made up does nothing; the person’s own opens', () => {
    panel.show(state);
    edge().dispatchEvent(new MouseEvent('click', { bubbles: true }));
    edge().click();
    expect(toggled).toEqual([]);
    const own = new MouseEvent('click');
    Object.defineProperty(own, 'isTrusted', { value: true });
    edge().dispatchEvent(own);
    expect(toggled).toEqual([true]);
  });
});

describe('shown', () => {
  test('closed: the edge tab with the count, in the person’s language', () => {
    panel.show(state);
    expect(edge()).toMatchObject({ hidden: false, title: 'Open: 3 wait', lang: 'en' });
    expect(edge().ariaLabel).toBe('Open: 3 wait');
    expect(edge().textContent).toBe('3');
    panel.show({ ...state, waiting: 0 });
    expect(edge().textContent).toBe('');
    expect(frame()).toBeNull();
  });

  test('open: the frame instead of the tab; closed again it is kept, so that what was typed stays', () => {
    panel.show({ ...state, open: true });
    expect(edge().hidden).toBe(true);
    const opened = frame();
    expect(opened).toMatchObject({ title: 'Ricevuto', hidden: false });
    panel.show(state);
    expect(opened?.hidden).toBe(true);
    panel.show({ ...state, open: true });
    expect(frame()).toBe(opened);
    expect(opened?.hidden).toBe(false);
  });

  test('off: neither', () => {
    panel.show({ ...state, open: true });
    panel.show({ ...state, show: false, open: true });
    expect(edge().hidden).toBe(true);
    expect(frame()?.hidden).toBe(true);
  });

  test('quiet and dark as the page is', () => {
    panel.setQuiet(true);
    panel.setDark(true);
    expect(edge().classList).toContain('quiet');
    expect(shadow.querySelector('.dark')).not.toBeNull();
    panel.setQuiet(false);
    panel.setDark(false);
    expect(edge().classList).not.toContain('quiet');
    expect(shadow.querySelector('.dark')).toBeNull();
  });

  test('a sentence is said for a while; a newer one has its own time', async () => {
    panel.say('<b>Copiato</b>', 'it');
    expect(notice().textContent).toBe('<b>Copiato</b>');
    expect(notice().children).toHaveLength(0);
    expect(notice().lang).toBe('it');
    await vi.advanceTimersByTimeAsync(7_000);
    panel.say('Fatto', 'it');
    await vi.advanceTimersByTimeAsync(7_000);
    expect(notice().textContent).toBe('Fatto');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(notice().textContent).toBe('');
  });

  test('a page that is offered opens in a new tab, and the sentence stays longer', async () => {
    const link = { href: 'https://x.com/intent/post?text=a%20b', label: 'Rispondi <b>' };
    panel.say('Copiato.', 'it', link);
    const offered = notice().querySelector('a');
    expect(offered?.getAttribute('href')).toBe(link.href);
    expect(offered?.textContent).toBe(link.label);
    expect(offered?.target).toBe('_blank');
    await vi.advanceTimersByTimeAsync(15_000);
    expect(notice().textContent).toBe('Copiato.Rispondi <b>');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(notice().textContent).toBe('');
  });

  test('in full screen it steps aside, and comes back after', () => {
    panel.show(state);
    const place = edge().parentElement as HTMLElement;
    Object.assign(document, { fullscreenElement: document.body });
    document.dispatchEvent(new Event('fullscreenchange'));
    expect(place.hidden).toBe(true);
    Object.assign(document, { fullscreenElement: null });
    document.dispatchEvent(new Event('fullscreenchange'));
    expect(place.hidden).toBe(false);
  });
});

describe('a page that throws it out', () => {
  const throwOut = async () => {
    hosts()[0]?.remove();
    await settle();
  };

  test('sees it come back five times, then wins', async () => {
    for (let times = 1; times <= 5; times += 1) {
      await throwOut();
      expect(hosts(), `after ${times}`).toHaveLength(1);
    }
    await throwOut();
    expect(hosts()).toHaveLength(0);
    document.documentElement.append(document.createElement('i'));
    await settle();
    expect(hosts()).toHaveLength(0);
    expect(effects.observers()).toBe(0);
  });

  test('may add and take what is not ours as often as it likes', async () => {
    for (let times = 0; times < 20; times += 1) {
      const own = document.createElement('i');
      document.documentElement.append(own);
      await settle();
      own.remove();
      await settle();
    }
    await throwOut();
    expect(hosts()).toHaveLength(1);
  });
});

test('after the end nothing is left: no element, no listener, no observer, no timer', async () => {
  panel.show({ ...state, open: true });
  panel.say('Fatto', 'it');
  ending.abort();
  // The frame's own loading ends by itself; a sentence would stand for 8 seconds.
  await vi.advanceTimersByTimeAsync(100);
  expect(hosts()).toHaveLength(0);
  expect(effects.listeners()).toEqual([]);
  expect(effects.observers()).toBe(0);
  expect(effects.timers()).toBe(0);
  document.documentElement.append(document.createElement('i'));
  await settle();
  expect(hosts()).toHaveLength(0);
});
