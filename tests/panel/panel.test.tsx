// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { DraftKeeper, PanelActions } from '../../components/panel/panel-actions.ts';
import { PanelRoot } from '../../components/panel/panel-root.tsx';
import type { InboxView } from '../../lib/inbox/view.ts';
import { createTranslator } from '../../lib/i18n/translator.ts';
import type { CommandResult } from '../../lib/messages/messages.ts';
import { playedFrameActions } from '../kit/show-panel.tsx';
import {
  busyInbox,
  card,
  group,
  hostileInbox,
  inbox,
  longInbox,
  quietInbox,
  standing,
  viewNow,
} from '../kit/views.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function playedActions(parts: Partial<PanelActions> = {}) {
  const done = (notice: CommandResult) => vi.fn(async () => notice);
  return {
    ...playedFrameActions(),
    acknowledge: done({ done: 'inserted' }),
    reply: done({ done: 'inserted' }),
    promise: done({ done: 'inserted', facts: ['f-promise'] }),
    postpone: done({ done: 'postponed', facts: ['f-postpone'] }),
    markDone: done({ done: 'done', facts: ['f-done'] }),
    letGo: done({ done: 'letGo', facts: ['f-letGo'] }),
    reopen: done({ done: 'reopened', facts: ['f-reopen'] }),
    undo: done({ done: 'undone' }),
    showOnPage: done({ done: 'shown' }),
    nextVariant: vi.fn(async () => 'Grazie, letto con gioia!'),
    claim: done({ done: 'claimed', facts: ['f-claim'] }),
    openDashboard: vi.fn(async () => undefined),
    close: vi.fn(async () => undefined),
    copy: vi.fn(async () => true),
    ...parts,
  } satisfies PanelActions;
}

function mapDrafts(): DraftKeeper {
  const kept = new Map<string, string>();
  return {
    read: (id) => kept.get(id) ?? null,
    write: (id, text) => void (text === null ? kept.delete(id) : kept.set(id, text)),
  };
}

function show(view: InboxView | null, parts: Partial<PanelActions> = {}) {
  const actions = playedActions(parts);
  const drafts = mapDrafts();
  const element = (next: InboxView | null) => (
    <PanelRoot
      view={next}
      place="page"
      actions={actions}
      drafts={drafts}
      ask={() => undefined}
      clock={() => viewNow}
      languageBefore="it"
    />
  );
  const { rerender } = render(element(view));
  return {
    actions,
    drafts,
    update: (next: InboxView | null) => rerender(element(next)),
  };
}

async function press(key: string, modifiers: Partial<KeyboardEventInit> = {}) {
  const target = document.activeElement ?? document.body;
  await act(async () => {
    fireEvent.keyDown(target, { key, code: `Key${key.toUpperCase()}`, ...modifiers });
    await vi.advanceTimersByTimeAsync(50);
  });
}

async function click(element: Element) {
  await act(async () => {
    fireEvent.click(element);
    await vi.advanceTimersByTimeAsync(50);
  });
}

async function pass(ms: number) {
  await act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
  });
}

