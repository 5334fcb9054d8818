import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildView, type ViewSources } from '../../lib/background/build-view.ts';
import { tabPageOf } from '../../lib/background/tab-pages.ts';
import type { CommentObservation, PostObservation } from '../../lib/comments/comment.ts';
import { keyOf, siteKey } from '../../lib/comments/keys.ts';
import type { FilterName, InboxQuery } from '../../lib/inbox/filters.ts';
import { noQuiet } from '../../lib/inbox/quiet.ts';
import type { InboxView, PostGroup } from '../../lib/inbox/view.ts';
import type { Said } from '../../lib/log/interaction.ts';
import type { PageObservation } from '../../lib/messages/messages.ts';
import { changeSettings } from '../../lib/settings/settings-store.ts';
import { aComment, annaReplies, annasPage, blogOrigin } from '../kit/annas-page.ts';
import { standInBrowser } from '../kit/stand-in-browser.ts';
import { type Blog, blogSite, commentKey, openBlog } from './annas-blog.ts';

let blog: Blog;
const hour = 3_600_000;
const day = 24 * hour;
const now = Date.UTC(2026, 10, 3, 12);

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now });
  standInBrowser();
  blog = await openBlog();
});

afterEach(() => vi.useRealTimers());

const record = (page: PageObservation) => blog.background.store.recordPage(blogSite, page);

/** A page about another post of Anna's. */
function about(
  postId: string,
  comments: CommentObservation[],
  more: Partial<PageObservation> = {},
) {
  const post: PostObservation = {
    id: postId,
    title: `Post ${postId}`,
    url: `${blogOrigin}/${postId}/`,
    mine: true,
    total: comments.length,
  };
  return annasPage(
    comments.map((comment) => ({ ...comment, postId })),
    { post, url: post.url, ...more },
  );
}

async function view(beside: PageObservation | null, more: Partial<ViewSources> = {}) {
  const { memory } = blog.background;
  return buildView({
    memory,
    settings: await blog.background.settings(),
    language: 'en',
    tabPage: beside && tabPageOf(blogOrigin, beside, null),
    fault: null,
    now,
    describeLanguage: async () => 'it',
    ...more,
  });
}

const say = (id: string, said: Said) => blog.background.store.recordSaid(commentKey(id), said);

const idsIn = (groups: readonly PostGroup[]) =>
  groups.map(({ comments }) => comments.map(({ key }) => key.split('/').at(-1)));

describe('the order', () => {
  const older = about('7', [aComment('70', { at: now - 9 * day })]);
  const here = about('8', [
    aComment('82', { at: now - hour }),
    aComment('81', { at: now - 2 * hour }),
    aComment('83', { at: now - hour / 2, text: 'Quanta farina?' }),
  ]);

  beforeEach(async () => {
    await record(older);
    await record(here);
  });

  test('begins with the post of this page, questions first, then the oldest', async () => {
    const { toAnswer } = await view(here);
    expect(idsIn(toAnswer)).toEqual([['83', '81', '82'], ['70']]);
    expect(toAnswer.map(({ isThisPage }) => isThisPage)).toEqual([true, false]);
    expect(toAnswer.map(({ waiting }) => waiting)).toEqual([3, 1]);
  });

  test('elsewhere goes by the most pressing comment of each post', async () => {
    expect(idsIn((await view(null)).toAnswer)).toEqual([['83', '81', '82'], ['70']]);
    expect(idsIn((await view(older)).toAnswer)).toEqual([['70'], ['83', '81', '82']]);
  });

  test('nudges by what matters most, wherever it stands', async () => {
    expect((await view(here)).nudge).toEqual({
      kind: 'regularWaiting',
      key: commentKey('70'),
      author: 'Giulia Lodi',
      count: 1,
      waitingMs: 9 * day,
    });
  });

  test('on hold is by day, done by what was touched last', async () => {
    await say('70', { act: 'postpone', until: now + 3 * day });
    await say('81', { act: 'postpone', until: now + day });
    const onHold = await view(null);
    expect(idsIn(onHold.onHold)).toEqual([['81'], ['70']]);
    expect(onHold.next).toEqual({ author: 'Giulia Lodi', at: now + day, status: 'postponed' });
    await say('82', { act: 'done' });
    vi.setSystemTime(now + 1);
    await say('83', { act: 'letGo' });
    expect(idsIn((await view(null)).done)).toEqual([['83', '82']]);
  });
});

