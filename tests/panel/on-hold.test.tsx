// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { busyInbox, card, group, standing } from '../kit/views.ts';
import { cardNamed, click, pass, press, showPanel } from '../kit/show-panel.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('a promise', () => {
  test('a promise shows its words and its day, both changeable', async () => {
    const { actions } = showPanel(busyInbox());
    await press('j');
    await press('p');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toMatch(/^Ottima domanda/u);
    await click(screen.getByRole('radio', { name: /Tra 3 giorni/u }));
    await click(screen.getByText('Metti nel riquadro'));
    expect(actions.promise).toHaveBeenCalledWith(
      'c1',
      expect.stringContaining('Ottima domanda'),
      new Date(2026, 10, 20, 9).getTime(),
      undefined,
    );
  });

  test('says day and hour of each choice, and that it reminds in time', async () => {
    showPanel(busyInbox());
    await press('j');
    await press('p');
    expect(screen.getByRole('radio', { name: /^Domani ?domani alle 09:00$/u })).toBeTruthy();
    expect(screen.getByRole('radio', { name: /^Tra 3 giorni ?ven 20 nov, 09:00$/u })).toBeTruthy();
    expect(document.body.textContent).toContain('Te lo ricordo in tempo');
  });

  test('may be for another day, and asks for it where none is chosen', async () => {
    const { actions } = showPanel(busyInbox());
    await press('j');
    await press('p');
    await click(screen.getByRole('radio', { name: 'Un altro giorno' }));
    await click(screen.getByText('Metti nel riquadro'));
    expect(screen.getByRole('alert').textContent).toBe('Scegli un giorno, da domani in poi.');
    fireEvent.input(screen.getByLabelText('Giorno'), { target: { value: '2026-11-27' } });
    await click(screen.getByText('Metti nel riquadro'));
    expect(vi.mocked(actions.promise).mock.calls[0]?.[2]).toBe(new Date(2026, 10, 27, 9).getTime());
  });

  test('finds other words until the person writes some', async () => {
    showPanel(busyInbox());
    await press('j');
    await press('p');
    const field = screen.getByRole<HTMLTextAreaElement>('textbox');
    const before = field.value;
    await click(screen.getByText('Altre parole'));
    expect(field.value).not.toBe(before);
    const second = field.value;
    await click(screen.getByText('Altre parole'));
    expect([before, second, '']).not.toContain(field.value);
    fireEvent.input(field, { target: { value: 'Ci penso io' } });
    expect(screen.queryByText('Altre parole')).toBeNull();
  });
});

describe('putting off', () => {
  test('shows its moments, and which time it is', async () => {
    const view = busyInbox();
    view.toAnswer = [group('p', [card('c', { standing: standing({ postponed: 1 }) })])];
    const { actions } = showPanel(view);
    await press('j');
    await press('z');
    expect(document.body.textContent).toContain('2 di 3');
    const choices = [...document.querySelectorAll('.choice')].map((each) =>
      [...each.children].map((part) => part.textContent).join(' · '),
    );
    expect(choices).toEqual([
      'Tra 3 ore · oggi alle 18:12',
      'Stasera · oggi alle 19:00',
      'Domani · domani alle 09:00',
      'Lunedì · lun 23 nov, 09:00',
      'Un altro giorno',
    ]);
    await click(screen.getByText('Stasera'));
    expect(actions.postpone).toHaveBeenCalledWith('c', new Date(2026, 10, 17, 19).getTime());
  });

  test('may be to a day of one’s own', async () => {
    const { actions } = showPanel(busyInbox());
    await press('j');
    await press('z');
    await click(screen.getByText('Un altro giorno'));
    const day = screen.getByLabelText('Giorno');
    expect(document.activeElement).toBe(day);
    await press('Enter', { ctrlKey: true });
    expect(screen.getByRole('alert').textContent).toBe('Scegli un giorno, da domani in poi.');
    fireEvent.input(day, { target: { value: '2026-12-01' } });
    await press('Enter', { ctrlKey: true });
    expect(actions.postpone).toHaveBeenCalledWith('c1', new Date(2026, 11, 1, 9).getTime());
  });

  test('after three postponements there is a choice, and no fourth time', async () => {
    const view = busyInbox();
    view.toAnswer = [group('p', [card('c', { standing: standing({ postponed: 3 }) })])];
    const { actions } = showPanel(view);
    await press('j');
    await press('z');
    expect(document.body.textContent).toContain('L’hai rimandato tre volte. Adesso scegli.');
    expect(screen.queryByText('Tra 3 ore')).toBeNull();
    await click(screen.getByText('Ringrazia'));
    expect(actions.acknowledge).toHaveBeenCalledWith('c', 'Ricevuto, grazie!');
  });

  test('of a question ends in a reply, a promise or letting go', async () => {
    const view = busyInbox();
    const asked = card('c', { tag: 'question', standing: standing({ postponed: 3 }) });
    view.toAnswer = [group('p', [asked])];
    showPanel(view);
    await press('j');
    await press('z');
    const choices = [...document.querySelectorAll('.choice')].map((each) => each.textContent);
    expect(choices).toEqual(['Rispondi', 'Prometti', 'Lascia andare']);
  });
});

describe('letting go', () => {
  test('may have a reason', async () => {
    const { actions } = showPanel(busyInbox());
    await press('j');
    await press('l');
    fireEvent.input(screen.getByRole('textbox'), { target: { value: 'pubblicità' } });
    await press('Enter', { ctrlKey: true });
    expect(actions.letGo).toHaveBeenCalledWith('c1', 'pubblicità');
  });

  test('is taken back by hand, among what is done', async () => {
    const { actions } = showPanel(busyInbox());
    await click(screen.getByRole('tab', { name: /Fatto/u }));
    await click(within(cardNamed('Omar Vitale')).getByText('Rimetti tra chi aspetta'));
    expect(actions.reopen).toHaveBeenCalledWith('d2');
  });
});

describe('a promise that is due', () => {
  test('has its follow-ups above the field', async () => {
    const text = 'Come promesso, Dario: l’ho letto.';
    const ready = {
      id: 'followUp-1',
      title: 'Come promesso',
      text,
      purpose: 'reply',
      timesHere: 0,
    } as const;
    showPanel(busyInbox(), { templates: vi.fn(async () => ({ best: [ready], favourites: [] })) });
    await click(screen.getByRole('tab', { name: /In sospeso/u }));
    await click(within(cardNamed('Dario Neri')).getByText('Rispondi'));
    await pass(0);
    const suggestion = screen.getByText(text);
    const field = screen.getByRole<HTMLTextAreaElement>('textbox');
    expect(suggestion.compareDocumentPosition(field)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await click(suggestion);
    expect(field.value).toBe(text);
  });
});