const cardNamed = (author: string) => screen.getByRole('article', { name: author });

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
    show(view);
    expect(document.body.textContent).toMatch(words);
  });

  test('a post that may be one’s own can be said to be, and that can be taken back', async () => {
    const claim = vi.fn(async () => ({ done: 'claimed', facts: ['f-claim'] }) as const);
    const undo = vi.fn(async () => ({ done: 'undone' }) as const);
    const page = { state: 'unproven', platform: 'wordpress', canClaim: true } as const;
    show(empty({ page }), { claim, undo });
    await click(screen.getByRole('button', { name: 'È mio' }));
    expect(claim).toHaveBeenCalledOnce();
    await click(screen.getByRole('button', { name: 'Annulla' }));
    expect(undo).toHaveBeenCalledWith(['f-claim']);
  });

  test('where no post is shown there is none to claim', () => {
    show(empty({ page: { state: 'unproven', platform: 'wordpress', canClaim: false } }));
    expect(screen.queryByRole('button', { name: 'È mio' })).toBeNull();
  });

  test('a page that is not read yet is read at the person’s click, and says why when it cannot be', async () => {
    const readPage = vi.fn(async () => ({ failed: 'notASite' as const }));
    show(inbox({ page: { state: 'unread' } }), { readPage });
    await click(screen.getByRole('button', { name: 'Leggi questa pagina' }));
    expect(readPage).toHaveBeenCalledOnce();
    expect(screen.getByText(createTranslator('it')('failure:notASite'))).toBeTruthy();
    cleanup();
    show(inbox({ page: { state: 'unread' } }));
    expect(screen.queryByRole('button', { name: 'Leggi questa pagina' }), 'in the page').toBeNull();
  });

  test('the report of a broken page holds nothing personal', async () => {
    const copy = vi.fn(async (_report: string) => true);
    const anchors = { thread: 14, author: 0 };
    const page = { state: 'broken', platform: 'youtube', read: 0, total: 14, anchors } as const;
    show(busyInbox({ page }), { copy });
    await click(screen.getByText('Copia il rapporto'));
    const report = copy.mock.calls[0]?.[0];
    expect(report).toContain('comments found: 14');
    expect(report).toContain('thread: 14\nauthor: 0');
    expect(report).not.toMatch(/Giulia|anna|https/u);
  });

  test('a background that never speaks is said to be silent', async () => {
    show(null);
    expect(screen.queryByRole('alert')).toBeNull();
    await pass(6_000);
    expect(screen.getByRole('alert').textContent).toContain('Ricevuto non risponde');
  });
});

describe('when nobody waits', () => {
  test('all answered is said where everything was seen', () => {
    show(quietInbox());
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
    show(quietInbox(parts));
    expect(document.body.textContent).not.toContain('Hai risposto a tutti.');
  });
});