describe('much', () => {
  const many = (postId: string, first: number, count: number) =>
    about(
      postId,
      Array.from({ length: count }, (_, index) =>
        // The first keys are the newest: the order of the store must not decide.
        aComment(String(first + index), { at: now - (index + 1) * 60_000 }),
      ),
    );
  const cards = ({ toAnswer }: InboxView) => toAnswer.flatMap(({ comments }) => comments);

  test('shows the 200 most pressing, and counts all', async () => {
    await record(many('8', 1_000, 260));
    const all = await view(null);
    expect(cards(all)).toHaveLength(200);
    expect(cards(all)[0]?.key).toBe(commentKey('1259'));
    expect(all.counts.toAnswer).toBe(260);
    expect(all.toAnswer[0]?.waiting).toBe(260);
  });

  test('shows this page first, and still the one of the nudge', async () => {
    await record(many('5', 1_000, 260));
    const here = many('9', 3_000, 230);
    await record(here);
    const beside = await view(here);
    expect(beside.toAnswer[0]).toMatchObject({ isThisPage: true, waiting: 230 });
    expect(beside.toAnswer[0]?.comments).toHaveLength(200);
    expect(beside.nudge?.key).toBe(commentKey('1259'));
    expect(beside.toAnswer[1]?.comments.map(({ key }) => key)).toEqual([commentKey('1259')]);
    expect(beside.counts.toAnswer).toBe(490);
  });

  test('of posts without a card one comes along, where not all of it was seen', async () => {
    const later = (postId: string, complete: boolean) =>
      about(postId, [aComment(`${postId}0`, { at: now - 1_000 })], {
        coverage: { seen: 1, total: 1, folded: 0, complete },
      });
    await record(later('6', true));
    await record(later('7', false));
    await record(later('8', false));
    await record(many('5', 1_000, 200));
    const { toAnswer, counts } = await view(null);
    expect(toAnswer.map(({ title, comments }) => [title, comments.length])).toEqual([
      ['Post 5', 200],
      ['Post 7', 0],
    ]);
    expect(counts.toAnswer).toBe(203);
  });

  test('done shows the last 60; the count and the median are of all', async () => {
    const asked = Array.from({ length: 70 }, (_, index) =>
      aComment(String(index), { at: now - 2 * day + index }),
    );
    const replies = asked.map(({ id, at }, index) =>
      // The ten that were answered first took two hours, the others one.
      annaReplies(`1${id.padStart(3, '0')}`, id, {
        at: (at ?? 0) + (index < 40 ? 2 : 4) * hour,
        text: 'Un bicchiere scarso, poi aggiungo a filo.',
      }),
    );
    await record(about('8', [...asked, ...replies]));
    const all = await view(null);
    expect(all.counts.done).toBe(70);
    expect(all.done.flatMap(({ comments }) => comments)).toHaveLength(60);
    expect(all.today.medianFirstWordMs).toBe(2 * hour);
  });
});

