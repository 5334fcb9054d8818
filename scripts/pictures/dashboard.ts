import { giuliasKey } from '../../tests/kit/giulias-years.ts';
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
    await pictureTall(
      journey,
      `dashboard.html#people/${encodeURIComponent(giuliasKey)}`,
      'people',
      '.person-facts',
      1230,
    );
    await pictureTall(journey, 'dashboard.html#insights', 'insights', '.chart svg');
    await pictureMonth(journey);
    await pictureTall(journey, 'dashboard.html#data', 'data', '.card', 940);
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
  await page.locator('article.row h3 a::-p-text(Marta Colonna)').click();
  await page.waitForSelector('ol.thread:not([aria-busy])');
  // Whoever is pointed at could be chosen.
  await page.mouse.move(640, 4);
  await takePicture(page, 'inbox');
  await page.close();
}

async function pictureMonth(journey: Journey): Promise<void> {
  const now = new Date();
  const last = new Date(now.getFullYear(), now.getMonth() - 1, 15);
  await pictureTall(
    journey,
    `dashboard.html#insights/${last.toISOString().slice(0, 7)}`,
    'month',
    '.chart svg',
    1200,
  );
}

/** Higher than a window, so that a whole page can be seen. */
async function pictureTall(
  { opened }: Journey,
  path: string,
  name: string,
  drawn: string,
  height = 1526,
): Promise<void> {
  const page = await opened.newPage(opened.extensionUrl(path));
  await page.setViewport({ width: 1280, height });
  await page.waitForSelector(drawn);
  await until(
    () => page.$$eval('[aria-busy="true"]', (busy) => busy.length),
    (busy) => busy === 0,
    'the page is drawn',
  );
  await takePicture(page, name);
  await page.close();
}
