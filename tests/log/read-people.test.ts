import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keyOf } from '../../lib/comments/keys.ts';
import type { CommentRecord } from '../../lib/log/records.ts';
import { LogDatabase } from '../../lib/log/database.ts';
import type { Interaction } from '../../lib/log/interaction.ts';
import type { PeopleQuery } from '../../lib/log/people/people.ts';
import { readForgetPreview } from '../../lib/log/forget/read-forget-preview.ts';
import { countHumans } from '../../lib/log/people/count-humans.ts';
import {
  keepHumans,
  readHumans,
  readLatestPeople,
  readPeople,
} from '../../lib/log/people/read-people.ts';
import { readPerson } from '../../lib/log/people/read-person.ts';
import { kinds, personRecord } from '../kit/people.ts';
import { standing } from '../kit/views.ts';

const tube = 'youtube:www.youtube.com' as const;
const masto = 'mastodon:orto.example' as const;
const now = new Date(2026, 10, 17, 15).getTime();
const on = (month: number, day: number) => new Date(2026, month - 1, day, 12).getTime();
const luca = keyOf(tube, 'person', 'luca');
const all: PeopleQuery = { view: 'all', search: '', tag: null, platform: null, limit: 50 };

let database: LogDatabase;
beforeEach(() => {
  database = new LogDatabase(`test-${Math.random()}`);
});
afterEach(() => database.delete());

describe('reading people', () => {
  test('reads every batch, and joined profiles wherever they stand', async () => {
    const many = Array.from({ length: 5_003 }, (_, index) =>
      personRecord(`p${String(index).padStart(5, '0')}`),
    );
    const [first, last] = [many[0], many.at(-1)];
    if (!first || !last) throw new Error('There are many.');
    await database.people.bulkAdd(many);
    await database.people.bulkPut([
      { ...first, joined: [last.key] },
      { ...last, joined: [first.key], comments: 9 },
    ]);
    const page = await readPeople(database, all, now);
    expect(page).toMatchObject({ found: 5_002, counts: { all: 5_002 } });
    expect(page.people).toHaveLength(50);
    const [joined] = (await readHumans(database)).filter(({ profiles }) => profiles.length === 2);
    expect(joined).toMatchObject({ key: last.key, comments: 12 });
  });

  test('the latest are those with whom the whole begins, joined ones too', async () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      personRecord(`p${String(index).padStart(2, '0')}`, { lastAt: now - index * 1_000 }),
    );
    await database.people.bulkAdd(many);
    const [second, last, muted] = [many[1], many[59], many[3]];
    if (!second || !last || !muted) throw new Error('There are sixty.');
    await database.people.bulkPut([
      { ...second, joined: [last.key] },
      { ...last, joined: [second.key], comments: 9 },
      { ...muted, isMuted: true, muted: 1 },
    ]);
    const latest = await readLatestPeople(database, 20, now);
    expect(latest).toHaveLength(19);
    expect(latest[1]).toMatchObject({ key: last.key, comments: 12 });
    expect(latest).toEqual((await readPeople(database, all, now)).people.slice(0, 19));
  });

  test('counts humans as they are listed: the joined once, those set aside not', async () => {
    const [luca, lucas, muted, ...others] = ['luca', 'lucas', 'muted', 'anna', 'rosa'].map((id) =>
      personRecord(id),
    );
    if (!luca || !lucas || !muted) throw new Error('There are five.');
    await database.people.bulkAdd([
      { ...luca, joined: [lucas.key] },
      { ...lucas, joined: [luca.key] },
      { ...muted, isMuted: true, muted: 1 },
      ...others,
    ]);
    const of = ({ site, author }: typeof luca) => ({ site, personId: author.id });
    const same: Interaction = {
      ...{ kind: 'person.joined', id: 'same', recordedAt: now, joined: true },
      ...of(luca),
      with: of(lucas),
    };
    await database.interactions.add(same);
    expect(await countHumans(database)).toBe(3);
    expect((await readPeople(database, all, now)).counts.all).toBe(3);
  });

  test('keeps what it read, until somebody writes about people', async () => {
    const end = new AbortController();
    const humans = keepHumans(database, end.signal);
    await database.people.add(personRecord('luca'));
    const first = await humans();
    expect(await humans()).toBe(first);
    await database.drafts.put({ id: 'a', text: 'b', at: 1 });
    expect(await humans()).toBe(first);
    await database.people.add(personRecord('anna'));
    expect(await humans()).toHaveLength(2);
    end.abort();
    await database.people.clear();
    expect(await humans()).toHaveLength(0);
  });
});