describe('what counts', () => {
  test('on a profile: this account’s alone; elsewhere: all', async () => {
    await record(about('7', [aComment('70')]));
    const bruno = { id: 'bruno', name: 'Bruno' };
    await record(about('8', [aComment('80')], { account: bruno }));
    const profile = annasPage([], { kind: 'profile', post: undefined });
    expect((await view(profile)).counts.toAnswer).toBe(1);
    expect((await view({ ...profile, account: bruno })).counts.toAnswer).toBe(1);
    expect((await view({ ...profile, kind: 'inbox', account: bruno })).counts.toAnswer).toBe(1);
    expect((await view(annasPage([]))).counts.toAnswer).toBe(2);
    expect((await view(null)).counts.toAnswer).toBe(2);
  });

  test('on a profile: of this site alone, though the account is called the same elsewhere', async () => {
    const other = 'https://other.example';
    await changeSettings(({ sites }) => ({
      sites: [...sites, { platform: 'wordpress', origin: other, mode: 'page', panelOpen: true }],
    }));
    await record(about('7', [aComment('70')]));
    const elsewhere = siteKey('wordpress', 'other.example');
    await blog.background.store.recordPage(elsewhere, about('7', [aComment('70')]));
    expect((await view(null)).counts.toAnswer).toBe(2);
    const profile = annasPage([], { kind: 'profile', post: undefined });
    expect((await view(profile)).counts.toAnswer).toBe(1);
  });

  test('a long page is counted when its last part came, and breaks nothing before', async () => {
    await record(about('7', [aComment('70')], { more: true }));
    const before = await view(null);
    expect(before.fault).toBeNull();
    expect(before.counts).toEqual({ toAnswer: 0, onHold: 0, done: 0, unknown: 0 });
    await record(about('7', [aComment('71')]));
    expect((await view(null)).counts.toAnswer).toBe(2);
  });

  test('a promise that is due waits again, above the rest', async () => {
    const due = now + hour;
    const text = 'Grazie, me ne sto occupando.';
    await record(about('7', [aComment('70'), aComment('71', { text: 'Quanta farina?' })]));
    await blog.background.store.recordDraft(commentKey('70'), {
      purpose: 'promise',
      text,
      how: 'field',
      due,
    });
    await record(about('7', [annaReplies('72', '70', { text, at: now + 1_000 })]));
    const early = await view(null);
    expect(early.counts).toMatchObject({ toAnswer: 1, onHold: 1 });
    expect(early.next).toMatchObject({ at: due, status: 'promised' });
    const late = await view(null, { now: due });
    expect(late.counts).toMatchObject({ toAnswer: 2, onHold: 0 });
    expect(idsIn(late.toAnswer)).toEqual([['70', '71']]);
    expect(late.next).toBeNull();
  });

  test('folded ones are unknown, in neither lane', async () => {
    await record(about('7', [aComment('70', { folded: { hidden: 3 } })]));
    expect((await view(null)).counts).toEqual({ toAnswer: 0, onHold: 0, done: 0, unknown: 1 });
  });

  test('today’s replies begin at midnight, and only where the site is on', async () => {
    const midnight = new Date(now).setHours(0, 0, 0, 0);
    await record(
      about('7', [
        aComment('70'),
        annaReplies('71', '70', { at: midnight }),
        annaReplies('72', '70', { at: midnight - 1 }),
      ]),
    );
    expect((await view(null)).today.replies).toBe(1);
    await changeSettings(() => ({ sites: [] }));
    expect((await view(null)).today.replies).toBe(0);
  });

  test('the median forgets what was answered more than thirty days ago', async () => {
    const at = now - 40 * day;
    const text = 'Un bicchiere scarso, poi aggiungo a filo.';
    await record(
      about('7', [aComment('70', { at }), annaReplies('71', '70', { at: at + hour, text })]),
    );
    expect((await view(null)).counts.done).toBe(1);
    expect((await view(null)).today.medianFirstWordMs).toBeNull();
  });
});

