// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { UsedTemplate } from '../../lib/templates/template.ts';
import { cardNamed, click, pass, press, showPanel, type } from '../kit/show-panel.tsx';
import { busyInbox, card, group, inbox } from '../kit/views.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const template: UsedTemplate = {
  id: 'thanks-2',
  title: 'Grazie di cuore',
  folder: 'thanks',
  tags: ['affetto'],
  texts: { it: '{Grazie|Ti ringrazio} di cuore{{cursor}}, {{firstName|amica}}! {{ask:Quando?}}' },
  goodFor: [],
  purpose: 'reply',
  shortcut: 'cuore',
  favourite: true,
  position: 1,
  changedAt: 0,
  use: { count: 3, lastAt: null },
};

const field = () => screen.getByRole('combobox');
const options = () => screen.queryAllByRole('option').map((each) => each.textContent);
const selected = () => screen.getByRole('option', { selected: true });
const open = () => press('k', { ctrlKey: true });

describe('the palette', () => {
  test('keeps the focus in its field and points at the chosen line', async () => {
    showPanel(busyInbox());
    await open();
    expect(document.activeElement).toBe(field());
    expect(field().getAttribute('aria-activedescendant')).toBe(selected().id);
    const first = selected();
    await press('ArrowDown');
    expect(selected()).not.toBe(first);
    expect(field().getAttribute('aria-activedescendant')).toBe(selected().id);
    await press('ArrowUp');
    await press('ArrowUp');
    expect(selected()).toBe(screen.getAllByRole('option').at(-1));
  });

  test('finds commands by any of their words, in any case and without accents', async () => {
    showPanel(busyInbox());
    await open();
    await type(field(), 'PIU tardi');
    expect(options()).toEqual([]);
    expect(screen.getByRole('dialog').textContent).toContain('Non trovo nulla');
    await type(field(), 'capo riparti');
    expect(options()).toEqual(['Riparti da capo…']);
    expect(within(screen.getByRole('dialog')).getByRole('status').textContent).toBe('1 risultato');
    await press('Enter');
    expect(screen.getByRole('dialog', { name: 'Riparti da capo' })).toBeTruthy();
  });

  test('does to the card what its name says', async () => {
    const { actions } = showPanel(busyInbox());
    await press('j');
    await open();
    await type(field(), 'segna come fatto');
    await press('Enter');
    expect(actions.markDone).toHaveBeenCalledWith('c1');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('searches the inbox while one types, and goes to what is chosen', async () => {
    const { ask, update } = showPanel(busyInbox());
    await open();
    await type(field(), 'primo');
    await pass(200);
    expect(ask).toHaveBeenLastCalledWith({ filter: null, search: 'primo' });
    const found = group('p2', [card('d9', { author: 'Zoe', text: 'Il primo capitolo!' })]);
    await update(inbox({ done: [found], query: { filter: null, search: 'primo' } }));
    await click(screen.getByRole('option', { name: /Zoe/u }));
    expect(document.activeElement).toBe(cardNamed('Zoe'));
    expect(screen.getByRole('tab', { selected: true }).textContent).toContain('Fatto');
    // It was not among what the panel shows without the search: the search stays.
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('primo');
  });

  test('closed with nothing chosen, shows again what was there', async () => {
    const { ask } = showPanel(busyInbox());
    await open();
    await type(field(), 'primo');
    await pass(200);
    await click(screen.getByRole('dialog'));
    expect(ask).toHaveBeenLastCalledWith({ filter: null, search: '' });
    expect(screen.queryByRole('searchbox')).toBeNull();
  });

  test('a person is a search for what they wrote', async () => {
    const { ask } = showPanel(busyInbox());
    await open();
    await type(field(), 'lucia');
    await click(screen.getByRole('option', { name: /Tutti i suoi commenti/u }));
    await pass(200);
    expect(ask).toHaveBeenLastCalledWith({ filter: null, search: 'Lucia Ferro' });
  });

  test('a template opens the reply to the card that had the focus', async () => {
    const readTemplates = vi.fn(async () => [template]);
    showPanel(busyInbox(), { readTemplates });
    await open();
    await type(field(), 'affetto');
    expect(options()).toEqual([]);
    await click(screen.getByRole('dialog'));
    await press('j');
    await open();
    await type(field(), 'affetto');
    expect(options()).toEqual(['Grazie di cuoreGrazie di cuore, amica! …;cuore']);
    await press('Enter');
    expect(within(cardNamed('Giulia Lodi')).getByRole('textbox')).toBeTruthy();
  });
});
