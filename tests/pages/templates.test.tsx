// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { moveBeside } from '../../components/dashboard/templates/move-beside.ts';
import { createTranslator } from '../../lib/i18n/translator.ts';
import { starterTemplates } from '../../lib/templates/starter-set.ts';
import type { UsedTemplate } from '../../lib/templates/template.ts';
import { keepTemplates, now, showDashboard, template } from './show-dashboard.tsx';

beforeEach(() => sessionStorage.clear());
afterEach(cleanup);

const t = createTranslator('en');
const bread = template('bread', { title: 'Bread', folder: 'Recipes', tags: ['oven'] });
const thanks = template('thanks', {
  title: 'Many thanks',
  folder: 'thanks',
  shortcut: 'ty',
  favourite: true,
  use: { count: 12, lastAt: now - 86_400_000 },
});
const plain = template('plain', { title: 'Plain' });

describe('the list of templates', () => {
  it('shows each with its words, its shortcut, and how often it served', async () => {
    await showList([bread, thanks, plain]);
    const row = rowOf('Many thanks');
    expect(row.textContent).toContain(';ty');
    expect(row.textContent).toContain('Text of thanks');
    expect(row.textContent).toContain('Used 12 times, last yesterday');
    expect(rowOf('Bread').textContent).toContain('Never used');
  });

  it('counts folders: those of the starter set by their names, own ones, and none', async () => {
    await showList([bread, thanks, plain]);
    const folders = within(screen.getByRole('navigation', { name: 'Folders' }));
    expect(folders.getAllByRole('button').map((each) => each.textContent)).toEqual([
      'All3',
      'Favourites1',
      `${t('template:folder.thanks')}1`,
      'Recipes1',
      'No folder1',
    ]);
    fireEvent.click(folders.getByRole('button', { name: /^Recipes/u }));
    expect(titles()).toEqual(['Bread']);
  });

  it('finds by shortcut before title, and offers a way back when nothing is found', async () => {
    await showList([template('other', { title: 'ty' }), thanks]);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'ty' } });
    expect(titles()).toEqual(['Many thanks', 'ty']);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'nothing like it' } });
    expect(titles()).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(titles()).toHaveLength(2);
  });

  it('names the panel’s key of each favourite, in order, nine at most', async () => {
    const many = Array.from({ length: 11 }, (_, place) =>
      template(`f${place}`, { title: `Favourite ${place}`, favourite: true }),
    );
    await showList(many);
    expect(screen.getByRole('button', { name: 'Favourite, key 9: Favourite 8' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Favourite: Favourite 9' })).toBeTruthy();
  });

  it('makes a favourite of one', async () => {
    const library = await showList([bread]);
    fireEvent.click(screen.getByRole('button', { name: 'Favourite: Bread' }));
    expect(await screen.findByRole('button', { name: 'Favourite, key 1: Bread' })).toBeTruthy();
    expect(library.save).toHaveBeenCalledWith(expect.objectContaining({ favourite: true }));
  });

  it('moves one by Alt and an arrow, keeps the focus on it, and says where it stands', async () => {
    const library = await showList([bread, thanks, plain]);
    const link = screen.getByRole('link', { name: 'Bread' });
    link.focus();
    fireEvent.keyDown(link, { key: 'ArrowDown', altKey: true });
    await waitFor(() => expect(titles()).toEqual(['Many thanks', 'Bread', 'Plain']));
    expect(library.order).toHaveBeenCalledWith(['thanks', 'bread', 'plain']);
    expect(document.activeElement?.textContent).toBe('Bread');
    expect(screen.getByText('Moved to place 2 of 3.')).toBeTruthy();
  });

  it('moves within a folder past those that are not shown', async () => {
    const other = template('other', { title: 'Rye', folder: 'Recipes' });
    const library = await showList([bread, thanks, other]);
    fireEvent.click(screen.getByRole('button', { name: /^Recipes/u }));
    fireEvent.keyDown(screen.getByRole('link', { name: 'Rye' }), { key: 'ArrowUp', altKey: true });
    await waitFor(() => expect(titles()).toEqual(['Rye', 'Bread']));
    expect(library.order).toHaveBeenCalledWith(['other', 'bread', 'thanks']);
  });

  it('takes one away, and brings it back on undo', async () => {
    await showList([bread, thanks]);
    choose('Bread', 'Remove');
    await waitFor(() => expect(titles()).toEqual(['Many thanks']));
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(titles()).toContain('Bread'));
  });

  it('duplicates one behind it, without its shortcut', async () => {
    const library = await showList([thanks, plain]);
    choose('Many thanks', 'Duplicate');
    await waitFor(() => expect(titles()).toEqual(['Many thanks', 'Many thanks (copy)', 'Plain']));
    expect(library.save.mock.calls[0]?.[0]).not.toHaveProperty('shortcut');
  });

  it('offers the way back only for what came with Ricevuto and was changed', async () => {
    const [first, second] = starterTemplates('en').map((starter) => template(starter.id, starter));
    if (!first || !second) throw new Error('no starter set');
    const library = await showList([{ ...first, title: 'Mine now' }, second]);
    expect(within(rowOf('Mine now')).getByText('Changed by you')).toBeTruthy();
    expect(within(rowOf(second.title)).queryByText('Changed by you')).toBeNull();
    choose('Mine now', 'Back to the original');
    await waitFor(() => expect(library.restore).toHaveBeenCalledWith([first.id]));
  });

  it('lists what came with Ricevuto and was taken away, and brings it back', async () => {
    const starters = starterTemplates('en').map((starter) => template(starter.id, starter));
    const [gone, ...rest] = starters;
    if (!gone) throw new Error('no starter set');
    const library = await showList(rest);
    expect(screen.getByText('You removed 1 of Ricevuto’s templates')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: `Bring back “${gone.title}”` }));
    await waitFor(() => expect(library.restore).toHaveBeenCalledWith([gone.id]));
  });

  it('says when nobody answers, and reads again when asked', async () => {
    const read = vi
      .fn<() => Promise<UsedTemplate[]>>()
      .mockRejectedValueOnce(new Error('gone'))
      .mockResolvedValue([bread]);
    showDashboard({ place: { at: 'templates', templateId: null }, templates: { read } });
    expect((await screen.findByRole('alert')).textContent).toContain(t('failure:noAnswer'));
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('link', { name: 'Bread' })).toBeTruthy();
  });

  it('exports what is shown, or all', async () => {
    const saveFile = vi.fn();
    const templates = keepTemplates([bread, thanks]);
    showDashboard({ place: { at: 'templates', templateId: null }, templates, saveFile });
    await screen.findByRole('link', { name: 'Bread' });
    fireEvent.click(screen.getByRole('button', { name: /^Recipes/u }));
    fireEvent.click(screen.getByRole('button', { name: 'The ones you see: 1, JSON' }));
    fireEvent.click(screen.getByRole('button', { name: 'All: 2, CSV' }));
    const [[json], [csv]] = saveFile.mock.calls as [[SavedFile], [SavedFile]];
    expect(json.name).toBe('ricevuto-templates-2026-11-21.json');
    expect((JSON.parse(json.content) as { templates: unknown[] }).templates).toHaveLength(1);
    expect(csv.content).toContain('Many thanks');
  });
});