describe('the words ready for each', () => {
  test('do not repeat what was put in a box under the same post', async () => {
    const comments = Array.from({ length: 6 }, (_, index) => aComment(String(70 + index)));
    await record(about('7', comments));
    await record(about('8', [aComment('80')]));
    const seen: string[] = [];
    for (const { id } of comments) {
      const all = await view(null);
      const cards = all.toAnswer.flatMap((group) => group.comments);
      const text = cards.find(({ key }) => key === commentKey(id))?.acknowledgement ?? '';
      expect(seen, 'a new one each time').not.toContain(text);
      seen.push(text);
      const { store } = blog.background;
      await store.recordDraft(commentKey(id), { purpose: 'acknowledge', text, how: 'field' });
      await record(about('7', [annaReplies(`9${id}`, id, { text, at: now })]));
    }
  });

  test('change where another comment took them', async () => {
    const comments = Array.from({ length: 30 }, (_, index) => aComment(String(70 + index)));
    await record(about('7', comments));
    const wordsOf = async () =>
      new Map(
        (await view(null)).toAnswer
          .flatMap((group) => group.comments)
          .map((card) => [card.key, card.acknowledgement]),
      );
    const before = [...(await wordsOf())];
    const [taken = '', text = ''] = before[0] ?? [];
    const others = before.filter(([key, words]) => key !== taken && words === text);
    expect(others).not.toEqual([]);
    const { store } = blog.background;
    await store.recordDraft(taken, { purpose: 'acknowledge', text, how: 'field' });
    const id = taken.split('/').at(-1) ?? '';
    await record(about('7', [annaReplies('700', id, { text, at: now })]));
    const after = await wordsOf();
    for (const [key] of others) expect(after.get(key)).not.toBe(text);
  });

  test('change where the user wrote them by hand', async () => {
    await record(about('7', [aComment('70'), aComment('72')]));
    const wordsFor72 = async () =>
      (await view(null)).toAnswer
        .flatMap((group) => group.comments)
        .find(({ key }) => key === commentKey('72'))?.acknowledgement ?? '';
    const text = await wordsFor72();
    await record(about('7', [annaReplies('71', '70', { text, at: now })]));
    expect(await wordsFor72()).not.toBe(text);
  });

  test('stay the same at each look', async () => {
    await record(about('7', [aComment('70')]));
    expect((await view(null)).toAnswer).toEqual((await view(null)).toAnswer);
  });
});

describe('posts with comments not seen yet', () => {
  const listed = (id: string, total: number | null): PostObservation => ({
    id,
    title: `Post ${id}`,
    url: `${blogOrigin}/${id}/`,
    mine: true,
    total,
  });
  const profile = (...posts: PostObservation[]) =>
    annasPage([], { kind: 'profile', post: undefined, posts, coverage: null });
  const unseen = async (page: PageObservation) =>
    (await view(page)).unseenPosts.map(({ key, seen, total }) => [key.at(-1), seen, total]);

  test('are those whose own number says more than we saw', async () => {
    await record(about('7', [aComment('70'), aComment('71')]));
    const page = profile(listed('7', 5), listed('8', 1), listed('9', 0), listed('6', null));
    await record(page);
    expect(await unseen(page)).toEqual([
      ['7', 2, 5],
      ['8', 0, 1],
    ]);
  });

  test('are told on the account’s own profile only', async () => {
    const page = profile(listed('8', 1));
    await record(page);
    expect(await unseen({ ...page, mine: false })).toEqual([]);
    expect(await unseen({ ...page, mine: 'unknown' })).toEqual([]);
    expect(await unseen({ ...page, kind: 'inbox' })).toEqual([]);
    expect(await unseen({ ...page, account: { id: 'bruno', name: 'Bruno' } })).toEqual([]);
  });

  test('do not come back for a number that holds more than comments, until it grows', async () => {
    const page = profile(listed('7', 5));
    await record(page);
    const whole = { seen: 1, total: 1, folded: 0, complete: true };
    await record(about('7', [aComment('70')], { coverage: whole }));
    expect(await unseen(page)).toEqual([]);
    await record(profile(listed('7', 6)));
    expect(await unseen(page)).toEqual([['7', 1, 6]]);
  });

  test('do not count what is gone as seen', async () => {
    await record(about('7', [aComment('70'), aComment('71')]));
    await blog.background.store.recordGone([commentKey('71')]);
    const page = profile(listed('7', 2));
    await record(page);
    expect(await unseen(page)).toEqual([['7', 1, 2]]);
  });
});

