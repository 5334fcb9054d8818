import { expect, test } from 'vitest';
import type { DashboardWalk } from '../../../kit/dashboard-walk.ts';

export function describeInsights(walk: () => DashboardWalk): void {
  test('insights count what the page said, each chart with its table', async () => {
    const { go, see, texts, page, site } = walk();
    await go('insights');
    await see('.tile');
    const theirs = site.blog.comments.filter(
      ({ postId, name, approved, type }) =>
        postId === 12 && name !== 'Anna Bianchi' && approved && type === 'comment',
    );
    const answered = theirs.filter(({ id }) =>
      site.blog.comments.some(({ parentId, name }) => parentId === id && name === 'Anna Bianchi'),
    );
    expect([answered.length, theirs.length]).toEqual([4, 16]);
    await see('.tile-detail', '4 di 16 commenti');
    // Lucia and Anna: the only two who had their turn twice.
    await see('.tile', 'Conversazioni1');
    await page.waitForFunction(() => document.querySelectorAll('.chart svg').length >= 5);
    const bare = await page.$$eval('.insight-card', (cards) =>
      cards
        .filter((card) => card.querySelector('.chart') !== null)
        .filter((card) => card.querySelector('.figure-table tbody tr') === null)
        .map(({ textContent }) => textContent),
    );
    expect(bare).toEqual([]);
    expect(await texts('.figure-table caption')).toContain('Ricevuti e risposti');
  });

  test('the one thing to do leads to exactly those comments', async () => {
    const { see, texts, page, back } = walk();
    await see('.advice', 'domande aspettano ancora');
    const [advice = ''] = await texts('.advice p');
    await page.locator('.advice a').click();
    await see('.chips [aria-pressed=true]', 'Domande');
    const asked = Number(/\d+/u.exec(advice)?.[0]);
    expect(asked).toBeGreaterThan(0);
    await page.waitForFunction(
      (count) => document.querySelectorAll('.inbox-column .post .row').length === count,
      {},
      asked,
    );
    await back();
    await see('.tile');
  });

  test('a month is one page of paper', async () => {
    const { go, see, page, journey } = walk();
    const today = new Date();
    const month = `${today.getFullYear()}-${String(today.getMonth() + 1).padStart(2, '0')}`;
    await go(`insights/${month}`);
    await see('.sheet .tile');
    await page.waitForFunction(() => document.querySelectorAll('.sheet .chart svg').length >= 5);
    expect(await page.$$eval('.sheet', ([sheet]) => sheet?.textContent)).not.toContain('Hartley');
    if (journey.opened.name !== 'chromium') return;
    const printed = Buffer.from(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    expect(printed.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/gu)).toHaveLength(1);
  });
}
