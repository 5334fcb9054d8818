import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DashboardWalk } from '../../../kit/dashboard-walk.ts';

const passphrase = 'farina acqua sale pazienza';
/** Enough that taking them lasts a while. */
const manyLines = 6_000;

export function describeData(walk: () => DashboardWalk): void {
  let folder: string;
  let plain: string;
  let sealed: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ricevuto-'));
    plain = join(folder, 'copia.json');
    sealed = join(folder, 'copia.ricevuto');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const factsById = async () =>
    (await walk().journey.facts()).toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const choose = async (file: string) => {
    const field = await walk().page.waitForSelector('.data-page input[type=file]');
    await field?.uploadFile(file);
  };

  test('everything goes into one file, open or sealed, and brings nothing new where it came from', async () => {
    const { go, see, page, caughtFile, texts } = walk();
    await go('data');
    const copy = await caughtFile(() => page.locator('.data-grid .button.primary').click());
    await see('[role=status]', 'fra i tuoi download');
    const { interactions } = JSON.parse(copy.toString('utf8')) as { interactions: unknown[] };
    expect(interactions).toHaveLength((await factsById()).length);
    await writeFile(plain, copy);

    await page.locator('.hand-over input').fill(passphrase);
    const locked = await caughtFile(() => page.locator('.hand-over [type=submit]').click());
    await see('[role=status]', 'Il file chiuso');
    expect(locked.toString('latin1')).not.toContain('Lucia');
    await writeFile(sealed, locked);

    await choose(plain);
    await see('.data-review [role=status]', 'nulla');
    const rows = await texts('.review-table tbody tr:first-child td');
    expect(rows).toEqual(['0', '0', String(interactions.length), '0']);
    await page.locator('.data-review .data-actions [type=button]').click();
    await see('.data-page');
  });

  test('a taking that is cut off leaves everything as it was', async () => {
    const { go, page, see, reload } = walk();
    await go('data');
    const before = await factsById();
    const [said] = before.filter(({ kind }) => kind === 'draft.inserted');
    const interactions = Array.from({ length: manyLines }, (_, index) => ({
      ...said,
      id: `${said?.id ?? ''}-${index}`,
    }));
    const file = join(folder, 'tanto.json');
    await writeFile(
      file,
      JSON.stringify({
        ...{ format: 'ricevuto-data', version: 1, exportedAt: new Date() },
        interactions,
        end: { templates: 0, drafts: 0, interactions: manyLines },
      }),
    );
    await choose(file);
    await see('.data-review .new');
    await page.locator('.choices label:last-child input').click();
    await page.locator('.data-review [type=submit]').click();
    await see('.data-review .task-progress');
    await reload();
    await see('.data-page');
    expect(await factsById()).toEqual(before);
  });

  test('the end is typed; then a sealed file brings the same back', async () => {
    const { go, page, see, journey, reload } = walk();
    const before = await factsById();
    await go('data');
    await page.locator('.wipe-form input').fill('forse');
    await page.locator('.wipe-form .danger').click();
    await see('.wipe-form .wrong', 'CANCELLA');
    expect(await journey.facts()).toHaveLength(before.length);
    await page.locator('.wipe-form input').fill('cancella');
    await page.locator('.wipe-form .danger').click();
    await see('.wiped');
    expect(await journey.facts()).toEqual([]);

    await journey.control.send('settings.change', { language: 'it', welcomed: true });
    await go('log');
    await see('.empty');
    await reload();
    await go('data');
    await choose(sealed);
    await page.locator('.dialog input').fill('farina acqua sale');
    await page.locator('.dialog [type=submit]').click();
    await see('.dialog .wrong');
    await page.locator('.dialog input').fill(passphrase);
    await page.locator('.dialog [type=submit]').click();
    await see('.data-review .new', String(before.length));
    await page.locator('.data-review [type=submit]').click();
    await see('.data-page [role=status]', 'Fatto');
    expect(await factsById()).toEqual(before);
  });
}
