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

const critic = (parts: Parameters<typeof card>[1] = {}) =>
  busyInbox({
    nudge: null,
    toAnswer: [group('p', [card('c9', { author: 'Ivo Serra', tag: 'criticism', ...parts })])],
  });
const breath = () => screen.queryByRole('region', { name: 'Pesa le parole' });
const write = async (value: string) => {
  fireEvent.input(screen.getByRole('textbox'), { target: { value } });
  await pass(0);
};

describe('weighing one’s words', () => {
  test('can be skipped, and is not asked again for this draft', async () => {
    showPanel(critic());
    await press('j');
    await press('r');
    await click(within(breath() ?? document.body).getByText('Ci ho pensato'));
    expect(breath()).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
    await press('Escape');
    await press('r');
    expect(breath()).toBeNull();
  });

  test('comes back where a new mark appears, says it politely, and stops nobody', async () => {
    const { actions } = showPanel(critic());
    await press('j');
    await press('r');
    await click(screen.getByText('Ci ho pensato'));
    await write('Nessuno ti obbliga a leggere.');
    expect(breath()?.textContent).toContain('sulla difensiva');
    const said = screen.getAllByRole('status').map((each) => each.textContent);
    expect(said.some((each) => each?.includes('sulla difensiva'))).toBe(true);
    await press('Enter', { ctrlKey: true });
    expect(actions.reply).toHaveBeenCalledWith('c9', 'Nessuno ti obbliga a leggere.', undefined);
  });

  test.each([
    ['BASTA COSÌ, DAVVERO', 'Maiuscole'],
    ['Ma basta!!!', 'Maiuscole'],
    ['Sei un idiota.', 'può ferire'],
  ])('looks at any answer: %s', async (text, words) => {
    showPanel(busyInbox());
    await press('j');
    await press('r');
    expect(breath()).toBeNull();
    await write(text);
    expect(breath()?.textContent).toContain(words);
    await write('Grazie, ci penso.');
    expect(breath()).toBeNull();
  });

  test('offers to keep words only where there are some', async () => {
    showPanel(critic());
    await press('j');
    await press('r');
    expect(breath()?.querySelectorAll('button')).toHaveLength(1);
    await write('Eppure');
    expect(breath()?.querySelectorAll('button')).toHaveLength(2);
  });

  test('lets the words rest for an hour, and keeps them', async () => {
    const { actions } = showPanel(critic());
    await press('j');
    await press('r');
    await write('Eppure');
    await click(screen.getByText('Tieni la bozza per un’ora'));
    const [key, until] = vi.mocked(actions.postpone).mock.calls[0] ?? [];
    expect([key, (until ?? 0) - new Date(2026, 10, 17, 15, 12).getTime()]).toEqual([
      'c9',
      3_600_000,
    ]);
    expect(screen.queryByRole('textbox')).toBeNull();
    await press('r');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Eppure');
  });

  test.each([
    ['was put off three times', standing({ postponed: 3 }), 'già rimandato tre volte'],
    ['is promised', standing({ status: 'promised', why: 'promised' }), 'La promessa resta'],
  ])('keeps the words without putting off what %s', async (_, stands, words) => {
    const { actions } = showPanel(critic({ standing: stands }));
    await press('j');
    await press('r');
    await write('Eppure');
    expect(breath()?.textContent).toContain(words);
    await click(screen.getByText('Tieni come bozza'));
    expect(actions.postpone).not.toHaveBeenCalled();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(document.activeElement).toBe(cardNamed('Ivo Serra'));
    expect(screen.getByRole('button', { name: 'Riprendi la bozza' })).toBeTruthy();
  });
});

describe('the same words again', () => {
  test('are told from the third time on, when the writing rests', async () => {
    const countSame = vi.fn(async () => 2);
    showPanel(busyInbox(), { countSame });
    await press('j');
    await press('r');
    await write('Grazie!');
    await pass(200);
    await write('Grazie mille!');
    expect(countSame).not.toHaveBeenCalled();
    await pass(500);
    expect(countSame.mock.calls).toEqual([['c1', 'Grazie mille!']]);
    expect(cardNamed('Giulia Lodi').textContent).toContain('Sarebbe la 3ª volta');
    await write('Grazie mille davvero!');
    expect(document.querySelector('.same-words')).toBeNull();
  });

  test('are not told where nobody could count', async () => {
    const countSame = vi.fn(async () => Promise.reject(new Error('asleep')));
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    showPanel(busyInbox(), { countSame });
    await press('j');
    await press('r');
    await write('Grazie!');
    await pass(500);
    expect(document.querySelector('.same-words')).toBeNull();
  });
});
