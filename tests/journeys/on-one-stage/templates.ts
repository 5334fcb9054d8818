import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Journey, type Stage, until } from '../../kit/journey.ts';
import { oneStory } from '../../kit/one-story.ts';
import { playBlog } from '../../kit/play-blog.ts';

/** With a shortcut that another template has, a new one, and one whose braces are wrong. */
const table = `title,shortcut,en
Rival,forno,Mine is better!
Rye,,"Rye wants time, {{firstName|friend}}."
Broken,,{{nobody}}
`;

export function describeTemplates(stage: () => Stage): void {
  describe('templates of one’s own', () => {
    oneStory();
    let journey: Journey;
    let manager: Page;
    let folder: string;

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'ricevuto-'));
      journey = await playBlog(stage());
      manager = await journey.opened.newPage(
        `${journey.opened.extensionUrl('dashboard.html')}#templates`,
      );
    });
    afterAll(async () => {
      await journey?.close();
      await rm(folder, { recursive: true, force: true });
    });

    test('are written with their faults marked and a preview, and saved', async () => {
      await manager.bringToFront();
      await manager.locator('a[href="#templates/new"]').click();
      await manager.locator('#template-title').fill('Il forno');
      await manager.locator('.add-language select').fill('en');
      const english = 'textarea[lang=en]';
      await manager.locator(english).fill('Thank you, {{nome}}! See you at the oven.');
      await manager.waitForSelector('.marks mark');
      await manager.locator('.fault-list button').click();
      expect(await manager.$eval(english, selectedIn)).toBe('{{nome}}');
      await manager.keyboard.type('{{firstName|friend}}');
      await waitForWords(manager, '.preview-reply', 'Thank you, Giulia! See you at the oven.');
      await manager.locator('.preview-who input[type=checkbox]').click();
      await waitForWords(manager, '.preview-reply', 'Thank you, friend!');
      await manager.locator('[data-field=shortcut]').fill('forno');
      await manager.keyboard.down('Control');
      await manager.keyboard.press('s');
      await manager.keyboard.up('Control');
      await waitForWords(manager, '.template-rows', ';forno');
    });

    test('fill the site’s own box from the panel’s palette', async () => {
      const { page } = journey;
      await page.bringToFront();
      const panel = await journey.panel();
      await panel.locator('.card.question').click();
      await page.keyboard.down('Control');
      await page.keyboard.press('k');
      await page.keyboard.up('Control');
      await panel.locator('[role=combobox]').fill('forno');
      await waitForWords(panel, '[role=option][aria-selected=true]', 'Il forno');
      await page.keyboard.press('Enter');
      const words = /^Thank you, Tom! See you at the oven\.$/u;
      const written = () => panel.$$eval('.card textarea', (all) => all.map(({ value }) => value));
      await until(written, ([text = '']) => words.test(text), 'the words are in the form');
      await panel.locator('.card form [type=submit]').click();
      const box = () => page.$eval('#comment', (element) => (element as HTMLTextAreaElement).value);
      await until(box, (text) => words.test(text), 'the words are in the site’s box');
      // How often it served is counted by what was put into a box.
      const kinds = async () => (await journey.facts()).map(({ kind }) => kind);
      await until(kinds, (all) => all.includes('draft.inserted'), 'it is in the log');
      await manager.bringToFront();
      await waitForWords(manager, '.template-rows', 'Usato 1 volta');
    });

    test('come in from a file after a look at what it holds', async () => {
      const file = join(folder, 'modelli.csv');
      await writeFile(file, table);
      await manager.bringToFront();
      const field = await manager.waitForSelector('input[type=file]');
      await field?.uploadFile(file);
      await waitForWords(manager, '.review-group.clash', 'La scorciatoia è già di «Il forno».');
      await waitForWords(manager, '.review-group.clash', 'Riga 4');
      expect(await manager.$$('.review-choice')).toHaveLength(1);
      await manager.locator('.import-review .button.primary').click();
      await waitForWords(manager, '.template-rows', 'Rye');
      expect(await manager.$eval('.template-rows', (rows) => rows.textContent)).not.toContain(
        'Rival',
      );
      await manager.locator('.toast-undo').click();
      await manager.waitForFunction(
        () => !document.querySelector('.template-rows')?.textContent?.includes('Rye'),
      );
    });

    test('begin with words that were chosen elsewhere, line by line, as they are', async () => {
      const { control, opened } = journey;
      const text = 'Prima riga\nseconda {fra graffe}';
      await control.send('dashboard.open', { at: 'templates', text });
      const fieldsOf = async (page: Page) =>
        page.url().endsWith('#templates/new')
          ? page.$$eval('.marked textarea', (all) => all.map(({ value }) => value))
          : [];
      const written = async () => {
        const pages = await opened.puppeteer.pages();
        const fields = await Promise.all(pages.map((page) => fieldsOf(page).catch(() => [])));
        return fields.flat();
      };
      const [words] = await until(written, (all) => all.length > 0, 'the new template is open');
      expect(words).toBe('Prima riga\nseconda \\{fra graffe\\}');
    });
  });
}

function selectedIn(element: Element): string {
  const { value, selectionStart, selectionEnd } = element as HTMLTextAreaElement;
  return value.slice(selectionStart, selectionEnd);
}

async function waitForWords(
  place: Pick<Page, 'waitForFunction'>,
  selector: string,
  words: string,
): Promise<void> {
  await place.waitForFunction(
    (where, text) => document.querySelector(where)?.textContent?.includes(text),
    {},
    selector,
    words,
  );
}
