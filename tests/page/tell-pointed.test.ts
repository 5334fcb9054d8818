// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Pointed, tellPointed } from '../../lib/page/tell-pointed.ts';
import { countEffects, type Effects } from '../kit/count-effects.ts';

let ending: AbortController;
let effects: Effects;
let told: Pointed[];
let asked: number;
let described: number;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML =
    '<p class="c" id="1"><b>Ciao</b><textarea></textarea></p><p class="c" id="2">E tu?</p><i>altro</i>';
  ending = new AbortController();
  effects = countEffects(document, window);
  told = [];
  asked = 0;
  described = 0;
  tellPointed(
    document,
    {
      placeOf: (element) => {
        asked += 1;
        return element.closest('textarea, .c');
      },
      describe: (place) => {
        described += 1;
        return {
          commentId: place?.closest('.c')?.id ?? null,
          editable: place?.localName === 'textarea',
        };
      },
      tell: (pointed) => told.push(pointed),
    },
    ending.signal,
  );
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

const find = (selector: string) => document.querySelector(selector) as Element;
const over = (selector: string) =>
  find(selector).dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
const rest = () => vi.advanceTimersByTimeAsync(80);
const nothing = { commentId: null, editable: false };

test('the comment under the pointer is told once it rests, and again only when it is another', async () => {
  over('[id="1"]');
  expect(told).toEqual([]);
  await rest();
  over('b');
  over('[id="1"]');
  await rest();
  expect(told).toEqual([{ commentId: '1', editable: false }]);
  over('[id="2"]');
  await rest();
  over('i');
  await rest();
  expect(told.slice(1)).toEqual([{ commentId: '2', editable: false }, nothing]);
});

test('a pointer that only passes by tells nothing, and costs one look each step', async () => {
  const before = described;
  over('[id="1"]');
  over('[id="2"]');
  over('i');
  await rest();
  expect(told).toEqual([]);
  expect(asked).toBe(3);
  expect(described).toBe(before + 1);
});

test('the box that has the caret counts while the pointer is on nothing', async () => {
  find('textarea').dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
  await rest();
  over('[id="2"]');
  await rest();
  over('i');
  await rest();
  find('textarea').dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
  await rest();
  expect(told).toEqual([
    { commentId: '1', editable: true },
    { commentId: '2', editable: false },
    { commentId: '1', editable: true },
    nothing,
  ]);
});

test('the right button does not wait', () => {
  const press = (button: number) =>
    find('textarea').dispatchEvent(
      new PointerEvent('pointerdown', { bubbles: true, composed: true, button }),
    );
  press(0);
  expect(told).toEqual([]);
  press(2);
  press(2);
  expect(told).toEqual([{ commentId: '1', editable: true }]);
});

test('nothing is left after the end', async () => {
  over('[id="1"]');
  ending.abort();
  await rest();
  expect(told).toEqual([]);
  expect(effects.listeners()).toEqual([]);
  expect(effects.timers()).toBe(0);
});
