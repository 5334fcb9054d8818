import { type Journey, until } from '../../tests/kit/journey.ts';
import { liveAYear } from '../../tests/kit/live-a-year.ts';
import { onBlog } from './on-blog.ts';
import { takeExtensionPage, takePicture } from './take-picture.ts';

/** The dashboard's pages after an invented year. */
export async function pictureDashboard(): Promise<void> {
  await onBlog('light', async (journey) => {
    await liveAYear(journey);
    // Whoever saves copies is not asked for one.
    await journey.control.send('settings.change', { remindsOfBackup: false });
    await pictureInbox(journey);
    await picturePeople(journey);
    await pictureTall(journey, 'dashboard.html#insights', 'insights', '.chart svg');
    await pictureMonth(journey);
    await pictureTall(journey, 'dashboard.html#data', 'data', '.card');
    await takeExtensionPage(journey, 'dashboard.html#log', 'log', '.log-row');
  });
  await onBlog('dark', async (journey) => {
    await liveAYear(journey);
    await journey.control.send('settings.change', { remindsOfBackup: false });
    await pictureTall(journey, 'dashboard.html#insights', 'insights--dark', '.chart svg');
  });
}

async function pictureInbox({ opened }: Journey): Promise<void> {
  const page = await opened.newPage(opened.extensionUrl('dashboard.html#inbox'));
  await page.locator('article.row h3 a').click();
  await page.waitForSelector('ol.thread:not([aria-busy])');
  await takePicture(page, 'inbox');
  await page.close();
}

async function picturePeople({ opened }: Journey): Promise<void> {
  const page = await opened.newPage(opened.extensionUrl('dashboard.html#people'));
  // The first wrote only once.
  await page.locator('li:nth-child(2) > .person-row').click();
  await page.waitForSelector('.person-facts');
  await takePicture(page, 'people');
  await page.close();
}

async function pictureMonth(journey: Journey): Promise<void> {
  const lastMonth = new Date(Date.now() - 30 * 86_400_000).toISOString().slice(0, 7);
  await pictureTall(journey, `dashboard.html#insights/${lastMonth}`, 'month', '.chart svg');
}

/** Higher than a window, so that a whole page can be seen. */
async function pictureTall(
  { opened }: Journey,
  path: string,
  name: string,
  drawn: string,
): Promise<void> {
  const page = await opened.newPage(opened.extensionUrl(path));
  await page.setViewport({ width: 1280, height: 1500 });
  await page.waitForSelector(drawn);
  await until(
    () => page.$$eval('[aria-busy="true"]', (busy) => busy.length),
    (busy) => busy === 0,
    'the page is drawn',
  );
  await takePicture(page, name);
  await page.close();
}
