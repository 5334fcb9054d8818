// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTranslator } from '../../lib/i18n/translator.ts';
import type { UsedTemplate } from '../../lib/templates/template.ts';
import { keepTemplates, showDashboard, template } from './show-dashboard.tsx';

beforeEach(() => sessionStorage.clear());
afterEach(cleanup);

const t = createTranslator('en');
const thanks = template('thanks', {
  title: 'Many thanks',
  shortcut: 'ty',
  texts: { en: 'Thank you!', it: 'Grazie!', 'it-x-formal': 'La ringrazio!' },
});

describe('the editor of a template', () => {
  it('shows the languages side by side, the formal text below the informal', async () => {
    await edit('thanks', [thanks]);
    const fields = [...document.querySelectorAll('textarea')];
    expect(fields.map((field) => field.value)).toEqual(['Thank you!', 'Grazie!', 'La ringrazio!']);
    expect(screen.getByLabelText('Italian, formal')).toBeTruthy();
  });

  it('makes a new template: title, words, shortcut, folder, tags, what it is good for', async () => {
    const { library, go } = await edit('new', []);
    type('Title', 'Soon');
    type('English', 'I will write on {{date+3d}}.');
    type('Shortcut', ';soon');
    type('Tags', 'later,  bread , later');
    fireEvent.change(screen.getByLabelText('Folder'), { target: { value: 'promise' } });
    fireEvent.click(screen.getByRole('radio', { name: 'Promises' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Questions' }));
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(go).toHaveBeenCalledWith('templates'));
    expect(library.save).toHaveBeenCalledWith(
      expect.objectContaining({
        id: 'new-1',
        title: 'Soon',
        texts: { en: 'I will write on {{date+3d}}.' },
        shortcut: 'soon',
        tags: ['later', 'bread'],
        folder: 'promise',
        purpose: 'promise',
        goodFor: ['question'],
      }),
    );
  });

  it('saves with Ctrl+S, and keeps the browser’s own dialog away', async () => {
    const { library } = await edit('thanks', [thanks]);
    type('English', 'Thanks a lot!');
    expect(fireEvent.keyDown(document, { key: 's', ctrlKey: true })).toBe(false);
    await waitFor(() => expect(library.save).toHaveBeenCalledOnce());
  });

  it('marks a fault at its place, and a press on its sentence selects it', async () => {
    const { library } = await edit('new', []);
    type('Title', 'Faulty');
    type('English', 'Hi\n{{nome}} {oops');
    const field = screen.getByLabelText<HTMLTextAreaElement>('English');
    expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      '{{nome}}',
      '{',
    ]);
    fireEvent.click(screen.getByRole('button', { name: /Line 2, column 1: There is no such/u }));
    expect([field.selectionStart, field.selectionEnd]).toEqual([3, 11]);
    expect(document.activeElement).toBe(field);
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(library.save).not.toHaveBeenCalled();
    expect(await screen.findByText('There is 1 thing to fix.')).toBeTruthy();
  });

  it('says at once that another has the shortcut', async () => {
    await edit('other', [thanks, template('other')]);
    type('Shortcut', 'TY');
    expect(screen.getByText('“Many thanks” has this shortcut already.')).toBeTruthy();
    type('Shortcut', 't y');
    expect(screen.getByText(t('template:badShortcut'))).toBeTruthy();
  });

  it('goes to what is missing when it cannot be saved', async () => {
    await edit('new', []);
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Title')));
    expect(screen.getByText('Give it a title, so that you find it again.')).toBeTruthy();
    expect(screen.getByText(t('failure:emptyText'))).toBeTruthy();
  });

  it('adds a language and a formal text, and a text taken out comes back with its words', async () => {
    const { library } = await edit('thanks', [thanks]);
    fireEvent.click(screen.getByRole('button', { name: 'Remove the text: Italian, formal' }));
    expect(screen.queryByLabelText('Italian, formal')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Add the formal form' }));
    expect(screen.getByLabelText<HTMLTextAreaElement>('Italian, formal').value).toBe(
      'La ringrazio!',
    );
    fireEvent.change(screen.getByLabelText('Add a language'), { target: { value: 'de' } });
    type('German', 'Danke!');
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(library.save).toHaveBeenCalledOnce());
    expect(library.save.mock.calls[0]?.[0].texts).toEqual({ ...thanks.texts, de: 'Danke!' });
  });

  it('never loses what was written: it is there again after a look elsewhere', async () => {
    const { library } = await edit('thanks', [thanks]);
    type('English', 'Half a sent');
    cleanup();
    showDashboard({ place: { at: 'templates', templateId: null }, templates: library });
    expect(await screen.findByText('Not saved')).toBeTruthy();
    cleanup();
    await edit('thanks', [thanks]);
    expect(screen.getByLabelText<HTMLTextAreaElement>('English').value).toBe('Half a sent');
  });

  it('asks before it throws words away', async () => {
    const { go } = await edit('thanks', [thanks]);
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(go).toHaveBeenCalledTimes(1);
    type('English', 'More');
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(go).toHaveBeenCalledTimes(1);
    fireEvent.click(await screen.findByRole('button', { name: 'Discard' }));
    expect(go).toHaveBeenCalledTimes(2);
    expect(sessionStorage.length).toBe(0);
  });

  it('has the browser ask while something is not saved', async () => {
    await edit('thanks', [thanks]);
    expect(leave()).toBe(true);
    type('English', 'More');
    expect(leave()).toBe(false);
    type('English', 'Thank you!');
    expect(leave()).toBe(true);
  });

  it('keeps the words when saving fails, and says why', async () => {
    const failing = { save: async () => ({ failed: 'databaseFull' as const }) };
    const { go } = await edit('thanks', [thanks], failing);
    type('English', 'Precious');
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(t('failure:databaseFull'))).toBeTruthy();
    expect(screen.getByLabelText<HTMLTextAreaElement>('English').value).toBe('Precious');
    expect(go).not.toHaveBeenCalled();
  });

  it('says that a template is gone', async () => {
    showDashboard({ place: { at: 'templates', templateId: 'gone' } });
    expect(await screen.findByText(t('failure:unknownTemplate'))).toBeTruthy();
  });
});

