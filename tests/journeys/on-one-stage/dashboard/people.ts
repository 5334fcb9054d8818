import { expect, test } from 'vitest';
import type { DashboardWalk } from '../../../kit/dashboard-walk.ts';
import { until } from '../../../kit/journey.ts';

export function describePeople(walk: () => DashboardWalk): void {
  test('people are found, noted about and tagged', async () => {
    const { go, see, miss, count, page, reload } = walk();
    await go('people');
    await see('.person-row', 'Lucia Ferrante');
    await page.locator('.people-side input[type=search]').fill('hartley');
    await count('.person-row', 1);
    await page.locator('.person-row').click();
    await page.waitForFunction(() => document.activeElement?.id === 'person-name');
    await page.type('.tag-editor input', 'di passaggio');
    await page.keyboard.press('Enter');
    await see('.tag-editor li', 'di passaggio');
    await page.type('.person-note', 'Impasta di domenica');
    await page.type('.tag-editor input', 'forestiero');
    // A slow press on a button while what was left is being saved: it counts, and nothing is lost.
    await page.locator('.tag-editor li button').click({ delay: 120 });
    await miss('.tag-editor li', 'di passaggio');
    await see('.tag-editor li', 'forestiero');
    await see('.note-hint', 'Salvato');
    await reload();
    await see('.tag-editor li', 'forestiero');
    const note = await page.waitForSelector('.person-note');
    expect(await note?.evaluate((field) => (field as HTMLTextAreaElement).value)).toBe(
      'Impasta di domenica',
    );
  });

  test('who is forgotten is in no store any more, and stays in the figures', async () => {
    const { go, see, miss, page, journey, storedText } = walk();
    const words = ['Hartley', 'hartley', 'slow Italian', 'roughly', 'Impasta', 'forestiero'];
    const stored = async () => {
      const text = await storedText();
      return words.filter((word) => text.includes(word));
    };
    expect(await stored()).toEqual(words);
    await page.locator('.person-ends .critical').click();
    await see('.forget-preview', 'le parole di un commento');
    await page.locator('.dialog.forget input').click();
    await page.locator('.dialog.forget .critical').click();
    await page.waitForFunction(() => location.hash === '#people');
    await see('.toast', 'Dimenticata');
    await see('.person-row');
    await miss('.people-rows', 'Tom Hartley');
    await until(stored, (left) => left.length === 0, 'no word is left in any store');
    expect(await storedText()).toContain('Lucia Ferrante');
    expect((await journey.facts()).map(({ kind }) => kind)).toContain('person.forgotten');
    await go('insights');
    // One came since the page was read first, one was acknowledged, and nobody waits for the forgotten any more.
    await see('.tile-detail', '5 di 16 commenti');
    await see('.tiles-note', '1 lasciato andare');
  });
}
