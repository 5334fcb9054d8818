import { describe, expect, test } from 'vitest';
import { isInPage, makeCard } from '../../lib/background/make-card.ts';
import { itemOf, type Judged } from '../../lib/background/inbox-of.ts';
import type { TabPage } from '../../lib/background/tab-pages.ts';
import type { CommentRecord, DraftRecord, PostRecord } from '../../lib/log/records.ts';
import { knowPeople } from '../../lib/inbox/people.ts';
import { noQuiet } from '../../lib/inbox/quiet.ts';
import { aComment } from '../kit/annas-page.ts';
import { blogSite, commentKey } from './annas-blog.ts';

const now = Date.UTC(2026, 10, 3, 12);
const minute = 60_000;

const post = { key: `${blogSite}/post/4`, site: blogSite } as PostRecord;

function recordOf(about: Partial<CommentRecord> = {}): CommentRecord {
  return {
    key: commentKey('1'),
    site: blogSite,
    postKey: post.key,
    accountId: 'anna',
    comment: aComment('1'),
    given: false,
    gone: false,
    seenAt: now,
    touched: now,
    time: now,
    personKey: '',
    said: [],
    labelled: [],
    drafts: [],
    standing: {
      status: 'waiting',
      why: 'noReply',
      since: null,
      by: 'seen',
      cameBack: false,
      postponed: 0,
    },
    status: 'waiting',
    due: 0,
    ...about,
  };
}

function standing(about: Partial<NonNullable<CommentRecord['standing']>>): Partial<CommentRecord> {
  const { standing: usual } = recordOf();
  return { standing: usual && { ...usual, ...about } };
}

function draftAt(at: number, about: Partial<DraftRecord> = {}): Partial<CommentRecord> {
  return {
    drafts: [{ fact: 'f', text: 'Grazie!', purpose: 'acknowledge', at, how: 'paste', ...about }],
  };
}

const card = (about: Partial<CommentRecord> = {}, used: string[] = []) =>
  makeCard(itemOf(recordOf(about) as Judged, knowPeople([])), used, {
    tabPage: null,
    quiet: noQuiet,
    now,
    describeLanguage: async (_text, declared) => declared ?? 'it',
  });

describe('a draft in the box', () => {
  test.each([
    ['a moment ago', draftAt(now - 1), true],
    ['almost half an hour ago', draftAt(now - 30 * minute + 1), true],
    ['half an hour ago', draftAt(now - 30 * minute), false],
    ['later than what decided', { ...draftAt(now - 5), ...standing({ since: now - 6 }) }, true],
    ['before they came back', { ...draftAt(now - 5), ...standing({ since: now - 5 }) }, false],
    [
      'where folded replies hide all',
      { ...draftAt(now - 5), ...standing({ status: 'unknown' }) },
      true,
    ],
    [
      'of a comment since answered',
      { ...draftAt(now - 5), ...standing({ status: 'answered' }) },
      false,
    ],
    ['of a comment let go', { ...draftAt(now - 5), ...standing({ status: 'letGo' }) }, false],
  ])('%s: pending %s', async (_, about, isPending) => {
    expect((await card(about)).pendingDraft !== undefined).toBe(isPending);
  });

  test('can be put in again as the same', async () => {
    const about = draftAt(now - 5, { purpose: 'promise', due: now + 9, how: 'clipboard' });
    expect((await card(about)).pendingDraft).toEqual({
      text: 'Grazie!',
      copied: true,
      purpose: 'promise',
      due: now + 9,
    });
  });
});

describe('the tag', () => {
  const asks = { comment: aComment('1', { text: 'Quanta farina?' }) };
  test.each([
    ['a question', asks, 'question'],
    [
      'a question of somebody who came back',
      { ...asks, ...standing({ cameBack: true }) },
      'question',
    ],
    ['a critic', { comment: aComment('1', { text: 'Ricetta pessima.' }) }, 'criticism'],
    ['somebody who came back', standing({ cameBack: true }), 'cameBack'],
    ['anything else', {}, undefined],
  ])('of %s is right', async (_, about, tag) => {
    expect((await card(about)).tag).toBe(tag);
  });
});

test('words are in the comment’s language, and of those not used yet', async () => {
  const french = { comment: aComment('1', { lang: 'fr' }) };
  const first = await card(french);
  expect(first.language).toBe('fr');
  const second = await card(french, [first.acknowledgement]);
  expect(second.acknowledgement).not.toBe(first.acknowledgement);
  expect(first.promise).not.toBe('');
});

test('private and estimated show as what they are', async () => {
  const hidden = { comment: aComment('1', { visibility: 'private', precisionMs: 3_600_000 }) };
  expect(await card(hidden)).toMatchObject({ isPrivate: true, isEstimate: true });
  expect(await card()).toMatchObject({ isPrivate: false, isEstimate: false });
});

describe('a comment is in the page', () => {
  const tabPage = (about: Partial<TabPage>, kind: TabPage['page']['kind'] = 'post') =>
    ({ site: blogSite, postKey: post.key, page: { kind }, ...about }) as TabPage;
  test.each([
    ['of its post', tabPage({}), true],
    ['of another post', tabPage({ postKey: `${blogSite}/post/5` }), false],
    ['of an inbox', tabPage({ postKey: null }, 'inbox'), true],
    ['of a profile', tabPage({ postKey: null }, 'profile'), false],
    ['of another site’s inbox', tabPage({ site: 'wordpress:other.example' }, 'inbox'), false],
    ['of no site of ours', null, false],
  ])('%s: %s', (_, page, isThere) => {
    expect(isInPage(recordOf(), page)).toBe(isThere);
  });
});