describe('coverage', () => {
  test.each([
    [
      { seen: 1, total: 9, folded: 0, complete: false },
      { seen: 1, total: 9, complete: false },
    ],
    [
      { seen: 1, total: 1, folded: 0, complete: true },
      { seen: 1, total: 1, complete: true },
    ],
    [
      { seen: 1, total: null, folded: 0, complete: false },
      { seen: 1, total: null, complete: false },
    ],
    // The page calls itself complete, and we have not got them all.
    [
      { seen: 3, total: 3, folded: 0, complete: true },
      { seen: 1, total: 3, complete: false },
    ],
    // We know more than it still has.
    [
      { seen: 0, total: 0, folded: 0, complete: true },
      { seen: 0, total: 0, complete: true },
    ],
  ])('of a page that says %j is %j', async (coverage, shown) => {
    await record(about('7', [aComment('70')], { coverage }));
    expect((await view(null)).toAnswer[0]?.coverage).toEqual(shown);
  });
});

describe('the page beside', () => {
  const unreadable = { found: 3, read: 0 };
  test.each<[string, Partial<PageObservation> | null, InboxView['page']]>([
    ['none', null, { state: 'none' }],
    ['another kind of page', { kind: 'other', account: null }, { state: 'none' }],
    ['nobody signed in', { account: null }, { state: 'signedOut' }],
    ['somebody else’s', { mine: false }, { state: 'notMine', title: 'Il pane' }],
    ['unproven', { mine: 'unknown' }, { state: 'unproven', platform: 'wordpress', canClaim: true }],
    [
      'an unproven profile',
      { mine: 'unknown', kind: 'profile', post: undefined },
      { state: 'unproven', platform: 'wordpress', canClaim: false },
    ],
    ['a post', {}, { state: 'ready', kind: 'post' }],
    ['a profile', { kind: 'profile' }, { state: 'ready', kind: 'profile' }],
    ['an inbox', { kind: 'inbox' }, { state: 'ready', kind: 'inbox' }],
    [
      'a site that changed its page',
      { readable: unreadable },
      { state: 'broken', platform: 'wordpress', read: 0, total: 9 },
    ],
    [
      'a changed page without a number',
      { readable: unreadable, coverage: null },
      { state: 'broken', platform: 'wordpress', read: 0, total: 3 },
    ],
    [
      'a whole page on which nothing could be read as a comment',
      {
        readable: { found: 5, read: 5 },
        coverage: { seen: 0, total: 9, folded: 0, complete: true },
      },
      { state: 'broken', platform: 'wordpress', read: 0, total: 9 },
    ],
    [
      'a whole page without comments',
      {
        readable: { found: 5, read: 5 },
        coverage: { seen: 0, total: 0, folded: 0, complete: true },
      },
      { state: 'ready', kind: 'post' },
    ],
    ['two odd elements', { readable: { found: 2, read: 0 } }, { state: 'ready', kind: 'post' }],
    [
      'one readable of many',
      { readable: { found: 30, read: 1 } },
      { state: 'ready', kind: 'post' },
    ],
    [
      'somebody else’s, unreadable',
      { mine: false, readable: unreadable },
      { state: 'notMine', title: 'Il pane' },
    ],
  ])('%s', async (_, page, state) => {
    expect((await view(page && annasPage([], page))).page).toEqual(state);
  });

  test('says who is signed in, and how dark it is', async () => {
    const beside = await view(annasPage([], { isDark: true }));
    expect(beside.account).toEqual({ name: 'Anna Bianchi', platform: 'wordpress' });
    expect(beside.pageIsDark).toBe(true);
    expect(await view(null)).toMatchObject({ account: null, pageIsDark: null });
  });
});

test('a broken log is not read, and what is known without it is still shown', async () => {
  blog.background.database.close();
  const broken = await view(annasPage([]), { fault: 'databaseBroken' });
  expect(broken).toMatchObject({ fault: 'databaseBroken', toAnswer: [], page: { state: 'ready' } });
});

