// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { whenAskedToLook } from '../../lib/page/look-again.ts';
import { rememberTarget } from '../../lib/page/remember-target.ts';
import { trackComments } from '../../lib/page/track-comments.ts';
import { ghost } from '../../lib/platforms/ghost/index.ts';
import { learnMember, memberOf } from '../../lib/platforms/ghost/member.ts';
import { createAnsweringFetch } from '../kit/answering-fetch.ts';
import { loadEmptyFrames } from '../kit/load-empty-frames.ts';
import { parsePage } from '../kit/parse-page.ts';
import { describePlatform } from '../kit/platform-kit.ts';
import { annasPost } from '../sites/ghost/index.ts';
import { answers, origin, renderPost, renderWidget } from '../sites/ghost/static-page.ts';
import { ids, postId, siteTitle, storyTime } from '../sites/ghost/story.ts';
import { accountOf, ghostFor, makeShadows, open, postUrl, readComments } from './ghost-post.ts';

const { removed: _removed, ...published } = ids;
const all = Object.values(published);
const mineIds = [ids.annaToGiulia, ids.annaToTom];
const parents = {
  ...Object.fromEntries(all.map((id) => [id, null])),
  [ids.annaToGiulia]: ids.giuliaAsks,
  [ids.giuliaBack]: ids.annaToGiulia,
  [ids.tomToGiulia]: ids.giuliaAsks,
  [ids.annaToTom]: ids.tomToGiulia,
  [ids.namesakeToOscar]: ids.oscarCriticises,
  [ids.belowRemoved]: ids.removed,
  [ids.twin1]: ids.tomPraises,
  [ids.twin2]: ids.tomPraises,
};
const anna = accountOf('anna').id;

describePlatform({
  platform: ghostFor('anna'),
  pages: [
    {
      name: "one's own post in the flat layout",
      html: () => renderPost(),
      url: `${postUrl}?ref=newsletter#ghost-comments`,
      respond: answers(),
      expect: {
        kind: 'post',
        mine: true,
        postId,
        account: anna,
        ids: all,
        mineIds,
        parents,
        total: all.length,
        all: { parents, total: all.length, complete: true },
      },
    },
    {
      name: 'the same in the threaded layout',
      html: () => renderPost({ layout: 'threaded' }),
      url: postUrl,
      respond: answers(),
      expect: { kind: 'post', mine: true, postId, ids: all, mineIds, parents },
    },
    {
      name: 'the same with folded replies and threads',
      html: () => renderPost({ unfolded: [], threads: 6 }),
      url: postUrl,
      respond: answers(),
      expect: {
        kind: 'post',
        mine: true,
        postId,
        ids: all.filter((id) => id !== ids.annaToTom),
        mineIds: [ids.annaToGiulia],
        all: { ids: all, mineIds, parents, complete: true },
      },
    },
  ],
});

describePlatform({
  platform: ghostFor('giulia'),
  mutations: 100,
  pages: [
    {
      name: 'a post that a member reads',
      html: () => renderPost({ signedInAs: 'giulia' }),
      url: postUrl,
      expect: {
        kind: 'post',
        mine: 'unknown',
        postId,
        account: accountOf('giulia').id,
        ids: all,
        mineIds: [ids.giuliaAsks, ids.giuliaBack, ids.twin1],
      },
    },
  ],
});

describePlatform({
  platform: ghost,
  mutations: 100,
  pages: [
    {
      name: 'a post for a visitor',
      html: () => renderPost({ signedInAs: null }),
      url: postUrl,
      expect: { kind: 'post', mine: 'unknown', postId, account: null, ids: all, mineIds: [] },
    },
  ],
});

describe('whose a post is', () => {
  const mineWith = (change: (document: Document) => void, staff = 'Anna Bianchi') => {
    const document = parsePage(renderPost({ staff }));
    change(document);
    return ghostFor('anna').readPage(document, new URL(postUrl)).mine;
  };
  const label = (text: string) => (document: Document) => {
    makeShadows(document);
    document
      .querySelector('#ghost-admin-toolbar-root')
      ?.shadowRoot?.querySelector('a')
      ?.setAttribute('aria-label', text);
  };

  it('is proved by the staff’s bar and the post’s data', () => {
    expect(mineWith(() => undefined)).toBe(true);
  });

  it.each([
    [
      'no bar',
      (document: Document) => document.querySelector('#ghost-admin-toolbar-root')?.remove(),
    ],
    ['another of the staff', label(`Open Ghost Admin for Marco Neri on ${siteTitle}`)],
    ['a label of another form', label(`Ghost Admin: Anna Bianchi`)],
    ['a blog that is called like its author', label('Open Ghost Admin for Marco on Anna Bianchi')],
    [
      'no authors in the data',
      (document: Document) => document.querySelector('[type="application/ld+json"]')?.remove(),
    ],
    [
      'broken data',
      (document: Document) => document.querySelector('[type="application/ld+json"]')?.prepend('{'),
    ],
  ])('is unknown with %s', (_, change) => {
    expect(mineWith(change)).toBe('unknown');
  });

  it('is unknown before the site has said who is the member', () => {
    const document = parsePage(renderPost());
    makeShadows(document);
    expect(ghost.readPage(document, new URL(postUrl))).toMatchObject({
      mine: 'unknown',
      account: null,
    });
  });

  it('has the post’s own address and title', () => {
    expect(open().page.post).toMatchObject({
      url: postUrl,
      title: 'Il pane del lunedì',
      mine: true,
    });
  });

  it.each([
    ['of another site', 'data-ghost-comments', 'https://elsewhere.example/'],
    ['without a post', 'data-post-id', 'x'],
  ])('no page is read with comments %s', (_, name, value) => {
    const document = parsePage(renderPost());
    document.querySelector('script[data-ghost-comments]')?.setAttribute(name, value);
    expect(ghost.readPage(document, new URL(postUrl)).kind).toBe('other');
  });
});

