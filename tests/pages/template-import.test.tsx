// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { UsedTemplate } from '../../lib/templates/template.ts';
import { keepTemplates, showDashboard, template } from './show-dashboard.tsx';

beforeEach(() => sessionStorage.clear());
afterEach(cleanup);

const thanks = template('thanks', { title: 'Many thanks', shortcut: 'ty' });
const same = template('same', { title: 'Same' });
const soon = template('soon', { title: 'Soon', shortcut: 'soon' });
const head = 'id,title,shortcut,en\n';

describe('the import of templates', () => {
  it('shows what is new, changed, clashing and the same before anything changes', async () => {
    const library = await choose(
      file(`${head}thanks,Many thanks,ty,Thank you so much!
same,Same,,Text of same
,Fresh,,A fresh one
,Rival,SOON,Mine!
,Broken,,{{nome}}
`),
      [thanks, same, soon],
    );
    await screen.findByRole('heading', { name: 'Before importing' });
    for (const group of ['1 changed', '1 new', '2 that cannot be taken as they are']) {
      expect(screen.getByRole('heading', { name: group })).toBeTruthy();
    }
    expect(screen.getByText('1 is the same already.')).toBeTruthy();
    expect(screen.getByText('Text of thanks').closest('del')).toBeTruthy();
    expect(screen.getByText('Thank you so much!').closest('ins')).toBeTruthy();
    expect(screen.getByText('Line 5: “Soon” has this shortcut already.')).toBeTruthy();
    expect(screen.getByText(/Line 6: The text in “en” has an error/u)).toBeTruthy();
    expect(library.importAll).not.toHaveBeenCalled();
  });

  it('takes only what was chosen, and undo takes it back', async () => {
    const library = await choose(
      file(
        `${head}thanks,Many thanks,ty,Thank you so much!\n,Fresh,,A fresh one\n,Left,,Left out\n`,
      ),
      [thanks],
    );
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Left' }));
    fireEvent.click(screen.getByRole('button', { name: 'Take 2 templates' }));
    await waitFor(() => expect(titles()).toEqual(['Many thanks', 'Fresh']));
    expect((await library.read())[0]?.texts).toEqual({ en: 'Thank you so much!' });
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(titles()).toEqual(['Many thanks']));
    expect((await library.read())[0]?.texts).toEqual({ en: 'Text of thanks' });
  });

  it.each([
    ['broken.json', '{"format": \n oops', /“broken.json”: .*not valid JSON/u],
    ['open.csv', `${head},Title,,"never closed\n`, /“open.csv”: Line \d: A quotation mark/u],
    ['other.csv', 'name,en\nA,B\n', /“other.csv”: Line 1: The column “name” is not known/u],
    ['empty.csv', '', /“empty.csv”: The file is empty/u],
  ])('says what is wrong with %s', async (name, content, sentence) => {
    const library = await choose(new File([content], name), []);
    expect((await screen.findByText(sentence)).closest('[role=alert]')).toBeTruthy();
    expect(library.importAll).not.toHaveBeenCalled();
  });

  it('reads a table that a spreadsheet saved in its old code page', async () => {
    const bytes = new Uint8Array([...`title;it\nCaff`].map((sign) => sign.charCodeAt(0)));
    await choose(new File([bytes, new Uint8Array([0xe8]), ';Grazie\n'], 'excel.csv'), []);
    expect(await screen.findByRole('checkbox', { name: 'Caffè' })).toBeTruthy();
  });

  it('takes a file that is dropped on the page', async () => {
    await showList([thanks]);
    const files = [file(`${head},Fresh,,A fresh one\n`)];
    const dataTransfer = { types: ['Files'], files };
    await waitFor(() => expect(fireEvent.drop(document, { dataTransfer })).toBe(false));
    expect(await screen.findByRole('checkbox', { name: 'Fresh' })).toBeTruthy();
  });
});

async function choose(chosen: File, first: UsedTemplate[]) {
  const library = await showList(first);
  const field = document.querySelector('input[type=file]') as HTMLInputElement;
  Object.defineProperty(field, 'files', { value: [chosen], configurable: true });
  fireEvent.change(field);
  return library;
}

async function showList(first: UsedTemplate[]) {
  const library = keepTemplates(first);
  showDashboard({ place: { at: 'templates', templateId: null }, templates: library });
  await screen.findByRole('link', { name: 'New template' });
  return library;
}

function file(content: string): File {
  return new File([content], 'templates.csv', { type: 'text/csv' });
}

function titles(): (string | null)[] {
  return [...document.querySelectorAll('.template-title a')].map((link) => link.textContent);
}