describe('moving beside', () => {
  it.each([
    ['c', 'a', 'before', 'cabd'],
    ['a', 'c', 'after', 'bcad'],
    ['a', 'd', 'after', 'bcda'],
    ['a', 'a', 'after', 'abcd'],
    ['x', 'a', 'before', 'abcd'],
  ] as const)('%s to %s, %s it: %s', (id, target, side, order) => {
    expect(moveBeside([...'abcd'], id, { target, side }).join('')).toBe(order);
  });
});

interface SavedFile {
  name: string;
  content: string;
}

async function showList(first: UsedTemplate[]) {
  const templates = keepTemplates(first);
  showDashboard({ place: { at: 'templates', templateId: null }, templates });
  await screen.findByRole('heading', { level: 1 });
  await waitFor(() => expect(titles()).toHaveLength(first.length));
  return templates;
}

function titles(): (string | null)[] {
  return [...document.querySelectorAll('.template-title a')].map((link) => link.textContent);
}

function rowOf(title: string): HTMLElement {
  return screen.getByRole('link', { name: title }).closest('li') as HTMLElement;
}

function choose(title: string, action: string): void {
  fireEvent.click(within(rowOf(title)).getByRole('button', { name: `More for “${title}”` }));
  fireEvent.click(screen.getByRole('menuitem', { name: action }));
}
