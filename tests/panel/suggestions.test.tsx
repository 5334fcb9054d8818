// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ReadyTemplate } from '../../lib/templates/template.ts';
import { busyInbox, card, group } from '../kit/views.ts';
import { cardNamed, click, pass, press, showPanel } from '../kit/show-panel.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const ready = (id: string, parts: Partial<ReadyTemplate> = {}): ReadyTemplate => ({
  id,
  title: `Titolo ${id}`,
  text: `Parole di ${id}.`,
  purpose: 'reply',
  timesHere: 0,
  ...parts,
});
const offering = (best: ReadyTemplate[], favourites: ReadyTemplate[] = []) => ({
  templates: vi.fn(async () => ({ best, favourites })),
});
const praise = (parts: Parameters<typeof card>[1] = {}) =>
  busyInbox({
    nudge: null,
    toAnswer: [group('p', [card('c9', { author: 'Ivo Serra', ...parts })])],
  });
const listed = () =>
  [...document.querySelectorAll('.suggestion')].map((each) =>
    [...each.children].map((part) => part.textContent).join(' '),
  );
const select = async () => {
  await press('j');
  await pass(200);
};
const field = () => screen.getByRole<HTMLTextAreaElement>('textbox');

describe('ready answers on the selected card', () => {
  test('are fetched when one stays with it, and numbered', async () => {
    const parts = offering([ready('a'), ready('b')]);
    showPanel(praise(), parts);
    await press('j');
    expect(parts.templates).not.toHaveBeenCalled();
    await pass(200);
    expect(parts.templates.mock.calls).toEqual([['c9']]);
    expect(listed()).toEqual(['1 Parole di a.', '2 Parole di b.']);
  });

  test('have no numbers where those keys are off', async () => {
    showPanel({ ...praise(), keysOff: ['favourites'] }, offering([ready('a')]));
    await select();
    expect(listed()).toEqual(['Parole di a.']);
    expect(document.querySelector('.suggestion')?.hasAttribute('aria-keyshortcuts')).toBe(false);
  });

  test('favourites keep their numbers; the best are not pushed out; the rest opens', async () => {
    const own = ['f1', 'f2', 'f3', 'f4'].map((id) => ready(id));
    showPanel(praise(), offering([ready('a'), ready('f2'), ready('b')], own));
    await select();
    expect(listed()).toEqual(['1 Parole di f1.', '2 Parole di f2.', '5 Parole di a.']);
    await click(screen.getByText('Altre 3'));
    expect(listed()).toHaveLength(6);
    await click(screen.getByText('Meno'));
    expect(listed()).toHaveLength(3);
  });

  test('one with nothing open in it goes straight into the site’s box, with its template', async () => {
    const { actions } = showPanel(
      praise(),
      offering([ready('a'), ready('b', { purpose: 'acknowledge' })]),
    );
    await select();
    await click(screen.getByText('Parole di a.'));
    expect(actions.reply).toHaveBeenCalledWith('c9', 'Parole di a.', 'a');
    await click(screen.getByText('Parole di b.'));
    expect(actions.acknowledge).toHaveBeenCalledWith('c9', 'Parole di b.', 'b');
  });

  test.each<[string, Partial<ReadyTemplate>, Parameters<typeof card>[1], number]>([
    ['its caret waits', { cursor: 7 }, {}, 7],
    ['it breaks off', { text: 'Ottima domanda! Io…' }, {}, 19],
    ['it answers criticism', {}, { tag: 'criticism' }, 12],
    ['it is a bare thanks to a question', { purpose: 'acknowledge' }, { tag: 'question' }, 12],
    ['the same stands there twice', { timesHere: 2 }, {}, 12],
  ])('opens the reply where %s', async (_, parts, of, caret) => {
    const { actions } = showPanel(praise(of), offering([ready('a', parts)]));
    await select();
    await click(document.querySelector('.suggestion') ?? document.body);
    expect(actions.reply).not.toHaveBeenCalled();
    expect(actions.acknowledge).not.toHaveBeenCalled();
    expect(field().value).toBe(parts.text ?? 'Parole di a.');
    expect(field().selectionStart).toBe(caret);
    expect(document.activeElement).toBe(field());
    await press('Enter', { ctrlKey: true });
    expect(actions.reply).toHaveBeenCalledWith('c9', parts.text ?? 'Parole di a.', 'a');
  });

  test('a promise opens its form with the words', async () => {
    const { actions } = showPanel(praise(), offering([ready('p', { purpose: 'promise' })]));
    await select();
    await click(screen.getByText('Parole di p.'));
    expect(field().value).toBe('Parole di p.');
    await click(screen.getByText('Metti nel riquadro'));
    expect(vi.mocked(actions.promise).mock.calls[0]?.[3]).toBe('p');
  });

  test('one that asks is completed first, and never inserted with a gap', async () => {
    const text = 'Ti consiglio {{ask:Quale libro?}}.';
    const asking = ready('a', { text, asks: ['Quale libro?'] });
    const fillTemplate = vi.fn(async () => ({ ready: ready('a', { text: 'Ti consiglio Emma.' }) }));
    const { actions } = showPanel(praise(), { ...offering([asking]), fillTemplate });
    await select();
    await click(screen.getByText('Ti consiglio ‹Quale libro?›.'));
    await click(screen.getByText('Continua'));
    expect(screen.getByRole('alert').textContent).toBe('Qui manca qualcosa.');
    fireEvent.input(screen.getByLabelText('Quale libro?'), { target: { value: 'Emma' } });
    await click(screen.getByText('Continua'));
    expect(fillTemplate).toHaveBeenCalledWith('c9', 'a', { answers: ['Emma'] });
    expect(actions.reply).toHaveBeenCalledWith('c9', 'Ti consiglio Emma.', 'a');
  });

  test('are none where the background has none, or does not answer', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    showPanel(praise(), { templates: vi.fn(async () => Promise.reject(new Error('asleep'))) });
    await select();
    expect(document.querySelector('.suggestions')).toBeNull();
    expect(within(cardNamed('Ivo Serra')).getByText('Ricevuto, grazie!')).toBeTruthy();
  });
});

