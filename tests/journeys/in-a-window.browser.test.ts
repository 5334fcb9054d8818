import { afterAll, beforeAll, describe } from 'vitest';
import { browserNames } from '../../scripts/find-browser.ts';
import { type Display, openDisplay } from '../kit/display.ts';
import { openStage } from '../kit/journey.ts';
import { openNativeKeys } from '../kit/native-keys.ts';
import { describeBesidePage } from './in-a-window/beside-page.ts';
import { describeNativeMenu } from './in-a-window/native-menu.ts';
import type { OpenWindow } from './in-a-window/open-window.ts';
import { describeSidePanel } from './in-a-window/side-panel.ts';

/** What only a window with a screen shows: side panels and menus. One window a browser, one journey after another. */
describe.each(browserNames)('in a window of %s', (browser) => {
  let display: Display | undefined;
  let opened: OpenWindow;
  beforeAll(async () => {
    display = await openDisplay();
    const stage = await openStage({
      browser,
      headless: false,
      // As large as the window: what the mouse hits is where the page says that it is.
      viewport: undefined,
      env: { DISPLAY: display.name },
    });
    opened = { stage, keys: await openNativeKeys(display) };
  });
  afterAll(async () => {
    await opened?.stage.close();
    await display?.close();
  });

  // The menus come first: which windows are menus is told from those that were open before, and a side panel leaves some.
  const journeys = [describeNativeMenu, describeSidePanel, describeBesidePage];
  for (const describeJourney of journeys) describeJourney(() => opened);
});
