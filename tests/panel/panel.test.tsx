// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { InboxView } from '../../lib/inbox/view.ts';
import { createTranslator } from '../../lib/i18n/translator.ts';
import type { CommandResult } from '../../lib/messages/messages.ts';
import {
  busyInbox,
  card,
  group,
  hostileInbox,
  inbox,
  longInbox,
  quietInbox,
} from '../kit/views.ts';
import { cardNamed, click, pass, press, showPanel } from '../kit/show-panel.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('what it says about the page', () => {
  const empty = (parts: Partial<InboxView>) => inbox({ account: null, ...parts });
  test.each<[string, InboxView, RegExp]>([
    ['loading', empty({ page: { state: 'loading' } }), /Leggo i commenti/u],
    ['none', empty({ page: { state: 'none' } }), /non è fra i tuoi siti/u],
    ['unread', empty({ page: { state: 'unread' } }), /legge solo quando lo chiedi/u],
    ['notMine', empty({ page: { state: 'notMine', title: 'Bonsai' } }), /«Bonsai» non è tuo/u],
    ['signedOut', empty({ page: { state: 'signedOut' } }), /con quale account sei entrato/u],
    [
      'unproven',
      empty({ page: { state: 'unproven', platform: 'wordpress', canClaim: false } }),
      /WordPress non lo dice/u,
    ],
    [
      'broken',
      empty({ page: { state: 'broken', platform: 'youtube', read: 0, total: 14 } }),
      /YouTube ha cambiato la pagina.*0 di 14/u,
    ],
    ['a fault', inbox({ fault: 'databaseFull' }), /disco è pieno/u],
  ])('%s', (_, view, words) => {
    showPanel(view);
    expect(document.body.textContent).toMatch(words);
  });

  test('a post that may be one’s own can be said to be, and that can be taken back', async () => {
    const claim = vi.fn(async () => ({ done: 'claimed', facts: ['f-claim'] }) as const);
    const undo = vi.fn(async () => ({ done: 'undone' }) as const);
    const page = { state: 'unproven', platform: 'wordpress', canClaim: true } as const;
    showPanel(empty({ page }), { claim, undo });
    await click(screen.getByRole('button', { name: 'È mio' }));
    expect(claim).toHaveBeenCalledOnce();
    await click(screen.getByRole('button', { name: 'Annulla' }));
    expect(undo).toHaveBeenCalledWith(['f-claim']);
  });

  test('where no post is shown there is none to claim', () => {
    showPanel(empty({ page: { state: 'unproven', platform: 'wordpress', canClaim: false } }));
    expect(screen.queryByRole('button', { name: 'È mio' })).toBeNull();
  });

  test('a page that is not read yet is read at the person’s click, and says why when it cannot be', async () => {
    const readPage = vi.fn(async () => ({ failed: 'notASite' as const }));
    showPanel(inbox({ page: { state: 'unread' } }), { readPage });
    await click(screen.getByRole('button', { name: 'Leggi questa pagina' }));
    expect(readPage).toHaveBeenCalledOnce();
    expect(screen.getByText(createTranslator('it')('failure:notASite'))).toBeTruthy();
    cleanup();
    showPanel(inbox({ page: { state: 'unread' } }));
    expect(screen.queryByRole('button', { name: 'Leggi questa pagina' }), 'in the page').toBeNull();
  });

  test('the report of a broken page holds nothing personal', async () => {
    const copy = vi.fn(async (_report: string) => true);
    const anchors = { thread: 14, author: 0 };
    const page = { state: 'broken', platform: 'youtube', read: 0, total: 14, anchors } as const;
    showPanel(busyInbox({ page }), { copy });
    await click(screen.getByText('Copia il rapporto'));
    const report = copy.mock.calls[0]?.[0];
    expect(report).toContain('comments found: 14');
    expect(report).toContain('thread: 14\nauthor: 0');
    expect(report).not.toMatch(/Giulia|anna|https/u);
  });

  test('a background that never speaks is said to be silent', async () => {
    showPanel(null);
    expect(screen.queryByRole('alert')).toBeNull();
    await pass(6_000);
    expect(screen.getByRole('alert').textContent).toContain('Ricevuto non risponde');
  });
});

describe('when nobody waits', () => {
  test('all answered is said where everything was seen', () => {
    showPanel(quietInbox());
    expect(document.body.textContent).toContain('Hai risposto a tutti.');
    expect(document.body.textContent).toContain('Marco Brandi');
  });

  test.each<[string, Partial<InboxView>]>([
    [
      'a post was seen in part',
      { done: [group('p', [card('d')], { coverage: { seen: 42, total: 57, complete: false } })] },
    ],
    ['replies are folded', { counts: { toAnswer: 0, onHold: 0, done: 2, unknown: 1 } }],
    [
      'a post was never opened',
      {
        unseenPosts: [
          {
            key: 'u',
            platform: 'youtube',
            title: 'X',
            url: 'https://a.example',
            total: 3,
            seen: 0,
          },
        ],
      },
    ],
    [
      'the page cannot be read',
      { page: { state: 'broken', platform: 'youtube', read: 0, total: 1 } },
    ],
    ['nothing was seen at all', { done: [] }],
  ])('it is not said when %s', (_, parts) => {
    showPanel(quietInbox(parts));
    expect(document.body.textContent).not.toContain('Hai risposto a tutti.');
  });
});

