import { describe, expect, test } from 'vitest';
import type { SiteKey } from '../../lib/log/interaction.ts';
import { nudgeKinds } from '../../lib/inbox/nudge-kinds.ts';
import { nudgeOf, type Waiting, type Writer } from '../../lib/inbox/nudges.ts';
import { noQuiet } from '../../lib/inbox/quiet.ts';
import { standardGoals } from '../../lib/settings/settings.ts';
import { standing } from '../kit/views.ts';

const now = new Date(2026, 10, 17, 15).getTime();
const hour = 3_600_000;
const day = 24 * hour;
const blog: SiteKey = 'wordpress:blog.example';
const video: SiteKey = 'youtube:www.youtube.com';

function one(key: string, parts: Partial<Waiting> & { ago?: number } = {}): Waiting {
  const { ago = hour, ...rest } = parts;
  return {
    key,
    site: blog,
    author: { id: key, name: key },
    at: now - ago,
    kind: 'other',
    isFirstTime: false,
    isRegular: false,
    standing: standing(),
    ...rest,
  };
}

function writer(parts: Partial<Writer> = {}): Writer {
  return {
    author: { id: 'marta', name: 'Marta Riva' },
    comments: 5,
    lastAt: now - day,
    profileUrl: 'https://www.youtube.com/@marta',
    isVisited: false,
    ...parts,
  };
}

const nudge = (waiting: readonly Waiting[], more: Partial<Parameters<typeof nudgeOf>[0]> = {}) =>
  nudgeOf({
    waiting,
    writers: [],
    silenced: [],
    quiet: noQuiet,
    goals: standardGoals,
    now,
    ...more,
  });

const due = one('due', { standing: standing({ status: 'promised', due: now - hour }) });
const question = one('question', { kind: 'question', ago: 2 * day });
const back = one('back', { standing: standing({ cameBack: true }) });
const first = one('first', { isFirstTime: true });
const regular = one('regular', { isRegular: true });
const critic = one('critic', { kind: 'criticism' });
const share = one('share', { kind: 'share' });
const giulia = one('giulia', { author: { id: '7', name: 'Giulia Lodi' } });
const giuliaToo = one('giuliaToo', {
  site: video,
  author: { id: 'UC1', name: 'GIULIA LODI' },
  ago: 2 * hour,
});
const plain = one('plain', { ago: 9 * day });

describe('by importance', () => {
  const all = [plain, giulia, giuliaToo, share, critic, regular, first, back, question, due];

  test('each kind comes when those above it are silenced', () => {
    const told = nudgeKinds.map(
      (_, index) => nudge(all, { silenced: nudgeKinds.slice(0, index), writers: [writer()] })?.kind,
    );
    expect(told).toEqual([...nudgeKinds]);
    expect(nudge(all, { silenced: nudgeKinds, writers: [writer()] })).toBeNull();
  });

  test('nothing waits: nothing is said', () => expect(nudge([])).toBeNull());
});

