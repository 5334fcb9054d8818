// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Toast } from '../../components/parts/toast.tsx';
import { type ToastState, useToast } from '../../components/parts/use-toast.ts';
import { createTranslator } from '../../lib/i18n/translator.ts';
import { WordsContext } from '../../components/parts/words.ts';

let state: ToastState;
const undo = vi.fn();

function Page() {
  state = useToast();
  return (
    <WordsContext.Provider value={createTranslator('it')}>
      {state.toast && <Toast message={state.toast} onEnd={state.endToast} />}
    </WordsContext.Provider>
  );
}
const show = (text: string) => state.showToast({ text, tone: 'done', undo });
const shown = () => document.querySelector('.toast p')?.textContent;
const pass = (ms: number) =>
  act(() => {
    vi.advanceTimersByTime(ms);
  });

beforeEach(async () => {
  vi.useFakeTimers();
  render(<Page />);
  await act(() => show('first'));
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

test('a message stays eight seconds, and as long as the pointer is on it', async () => {
  await pass(7_999);
  expect(shown()).toBe('first');
  fireEvent.mouseEnter(document.querySelector('.toast') as Element);
  await pass(60_000);
  expect(shown()).toBe('first');
  fireEvent.mouseLeave(document.querySelector('.toast') as Element);
  await pass(8_000);
  expect(shown()).toBeUndefined();
});

test('the clock of a message that was replaced does not end the next', async () => {
  await pass(7_999);
  await act(() => {
    show('second');
    // Its time is over before the second is drawn.
    vi.advanceTimersByTime(1);
  });
  expect(shown()).toBe('second');
  await pass(7_999);
  expect(shown()).toBe('second');
  await pass(1);
  expect(shown()).toBeUndefined();
});

test('taking back ends the message, and is done once', async () => {
  fireEvent.click(document.querySelector('.toast-undo') as Element);
  await pass(0);
  expect(undo).toHaveBeenCalledOnce();
  expect(shown()).toBeUndefined();
});
