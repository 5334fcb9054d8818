import fc from 'fast-check';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { pageObservation, settingsChange } from '../../lib/messages/schemas.ts';
import { aComment, annasPage } from '../kit/annas-page.ts';

beforeEach(() => void vi.spyOn(console, 'warn').mockReturnValue());
afterEach(() => void vi.restoreAllMocks());

const parse = (about: object, comments: unknown[] = []) =>
  v.safeParse(pageObservation, { ...annasPage([]), ...about, comments });
const kept = (comment: unknown) => {
  const parsed = parse({}, [aComment('1'), comment]);
  return parsed.success && parsed.output.comments.length === 2;
};

test('a reading passes as it is, with every optional member', () => {
  const page = annasPage([
    aComment('1'),
    aComment('2', {
      author: { id: 'g', name: 'Giulia', handle: 'giulia' },
      parentId: undefined,
      position: 3,
      hearted: true,
      folded: { hidden: null, ownerReplied: true },
      mentions: ['anna'],
      lang: 'it-CH',
      visibility: 'held',
      at: null,
    }),
  ]);
  const full = { ...page, presentIds: ['1', '2'], profileId: 'anna' };
  expect(v.parse(pageObservation, full)).toEqual(full);
});

describe('a comment is dropped, and no other with it, when', () => {
  test.each([
    ['its link runs a script', { permalink: 'javascript:alert(1)' }],
    ['its link runs a script, in capitals', { permalink: ' JaVaScRiPt:alert(1)' }],
    ['its link holds a page', { permalink: 'data:text/html,<script>alert(1)</script>' }],
    ['its link is a file', { permalink: 'file:///etc/passwd' }],
    ['its link is one of our pages', { permalink: 'chrome-extension://x/panel.html' }],
    ['its link is none', { permalink: '/pane/#comment-1' }],
    ['its link has no end', { permalink: `https://blog.example/${'a'.repeat(4_000)}` }],
    ['it has no id', { id: '' }],
    ['its id is a number', { id: 7 }],
    ['its id has no end', { id: 'a'.repeat(501) }],
    ['its text has no end', { text: 'a'.repeat(10_001) }],
    ['its text is no text', { text: ['a'] }],
    ['its author is a name', { author: 'Giulia' }],
    ['its time is no number', { at: '2026-11-02' }],
    ['its time is not a number', { at: Number.NaN }],
    ['its time is without end', { at: Infinity }],
    ['no date reaches its time', { at: 8.64e15 + 1 }],
    ['its time is off by less than nothing', { precisionMs: -1 }],
    ['it mentions everybody', { mentions: Array.from({ length: 101 }, () => 'a') }],
    ['minus one reply is hidden', { folded: { hidden: -1 } }],
    ['half a reply is hidden', { folded: { hidden: 0.5 } }],
    ['nobody knows who sees it', { visibility: 'everybody' }],
    ['"mine" is a word', { mine: 'true' }],
  ])('%s', (_, about) => {
    expect(kept({ ...aComment('2'), ...about })).toBe(false);
    const parsed = parse({}, [aComment('1'), { ...aComment('2'), ...about }]);
    expect(parsed).toMatchObject({ success: true, output: { comments: [{ id: '1' }] } });
    expect(console.warn).toHaveBeenCalled();
  });

  test.each([null, undefined, 7, 'a comment', [], () => 1])('it is %j', (comment) => {
    expect(kept(comment)).toBe(false);
  });
});

test('the furthest dates pass, and can be shown', () => {
  for (const at of [8.64e15, -8.64e15]) {
    expect(kept(aComment('2', { at }))).toBe(true);
    expect(() => new Date(at).toISOString()).not.toThrow();
  }
});

test('half a surrogate pair becomes U+FFFD wherever it stands', () => {
  const half = 'a\uD83D';
  const parsed = parse({ account: { id: half, name: half } }, [
    aComment('1', { id: half, text: half, author: { id: half, name: half }, mentions: [half] }),
  ]);
  if (!parsed.success) throw new Error('refused');
  expect(JSON.stringify(parsed.output)).not.toMatch(/\\ud83d/iu);
  expect(parsed.output.comments[0]).toMatchObject({ id: 'a\uFFFD', text: 'a\uFFFD' });
});

test('what the list does not name is not kept, and no prototype is touched', () => {
  const hostile = JSON.parse(
    JSON.stringify(aComment('1')).replace('{', '{"__proto__":{"polluted":1},"extra":"x",'),
  ) as unknown;
  const parsed = parse({ extra: 'x' }, [hostile]);
  if (!parsed.success) throw new Error('refused');
  expect(parsed.output).not.toHaveProperty('extra');
  expect(parsed.output.comments[0]).not.toHaveProperty('extra');
  expect(parsed.output.comments[0]).not.toHaveProperty('polluted');
  expect({}).not.toHaveProperty('polluted');
});

