import { describe, expect, test } from 'vitest';
import { profileUrlOf } from '../../lib/comments/profile-url.ts';
import type { SiteKey } from '../../lib/log/interaction.ts';

const by = (id: string, handle?: string) => ({ id, name: 'Giulia', ...(handle && { handle }) });

describe('the address of a person’s own page', () => {
  test.each([
    ['youtube:www.youtube.com', by('giulia', 'giulia'), 'https://www.youtube.com/@giulia'],
    ['youtube:www.youtube.com', by('パン', 'パン'), 'https://www.youtube.com/@%E3%83%91%E3%83%B3'],
    [
      'youtube:www.youtube.com',
      by('UCabcdefghijklmnopqrstuv'),
      'https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv',
    ],
    ['youtube:www.youtube.com', by('c/Forno'), 'https://www.youtube.com/c/Forno'],
    ['instagram:www.instagram.com', by('giulia.l'), 'https://www.instagram.com/giulia.l/'],
    ['facebook:www.facebook.com', by('giulia.lodi'), 'https://www.facebook.com/giulia.lodi'],
    ['facebook:www.facebook.com', by('1000123'), 'https://www.facebook.com/profile.php?id=1000123'],
    ['threads:www.threads.com', by('giulia'), 'https://www.threads.com/@giulia'],
    ['x:x.com', by('giulia', 'Giulia'), 'https://x.com/Giulia'],
    ['linkedin:www.linkedin.com', by('in/giulia-lodi'), 'https://www.linkedin.com/in/giulia-lodi/'],
    ['linkedin:www.linkedin.com', by('company/forno'), 'https://www.linkedin.com/company/forno/'],
    ['tiktok:www.tiktok.com', by('giulia_l'), 'https://www.tiktok.com/@giulia_l'],
    ['reddit:www.reddit.com', by('ugo77', 'Ugo77'), 'https://www.reddit.com/user/Ugo77/'],
    ['bluesky:bsky.app', by('giulia.bsky.social'), 'https://bsky.app/profile/giulia.bsky.social'],
    ['bluesky:bsky.app', by('did:plc:abc234'), 'https://bsky.app/profile/did:plc:abc234'],
    ['mastodon:breizh.example', by('anna'), 'https://breizh.example/@anna'],
    [
      'mastodon:breizh.example:8443',
      by('anna@mastodon.social'),
      'https://breizh.example:8443/@anna@mastodon.social',
    ],
  ])('on %s: %o', (site, author, url) => {
    expect(profileUrlOf(site as SiteKey, author)).toBe(url);
  });

  test.each([
    ['no site of WordPress has one for sure', 'wordpress:pane.example', by('giulia')],
    ['nor has Ghost', 'ghost:pane.example', by('giulia')],
    ['a name alone leads nowhere', 'linkedin:www.linkedin.com', by('Giulia Lodi')],
    ['nor an id that lost its capitals', 'linkedin:www.linkedin.com', by('in/acoaabcdefghijklm')],
    ['nor the name of a channel', 'youtube:www.youtube.com', by('Giulia cucina')],
    ['a name that would climb out is none', 'instagram:www.instagram.com', by('..')],
    ['nor one that is an address', 'x:x.com', by('a/../../evil')],
    ['nor one with a question in it', 'threads:www.threads.com', by('giulia?x=1')],
    ['nor of a site that nobody knows', 'orto:orto.example', by('giulia')],
    ['nor of one that every object has', 'constructor:orto.example', by('giulia')],
  ])('%s', (_, site, author) => {
    expect(profileUrlOf(site as SiteKey, author)).toBeNull();
  });
});
