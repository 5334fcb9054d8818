import { afterAll, beforeAll, describe } from 'vitest';
import { type DashboardWalk, dashboardWalk } from '../../kit/dashboard-walk.ts';
import type { Journey, Stage } from '../../kit/journey.ts';
import { oneStory } from '../../kit/one-story.ts';
import { playBlog } from '../../kit/play-blog.ts';
import { createBlogSite } from '../../sites/blog/index.ts';
import { describeData } from './dashboard/data.ts';
import { describeInbox } from './dashboard/inbox.ts';
import { describeInsights } from './dashboard/insights.ts';
import { describeLog } from './dashboard/log.ts';
import { describePeople } from './dashboard/people.ts';
import { describeSecondAccount } from './dashboard/second-account.ts';
import { describeSettings } from './dashboard/settings.ts';

/** One page is read once, then each part of the dashboard is walked through in one tab. What one part does, the next ones find. */
export function describeDashboard(stage: () => Stage): void {
  describe('the dashboard', () => {
    oneStory();
    let journey: Journey | undefined;
    let walk: DashboardWalk;
    const site = createBlogSite();

    beforeAll(async () => {
      journey = await playBlog(stage(), site);
      const { opened } = journey;
      const page = await opened.newPage(opened.extensionUrl('dashboard.html'));
      walk = dashboardWalk(journey, site, page);
    });
    afterAll(async () => {
      await journey?.close();
    });

    const parts = [
      describeInsights,
      describeLog,
      describeInbox,
      describeSettings,
      describePeople,
      describeSecondAccount,
      describeData,
    ];
    for (const describePart of parts) describePart(() => walk);
  });
}