describe('a whole reading is refused when', () => {
  test.each([
    ['its platform is unknown', { platform: 'myspace' }],
    ['its address runs a script', { url: 'javascript:alert(1)' }],
    ['its kind is unknown', { kind: 'constructor' }],
    ['"mine" is a number', { mine: 1 }],
    ['the account has no id', { account: { id: '', name: 'Anna' } }],
    ['its post is somebody’s word', { post: 'mine' }],
    ['the post’s link runs a script', { post: { ...annasPage([]).post, url: 'javascript:1' } }],
    ['less than nothing was seen', { coverage: { seen: -1, total: 1, folded: 0, complete: true } }],
    ['its readable is missing', { readable: undefined }],
    ['"more" is missing', { more: undefined }],
    [
      'more ids than any post has are present',
      { presentIds: Array.from({ length: 100_001 }, () => 'a') },
    ],
  ])('%s', (_, about) => {
    expect(parse(about).success).toBe(false);
  });

  test('it holds more comments than one part may', () => {
    const comments = Array.from({ length: 1_001 }, (_, index) => aComment(String(index + 1)));
    expect(parse({}, comments).success).toBe(false);
    expect(parse({}, comments.slice(1)).success).toBe(true);
  });

  test('whatever else it is', () => {
    fc.assert(
      fc.property(fc.anything(), (payload) => {
        expect(v.safeParse(pageObservation, payload).success).toBe(false);
      }),
    );
  });
});

test('a post in a list that does not fit is dropped alone', () => {
  const { post } = annasPage([]);
  const parsed = parse({ posts: [post, { ...post, url: 'javascript:alert(1)' }, post] });
  expect(parsed).toMatchObject({ success: true, output: { posts: [post, post] } });
});

describe('a change of settings', () => {
  test.each([
    [{ language: 'it' }, true],
    [
      { language: 'browser', theme: 'dark', badge: 'dot', heartCounts: false, welcomed: true },
      true,
    ],
    [{ countFrom: null }, true],
    [{}, true],
    [{ quiet: { hours: { from: 1320, to: 0 }, days: [0, 6], holidays: ['2026-12-25'] } }, true],
    [{ quiet: { hours: null, days: [], holidays: [] } }, true],
    [{ quiet: { hours: { from: 0, to: 1440 }, days: [], holidays: [] } }, false],
    [{ quiet: { hours: { from: -1, to: 0 }, days: [], holidays: [] } }, false],
    [{ quiet: { hours: { from: 1.5, to: 0 }, days: [], holidays: [] } }, false],
    [{ quiet: { hours: null, days: [7], holidays: [] } }, false],
    [{ quiet: { hours: null, days: [], holidays: ['25.12.2026'] } }, false],
    [{ quiet: { hours: null, days: [], holidays: holidays(60) } }, true],
    [{ quiet: { hours: null, days: [], holidays: holidays(61) } }, false],
    [{ quiet: { days: [0] } }, false],
    [{ silencedNudges: ['promiseDue', 'longestWaiting'] }, true],
    [{ silencedNudges: ['guilt'] }, false],
    [{ keysOff: ['move', 'palette'] }, true],
    [{ keysOff: ['send'] }, false],
    [{ filter: { last: 'question', lastAt: 5, standard: null } }, true],
    [{ filter: { last: 'followers', lastAt: 5, standard: null } }, false],
    [{ sessionMinutes: 5 }, true],
    [{ sessionMinutes: 60 }, true],
    [{ sessionMinutes: 4 }, false],
    [{ sessionMinutes: 61 }, false],
    [{ sessionMinutes: 7.5 }, false],
    [{ notifications: { digestAt: 1439, promises: true } }, true],
    [{ notifications: { digestAt: null, promises: false } }, true],
    [{ notifications: { digestAt: 1440, promises: true } }, false],
    [{ formalIn: ['it', 'de'] }, true],
    [{ formalIn: ['Italian'] }, false],
    [{ expandShortcuts: true }, true],
    [{ expandShortcuts: 1 }, false],
    [{ goals: null }, true],
    [{ goals: { wordHours: 1, questionHours: 336, oldDays: 90 } }, true],
    [{ goals: { wordHours: 0, questionHours: 6, oldDays: 3 } }, false],
    [{ goals: { wordHours: 24, questionHours: 337, oldDays: 3 } }, false],
    [{ goals: { wordHours: 24, questionHours: 6, oldDays: 91 } }, false],
    [{ goals: { wordHours: 24, questionHours: 6 } }, false],
    [{ forgetTextsAfterDays: null }, true],
    [{ forgetTextsAfterDays: 7 }, true],
    [{ forgetTextsAfterDays: 3_650 }, true],
    [{ forgetTextsAfterDays: 6 }, false],
    [{ forgetTextsAfterDays: 3_651 }, false],
    [{ leftOutAccounts: ['wordpress:blog.example/account/anna'] }, true],
    [{ leftOutAccounts: [''] }, false],
    [{ lastBackupAt: 5, remindsOfBackup: false }, true],
    [{ lastBackupAt: null }, true],
    [{ lastBackupAt: Number.POSITIVE_INFINITY }, false],
    [{ remindsOfBackup: null }, false],
    [{ language: 'tlh' }, false],
    [{ countFrom: Number.NaN }, false],
    [{ heartCounts: 'yes' }, false],
    ['theme', false],
  ])('%j passes: %s', (change, passes) => {
    expect(v.safeParse(settingsChange, change).success).toBe(passes);
  });

  test('says each thing once', () => {
    const quiet = { hours: null, days: [0, 0, 6], holidays: ['2026-12-25', '2026-12-25'] };
    const change = { quiet, silencedNudges: ['cameBack', 'cameBack'] };
    expect(v.parse(settingsChange, change)).toEqual({
      quiet: { hours: null, days: [0, 6], holidays: ['2026-12-25'] },
      silencedNudges: ['cameBack'],
    });
  });

  test('holds no sites and nothing unknown', () => {
    const change = { theme: 'dark', sites: [{ origin: 'https://bank.example' }], extra: 1 };
    expect(v.parse(settingsChange, change)).toEqual({ theme: 'dark' });
  });
});

function holidays(count: number): string[] {
  return Array.from({ length: count }, (_, day) =>
    new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10),
  );
}