describe('answering', () => {
  test('the acknowledgement goes in as it reads on the button', async () => {
    const { actions } = show(busyInbox());
    await click(within(cardNamed('Sara Riva')).getByText('Grazie di cuore, Sara!'));
    expect(actions.acknowledge).toHaveBeenCalledWith('c3', 'Grazie di cuore, Sara!');
    expect(screen.getAllByText('È nel riquadro: rileggi e premi Invia.').length).toBeGreaterThan(0);
  });

  test('another wording is shown, then used', async () => {
    const { actions } = show(busyInbox());
    await click(within(cardNamed('Sara Riva')).getByLabelText('Un’altra formula'));
    await click(within(cardNamed('Sara Riva')).getByText('Grazie, letto con gioia!'));
    expect(actions.acknowledge).toHaveBeenCalledWith('c3', 'Grazie, letto con gioia!');
  });

  test('a question is offered a reply first, and the thanks last', () => {
    show(busyInbox());
    const buttons = [...cardNamed('Giulia Lodi').querySelectorAll('.actions .button')];
    expect(buttons[0]?.textContent).toBe('Rispondi');
    expect(buttons[0]?.classList.contains('primary')).toBe(true);
    expect(buttons.findIndex((each) => each.textContent === 'Ricevuto, grazie!')).toBe(3);
  });

  test('criticism is offered a reply first, with a breath before it that can be skipped', async () => {
    const critic = card('c9', { author: 'Ivo Serra', tag: 'criticism' });
    const { actions } = show(busyInbox({ toAnswer: [group('p', [critic])] }));
    const buttons = [...cardNamed('Ivo Serra').querySelectorAll('.actions .button')];
    expect(buttons[0]?.textContent).toBe('Rispondi');
    await press('j');
    await press('a');
    expect(actions.acknowledge).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
    const breath = () => screen.queryByRole('region', { name: 'Pesa le parole' });
    await click(within(breath() ?? document.body).getByText('Ci ho pensato'));
    expect(breath()).toBeNull();
    expect(screen.getByRole('textbox')).toBeTruthy();
  });

  test('criticism that stings rests for an hour, and what was written stays', async () => {
    const critic = card('c9', { author: 'Ivo Serra', tag: 'criticism' });
    const { actions } = show(busyInbox({ toAnswer: [group('p', [critic])] }));
    await press('j');
    await press('r');
    fireEvent.input(screen.getByRole('textbox'), { target: { value: 'Eppure' } });
    await click(screen.getByText('Fra un’ora'));
    const [key, until] = vi.mocked(actions.postpone).mock.calls[0] ?? [];
    expect(key).toBe('c9');
    expect((until ?? 0) - viewNow).toBe(3_600_000);
    expect(screen.queryByRole('textbox')).toBeNull();
    await press('r');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Eppure');
  });

  test('the nudge has its acknowledgement ready', async () => {
    const { actions } = show(
      busyInbox({
        nudge: { kind: 'longestWaiting', key: 'c3', author: 'Sara Riva', count: 1, waitingMs: 7e6 },
      }),
    );
    const nudge = screen.getByRole('region', { name: 'Da dove cominciare' });
    await click(within(nudge).getByText('Grazie di cuore, Sara!'));
    expect(actions.acknowledge).toHaveBeenCalledWith('c3', 'Grazie di cuore, Sara!');
  });

  test('a failure keeps the words and the form', async () => {
    const { actions } = show(busyInbox(), {
      reply: vi.fn(async () => ({ failed: 'unreachable' as const })),
    });
    await press('j');
    await press('r');
    const field = screen.getByRole('textbox');
    expect(document.activeElement).toBe(field);
    fireEvent.input(field, { target: { value: 'Ogni giorno, due righe.' } });
    await click(screen.getByText('Metti nel riquadro'));
    expect(actions.reply).toHaveBeenCalledWith('c1', 'Ogni giorno, due righe.');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Ogni giorno, due righe.');
    expect(document.body.textContent).toContain('La pagina non risponde');
  });

  test('a command without any answer is said to have failed', async () => {
    show(busyInbox(), { markDone: () => new Promise(() => undefined) });
    await press('j');
    await press('e');
    await pass(21_000);
    expect(document.body.textContent).toContain(
      'Ricevuto non ha risposto. Non è andato perso nulla',
    );
  });

  test('begun words outlive a new view, and closing the form', async () => {
    const { update } = show(busyInbox());
    await press('j');
    await press('r');
    fireEvent.input(screen.getByRole('textbox'), { target: { value: 'Comincio' } });
    update(busyInbox({ today: { replies: 10, medianFirstWordMs: null } }));
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Comincio');
    await press('Escape');
    expect(screen.queryByRole('textbox')).toBeNull();
    await press('r');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Comincio');
  });

  test('an empty reply gets a sentence and no command', async () => {
    const { actions } = show(busyInbox());
    await press('j');
    await press('r');
    await click(screen.getByText('Metti nel riquadro'));
    expect(screen.getByRole('alert').textContent).toBe('Prima scrivi due parole.');
    expect(actions.reply).not.toHaveBeenCalled();
  });

  test('a promise shows its words and its day, both changeable', async () => {
    const { actions } = show(busyInbox());
    await press('j');
    await press('p');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toMatch(/^Ottima domanda/u);
    await click(screen.getByRole('radio', { name: /Tra 3 giorni/u }));
    await click(screen.getByText('Metti nel riquadro'));
    expect(actions.promise).toHaveBeenCalledWith(
      'c1',
      expect.stringContaining('Ottima domanda'),
      new Date(2026, 10, 20, 9).getTime(),
    );
  });

  test('after three postponements there is a choice, and no fourth time', async () => {
    const view = busyInbox();
    view.toAnswer = [group('p', [card('c', { standing: standing({ postponed: 3 }) })])];
    const { actions } = show(view);
    await press('j');
    await press('z');
    expect(document.body.textContent).toContain('L’hai rimandato tre volte. Adesso scegli.');
    expect(screen.queryByText('Tra 3 ore')).toBeNull();
    await click(screen.getByText('Ringrazia'));
    expect(actions.acknowledge).toHaveBeenCalledWith('c', 'Ricevuto, grazie!');
  });

  test('letting go may have a reason', async () => {
    const { actions } = show(busyInbox());
    await press('j');
    await press('l');
    fireEvent.input(screen.getByRole('textbox'), { target: { value: 'pubblicità' } });
    await press('Enter', { ctrlKey: true });
    expect(actions.letGo).toHaveBeenCalledWith('c1', 'pubblicità');
  });

  test('words in the box are shown, and put in again as what they were', async () => {
    const view = busyInbox();
    const first = view.toAnswer[0]?.comments[0];
    if (first) first.pendingDraft = { text: 'Grazie!', copied: false, purpose: 'acknowledge' };
    const { actions } = show(view);
    expect(cardNamed('Giulia Lodi').textContent).toContain('Nel riquadro: rileggi e premi Invia');
    await click(screen.getByText('Rimetti nel riquadro'));
    expect(actions.acknowledge).toHaveBeenCalledWith('c1', 'Grazie!');
  });
});