describe('reading one person', () => {
  beforeEach(async () => {
    await database.people.bulkAdd([
      personRecord('luca', {
        author: { id: 'luca', name: 'Luca Rossi', handle: 'lucarossi' },
        joined: [keyOf(masto, 'person', 'lr')],
        ...{ comments: 2, exchanges: 1, waiting: 1, note: 'baker', tags: ['forno'] },
        ...{ languages: { it: 1, en: 1 }, kinds: kinds({ praise: 2 }) },
        promises: { open: 1, kept: 2, late: 0 },
      }),
      personRecord('lr', {
        site: masto,
        author: { id: 'lr', name: 'Luca R.', handle: 'lr' },
        joined: [luca],
        ...{ comments: 1, days: 1, firstAt: on(1, 5), lastAt: on(1, 5), given: 4 },
        ...{ languages: { it: 4 }, kinds: kinds({ question: 1 }), tags: ['mulino'] },
      }),
      personRecord('lrossi', {
        site: 'bluesky:bsky.app',
        author: { id: 'did:plc:1', name: 'Luca Rossi', handle: 'elsewhere' },
      }),
    ]);
    await database.posts.add({
      key: keyOf(tube, 'post', 'p1'),
      site: tube,
      accountId: null,
      post: {
        id: 'p1',
        title: 'Pane',
        url: 'https://www.youtube.com/watch?v=p1',
        mine: true,
        total: 3,
      },
      read: null,
    });
    await database.comments.bulkAdd([
      comment(masto, 'm1', 'lr', on(1, 5), { replyId: 'm2' }),
      comment(masto, 'm2', '', on(2, 6), null, 'Grazie Luca, ci provo.'),
      comment(tube, 't1', 'luca', on(9, 1), {}),
      comment(tube, 't2', 'luca', on(9, 2), {}, ''),
    ]);
  });

  test('puts the profiles together: sums, months, milestones, the last word that is still there', async () => {
    const person = await readPerson(database, luca, now);
    expect(person).toMatchObject({
      key: luca,
      name: 'Luca Rossi',
      platforms: ['youtube', 'mastodon'],
      ...{ comments: 3, received: 3, given: 4, exchanges: 2, waiting: 1, firstAt: on(1, 5) },
      languages: [
        { language: 'it', comments: 5 },
        { language: 'en', comments: 1 },
      ],
      kinds: { praise: 2, question: 1 },
      promises: { open: 1, kept: 2, late: 0 },
      ...{ note: 'baker', tags: ['forno', 'mulino'] },
      lastWord: { text: 'Words of t1', at: on(9, 1), by: 'them' },
      milestones: [
        { what: 'firstWord', at: on(1, 5) },
        { what: 'back', at: on(9, 1) },
      ],
    });
    expect(person?.profiles.map(({ url }) => url)).toEqual([
      'https://www.youtube.com/@lucarossi',
      'https://orto.example/@lr',
    ]);
    expect(person?.months.filter(({ theirs, yours }) => theirs + yours > 0)).toEqual([
      { month: '2026-01', theirs: 1, yours: 0 },
      { month: '2026-02', theirs: 0, yours: 1 },
      { month: '2026-09', theirs: 2, yours: 0 },
    ]);
    expect(person?.latest.map(({ text, postTitle }) => [text, postTitle])).toEqual([
      ['', 'Pane'],
      ['Words of t1', 'Pane'],
      ['Words of m1', ''],
    ]);
  });

  test('is the same human, whichever profile is asked for', async () => {
    const one = await readPerson(database, luca, now);
    expect(await readPerson(database, keyOf(masto, 'person', 'lr'), now)).toEqual(one);
  });

  test('suggests the same name elsewhere, until the user says that it is somebody else, and again once that is taken back', async () => {
    const other = keyOf('bluesky:bsky.app', 'person', 'lrossi');
    const suggested = async () => (await readPerson(database, luca, now))?.suggestions;
    expect(await suggested()).toEqual([
      { key: other, platform: 'bluesky', name: 'Luca Rossi', because: 'name' },
    ]);
    // Said from the other's page: there the fact bears the other's site.
    const said = (id: string, joined: boolean | null) =>
      database.interactions.add({
        ...{ kind: 'person.joined', id, recordedAt: now, site: 'bluesky:bsky.app' },
        ...{ personId: 'lrossi', with: { site: tube, personId: 'luca' }, joined },
      } as never);
    await said('1', false);
    expect(await suggested()).toEqual([]);
    await said('2', null);
    expect(await suggested()).toHaveLength(1);
  });

  test('knows nobody by a key that is not there', async () => {
    expect(await readPerson(database, keyOf(tube, 'person', 'nobody'), now)).toBeNull();
  });

  test('tells what forgetting would wipe, and wipes nothing', async () => {
    expect(await readForgetPreview(database, luca)).toEqual({
      names: ['Luca Rossi', 'lucarossi', 'Luca R.', 'lr'],
      ...{ profiles: 2, comments: 3, texts: 2, replies: 1, notes: 1, tags: 2, kept: 3, waiting: 3 },
    });
    expect(await database.people.count()).toBe(3);
  });
});

/** Of the user's own where `by` is ''. */
function comment(
  site: typeof tube | typeof masto,
  id: string,
  by: string,
  at: number,
  about: Parameters<typeof standing>[0] | null,
  text = `Words of ${id}`,
): CommentRecord {
  return {
    key: keyOf(site, 'comment', id),
    site,
    postKey: keyOf(site, 'post', 'p1'),
    accountId: null,
    comment: {
      ...{ id, postId: 'p1', parentId: null, text, at, precisionMs: 0 },
      author: { id: by || 'anna', name: by },
      permalink: `https://example.com/${id}`,
      mine: by === '',
    },
    ...{ given: false, gone: false, seenAt: at, time: at, touched: at },
    personKey: by === '' ? '' : keyOf(site, 'person', by),
    ...{ said: [], labelled: [], drafts: [], due: 0 },
    standing: about ? standing(about) : null,
    status: about ? 'waiting' : 'own',
  };
}
