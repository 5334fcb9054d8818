// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { useState } from 'preact/hooks';
import { drawPage, holdStillWhilePressed } from '../../components/parts/hold-still.ts';

let setLine: (line: string) => void;
function Page({ title }: { title: string }) {
  const [line, set] = useState('before');
  setLine = set;
  return (
    <>
      <h1>{title}</h1>
      <p>{line}</p>
      <button type="button">
        <b>press</b>
      </button>
    </>
  );
}

const root = document.createElement('div');
document.body.append(root);
const text = () => root.querySelector('p')?.textContent;
const title = () => root.querySelector('h1')?.textContent;
const fire = (name: string, on = 'b', init: PointerEventInit = {}) =>
  root
    .querySelector(on)
    ?.dispatchEvent(new PointerEvent(name, { bubbles: true, button: 0, ...init }));

beforeAll(() => {
  holdStillWhilePressed();
  drawPage(<Page title="one" />, root);
});
afterEach(async () => {
  vi.useRealTimers();
  fire('pointerup');
  setLine('released');
  await vi.waitUntil(() => text() === 'released');
});

describe('while a control is pressed', () => {
  test('nothing is drawn, and all of it once the click was there', async () => {
    root.querySelector('button')?.focus();
    fire('pointerdown');
    root.querySelector('button')?.blur();
    setLine('after');
    drawPage(<Page title="two" />, root);
    drawPage(<Page title="three" />, root);
    await Promise.resolve();
    expect([text(), title()]).toEqual(['before', 'one']);

    fire('pointerup');
    await Promise.resolve();
    expect([text(), title()], 'the click comes first').toEqual(['before', 'one']);
    await vi.waitFor(() => expect([text(), title()]).toEqual(['after', 'three']));
  });

  test('a key finds all drawn', () => {
    fire('pointerdown');
    setLine('before the key');
    fire('keydown');
    expect(text()).toBe('before the key');
  });

  test.each(['pointercancel', 'dragstart'])('%s ends it as well', async (name) => {
    fire('pointerdown');
    setLine(name);
    fire(name);
    await vi.waitFor(() => expect(text()).toBe(name));
  });

  test('a release that is never heard of ends it after a second', async () => {
    vi.useFakeTimers();
    fire('pointerdown');
    setLine('never released');
    await vi.advanceTimersByTimeAsync(999);
    expect(text()).not.toBe('never released');
    await vi.advanceTimersByTimeAsync(1);
    expect(text()).toBe('never released');
  });
});

describe('one draws at once', () => {
  test.each([
    ['beside the controls', 'p', {}],
    ['under another button of the mouse', 'b', { button: 2 }],
  ])('%s', async (where, on, init) => {
    fire('pointerdown', on, init);
    setLine(where);
    await vi.waitFor(() => expect(text()).toBe(where), { timeout: 500 });
  });
});
