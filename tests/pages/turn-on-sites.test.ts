import { describe, expect, it, vi } from 'vitest';
import { NoAnswer } from '../../lib/messages/send.ts';
import { turnOnSites, type SiteToTurnOn } from '../../lib/messages/turn-on-sites.ts';

const sites: SiteToTurnOn[] = [
  { platform: 'youtube', origin: 'https://www.youtube.com' },
  { platform: 'detect', origin: 'https://blog.example:8080' },
];

const wish = vi.fn();

describe('turning sites on', () => {
  it('asks the browser once for all, within the click', () => {
    const request = vi.fn(async () => true);
    void turnOnSites(sites, { request, wish, turnOn: async () => ({ done: 'siteOn' }) });
    expect(request.mock.calls).toEqual([[['https://www.youtube.com/*', 'https://blog.example/*']]]);
  });

  it('changes nothing when the answer is no', async () => {
    wish.mockClear();
    const turnOn = vi.fn();
    const result = await turnOnSites(sites, { request: async () => false, wish, turnOn });
    expect(result).toBe('refused');
    expect(turnOn).not.toHaveBeenCalled();
    expect(wish).toHaveBeenCalledTimes(sites.length);
  });

  it('says for each site what became of it', async () => {
    const result = await turnOnSites(sites, {
      request: async () => true,
      wish,
      turnOn: async ({ platform }) => {
        if (platform === 'detect') throw new NoAnswer('site.turnOn');
        return { done: 'siteOn' };
      },
    });
    expect(result).toEqual({
      on: ['https://www.youtube.com'],
      failed: [{ origin: 'https://blog.example:8080', because: 'noAnswer' }],
    });
  });
});
