// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { busyInbox, card, group } from '../kit/views.ts';
import { cardNamed, click, pass, press, showPanel } from '../kit/show-panel.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const buttonsOf = (author: string) =>
  [...cardNamed(author).querySelectorAll('.actions .button')].map((each) => each.textContent);
const waiting = (parts: Parameters<typeof card>[1]) =>
  busyInbox({
    nudge: null,
    toAnswer: [group('p', [card('c9', { author: 'Ivo Serra', ...parts })])],
  });

describe('the smallest honest answer', () => {
  test('to a question is a reply or a promise, never a bare thanks', async () => {
    showPanel(waiting({ tag: 'question' }));
    expect(buttonsOf('Ivo Serra')).toEqual(['Rispondi', 'Prometti', 'Più tardi']);
    await press('j');
    await press('z');
    expect(document.body.textContent).not.toContain('Ringrazia');
  });

  test('to criticism is an answer with care, with a breath before it', async () => {
    showPanel(waiting({ tag: 'criticism' }));
    expect(buttonsOf('Ivo Serra')).toEqual(['Rispondi con cura', 'Più tardi']);
    await click(screen.getByText('Rispondi con cura'));
    expect(screen.getByRole('region', { name: 'Pesa le parole' })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
  });

  test('to emoji is an emoji; a heart on the site would do', async () => {
    const { actions } = showPanel(waiting({ kind: 'emoji', text: '😍', acknowledgement: '🙏' }));
    expect(cardNamed('Ivo Serra').textContent).toContain('Basta anche un cuore');
    await click(screen.getByText('Rispondi con un’emoji'));
    expect(actions.acknowledge).toHaveBeenCalledWith('c9', '🙏');
  });

  test('has no heart where the site has none', () => {
    const postKey = 'wordpress:blog.example/post/1';
    showPanel(waiting({ kind: 'emoji', text: '😍', acknowledgement: '🙏', postKey }));
    expect(cardNamed('Ivo Serra').textContent).not.toContain('cuore');
  });

  test('is a reply where the background has no honest thanks', () => {
    showPanel(waiting({ acknowledgement: '' }));
    expect(buttonsOf('Ivo Serra')[0]).toBe('Rispondi');
  });
});

describe('unsent words', () => {
  test('leave a mark on the card that goes on with them', async () => {
    showPanel(busyInbox());
    await press('j');
    await press('r');
    fireEvent.input(screen.getByRole('textbox'), { target: { value: 'Comincio' } });
    await press('Escape');
    await click(
      within(cardNamed('Giulia Lodi')).getByRole('button', { name: 'Riprendi la bozza' }),
    );
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Comincio');
    fireEvent.input(screen.getByRole('textbox'), { target: { value: '' } });
    await press('Escape');
    expect(screen.queryByRole('button', { name: 'Riprendi la bozza' })).toBeNull();
  });
});

describe('several at once', () => {
  test('each open card can be chosen; Shift takes those between', async () => {
    showPanel(busyInbox());
    const box = (author: string) =>
      screen.getByRole<HTMLInputElement>('checkbox', { name: `Scegli il commento di ${author}` });
    await click(box('Giulia Lodi'));
    expect(box('Giulia Lodi').checked).toBe(true);
    fireEvent.click(box('Sara Riva'), { shiftKey: true });
    expect(box('Marco Brandi').checked).toBe(true);
    await click(box('Marco Brandi'));
    expect(box('Marco Brandi').checked).toBe(false);
    expect(cardNamed('Sara Riva').classList.contains('chosen')).toBe(true);
  });

  test('what is done cannot be chosen', async () => {
    showPanel(busyInbox());
    await click(screen.getByRole('tab', { name: /Fatto/u }));
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
});

describe('answering', () => {
  test('the acknowledgement goes in as it reads on the button', async () => {
    const { actions } = showPanel(busyInbox());
    await click(within(cardNamed('Sara Riva')).getByText('Grazie di cuore, Sara!'));
    expect(actions.acknowledge).toHaveBeenCalledWith('c3', 'Grazie di cuore, Sara!');
    expect(screen.getAllByText('È nel riquadro: rileggi e premi Invia.').length).toBeGreaterThan(0);
  });

  test('another wording is shown, then used', async () => {
    const { actions } = showPanel(busyInbox());
    await click(within(cardNamed('Sara Riva')).getByLabelText('Un’altra formula'));
    await click(within(cardNamed('Sara Riva')).getByText('Grazie, letto con gioia!'));
    expect(actions.acknowledge).toHaveBeenCalledWith('c3', 'Grazie, letto con gioia!');
  });

  test('the nudge has its acknowledgement ready', async () => {
    const { actions } = showPanel(
      busyInbox({
        nudge: { kind: 'longestWaiting', key: 'c3', author: 'Sara Riva', count: 1, waitingMs: 7e6 },
      }),
    );
    const nudge = screen.getByRole('region', { name: 'Da dove cominciare' });
    await click(within(nudge).getByText('Grazie di cuore, Sara!'));
    expect(actions.acknowledge).toHaveBeenCalledWith('c3', 'Grazie di cuore, Sara!');
  });

  test('a failure keeps the words and the form', async () => {
    const { actions } = showPanel(busyInbox(), {
      reply: vi.fn(async () => ({ failed: 'unreachable' as const })),
    });
    await press('j');
    await press('r');
    const field = screen.getByRole('textbox');
    expect(document.activeElement).toBe(field);
    fireEvent.input(field, { target: { value: 'Ogni giorno, due righe.' } });
    await click(screen.getByText('Metti nel riquadro'));
    expect(actions.reply).toHaveBeenCalledWith('c1', 'Ogni giorno, due righe.', undefined);
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Ogni giorno, due righe.');
    expect(document.body.textContent).toContain('La pagina non risponde');
  });

  test('a command without any answer is said to have failed', async () => {
    showPanel(busyInbox(), { markDone: () => new Promise(() => undefined) });
    await press('j');
    await press('e');
    await pass(21_000);
    expect(document.body.textContent).toContain(
      'Ricevuto non ha risposto. Non è andato perso nulla',
    );
  });

  test('begun words outlive a new view, and closing the form', async () => {
    const { update } = showPanel(busyInbox());
    await press('j');
    await press('r');
    fireEvent.input(screen.getByRole('textbox'), { target: { value: 'Comincio' } });
    await update(busyInbox({ today: { replies: 10, medianFirstWordMs: null } }));
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Comincio');
    await press('Escape');
    expect(screen.queryByRole('textbox')).toBeNull();
    await press('r');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Comincio');
  });

  test('an empty reply gets a sentence and no command', async () => {
    const { actions } = showPanel(busyInbox());
    await press('j');
    await press('r');
    await click(screen.getByText('Metti nel riquadro'));
    expect(screen.getByRole('alert').textContent).toBe('Prima scrivi due parole.');
    expect(actions.reply).not.toHaveBeenCalled();
  });

  test('words in the box are shown, and put in again as what they were', async () => {
    const view = busyInbox();
    const first = view.toAnswer[0]?.comments[0];
    if (first) first.pendingDraft = { text: 'Grazie!', copied: false, purpose: 'acknowledge' };
    const { actions } = showPanel(view);
    expect(cardNamed('Giulia Lodi').textContent).toContain('Nel riquadro: rileggi e premi Invia');
    await click(screen.getByText('Rimetti nel riquadro'));
    expect(actions.acknowledge).toHaveBeenCalledWith('c1', 'Grazie!');
  });
});