describe('a query', () => {
  const ugo = { id: 'guest:Ugo', name: 'Ugo Però' };

  beforeEach(async () => {
    await record(
      about('7', [
        aComment('70', { at: now - 9 * day, text: 'Quanta farina?' }),
        aComment('71', { at: now - 8 * day, text: 'Bello', author: ugo }),
        annaReplies('73', '72', { at: now - day, text: 'Un bicchiere scarso, poi a filo.' }),
        aComment('72', { at: now - 2 * day, text: 'E il lievito?' }),
      ]),
    );
    await record(about('8', [aComment('80', { at: now - hour, text: 'Perché la farina?' })]));
  });
  const ask = (filter: FilterName | null, search: string) =>
    view(null, { query: { filter, search } });

  test('of words holds for every lane; what there is stays told', async () => {
    const asked = await ask(null, 'FARÌNA');
    expect(idsIn(asked.toAnswer)).toEqual([['70'], ['80']]);
    expect(asked.found).toEqual({ toAnswer: 2, onHold: 0, done: 0, unknown: 0 });
    expect(asked.counts).toEqual({ toAnswer: 3, onHold: 0, done: 1, unknown: 0 });
    expect(idsIn((await ask(null, 'lievito')).done)).toEqual([['72']]);
  });

  test('finds people and posts', async () => {
    expect(idsIn((await ask(null, 'pero')).toAnswer)).toEqual([['71']]);
    expect(idsIn((await ask(null, 'post 8')).toAnswer)).toEqual([['80']]);
  });

  test('of a filter holds for those who wait alone', async () => {
    const asked = await ask('question', '');
    expect(idsIn(asked.toAnswer)).toEqual([['70'], ['80']]);
    expect(asked.filters.question).toBe(2);
    expect(asked.found).toMatchObject({ toAnswer: 2, done: 1 });
  });

  test('leaves the nudge out of the lanes, and its card is sent all the same', async () => {
    const asked = await ask(null, 'ugo');
    expect(asked.nudge?.key).toBe(commentKey('70'));
    expect(idsIn(asked.toAnswer)).toEqual([['71']]);
    expect(asked.nudgeCard?.key).toBe(commentKey('70'));
    expect((await ask(null, '')).nudgeCard).toBeUndefined();
  });

  test('names one comment, whose card comes wherever it stands', async () => {
    const chosen = async (id: string, search = '') =>
      (await view(null, { query: { filter: null, search, chosen: commentKey(id) } })).chosenCard;
    expect(await chosen('72', 'ugo')).toMatchObject({ standing: { status: 'answered' } });
    // The user's own, and what nobody knows, have none.
    expect(await chosen('73')).toBeUndefined();
    expect(await chosen('99')).toBeUndefined();
    await blog.background.store.recordGone([commentKey('72')]);
    expect(await chosen('72')).toBeUndefined();
  });
});