describe('ready answers in the reply form', () => {
  const open = async (best: ReadyTemplate[], more: Parameters<typeof showPanel>[1] = {}) => {
    const shown = showPanel(praise(), { ...offering(best), ...more });
    await press('j');
    await press('r');
    await pass(0);
    return shown;
  };

  test('one takes the place of another, and of nothing', async () => {
    await open([ready('a'), ready('b')]);
    await click(screen.getByText('Parole di a.'));
    await click(screen.getByText('Parole di b.'));
    expect(field().value).toBe('Parole di b.');
  });

  test('one’s own words stay; the template goes where the caret stands', async () => {
    await open([ready('a')]);
    fireEvent.input(field(), { target: { value: 'Cara Sara, a presto' } });
    field().setSelectionRange(11, 11);
    await click(screen.getByText('Parole di a.'));
    expect(field().value).toBe('Cara Sara, Parole di a.a presto');
  });

  test('a form that opens with a template keeps the draft that was there', async () => {
    const { drafts } = showPanel(praise(), offering([ready('a', { cursor: 2 })]));
    drafts.write('c9 reply', 'Cominciato ieri');
    await select();
    await click(screen.getByText('Parole di a.'));
    expect(field().value).toBe('Cominciato ieri\n\nParole di a.');
  });

  test('the same words too often are told at once, and another variant found', async () => {
    const other = ready('a', { text: 'Altre parole ancora.' });
    const fillTemplate = vi.fn(async () => ({ ready: other }));
    await open([ready('a', { timesHere: 2 })], { fillTemplate });
    await click(screen.getByText('Parole di a.'));
    expect(cardNamed('Ivo Serra').textContent).toContain('Sarebbe la 3ª volta');
    await click(screen.getByText('Dillo in un altro modo'));
    expect(fillTemplate).toHaveBeenCalledWith('c9', 'a', { not: 'Parole di a.' });
    expect(field().value).toBe('Altre parole ancora.');
  });

  test('what is written after all was taken away is no template’s', async () => {
    const { actions } = await open([ready('a', { cursor: 2 })]);
    await click(screen.getByText('Parole di a.'));
    fireEvent.input(field(), { target: { value: '' } });
    fireEvent.input(field(), { target: { value: 'Parole mie.' } });
    await press('Enter', { ctrlKey: true });
    expect(actions.reply).toHaveBeenCalledWith('c9', 'Parole mie.', undefined);
  });

  test('where there are no other words it is said', async () => {
    const same = ready('a', { timesHere: 4 });
    await open([same], { fillTemplate: vi.fn(async () => ({ ready: same })) });
    await click(screen.getByText('Parole di a.'));
    await click(screen.getByText('Dillo in un altro modo'));
    expect(document.querySelector('.same-words')?.textContent).toContain('non ce ne sono');
    expect(field().value).toBe('Parole di a.');
  });
});
