// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { mastodon } from '../../lib/platforms/mastodon/index.ts';
import { describePlatform } from '../kit/platform-kit.ts';
import {
  contextOf,
  now,
  origin,
  renderProfile,
  renderThread,
} from '../sites/mastodon/static-page.ts';
import { ids } from '../sites/mastodon/story.ts';
import { all, mineIds, parents, parentsShown, parse, postUrl, visible } from './mastodon-thread.ts';

// A copy of these pages costs some 50 ms: fewer than of a blog's are damaged, each differently.
describePlatform({
  platform: mastodon,
  mutations: 60,
  pages: [
    {
      name: "one's own thread, signed in",
      html: () => renderThread(),
      url: postUrl,
      respond: { [`/api/v1/statuses/${ids.post}/context`]: contextOf() },
      expect: {
        kind: 'post',
        mine: true,
        postId: ids.post,
        account: 'anna',
        ids: all,
        mineIds,
        parents: parentsShown,
        total: null,
        all: { parents, total: all.length, complete: true },
      },
    },
    {
      name: 'the same thread for a visitor',
      html: () => renderThread({ signedInAs: null, lang: 'en' }),
      url: `${postUrl}?from=elsewhere`,
      respond: { [`/api/v1/statuses/${ids.post}/context`]: contextOf({ signedInAs: null }) },
      expect: {
        kind: 'post',
        mine: 'unknown',
        postId: ids.post,
        account: null,
        ids: visible,
        mineIds: [],
        all: { complete: true, total: visible.length },
      },
    },
    {
      name: 'the permalink of a reply in the own thread',
      html: () => renderThread({ focalId: ids.giuliaBack, scheme: 'dark' }),
      url: `${origin}/@giulia@ciclofficina.example/${ids.giuliaBack}`,
      respond: { [`/api/v1/statuses/${ids.post}/context`]: contextOf() },
      expect: {
        kind: 'post',
        mine: true,
        postId: ids.post,
        account: 'anna',
        ids: [ids.giuliaAsks, ids.annaToGiulia, ids.giuliaBack],
        mineIds: [ids.annaToGiulia],
        parents: {
          [ids.giuliaAsks]: null,
          [ids.annaToGiulia]: ids.giuliaAsks,
          [ids.giuliaBack]: ids.annaToGiulia,
        },
        all: { ids: all, mineIds, parents, complete: true },
      },
    },
    {
      name: "somebody else's thread",
      html: () => renderThread({ focalId: ids.tomsPost }),
      url: `${origin}/@tom/${ids.tomsPost}`,
      expect: {
        kind: 'post',
        mine: false,
        author: 'tom',
        postId: ids.tomsPost,
        account: 'anna',
        ids: [ids.annaAtToms],
        mineIds: [ids.annaAtToms],
        parents: { [ids.annaAtToms]: null },
      },
    },
    {
      name: "one's own profile",
      html: () => renderProfile(),
      url: `${origin}/@anna`,
      // Drawn: the pinned copy, an answer of hers to herself (which is no post), the pinned post again, and another.
      expect: {
        kind: 'profile',
        mine: true,
        account: 'anna',
        ids: [],
        mineIds: [],
        posts: [ids.post, ids.saddle],
      },
    },
    {
      name: "a namesake's profile",
      html: () => renderProfile({}, 40),
      url: `${origin}/@anna@breizh.example`,
      expect: { kind: 'profile', mine: false, account: 'anna', ids: [], mineIds: [] },
    },
  ],
});

describe('the page', () => {
  it.each([
    ['/@anna', 'profile', 'anna'],
    ['/@anna/with_replies', 'profile', 'anna'],
    ['/deck/@anna', 'profile', 'anna'],
    ['/@anna@piazza.example', 'profile', 'anna'],
    ['/@anna@breizh.example', 'profile', 'anna@breizh.example'],
    ['/@anna/followers', 'other', undefined],
    ['/home', 'other', undefined],
    ['/publish', 'other', undefined],
    ['/@anna/114500000000000100/favourites', 'other', undefined],
    ['/@%E0%A4%A/', 'profile', '%E0%A4%A'],
  ])('%s is %s', (path, kind, profileId) => {
    const page = mastodon.readPage(parse(renderProfile()), new URL(path, origin));
    expect(page).toMatchObject({ kind });
    expect(page.profileId).toBe(profileId);
  });

  it.each([
    `${origin}/@anna/${ids.post}/`,
    `${origin}/deck/@anna/${ids.post}`,
    `${origin}/web/statuses/${ids.post}`,
    `${origin}/users/anna/statuses/${ids.post}`,
  ])('%s is the thread', (address) => {
    const page = mastodon.readPage(parse(renderThread()), new URL(address));
    expect(page.post).toEqual({
      id: ids.post,
      title: 'Per tutto ottobre ho rimesso in strada una bicicletta del 1962 con quaranta…',
      url: postUrl,
      mine: true,
      total: null,
      at: now - 2900 * 60_000,
    });
  });

  it('is nothing while it still shows another status than its address says', () => {
    const page = mastodon.readPage(
      parse(renderThread()),
      new URL(`${origin}/@tom/${ids.tomsPost}`),
    );
    expect(page).toMatchObject({ kind: 'other', root: null });
  });

  it('is nothing while what stands above a reply is not there yet', () => {
    const document = parse(renderThread({ focalId: ids.giuliaBack }));
    for (const row of document.querySelectorAll('.status__wrapper--in-thread')) row.remove();
    const page = mastodon.readPage(document, new URL(`/@x/${ids.giuliaBack}`, origin));
    expect(page.kind).toBe('other');
  });

  it('gives the title from the content warning where the text is hidden', () => {
    const document = parse(renderThread());
    const warning = document.createElement('div');
    warning.className = 'content-warning';
    const words = document.createElement('p');
    words.textContent = 'ruggine, da vicino';
    warning.append(words);
    document.querySelector('.detailed-status')?.append(warning);
    const page = mastodon.readPage(document, new URL(postUrl));
    expect(page.post?.title).toBe('ruggine, da vicino');
  });

  it('lets nobody see the access token', () => {
    const document = parse(renderThread());
    const page = mastodon.readPage(document, new URL(postUrl));
    expect(document.documentElement.innerHTML).toContain('a-token-that-nobody-may-touch');
    expect(JSON.stringify({ ...page, root: null })).not.toContain('token');
  });

  it('counts replies on a profile, once for the pinned post, and takes no replies of hers for posts', () => {
    const posts = mastodon.readPosts?.(parse(renderProfile({}, 40)), new URL('/@anna', origin));
    expect(posts?.length).toBe(10);
    expect(posts?.[0]).toMatchObject({ id: ids.post, mine: true, total: 10, url: postUrl });
    expect(posts?.map((post) => post.id)).not.toContain(ids.part2);
  });

  it.each([
    ['<html data-color-scheme="dark"><body class="theme-mastodon-light">', true],
    ['<html data-color-scheme="light"><body class="theme-default">', false],
    ['<html><body class="app-body theme-default">', true],
    ['<html><body class="app-body theme-contrast">', true],
    ['<html><body class="app-body theme-mastodon-light">', false],
  ])('%s is dark: %s', (html, isDark) => {
    expect(mastodon.isDark?.(parse(html))).toBe(isDark);
  });
});