describe('what each says', () => {
  test('a promise: the one that fell due first, and when', () => {
    const earlier = one('earlier', {
      standing: standing({ status: 'promised', due: now - 2 * hour }),
    });
    const later = one('later', { standing: standing({ status: 'promised', due: now + 1 }) });
    expect(nudge([later, due, earlier])).toEqual({
      kind: 'promiseDue',
      key: 'earlier',
      author: 'earlier',
      count: 1,
      due: now - 2 * hour,
    });
    expect(nudge([later])).toBeNull();
  });

  test('questions: how many wait for longer than the goal, by the oldest', () => {
    const older = one('older', { kind: 'question', ago: 3 * day });
    const young = one('young', { kind: 'question', ago: 6 * hour });
    expect(nudge([young, question, older])).toEqual({
      kind: 'questionsWaiting',
      key: 'older',
      author: 'older',
      count: 2,
      waitingMs: 3 * day,
      goalMs: 6 * hour,
    });
    expect(nudge([young])?.kind).toBe('longestWaiting');
  });

  test('questions: by the person’s own goal, and never late where there is none', () => {
    const inADay = { ...standardGoals, questionHours: 24 };
    const young = one('young', { kind: 'question', ago: day });
    expect(nudge([young, question], { goals: inADay })).toMatchObject({ count: 1, goalMs: day });
    expect(nudge([young], { goals: inADay })?.kind).toBe('longestWaiting');
    expect(nudge([young, question], { goals: null })?.kind).toBe('longestWaiting');
  });

  test('questions wait by open time alone', () => {
    const nights = { ...noQuiet, hours: { from: 20 * 60, to: 8 * 60 } };
    const goals = { ...standardGoals, questionHours: 24 };
    expect(nudge([question], { quiet: nights, goals })).toMatchObject({
      kind: 'longestWaiting',
      waitingMs: day,
    });
    const older = one('older', { kind: 'question', ago: 2 * day + hour });
    expect(nudge([question, older], { quiet: nights, goals })).toMatchObject({
      kind: 'questionsWaiting',
      key: 'older',
      count: 1,
    });
  });

  test('a first critic is a critic, and so is a regular one', () => {
    const newCritic = one('newCritic', { kind: 'criticism', isFirstTime: true, isRegular: true });
    expect(nudge([newCritic])?.kind).toBe('criticWaiting');
  });

  test('somebody never visited: who wrote most, and where their page is', () => {
    const more = writer({ author: { id: 'ugo', name: 'Ugo' }, comments: 9 });
    expect(nudge([], { writers: [writer(), more] })).toEqual({
      kind: 'neverVisited',
      key: null,
      author: 'Ugo',
      count: 9,
      profileUrl: 'https://www.youtube.com/@marta',
    });
  });

  test.each<[string, Partial<Writer>]>([
    ['who wrote four times', { comments: 4 }],
    ['who was visited', { isVisited: true }],
    ['whose page is not known', { profileUrl: null }],
    ['who has not written for a season', { lastAt: now - 90 * day }],
    ['without a name', { author: { id: 'x', name: '' } }],
  ])('nobody is sent to somebody %s', (_, parts) => {
    expect(nudge([], { writers: [writer(parts)] })).toBeNull();
  });

  test('the longest: never a time below zero, never one of unknown age, never one who has their word', () => {
    expect(nudge([one('ahead', { ago: -hour })])?.waitingMs).toBe(0);
    expect(nudge([one('undated', { at: null })])).toBeNull();
    expect(nudge([one('kept', { standing: standing({ status: 'answered' }) })])).toBeNull();
    const twins = [one('b'), one('a')];
    expect(nudge(twins)?.key).toBe('a');
  });
});

describe('the same person on two platforms', () => {
  const pair = (here: Waiting['author'], there: Waiting['author'], more: Waiting[] = []) =>
    nudge([one('here', { author: here }), one('there', { author: there, site: video }), ...more]);

  test('is told by the one that waits longer, with both platforms', () => {
    expect(nudge([giulia, giuliaToo])).toEqual({
      kind: 'samePerson',
      key: 'giuliaToo',
      author: 'GIULIA LODI',
      count: 2,
      waitingMs: 2 * hour,
      platforms: ['wordpress', 'youtube'],
    });
  });

  test.each<[string, Waiting['author'], Waiting['author'], boolean]>([
    [
      'accents do not matter',
      { id: '1', name: 'Renée Höss' },
      { id: '2', name: 'Renee Hoss' },
      true,
    ],
    ['a first name alone', { id: '1', name: 'Giulia' }, { id: '2', name: 'Giulia' }, false],
    ['an initial is no name', { id: '1', name: 'Giulia L.' }, { id: '2', name: 'Giulia L' }, false],
    [
      'one handle, two names',
      { id: '1', name: 'Giulia', handle: 'giulia.lodi' },
      { id: '2', name: 'La Giuli', handle: '@Giulia.Lodi' },
      true,
    ],
    [
      'a handle of a server',
      { id: '1', name: 'Giulia', handle: 'lodigiulia@social.example' },
      { id: '2', name: '@lodigiulia' },
      true,
    ],
    [
      'a short handle',
      { id: '1', name: 'A', handle: 'gio' },
      { id: '2', name: 'B', handle: 'gio' },
      false,
    ],
    [
      'a role',
      { id: '1', name: 'A', handle: 'admin' },
      { id: '2', name: 'B', handle: 'admin' },
      false,
    ],
    ['nobody', { id: '1', name: '' }, { id: '2', name: '' }, false],
  ])('%s', (_, here, there, isSame) => {
    expect(pair(here, there)?.kind === 'samePerson').toBe(isSame);
  });

  test('two of one name on one platform: nobody can tell which it is', () => {
    const namesake = one('namesake', { author: { id: '99', name: 'Giulia Lodi' } });
    expect(nudge([giulia, giuliaToo, namesake])?.kind).toBe('longestWaiting');
  });

  test('twice on one platform is no second platform', () => {
    const again = one('again', { author: giulia.author, site: 'wordpress:other.example' });
    expect(nudge([giulia, again])?.kind).toBe('longestWaiting');
  });

  test('who has their word already is not counted', () => {
    const answered = { ...giuliaToo, standing: standing({ status: 'promised', due: now + day }) };
    expect(nudge([giulia, answered])?.kind).toBe('longestWaiting');
  });
});