describe('a scope', () => {
  const video = siteKey('youtube', 'www.youtube.com');
  const other = { id: 'pane-e-libri', name: 'Pane e libri' };
  const onYoutube = (id: string, comments: CommentObservation[], account = 'anna') =>
    blog.background.store.recordPage(
      video,
      about(id, comments, { platform: 'youtube', account: { ...other, id: account } }),
    );
  const scoped = (scope: InboxQuery['scope'], more: Partial<InboxQuery> = {}) =>
    view(null, { query: { filter: null, search: '', ...(scope && { scope }), ...more } });

  beforeEach(async () => {
    await changeSettings(({ sites }) => ({
      sites: [
        ...sites,
        { platform: 'youtube', origin: 'https://www.youtube.com', mode: 'page', panelOpen: true },
      ],
    }));
    await record(about('7', [aComment('70', { at: now - 9 * day, text: 'Quanta farina?' })]));
    await onYoutube('8', [
      aComment('80', { at: now - day, text: 'Quanto sale?' }),
      aComment('81', { at: now - 2 * day }),
      annaReplies('82', '81', { at: now - day }),
    ]);
    await onYoutube('9', [aComment('90', { at: now - day })], other.id);
  });

  test('is one platform, in every lane; what there is besides stays told', async () => {
    const all = { toAnswer: 3, onHold: 0, done: 1, unknown: 0 };
    const asked = await scoped({ platform: 'youtube' });
    expect(idsIn(asked.toAnswer).flat().toSorted()).toEqual(['80', '90']);
    expect(idsIn(asked.done)).toEqual([['81']]);
    expect(asked.scoped).toEqual({ ...all, toAnswer: 2 });
    expect(asked.counts).toEqual(all);
    expect(asked.filters.question).toBe(1);
    expect((await scoped(undefined)).scoped).toBeUndefined();
  });

  test('is one account, whose site has others', async () => {
    const account = keyOf(video, 'account', other.id);
    const asked = await scoped({ account });
    expect(idsIn(asked.toAnswer)).toEqual([['90']]);
    expect(asked.scoped).toEqual({ toAnswer: 1, onHold: 0, done: 0, unknown: 0 });
    // The same id on another site is another account.
    expect(idsIn((await scoped({ account: keyOf(blogSite, 'account', 'anna') })).toAnswer)).toEqual(
      [['70']],
    );
    expect((await scoped({ account: 'nonsense' })).scoped?.toAnswer).toBe(0);
  });

  test('narrows what is searched and filtered, and says so apart', async () => {
    const asked = await scoped({ platform: 'youtube' }, { search: 'sale' });
    expect(asked.found).toEqual({ toAnswer: 1, onHold: 0, done: 0, unknown: 0 });
    expect(asked.scoped?.toAnswer).toBe(2);
    expect(
      idsIn((await scoped({ platform: 'wordpress' }, { filter: 'question' })).toAnswer),
    ).toEqual([['70']]);
  });

  test('holds whatever page stands beside the view', async () => {
    const profile = annasPage([], { kind: 'profile', post: undefined });
    const asked = await view(profile, {
      query: { filter: null, search: '', scope: { platform: 'youtube' } },
    });
    expect(asked.scoped?.toAnswer).toBe(2);
  });

  test('leaves the nudge to everything, and sends its card', async () => {
    const asked = await scoped({ platform: 'youtube' });
    expect(asked.nudge?.key).toBe(commentKey('70'));
    expect(asked.nudgeCard?.key).toBe(commentKey('70'));
  });
});

describe('quiet times', () => {
  const nights = { hours: { from: 22 * 60, to: 6 * 60 }, days: [], holidays: [] };

  test('stop the clocks of those who wait, and of the first word', async () => {
    const text = 'Un bicchiere scarso, poi aggiungo a filo.';
    await record(
      about('7', [
        aComment('70', { at: now - day }),
        aComment('71', { at: now - day }),
        annaReplies('72', '71', { at: now, text }),
      ]),
    );
    await changeSettings(() => ({ quiet: nights }));
    const quiet = await view(null);
    expect(quiet.toAnswer[0]?.comments[0]?.waitedMs).toBe(16 * hour);
    expect(quiet.today.medianFirstWordMs).toBe(16 * hour);
    expect(quiet.quiet).toEqual(nights);
    await changeSettings(() => ({ quiet: noQuiet }));
    expect((await view(null)).toAnswer[0]?.comments[0]?.waitedMs).toBe(day);
  });

  test('say why the badge rests', async () => {
    const night = new Date(now).setHours(23, 0, 0, 0);
    await changeSettings(() => ({ quiet: nights }));
    const until = new Date(night + 7 * hour).getTime();
    expect((await view(null, { now: night })).rest).toEqual({ until, why: 'quietHours' });
    expect((await view(null)).rest).toBeNull();
  });
});

