import { expect, test } from 'vitest';
import type { DashboardWalk } from '../../../kit/dashboard-walk.ts';

export function describeLog(walk: () => DashboardWalk): void {
  test('the log finds words without their accents, and its filters live in the address', async () => {
    const { go, see, count, place, page, reload, back } = walk();
    await go('log');
    await see('.log-line');
    await page.locator('.log-filters input[type=search]').fill('EPEAUTRE');
    await count('.log-line', 1);
    await see('.log-line blockquote', 'l’épeautre');
    await page.select('.log-filters select', 'comments');
    await see('.log-chips', 'Commenti');
    expect(await place()).toBe('log?q=EPEAUTRE&what=comments');
    await reload();
    await count('.log-line', 1);
    await see('.log-chips', 'EPEAUTRE');
    await back();
    await page.waitForFunction(() => location.hash === '#log?q=EPEAUTRE');
    await count('.log-chips li', 1);
    await back();
    await page.waitForFunction(() => document.querySelectorAll('.log-line').length > 5);
  });

  test('the log gives away exactly the lines that are shown', async () => {
    const { go, see, caughtFile, page, journey } = walk();
    await go('log?what=pages');
    await see('.log-line');
    const file = await caughtFile(async () => {
      await page.locator('.export summary').click();
      await page.locator('.export-row:first-child button').click();
    });
    await see('.export .outcome', 'Esportat');
    const [head, ...lines] = file
      .toString('utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { format?: string; fact?: { id: string } });
    expect(head?.format).toBe('ricevuto-log');
    const kinds = ['account.seen', 'post.seen', 'post.changed', 'post.read'];
    const wanted = (await journey.facts()).filter(({ kind }) => kinds.includes(kind));
    expect(lines.map(({ fact }) => fact?.id).toSorted()).toEqual(
      wanted.map(({ id }) => id).toSorted(),
    );
  });

  test('the log offers what came while it was open', async () => {
    const { go, see, page, journey } = walk();
    await go('log');
    // Those of the filter are gone, and all are there.
    await page.waitForFunction(() => document.querySelectorAll('.log-line').length > 5);
    await journey.page.bringToFront();
    await journey.page.evaluate(addComment);
    await page.bringToFront();
    await page.locator('.log-newer').click();
    await see('.log-line blockquote', 'È arrivata la segale nuova.');
  });
}

/** Runs in the site's page. */
function addComment(): void {
  const model = document.querySelector('#comment-121');
  const copy = model?.cloneNode(true) as Element;
  copy.id = 'comment-5001';
  const content = copy.querySelector('.comment-content');
  if (content) content.textContent = 'È arrivata la segale nuova.';
  model?.after(copy);
}
