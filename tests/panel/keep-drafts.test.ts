import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepDrafts } from '../../components/panel/keep-drafts.ts';

/** The background's store, and a page that can be hidden and left. */
let stored: Map<string, string>;
let written: [string, string | null][];
let refuses: boolean;
let page: EventTarget & { visibilityState: DocumentVisibilityState };
let left: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  stored = new Map();
  written = [];
  refuses = false;
  page = Object.assign(new EventTarget(), { visibilityState: 'visible' as const });
  left = new AbortController();
});
afterEach(() => {
  left.abort();
  vi.useRealTimers();
});

const openPanel = (signal = left.signal) =>
  keepDrafts({
    read: async () => {
      if (refuses) throw new Error('no answer');
      return Object.fromEntries(stored);
    },
    write: async (id, text) => {
      if (refuses) throw new Error('no answer');
      written.push([id, text]);
      if (text === null) stored.delete(id);
      else stored.set(id, text);
    },
    page,
    signal,
  });

function show(state: DocumentVisibilityState): void {
  page.visibilityState = state;
  page.dispatchEvent(new Event('visibilitychange'));
}
const passes = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('begun words', () => {
  test('are read at once and written once the typing pauses', async () => {
    const drafts = openPanel();
    await drafts.opened;
    for (const text of ['C', 'Ci', 'Cia', 'Ciao']) {
      drafts.write('a', text);
      expect(drafts.read('a')).toBe(text);
      await passes(100);
    }
    expect(written).toEqual([]);
    await passes(200);
    expect(written).toEqual([['a', 'Ciao']]);
    await passes(60_000);
    expect(written).toHaveLength(1);
  });

  test('are there in the next panel', async () => {
    const one = openPanel();
    one.write('a', 'Ciao');
    one.write('b', 'x');
    one.write('b', null);
    left.abort();
    await passes(0);
    const other = openPanel(new AbortController().signal);
    await other.opened;
    expect(other.read('a')).toBe('Ciao');
    expect(other.read('b')).toBeNull();
  });

  test.each([
    ['hidden', () => show('hidden')],
    ['left', () => left.abort()],
  ])('are written at once when the page is %s', async (_, happens) => {
    const drafts = openPanel();
    drafts.write('a', 'Ciao');
    happens();
    expect(written).toEqual([['a', 'Ciao']]);
  });

  test('that the store does not take are kept, and said again', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    refuses = true;
    const drafts = openPanel();
    await drafts.opened;
    drafts.write('a', 'Ciao');
    await passes(6_000);
    expect(drafts.read('a')).toBe('Ciao');
    refuses = false;
    await passes(5_000);
    expect(written).toEqual([['a', 'Ciao']]);
  });

  test('newer ones are not held up by older ones that failed', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    const drafts = openPanel();
    refuses = true;
    drafts.write('a', 'old');
    await passes(300);
    refuses = false;
    drafts.write('b', 'new');
    await passes(300);
    expect(written).toEqual([
      ['a', 'old'],
      ['b', 'new'],
    ]);
  });

  test('nothing is asked any more once the page is left', async () => {
    const drafts = openPanel();
    await drafts.opened;
    left.abort();
    show('hidden');
    show('visible');
    expect(written).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('of two panels', () => {
  test('the last writer wins, and the other sees it when it is shown again', async () => {
    const [one, other] = [openPanel(), openPanel()];
    one.write('a', 'first');
    await passes(300);
    other.write('a', 'second');
    await passes(300);
    expect(one.read('a')).toBe('first');
    show('hidden');
    show('visible');
    await passes(0);
    expect([one.read('a'), other.read('a')]).toEqual(['second', 'second']);
    other.write('a', null);
    await passes(300);
    show('visible');
    await passes(0);
    expect(one.read('a')).toBeNull();
  });

  test('words typed while the store is asked are not replaced by older ones', async () => {
    stored.set('a', 'older');
    const drafts = openPanel();
    drafts.write('a', 'newer');
    await drafts.opened;
    expect(drafts.read('a')).toBe('newer');
  });
});