describe('a session', () => {
  const session = { startedAt: now, minutes: 15, endedAt: null, dismissed: false, awake: false };
  const minute = 60_000;
  const text = 'Un bicchiere scarso, poi aggiungo a filo.';

  beforeEach(async () => {
    await record(
      about('7', [
        aComment('70', { at: now - 2 * day }),
        aComment('71', { at: now - 3 * day }),
        aComment('72', { at: now - 4 * day }),
        aComment('73', { at: now - day, text: 'Quanta farina?' }),
        annaReplies('60', '72', { at: now - hour, text }),
      ]),
    );
    vi.setSystemTime(now + 5 * minute);
    await record(
      about('7', [
        annaReplies('61', '70', { at: now + 4 * minute, text: 'Grazie!' }),
        annaReplies('62', '71', { at: now + 5 * minute, text }),
      ]),
    );
    await say('72', { act: 'letGo' });
  });

  test('begins with the oldest question, and counts what was done', async () => {
    const running = await view(null, { session, now: now + 6 * minute });
    expect(running.session).toEqual({
      startedAt: now,
      endsAt: now + 15 * minute,
      minutes: 15,
      done: 3,
    });
    expect(running.sessionSummary).toBeNull();
    expect(running.rest).toBeNull();
    expect(running.today.replies).toBe(3);
  });

  test('ends with a summary of what the log knows, until it is dismissed', async () => {
    const later = now + 16 * minute;
    const over = await view(null, { session, now: later });
    expect(over.session).toBeNull();
    expect(over.sessionSummary).toEqual({
      minutes: 15,
      replies: 1,
      acknowledgements: 1,
      promises: 0,
      decided: 1,
      waiting: 1,
    });
    expect(over.rest?.why).toBe('session');
    const dismissed = { ...session, dismissed: true };
    expect((await view(null, { session: dismissed, now: later })).sessionSummary).toBeNull();
  });

  test('got up from early lasted as long as it did', async () => {
    const early = { ...session, endedAt: now + 4 * minute };
    const over = await view(null, { session: early, now: now + 9 * minute });
    expect(over.sessionSummary).toMatchObject({ minutes: 4, decided: 0 });
  });
});

describe('faces', () => {
  test('are those who got a word today, the latest first, each once', async () => {
    const by = (id: string, name: string, at: number) =>
      aComment(id, { at, author: { id: name, name } });
    await record(
      about('7', [
        by('70', 'Ugo', now - day),
        by('71', 'Marta', now - day),
        by('72', 'Ugo', now - day),
        by('73', 'Ida', now - 3 * day),
        annaReplies('80', '70', { at: now - 3 * hour, text: 'Grazie!' }),
        annaReplies('81', '71', { at: now - hour, text: 'Grazie!' }),
        annaReplies('82', '72', { at: now - 2 * hour, text: 'Grazie!' }),
        annaReplies('83', '73', { at: now - 2 * day, text: 'Grazie!' }),
      ]),
    );
    expect((await view(null)).faces).toEqual(['Marta', 'Ugo']);
  });
});

describe('reading a post to its end', () => {
  const folded = { hidden: 3 };
  const page = about(
    '7',
    [
      aComment('70', { at: now - 3 * hour }),
      aComment('71', { at: now - 2 * hour, folded }),
      aComment('72', { at: now - hour, folded: { hidden: 0 } }),
    ],
    { coverage: { seen: 3, total: 6, folded: 1, complete: false } },
  );
  const askedPost = `${blogSite}/post/7`;

  test('is told only of the post that was asked for', async () => {
    await record(page);
    expect((await view(page)).reading).toBeNull();
    expect((await view(page, { askedPost: `${blogSite}/post/8` })).reading).toBeNull();
  });

  test('says what to open next, and where', async () => {
    await record(page);
    expect((await view(page, { askedPost })).reading).toEqual({
      seen: 3,
      total: 6,
      folded: 1,
      complete: false,
      next: 'unfold',
      key: commentKey('71'),
    });
    const unfolded = { ...page, coverage: { seen: 5, total: 6, folded: 0, complete: false } };
    expect((await view(unfolded, { askedPost })).reading).toMatchObject({
      next: 'nextPage',
      key: null,
    });
    const whole = { ...page, coverage: { seen: 6, total: 6, folded: 0, complete: true } };
    expect((await view(whole, { askedPost })).reading).toMatchObject({
      complete: true,
      next: null,
    });
  });
});