describe('a comment', () => {
  it('has its time from its id, where the shown time agrees', () => {
    const { comments } = open();
    expect(comments.get(ids.giuliaAsks)).toMatchObject({
      at: storyTime - 2700 * 60_000,
      precisionMs: 60_000,
    });
    const document = parsePage(renderPost());
    for (const link of document.querySelectorAll('a[title]'))
      link.setAttribute('title', '01 Jan 2027 00:07');
    const page = ghostFor('anna').readPage(document, new URL(postUrl));
    expect(readComments(document, page).get(ids.giuliaAsks)?.at).toBeNull();
  });

  it('has its text in lines, and a permalink', () => {
    expect(open().comments.get(ids.giuliaBack)).toMatchObject({
      text: 'Perfetto.\n\nE d’inverno lo tieni fuori dal frigo?',
      permalink: `${postUrl}#ghost-comments-${ids.giuliaBack}`,
    });
  });

  it('of somebody who left is nobody else’s', () => {
    expect(open().comments.get(ids.left)?.author).toEqual({
      id: `left:${ids.left}`,
      name: 'Ex membro',
    });
  });

  it('that cannot be read is one all the same; a removed one is none', () => {
    const { document } = open();
    const elements = [...document.querySelectorAll(ghost.comments.selector)];
    expect(elements.filter((element) => ghost.comments.isUnreadable?.(element))).toEqual([]);
    for (const body of document.querySelectorAll('#ghost-comments-root div[id]'))
      body.removeAttribute('id');
    expect(elements.every((element) => ghost.comments.isUnreadable?.(element))).toBe(true);
  });

  it('is never mine by name alone', () => {
    expect(open().comments.get(ids.namesakeToOscar)).toMatchObject({
      author: { name: 'Anna Bianchi' },
      mine: false,
    });
  });

  it('is a reply to nobody knows what where that was removed', () => {
    const document = parsePage(renderPost());
    const link = document.querySelector('a[data-testid="comment-in-reply-to"]');
    link?.removeAttribute('href');
    const page = ghostFor('anna').readPage(document, new URL(postUrl));
    expect(readComments(document, page).get(ids.giuliaBack)?.parentId).toBeUndefined();
  });

  it('tells how many replies are folded, and the page that it is not all', () => {
    const { document, page, comments } = open({ unfolded: [], threads: 6 });
    const folded = [...comments.values()].flatMap(({ id, folded }) =>
      folded ? [[id, folded]] : [],
    );
    expect(folded).toEqual([[ids.giuliaAsks, { hidden: 1 }]]);
    expect(ghost.comments.isComplete?.(document, page)).toBe(false);
    const whole = open();
    expect(ghost.comments.isComplete?.(whole.document, whole.page)).toBe(true);
  });
});

