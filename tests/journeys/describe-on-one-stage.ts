import { afterAll, beforeAll } from 'vitest';
import type { BrowserName } from '../../scripts/find-browser.ts';
import { openStage, type Stage } from '../kit/journey.ts';
import { describeBlueskyComposer } from './on-one-stage/bluesky-composer.ts';
import { describeDashboard } from './on-one-stage/dashboard.ts';
import { describeExpansion } from './on-one-stage/expansion.ts';
import { describeNarrowWindow } from './on-one-stage/narrow-window.ts';
import { describePages, describeRoutes } from './on-one-stage/other-page.ts';
import { describePress } from './on-one-stage/press.ts';
import { describeTemplates } from './on-one-stage/templates.ts';
import { describeX } from './on-one-stage/x.ts';

/** Short journeys, one after another in one browser: opening it costs more than most of them. Two files call it, one a browser. */
export function describeOnOneStage(browser: BrowserName): void {
  let opened: Stage;
  beforeAll(async () => {
    opened = await openStage({ browser });
  });
  afterAll(() => opened?.close());

  const journeys = [
    describePages,
    describeRoutes,
    describeTemplates,
    describeX,
    describeExpansion,
    describeNarrowWindow,
    describeBlueskyComposer,
    describePress,
    // The last: it deletes everything, the permissions too, and without them no site has a panel.
    describeDashboard,
  ];
  for (const describeJourney of journeys) describeJourney(() => opened);
}
