import { describe, expect, it } from 'vitest';
import { isCounted } from '../../lib/background/counting.ts';
import type { CommentRecord } from '../../lib/log/records.ts';
import { defaultSettings, type TurnedOnSite } from '../../lib/settings/settings.ts';

describe('what counts', () => {
  const record = (site: string, accountId: string | null = 'anna') =>
    ({ site, accountId, comment: { at: 5 }, seenAt: 9 }) as CommentRecord;
  const on = (platform: TurnedOnSite['platform'], origin: string) => ({
    ...defaultSettings,
    sites: [{ platform, origin, panelOpen: true, mode: 'page' as const }],
  });

  it.each<[string, TurnedOnSite['platform'], string, boolean]>([
    ['youtube:www.youtube.com', 'studio', 'https://studio.youtube.com', true],
    ['youtube:www.youtube.com', 'youtube', 'https://www.youtube.com', true],
    ['threads:www.threads.com', 'threads', 'https://www.threads.net', true],
    ['youtube:www.youtube.com', 'threads', 'https://www.threads.com', false],
    ['wordpress:blog.example:8080', 'detect', 'https://blog.example:8080', true],
    ['wordpress:blog.example', 'wordpress', 'https://other.example', false],
  ])('%s, where %s is on at %s: %s', (site, platform, origin, wanted) => {
    expect(isCounted(record(site), on(platform, origin))).toBe(wanted);
  });

  it('not what belongs to an account that the person left out', () => {
    const settings = {
      ...on('youtube', 'https://www.youtube.com'),
      leftOutAccounts: ['youtube:www.youtube.com/account/anna'],
    };
    const youtube = 'youtube:www.youtube.com';
    expect(isCounted(record(youtube, 'anna'), settings)).toBe(false);
    expect(isCounted(record(youtube, 'forno'), settings)).toBe(true);
    expect(isCounted(record(youtube, null), settings)).toBe(true);
  });

  it('not what is older than the person chose', () => {
    const settings = on('youtube', 'https://www.youtube.com');
    const youtube = record('youtube:www.youtube.com');
    expect(isCounted(youtube, { ...settings, countFrom: 5 })).toBe(true);
    expect(isCounted(youtube, { ...settings, countFrom: 6 })).toBe(false);
  });
});
