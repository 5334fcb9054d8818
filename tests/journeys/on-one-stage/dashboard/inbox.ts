import { expect, test } from 'vitest';
import type { DashboardWalk } from '../../../kit/dashboard-walk.ts';
import { until } from '../../../kit/journey.ts';
import { pressSend, waitForWords } from '../../scenes/in-frames.ts';

const row = (id: string) => `.inbox-column a[data-key$="/comment/${id}"]`;

export function describeInbox(walk: () => DashboardWalk): void {
  test('the inbox shows the whole conversation and its history, and goes by keys', async () => {
    const { go, see, count, place, page } = walk();
    await go('inbox');
    await page.locator(row('118')).click();
    await see('.detail-head h2', 'Davide Neri');
    // Lucia’s first, four more of theirs and Anna’s, and Davide’s.
    await count('.thread > li', 6);
    await count('.thread > li.mine', 2);
    await see('.detail-history li');
    await page.keyboard.press('k');
    await page.waitForFunction(() => !location.hash.endsWith('118'));
    const before = await place();
    await page.keyboard.press('j');
    await page.waitForFunction(() => location.hash.endsWith('118'));
    expect(before).not.toBe('inbox');
    await see('.detail-head h2', 'Davide Neri');
  });

  test('an acknowledgement stands in the site’s own box, is not sent, and counts once it is', async () => {
    const { see, miss, page, journey, site } = walk();
    const sent = site.blog.comments.length;
    await page.locator(row('119')).click();
    await see('.detail-head h2', 'Dario Monti');
    const button = '.inbox-detail .acknowledge .button';
    await page.waitForSelector(button);
    const words = await page.$eval(button, (element) => element.textContent.trim());
    await page.locator(button).click();
    await waitForWords(journey.page, '#comment', words);
    expect(site.blog.comments).toHaveLength(sent);
    await journey.page.bringToFront();
    await Promise.all([
      journey.page.waitForNavigation(),
      pressSend(journey.page, '#commentform [type=submit]'),
    ]);
    expect(site.blog.comments.at(-1)).toMatchObject({ parentId: 119, text: words });
    const statusOf = () => journey.statusOf('wordpress:blog.example/comment/119');
    await until(statusOf, (status) => status !== 'waiting', 'it is answered');
    await page.bringToFront();
    await miss(row('119'));
  });

  test('in a narrow window the comment stands over the list, and back leads to its row', async () => {
    const { go, see, page } = walk();
    const wide = page.viewport();
    await page.setViewport({ width: 420, height: 800 });
    try {
      await go('inbox');
      await see('.inbox.narrow .row');
      await page.locator(row('121')).click();
      await see('.detail-head h2', 'Sofia Riva');
      expect(await page.$eval('.inbox-column', (column) => (column as HTMLElement).hidden)).toBe(
        true,
      );
      await page.locator('.detail-head > button').click();
      await page.waitForFunction(
        (selector) => document.activeElement?.matches(selector),
        {},
        row('121'),
      );
    } finally {
      await page.setViewport(wide);
    }
  });
}
