import { expect, test } from 'vitest';
import type { DashboardWalk } from '../../../kit/dashboard-walk.ts';
import { until } from '../../../kit/journey.ts';

export function describeSettings(walk: () => DashboardWalk): void {
  test('an account that is left out leaves the count, and comes back', async () => {
    const { go, see, page, journey } = walk();
    const before = await journey.badge();
    await go('settings/accounts');
    const box = '[data-section=accounts] .check-list input';
    await see('[data-section=accounts] li', 'Anna Bianchi');
    await page.locator(box).click();
    await until(journey.badge, (text) => text === '', 'nobody of it counts');
    await page.locator(box).click();
    await until(journey.badge, (text) => text === before, 'they count again');
  });

  test('without goals nothing is late, and texts are forgotten only after a look', async () => {
    const { go, see, miss, page, journey } = walk();
    await go('inbox');
    await see('.inbox-column .ring.old');
    await go('settings/goals');
    await page.locator('[data-section=goals] .choice input').click();
    await go('inbox');
    await see('.inbox-column .ring');
    await miss('.inbox-column .ring.old');
    await go('settings/retention');
    await page.locator('[data-section=retention] .radio-row label:nth-child(2)').click();
    await see('[data-section=retention] .callout');
    expect((await journey.control.send('settings.read', {})).forgetTextsAfterDays).toBeNull();
    await page.locator('[data-section=retention] .callout button').click();
    const daysOf = async () =>
      (await journey.control.send('settings.read', {})).forgetTextsAfterDays;
    await until(daysOf, (days) => days === 30, 'it is kept');
  });
}