describe('a reply window of the site’s own', () => {
  const result = { done: 'copied', because: 'boxDidNotOpen' } as const;
  const acknowledgeWith = async (answer: CommandResult) => {
    showPanel(busyInbox(), { acknowledge: vi.fn(async () => answer) });
    await click(within(cardNamed('Sara Riva')).getByText('Grazie di cuore, Sara!'));
    return document.querySelector<HTMLElement>('.toast');
  };

  test('is offered in a new tab beside “copied”, and waits as long as a failure', async () => {
    const replyWindow = 'https://x.com/intent/post?in_reply_to=1&text=Grazie';
    const toast = await acknowledgeWith({ ...result, replyWindow });
    const link = toast?.querySelector('a');
    expect(toast?.textContent).toContain('Copiato.');
    expect(link?.textContent).toBe('Rispondi nella finestra di X');
    expect(link?.getAttribute('href')).toBe(replyWindow);
    expect(link?.target).toBe('_blank');
    await pass(15_000);
    expect(document.querySelector('.toast a')).not.toBeNull();
  });

  test('is offered beside a refusal too', async () => {
    const replyWindow = 'https://x.com/intent/post?in_reply_to=1&text=Grazie';
    const toast = await acknowledgeWith({ failed: 'boxOfAnother', replyWindow });
    expect(toast?.querySelector('a')).toBeTruthy();
  });

  test('that the words are too long for is said', async () => {
    const toast = await acknowledgeWith({ ...result, replyWindow: null });
    expect(toast?.querySelector('a')).toBeNull();
    expect(toast?.textContent).toContain('È troppo lungo');
  });
});

describe('undo', () => {
  test('the message offers it for at least eight seconds, and as long as the pointer is on it', async () => {
    const { actions } = showPanel(busyInbox());
    await press('j');
    await press('e');
    await pass(7_800);
    const toast = document.querySelector('.toast');
    expect(toast).not.toBeNull();
    fireEvent.mouseEnter(toast as Element);
    await pass(60_000);
    await click(within(toast as HTMLElement).getByText('Annulla'));
    expect(actions.undo).toHaveBeenCalledWith(['f-done']);
  });

  test('U and Ctrl+Z take back one step after another', async () => {
    const markDone = vi.fn(async (key: string) => ({ done: 'done' as const, facts: [`f ${key}`] }));
    const undo = vi.fn(async (_facts: readonly string[]) => ({ done: 'undone' as const }));
    showPanel(busyInbox(), { markDone, undo });
    await press('j');
    await press('e');
    await press('j');
    await press('e');
    await press('u');
    await press('z', { ctrlKey: true });
    await press('u');
    expect(undo.mock.calls).toEqual([[['f c2']], [['f c1']]]);
    expect(document.body.textContent).toContain('Niente da annullare.');
  });
});

describe('keys', () => {
  test('J, K and arrows go from card to card; one card at a time is reached by Tab', async () => {
    showPanel(busyInbox());
    await press('j');
    expect(document.activeElement).toBe(cardNamed('Giulia Lodi'));
    await press('ArrowDown');
    expect(document.activeElement).toBe(cardNamed('Marco Brandi'));
    await press('k');
    expect(document.activeElement).toBe(cardNamed('Giulia Lodi'));
    expect(document.querySelectorAll('article[tabindex="0"]')).toHaveLength(1);
  });

  test('are letters while somebody types', async () => {
    const { actions } = showPanel(busyInbox());
    await press('j');
    await press('r');
    for (const key of ['a', 'e', 'u', 'j']) await press(key);
    expect(actions.acknowledge).not.toHaveBeenCalled();
    expect(actions.markDone).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
  });

  test('are the browser’s with a modifier', async () => {
    const { actions } = showPanel(busyInbox());
    await press('j');
    await press('a', { ctrlKey: true });
    await press('e', { metaKey: true });
    expect(actions.acknowledge).not.toHaveBeenCalled();
    expect(actions.markDone).not.toHaveBeenCalled();
  });

  test('a card that leaves gives its focus to the next', async () => {
    const { update } = showPanel(busyInbox());
    await press('j');
    const view = busyInbox({ nudge: null });
    view.toAnswer[0]?.comments.shift();
    await update(view);
    expect(document.activeElement).toBe(cardNamed('Marco Brandi'));
  });

  test('question mark lists them', async () => {
    showPanel(busyInbox());
    await press('?', { shiftKey: true });
    expect(screen.getByRole('dialog').textContent).toContain('Senza mouse');
  });
});

describe('what pages and people may throw at it', () => {
  test('markup stays text, controls go, links lead to the web only', () => {
    showPanel(hostileInbox());
    expect(document.querySelector('img')).toBeNull();
    expect(document.querySelector('a[href^="javascript"]')).toBeNull();
    expect(document.body.textContent).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u);
    expect(document.body.textContent).toContain('{{name}} $t(panel:done)');
    expect(document.body.textContent?.isWellFormed()).toBe(true);
  });

  test('ten thousand waiting put fifty cards into the page, and more on demand', async () => {
    showPanel(longInbox(10_000));
    expect(screen.getAllByRole('article')).toHaveLength(50);
    await click(screen.getByText('Mostra altri 50'));
    expect(screen.getAllByRole('article')).toHaveLength(100);
  });
});

describe('heard and read', () => {
  test('a changed count is said politely', async () => {
    const { update } = showPanel(busyInbox());
    await update(busyInbox({ counts: { toAnswer: 3, onHold: 3, done: 3, unknown: 2 } }));
    const said = screen.getAllByRole('status').map((each) => each.textContent);
    expect(said).toContain('Ora aspettano 3 commenti.');
  });

  test.each(['it', 'en', 'fr'] as const)('axe finds nothing (%s)', async (language) => {
    vi.useRealTimers();
    document.title = 'Ricevuto';
    showPanel(busyInbox({ language }));
    // Contrast needs a real browser.
    const { violations } = await axe.run(document, {
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