describe('the preview', () => {
  const preview = () => screen.getByRole('region', { name: 'Preview' });

  it('fills what is written for a sample comment, with and without a name', async () => {
    await edit('new', []);
    type('English', 'Hi {{firstName|there}}{{cursor}}!');
    expect(preview().textContent).toContain('Hi GiuliaThe cursor stops here!');
    type('Name for the preview', 'Anna Bianchi');
    expect(preview().textContent).toContain('Hi Anna');
    fireEvent.click(screen.getByRole('checkbox', { name: 'The writer has a name' }));
    expect(preview().textContent).toContain('Hi there');
  });

  it('goes through the variants, and offers none where there is one only', async () => {
    await edit('new', []);
    type('English', '{one|two}');
    const seen = [reply()];
    fireEvent.click(screen.getByRole('button', { name: 'Another variant' }));
    seen.push(reply());
    fireEvent.click(screen.getByRole('button', { name: 'Another variant' }));
    seen.push(reply());
    expect(seen).toEqual(['one', 'two', 'one']);
    type('English', 'one');
    expect(screen.queryByRole('button', { name: 'Another variant' })).toBeNull();
  });

  it('lists the questions, names what is missing, and follows the text that is written in', async () => {
    await edit('thanks', [thanks]);
    type('English', '{{ask:Which bread?}}');
    expect(within(preview()).getByText('Which bread?')).toBeTruthy();
    fireEvent.click(screen.getByRole('checkbox', { name: 'The writer has a name' }));
    type('English', 'Hi {{firstName}}');
    expect(reply()).toContain('{{firstName}}');
    fireEvent.focus(screen.getByLabelText('Italian, formal'));
    expect(reply()).toBe('La ringrazio!');
  });

  const reply = () => preview().querySelector('.preview-reply')?.textContent ?? '';
});

async function edit(
  templateId: string,
  first: UsedTemplate[],
  actions: Partial<ReturnType<typeof keepTemplates>> | object = {},
) {
  const library = keepTemplates(first);
  const go = vi.fn();
  showDashboard({
    place: { at: 'templates', templateId },
    templates: { ...library, ...actions },
    go,
  });
  await screen.findByLabelText('Title');
  return { library, go };
}

function type(label: string, text: string): void {
  fireEvent.input(screen.getByLabelText(label), { target: { value: text } });
}

function leave(): boolean {
  return window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
}
