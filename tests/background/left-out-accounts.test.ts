import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { countWaiting } from '../../lib/background/badge.ts';
import { buildView } from '../../lib/background/build-view.ts';
import { countBefore } from '../../lib/background/start-afresh.ts';
import { readWaiting } from '../../lib/background/read-waiting.ts';
import { tabPageOf } from '../../lib/background/tab-pages.ts';
import { keyOf } from '../../lib/comments/keys.ts';
import { changeSettings } from '../../lib/settings/settings-store.ts';
import { aComment, annaReplies, annasPage, blogOrigin } from '../kit/annas-page.ts';
import { standInBrowser } from '../kit/stand-in-browser.ts';
import { type Blog, blogSite, openBlog } from './annas-blog.ts';

let blog: Blog;
const now = Date.UTC(2026, 10, 3, 12);
const hour = 3_600_000;
const page = annasPage([
  aComment('70', { at: now - 30 * hour, text: 'Quanta farina?' }),
  aComment('71', { at: now - 2 * hour }),
  annaReplies('72', '71', { at: now - hour }),
]);
const anna = keyOf(blogSite, 'account', page.account?.id ?? '');

beforeEach(async () => {
  standInBrowser();
  blog = await openBlog();
  await blog.background.store.recordPage(blogSite, page);
});

async function view() {
  const { memory } = blog.background;
  return buildView({
    memory,
    settings: await blog.background.settings(),
    language: 'en',
    tabPage: tabPageOf(blogOrigin, page, null),
    fault: null,
    now,
    describeLanguage: async () => 'it',
  });
}

async function figures() {
  const settings = await blog.background.settings();
  const { counts, nudge, today, page: state } = await view();
  return {
    badge: await countWaiting(blog.background.memory, settings, now),
    digest: (await readWaiting(blog.background)).length,
    old: await countBefore(blog.background, now),
    lanes: counts.toAnswer + counts.done,
    nudge: nudge !== null,
    replies: today.replies,
    state: state.state,
  };
}

test('an account that was left out counts nowhere, and comes back as it was', async () => {
  const counted = await figures();
  expect(counted).toMatchObject({ badge: 1, digest: 1, old: 1, lanes: 2, nudge: true });
  expect(counted.state).toBe('ready');

  await changeSettings(() => ({ leftOutAccounts: [anna] }));
  expect(await figures()).toEqual({
    badge: 0,
    digest: 0,
    old: 0,
    lanes: 0,
    nudge: false,
    replies: 0,
    // An empty lane must not look as if all were answered.
    state: 'leftOut',
  });

  await changeSettings(() => ({ leftOutAccounts: [] }));
  expect(await figures()).toEqual(counted);
});