describe('the interface', () => {
  const ask = async (respond: Record<string, unknown>, prepare?: (document: Document) => void) => {
    const document = parsePage(renderPost());
    makeShadows(document);
    prepare?.(document);
    const asked: Request[] = [];
    const page = ghost.readPage(document, new URL(postUrl));
    const fetch = createAnsweringFetch(respond, postUrl, asked);
    const reading = await ghost.readAll?.(page, fetch, new AbortController().signal);
    return { document, page, reading, paths: asked.map(({ url }) => url.slice(origin.length)) };
  };
  const signedIn = (document: Document) => void learnMember(document, accountOf('anna'));

  it('says who is the member, and the page is looked at again; nothing of it is kept but id and name', async () => {
    let looks = 0;
    const ending = new AbortController();
    whenAskedToLook(() => (looks += 1), ending.signal);
    const { document, reading, paths } = await ask(answers());
    ending.abort();
    expect(paths).toEqual(['/members/api/member/']);
    expect(reading).toBeNull();
    expect(looks).toBe(1);
    expect(memberOf(document)).toEqual(accountOf('anna'));
  });

  it.each([
    ['nobody', new Response(null, { status: 204 }), null],
    ['no member', { uuid: 7 }, undefined],
    ['a failure', Response.json({}, { status: 500 }), undefined],
  ])('says %s', async (_, answer, member) => {
    const { document } = await ask({ '/members/api/member/': answer });
    expect(memberOf(document)).toBe(member);
  });

  it('is asked for no comments of posts that are not proved one’s own', async () => {
    const { paths } = await ask(answers(), (document) => {
      signedIn(document);
      document.querySelector('#ghost-admin-toolbar-root')?.remove();
    });
    expect(paths).toEqual(['/members/api/member/']);
  });

  it('is asked for what is folded, and hearts are known', async () => {
    const { reading, paths } = await ask(answers(), signedIn);
    const after = encodeURIComponent(`id:>'${ids.tomToGiulia}'`).replaceAll("'", '%27');
    expect(paths).toEqual([
      '/members/api/member/',
      `/members/api/comments/post/${postId}/?limit=20&page=1`,
      `/members/api/comments/${ids.giuliaAsks}/replies/?limit=100&filter=${after}`,
    ]);
    const hearted = reading?.comments.filter((comment) => comment.hearted);
    expect(hearted?.map(({ id }) => id)).toEqual([ids.tomPraises]);
  });

  it('is what the page then says too, with an edit on top', async () => {
    const { document, page, reading } = await ask(answers(), signedIn);
    const told = new Map(reading?.comments.map((comment) => [comment.id, comment]));
    expect(readComments(document, page)).toEqual(told);
    document.getElementById(ids.left)?.querySelector('p')?.append(' Edited.');
    expect(readComments(document, page).get(ids.left)?.text).toBe('Does it freeze well? Edited.');
  });

  it('is not believed to be whole where replies or threads are missing', async () => {
    const { '/replies/': _replies, ...without } = answers();
    const { reading } = await ask(without, signedIn);
    expect(reading).toMatchObject({ complete: false, total: all.length });
  });
});

describe('in its frame', () => {
  const ending = new AbortController();
  beforeEach(() => {
    loadEmptyFrames();
    const still = parsePage(renderPost());
    document.head.replaceChildren(...still.head.children);
    document.body.replaceChildren(...still.body.children);
    const frame = document.createElement('iframe');
    frame.title = 'comments-frame';
    document.querySelector('#ghost-comments-root')?.replaceChildren(frame);
    learnMember(document, accountOf('anna'));
    makeShadows(document);
  });
  afterEach(() => ending.abort());
  const insideOf = () => document.querySelector('iframe')?.contentDocument as Document;
  const fill = (html: string) => {
    const inside = insideOf();
    const parsed = parsePage(html);
    inside.body.replaceChildren(
      ...[...parsed.body.children].map((part) => inside.importNode(part, true)),
    );
  };
  const url = new URL(origin + annasPost);

  it('the comments are read, found and followed, once the interface has answered or not', async () => {
    expect(ghost.readPage(document, url)).toMatchObject({ mine: true, root: null });
    const closed = createAnsweringFetch(
      { '/members/api/member/': answers()['/members/api/member/'] },
      postUrl,
    );
    await ghost.readAll?.(ghost.readPage(document, url), closed, ending.signal);
    const page = ghost.readPage(document, url);
    expect(page).toMatchObject({ mine: true, root: insideOf().body });
    const seen: string[] = [];
    const tracker = trackComments(
      page,
      ghost.comments,
      ({ changed }) => seen.push(...changed.map(({ id }) => id)),
      ending.signal,
    );
    fill(renderWidget({ layout: 'threaded' }));
    await expect.poll(() => [...new Set(seen)].toSorted()).toEqual(all.toSorted());
    expect(tracker.comments.size).toBe(all.length);
    expect(ghost.comments.find(document, ids.giuliaBack)).not.toBeNull();
    expect(ghost.comments.total(document, page)).toBe(all.length);
  });

  it('is the page’s new list when it is made anew', () => {
    learnMember(document, null);
    const before = ghost.readPage(document, url).root;
    const frame = document.createElement('iframe');
    frame.title = 'comments-frame';
    document.querySelector('iframe')?.replaceWith(frame);
    const after = ghost.readPage(document, url).root;
    expect(after).toBe(insideOf().body);
    expect(after).not.toBe(before);
  });

  it('a right click is remembered', () => {
    fill(renderWidget());
    const target = rememberTarget(document, ending.signal);
    const inside = insideOf();
    const until = new AbortController();
    target.alsoIn(inside, until.signal);
    const click = () => new MouseEvent('contextmenu', { bubbles: true, composed: true });
    const clicked = inside.querySelector('h4');
    clicked?.dispatchEvent(click());
    expect(target.last()).toBe(clicked);
    until.abort();
    inside.querySelector('h2')?.dispatchEvent(click());
    expect(target.last()).toBe(clicked);
  });
});
