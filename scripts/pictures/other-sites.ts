import { platformsWith } from '../../lib/comments/known-platforms.ts';
import { scenes } from '../../tests/journeys/scenes/index.ts';
import { startJourney } from '../../tests/kit/journey.ts';
import { still, takePicture, untilRead } from './take-picture.ts';

/** As these sites stand on a wide screen: the panel beside the comments, not over them. */
const widePage = { width: 1440, height: 900 };

/** The first scene of each other platform, at its real address, on its living copy. `wanted`: only these; none are all. */
export async function pictureOtherSites(wanted: string[]): Promise<void> {
  const others = platformsWith(() => true).filter((id) => id !== 'wordpress');
  for (const id of others.filter((each) => wanted.length === 0 || wanted.includes(each))) {
    const scene = scenes.find(({ platform }) => platform === id);
    if (!scene) throw new Error(`${id} has no scene.`);
    const { createSite, reach, viewport = widePage, ...wish } = scene;
    const site = createSite();
    const journey = await startJourney({
      ...wish,
      site,
      browser: 'chromium',
      args: still,
      viewport,
    });
    try {
      await reach?.(journey.page);
      await untilRead(journey);
      // Where the comments begin; on other sites they stand beside the post, or below a short one.
      await journey.page.evaluate(() => document.querySelector('ytd-comments')?.scrollIntoView());
      await takePicture(journey.page, id);
    } finally {
      await journey.close();
    }
  }
}
