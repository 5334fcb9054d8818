// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { insertDraft } from '../../lib/composer/insert-draft.ts';
import { boxOpensMs } from '../../lib/composer/timings.ts';
import type { CommentTarget, RefusalCode, ReplyDesk } from '../../lib/platforms/platform.ts';

const comment: CommentTarget = {
  id: 'c1',
  author: { id: 'giulia', name: 'Giulia Lodi', handle: 'giulia.lodi' },
  text: 'Bellissimo!',
};
let field: HTMLTextAreaElement;

beforeEach(() => {
  vi.useFakeTimers();
  field = document.createElement('textarea');
  document.body.replaceChildren(field);
  vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  document.execCommand = (_, __, text) => {
    field.value += text ?? '';
    return true;
  };
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test('the desk’s box gets the text behind the name that the site put there', async () => {
  field.value = 'Giulia Lodi ';
  expect(await insert({})).toEqual({ inserted: 'field' });
  expect(field.value).toBe('Giulia Lodi Grazie!');
});

test('the proof is asked of the desk for this box and this comment', async () => {
  const belongsTo = vi.fn(() => false);
  expect(await insert({ belongsTo })).toEqual({ failed: 'boxOfAnother' });
  expect(belongsTo).toHaveBeenCalledExactlyOnceWith(field, comment);
  expect(field.value).toBe('');
});

test.each<RefusalCode>(['noReplyButton', 'signedOut', 'boxDidNotOpen'])(
  'without a box (%s) the text is copied',
  async (refused) => {
    const result = await insert({ open: async () => ({ refused }) });
    expect(result).toEqual({ copied: true, because: refused });
    expect(navigator.clipboard.writeText).toHaveBeenCalledExactlyOnceWith('Grazie!');
  },
);

test.each<RefusalCode>(['commentNotHere', 'boxOfAnother'])(
  'where a paste would go astray (%s) nothing is copied',
  async (refused) => {
    expect(await insert({ open: async () => ({ refused }) })).toEqual({ failed: refused });
    expect(navigator.clipboard.writeText).not.toHaveBeenCalled();
  },
);

describe('a site with a reply window of its own', () => {
  const intentOf = (_: CommentTarget, text: string) => `https://x.example/?text=${text}`;
  const open = (refused: RefusalCode) => async () => ({ refused });

  test.each<RefusalCode>(['boxDidNotOpen', 'boxOfAnother'])(
    'offers it where no box can be had (%s)',
    async (refused) => {
      const result = await insert({ intentOf, open: open(refused) });
      expect(result).toMatchObject({ replyWindow: 'https://x.example/?text=Grazie!' });
    },
  );

  test('offers it where the box does not take the text', async () => {
    document.execCommand = () => false;
    field.maxLength = 3;
    const result = await insert({ intentOf });
    expect(result).toMatchObject({ because: 'boxRefused', replyWindow: expect.any(String) });
  });

  test('says that the text is too long for it', async () => {
    const result = await insert({ intentOf: () => null, open: open('boxDidNotOpen') });
    expect(result).toEqual({ copied: true, because: 'boxDidNotOpen', replyWindow: null });
  });

  test.each<RefusalCode>(['noReplyButton', 'signedOut', 'commentNotHere'])(
    'does not offer it where it would not help (%s)',
    async (refused) => {
      expect(await insert({ intentOf, open: open(refused) })).not.toHaveProperty('replyWindow');
    },
  );

  test('does not offer it when the words are in the box', async () => {
    expect(await insert({ intentOf })).toEqual({ inserted: 'field' });
  });
});

test('a desk that waits too long is told to stop', async () => {
  let told: AbortSignal | undefined;
  const open: ReplyDesk['open'] = (_, __, signal) => {
    told = signal;
    return new Promise(() => undefined);
  };
  const result = insert({ open }, boxOpensMs - 1);
  expect(told?.aborted).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(told?.aborted).toBe(true);
  expect(await result).toEqual({ copied: true, because: 'boxDidNotOpen' });
});

test('leaving the page ends the wait for the box', async () => {
  const leaving = new AbortController();
  const open: ReplyDesk['open'] = () => new Promise(() => undefined);
  const result = insert({ open }, 0, leaving.signal);
  leaving.abort();
  expect(await result).toEqual({ failed: 'unreachable' });
  expect(vi.getTimerCount()).toBe(0);
});

test('a fault in the desk is not swallowed', async () => {
  const open: ReplyDesk['open'] = async () => {
    throw new TypeError('the page changed');
  };
  await expect(insert({ open })).rejects.toThrow('the page changed');
});

async function insert(
  desk: Partial<ReplyDesk>,
  forMs = boxOpensMs,
  signal = new AbortController().signal,
) {
  const result = insertDraft({
    comment,
    text: 'Grazie!',
    document,
    signal,
    desk: {
      open: async () => ({ box: field }),
      belongsTo: () => true,
      targetOf: () => null,
      submitOf: () => null,
      ...desk,
    },
  });
  // A fault is asked for below; until then it must not count as unhandled.
  result.catch(() => undefined);
  await vi.advanceTimersByTimeAsync(forMs);
  return result;
}
