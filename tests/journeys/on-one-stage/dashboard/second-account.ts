import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DashboardWalk } from '../../../kit/dashboard-walk.ts';
import { holdStore } from '../../../kit/hold-store.ts';
import { until } from '../../../kit/journey.ts';
import { stopBackground } from '../../../kit/stop-background.ts';

const day = 86_400_000;
const site = 'youtube:www.youtube.com';
const account = `${site}/account/@anna`;

/** What another device noted: one who waits, and a conversation of six weeks ago that is over. */
export function describeSecondAccount(walk: () => DashboardWalk): void {
  let folder: string;
  let file: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ricevuto-'));
    file = join(folder, 'altro-computer.json');
    const interactions = factsOfSecond(Date.now());
    const end = { templates: 0, drafts: 0, interactions: interactions.length };
    const head = { format: 'ricevuto-data', version: 1, exportedAt: new Date() };
    await writeFile(file, JSON.stringify({ ...head, interactions, end }));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const review = async () => {
    const { go, page, see } = walk();
    await go('data');
    const field = await page.waitForSelector('.data-page input[type=file]');
    await field?.uploadFile(file);
    await see('.data-review .new', '5');
  };

  test('an import that is stopped by its button leaves everything as it was, and says so', async () => {
    const { page, see, journey } = walk();
    const before = await journey.facts();
    await review();
    await holdStore(page, 'words', async () => {
      await page.locator('.data-review [type=submit]').click();
      await page.locator('.task-progress button').click();
    });
    await see('.data-review [role=status]', 'Tutto è come prima');
    expect(await journey.facts()).toEqual(before);
    await page.locator('.data-review .data-actions [type=button]').click();
    await see('.data-page');
    expect(await journey.facts()).toEqual(before);
  });

  test('of two accounts one can be chosen: its comments alone, and their count', async () => {
    const { go, see, count, page, journey } = walk();
    // The settings were changed before: what comes now stays for a while.
    await journey.control.send('settings.change', { forgetTextsAfterDays: null });
    await review();
    await page.locator('.data-review [type=submit]').click();
    await see('.data-page [role=status]', 'Fatto');
    // Of sites that are off nothing counts.
    await journey.control.send('site.turnOn', {
      platform: 'youtube',
      origin: 'https://www.youtube.com',
    });
    await go('inbox');
    await page.waitForFunction(
      () => document.querySelectorAll('.inbox-column .post .row').length > 1,
    );
    await page.waitForSelector('.scope select');
    await page.select('.scope select', account);
    await count('.inbox-column .post .row', 1);
    await see('.inbox-column .row', 'Lucia Ferrante');
    await see('#tab-toAnswer', '1');
    await page.select('.scope select', '');
    await page.waitForFunction(
      () => document.querySelectorAll('.inbox-column .post .row').length > 1,
    );
  });

  test('two who bear one name stay two, and that can be taken back', async () => {
    const { go, see, miss, count, page } = walk();
    await go('people');
    await page.locator('.people-side input[type=search]').fill('lucia ferrante');
    await count('.person-row', 2);
    await page.locator('.person-row').click();
    await see('.same-person', 'Stesso nome');
    await page.locator('.same-answers button:last-child').click();
    await miss('.same-person');
    await page.locator('.toast-undo').click();
    await see('.same-person', 'Stesso nome');
    await see('.toast', 'Annullato');
  });

  test('texts that are old enough are in no store any more, and stay in the figures', async () => {
    const { go, texts, reload, journey, storedText } = walk();
    const { control, opened } = journey;
    const [from = '', to = ''] = [60, 0].map((days) =>
      new Date(Date.now() - days * day).toLocaleDateString('sv'),
    );
    const figures = async () => {
      await go(`insights?from=${from}&to=${to}`);
      await reload();
      // They stand there before their figures do.
      const isCounted = (tiles: string[]) => tiles.length > 0 && tiles.every(Boolean);
      return until(() => texts('.tile'), isCounted, 'the figures are there');
    };
    const before = await figures();
    const words = ['zuccaverde', 'Ottavia la ringrazio', 'Lucia'];
    const left = async () => {
      const text = (await storedText()).toLocaleLowerCase('it');
      return words.filter((word) => text.includes(word.toLocaleLowerCase('it')));
    };
    expect(await left()).toEqual(words);
    await control.send('settings.change', { forgetTextsAfterDays: 30 });
    await stopBackground(opened);
    await control.send('settings.read', {});
    await until(left, (found) => found.join() === 'Lucia', 'the old words are gone');
    expect(await figures()).toEqual(before);
  });
}

function factsOfSecond(now: number) {
  const about = { recordedAt: now, site, accountId: '@anna' };
  const post = { id: 'v1', title: 'Zucche', url: 'https://www.youtube.com/watch?v=v1' };
  const seen = (id: string, at: number, name: string, text: string, parentId: string | null) => ({
    ...{ kind: 'comment.seen', id: `seen:${site}/comment/${id}`, ...about, given: false },
    comment: {
      ...{ id, postId: 'v1', parentId, text, at, precisionMs: 0 },
      author: { id: name === 'Anna' ? '@anna' : name, name },
      permalink: `${post.url}&lc=${id}`,
      mine: name === 'Anna',
    },
  });
  return [
    {
      kind: 'account.seen',
      id: `seen:${account}`,
      ...about,
      account: { id: '@anna', name: 'Anna' },
    },
    {
      kind: 'post.seen',
      id: `seen:${site}/post/v1`,
      ...about,
      post: { ...post, mine: true, total: null },
    },
    seen('y1', now - 42 * day, 'Ottavia Serra', 'Io la zuccaverde la faccio al forno.', null),
    seen('y2', now - 41 * day, 'Anna', 'Ottavia la ringrazio, provo.', 'y1'),
    seen('y3', now - day / 24, 'Lucia Ferrante', 'Che farina usi?', null),
  ];
}