describe('a reply window of the site’s own', () => {
  const result = { done: 'copied', because: 'boxDidNotOpen' } as const;
  const acknowledgeWith = async (answer: CommandResult) => {
    show(busyInbox(), { acknowledge: vi.fn(async () => answer) });
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
    const { actions } = show(busyInbox());
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
    show(busyInbox(), { markDone, undo });
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
    show(busyInbox());
    await press('j');
    expect(document.activeElement).toBe(cardNamed('Giulia Lodi'));
    await press('ArrowDown');
    expect(document.activeElement).toBe(cardNamed('Marco Brandi'));
    await press('k');
    expect(document.activeElement).toBe(cardNamed('Giulia Lodi'));
    expect(document.querySelectorAll('article[tabindex="0"]')).toHaveLength(1);
  });

  test('are letters while somebody types', async () => {
    const { actions } = show(busyInbox());
    await press('j');
    await press('r');
    for (const key of ['a', 'e', 'u', 'j']) await press(key);
    expect(actions.acknowledge).not.toHaveBeenCalled();
    expect(actions.markDone).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
  });

  test('are the browser’s with a modifier', async () => {
    const { actions } = show(busyInbox());
    await press('j');
    await press('a', { ctrlKey: true });
    await press('e', { metaKey: true });
    expect(actions.acknowledge).not.toHaveBeenCalled();
    expect(actions.markDone).not.toHaveBeenCalled();
  });

  test('a card that leaves gives its focus to the next', async () => {
    const { update } = show(busyInbox());
    await press('j');
    const view = busyInbox({ nudge: null });
    view.toAnswer[0]?.comments.shift();
    await act(async () => {
      update(view);
      await vi.advanceTimersByTimeAsync(50);
    });
    expect(document.activeElement).toBe(cardNamed('Marco Brandi'));
  });

  test('question mark lists them', async () => {
    show(busyInbox());
    await press('?', { shiftKey: true });
    expect(screen.getByRole('dialog').textContent).toContain('Senza mouse');
  });
});

describe('what pages and people may throw at it', () => {
  test('markup stays text, controls go, links lead to the web only', () => {
    show(hostileInbox());
    expect(document.querySelector('img')).toBeNull();
    expect(document.querySelector('a[href^="javascript"]')).toBeNull();
    expect(document.body.textContent).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u);
    expect(document.body.textContent).toContain('{{name}} $t(panel:done)');
    expect(document.body.textContent?.isWellFormed()).toBe(true);
  });

  test('ten thousand waiting put fifty cards into the page, and more on demand', async () => {
    show(longInbox(10_000));
    expect(screen.getAllByRole('article')).toHaveLength(50);
    await click(screen.getByText('Mostra altri 50'));
    expect(screen.getAllByRole('article')).toHaveLength(100);
  });
});

describe('heard and read', () => {
  test('a changed count is said politely', async () => {
    const { update } = show(busyInbox());
    await act(async () => {
      update(busyInbox({ counts: { toAnswer: 3, onHold: 3, done: 3, unknown: 2 } }));
      await vi.advanceTimersByTimeAsync(50);
    });
    const said = screen.getAllByRole('status').map((each) => each.textContent);
    expect(said).toContain('Ora aspettano 3 commenti.');
  });

  test.each(['it', 'en', 'fr'] as const)('axe finds nothing (%s)', async (language) => {
    vi.useRealTimers();
    document.title = 'Ricevuto';
    show(busyInbox({ language }));
    // Contrast needs a real browser.
    const { violations } = await axe.run(document, {
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
