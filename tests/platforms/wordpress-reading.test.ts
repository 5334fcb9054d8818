// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { wordpress } from '../../lib/platforms/wordpress/index.ts';
import { toNicename } from '../../lib/platforms/wordpress/nicename.ts';
import { readSiteTime } from '../../lib/platforms/wordpress/site-time.ts';
import { readTotal } from '../../lib/platforms/wordpress/total.ts';
import type { CommentObservation } from '../../lib/comments/comment.ts';
import { type BlogOptions, annasPost, createBlogSite } from '../sites/blog/index.ts';

const origin = 'https://pane.example';
const now = Date.UTC(2026, 10, 20, 9);

async function open(options: BlogOptions = {}, path = annasPost) {
  const site = createBlogSite({ now, ...options });
  const html = await (await site.fetch(new Request(origin + path))).text();
  return { site, ...look(html, path) };
}

function look(html: string, path = annasPost) {
  const { happyDOM } = globalThis as { happyDOM?: { settings: Record<string, unknown> } };
  if (happyDOM) happyDOM.settings['handleDisabledFileLoadingAsSuccess'] = true;
  const document = new DOMParser().parseFromString(html, 'text/html');
  const url = new URL(origin + path);
  const page = wordpress.readPage(document, url);
  const comments = new Map<string, CommentObservation>();
  for (const element of document.querySelectorAll(wordpress.comments.selector)) {
    const comment = wordpress.comments.read(element, page);
    if (comment) comments.set(comment.id, comment);
  }
  return { document, url, page, comments };
}

describe('a comment of WordPress', () => {
  it.each(['classic', 'block'] as const)(
    'is read with all that the %s theme tells',
    async (theme) => {
      const { comments } = await open({ theme });
      expect(comments.get('104')).toEqual({
        id: '104',
        postId: '12',
        parentId: null,
        author: { id: 'guest:Tom Hartley', name: 'Tom Hartley' },
        text: 'Lovely read, even with my slow Italian. Roughly how much water do you end up using for half a kilo of flour?',
        at: now - (5 * 24 + 3) * 3_600_000,
        precisionMs: 0,
        permalink: `${origin}${annasPost}#comment-104`,
        mine: false,
      });
      expect(comments.get('102')).toMatchObject({
        author: { id: 'anna', name: 'Anna Bianchi' },
        mine: true,
      });
      expect(comments.get('110')).toMatchObject({ author: { id: 'bruno' }, mine: false });
    },
  );

  it("is not mine because a visitor's name is mine", async () => {
    const { comments } = await open();
    expect(comments.get('108')).toMatchObject({
      author: { id: 'guest:Anna', name: 'Anna' },
      mine: false,
    });
  });

  it.each(['classic', 'block'] as const)('keeps emoji images, in the %s theme', async (theme) => {
    const { comments } = await open({ theme });
    expect(comments.get('112')?.text).toBe('❤️❤️');
  });

  it('keeps paragraphs apart', async () => {
    const { comments } = await open();
    expect(comments.get('101')?.text).toMatch(/ancora\.\n\nGrazie/u);
  });

  it('is not lost where the theme prints no time, no link and no list', () => {
    const { comments } = look(`<body class="single postid-3">
      <div class="comment depth-1" id="comment-5"><div class="comment-content">Ciao</div>
        <div class="comment depth-2" id="comment-6"><span class="fn">Ugo</span></div></div>
      <form action="/wp-comments-post.php"></form>`);
    expect(comments.get('5')).toMatchObject({
      author: { id: 'guest:', name: '' },
      text: 'Ciao',
      at: null,
      permalink: `${origin}${annasPost}#comment-5`,
    });
    expect(comments.get('6')).toMatchObject({ parentId: '5', author: { name: 'Ugo' }, text: '' });
  });

  it('that waits for approval is held', () => {
    const { comments } = look(`<body class="single postid-3"><ol><li class="comment" id="comment-5">
      <p class="comment-awaiting-moderation">In attesa</p><div class="comment-content">Ciao</div></li></ol>
      <form action="/wp-comments-post.php"></form>`);
    expect(comments.get('5')?.visibility).toBe('held');
  });

  it('believes no permalink that leads elsewhere', () => {
    const { comments } = look(`<body class="single postid-3"><ol><li class="comment" id="comment-5">
      <a href="https://elsewhere.example/#comment-5"><time datetime="2026-11-02T08:00:00+01:00"></time></a>
      <div class="comment-content">Ciao</div></li></ol><form action="/wp-comments-post.php"></form>`);
    expect(comments.get('5')).toMatchObject({
      permalink: `${origin}${annasPost}#comment-5`,
      at: Date.UTC(2026, 10, 2, 7),
    });
  });
});

describe('the parent of a comment at the greatest depth', () => {
  const item = (id: number, depth: number, more = '', inside = '') =>
    `<li class="comment depth-${depth} ${more}" id="comment-${id}"><div class="comment-content">x</div>${depth < 5 ? '<a class="comment-reply-link" href="#">r</a>' : ''}${inside}</li>`;
  const thread = (deepest: string, parentClass: string) =>
    look(`<body class="single postid-3"><ol>${item(1, 1, parentClass, `<ol>${item(2, 4, parentClass, `<ol>${deepest}</ol>`)}</ol>`)}</ol>
      <form action="/wp-comments-post.php"></form>`).comments;

  it.each([
    ['the first of its list', item(3, 5), '3', '2'],
    ['one behind a leaf', item(3, 5) + item(4, 5), '4', '2'],
    ['one right behind a parent', item(3, 5, 'parent') + item(4, 5), '4', '3'],
    ['one further behind a parent', item(3, 5, 'parent') + item(4, 5) + item(5, 5), '5', undefined],
  ])('is known as far as it can be in a classic theme: %s', (_, deepest, id, parent) => {
    expect(thread(deepest, 'parent').get(id)?.parentId).toBe(parent);
  });

  it.each([
    ['the first of its list', item(3, 5), '3', '2'],
    ['any other', item(3, 5) + item(4, 5), '4', undefined],
  ])('is known as far as it can be in a block theme: %s', (_, deepest, id, parent) => {
    expect(thread(deepest, '').get(id)?.parentId).toBe(parent);
  });

  it('is no question for a comment that can be replied to', () => {
    const comments =
      look(`<body class="single postid-3"><ol>${item(1, 1, '', `<ol>${item(2, 2)}${item(3, 2)}</ol>`)}</ol>
      <form action="/wp-comments-post.php"></form>`).comments;
    expect(comments.get('3')?.parentId).toBe('1');
  });
});

describe('whose a post is', () => {
  const bar = (login = '<span class="username">anna</span>') =>
    `<div id="wpadminbar"><ul><li id="wp-admin-bar-my-account"><span class="display-name">Anna Bianchi</span></li>
     <li id="wp-admin-bar-user-info"><span class="display-name">Anna Bianchi</span>${login}</li></ul></div>`;
  const edit = '<a class="post-edit-link" href="/wp-admin/post.php?post=3">Modifica</a>';
  const post = (inside: string, around = bar()) =>
    look(
      `<body class="single postid-3">${around}<main><article id="post-3"><h1>Titolo</h1>${inside}</article></main><form action="/wp-comments-post.php"></form>`,
    ).page;
  const by = (nicename: string, name: string) =>
    `<a rel="author" href="/author/${nicename}/">${name}</a>`;
  const comment = (nicename: string) =>
    `<ol><li id="comment-9" class="comment byuser comment-author-${nicename} bypostauthor depth-1"><div class="comment-content">x</div></li></ol>`;

  it.each<[string, string, boolean | 'unknown']>([
    ['a byline with the own nicename', by('anna', 'Anna Bianchi'), true],
    ['a byline of a colleague', by('bruno', 'Bruno Serra'), false],
    ['an own comment of the post author', comment('anna'), true],
    ["a colleague's comment as post author", comment('bruno') + by('anna', 'Anna Bianchi'), false],
    ['two authors', by('anna', 'Anna Bianchi') + by('bruno', 'Bruno Serra'), 'unknown'],
    ['no byline', '', 'unknown'],
    ['no byline, but the right to edit', edit, 'unknown'],
    [
      'the own name without a link',
      '<p class="wp-block-post-author__name">Anna Bianchi</p>',
      'unknown',
    ],
    [
      'the own name without a link, and the right to edit',
      `<p class="wp-block-post-author__name">Anna Bianchi</p>${edit}`,
      true,
    ],
    ['the own name under another nicename', by('anna-b', 'Anna Bianchi'), 'unknown'],
    [
      'the own name under another nicename, and the right to edit',
      by('anna-b', 'Anna Bianchi') + edit,
      true,
    ],
  ])('is told by %s', (_, inside, mine) => {
    expect(post(inside).mine).toBe(mine);
    expect(post(inside).post?.mine).toBe(mine);
  });

  it('is not told by the byline of another post beside it', () => {
    expect(post(`<aside>${by('anna', 'Anna Bianchi')}</aside>`).mine).toBe('unknown');
  });

  it('knows comments under a nicename that was changed, where the byline proves it', () => {
    const { comments, page } = look(
      `<body class="single postid-3">${bar('<span class="username">admin7</span>')}<main><article id="post-3">${by('anna-bianchi', 'Anna Bianchi')}${edit}</article>
       <ol><li id="comment-9" class="comment byuser comment-author-anna-bianchi bypostauthor depth-1"><div class="comment-content">x</div></li></ol></main><form action="/wp-comments-post.php"></form>`,
    );
    expect(page.account?.id).toBe('admin7');
    expect(page.mine).toBe(true);
    expect(comments.get('9')?.mine).toBe(true);
  });

  it.each<[string, string, string | null]>([
    [
      'the name in the sentence',
      'Accesso effettuato come Anna Bianchi. <a href="/p">Profilo</a>',
      'anna',
    ],
    ['the name in the link', 'Logged in as <a href="/p">Anna Bianchi</a>.', 'anna'],
    ['a longer name', 'Accesso effettuato come Giovanna Bianchi. <a href="/p">Profilo</a>', null],
  ])('without an admin bar the form tells who is signed in: %s', (_, line, id) => {
    const form = `<form action="/wp-comments-post.php"><p class="logged-in-as">${line}</p></form>`;
    expect(post(by('anna', 'Anna Bianchi') + edit + form, '').account?.id ?? null).toBe(id);
    expect(post(by('anna', 'Anna Bianchi') + form, '').account).toBeNull();
  });
});

describe('the number of comments', () => {
  const area = (heading: string, ids: number[], more = '') =>
    new DOMParser().parseFromString(
      `<div id="comments"><h2 class="comments-title">${heading}</h2><ol>${ids.map((id) => `<li class="comment" id="comment-${id}">x</li>`).join('')}</ol>${more}</div>`,
      'text/html',
    ).body.firstElementChild;
  const nav =
    '<nav class="navigation comment-navigation"><a href="/p/comment-page-2/#comments">2</a></nav>';

  it.each<[string, Element | null, string, number | null]>([
    ['all here: counted', area('3 commenti', [1, 2, 3]), 'T', 3],
    ['all here, no number', area('Commenti', [1, 2]), 'T', 2],
    ['one page of several', area('1.234 commenti', [1, 2], nav), 'T', 1234],
    ['a title with a number', area('57 thoughts on “7 breads”', [1, 2], nav), '7 breads', 57],
    ['the number in a word', area('One thought on “7 breads”', [1, 2], nav), '7 breads', null],
    [
      'pingbacks are none',
      area('5 commenti', [1, 2], `<ol><li class="pingback" id="comment-9"></li></ol>${nav}`),
      'T',
      4,
    ],
    ['the heading promises more', area('9 commenti', [1, 2]), 'T', 9],
    ['no place for comments', null, 'T', null],
  ])('%s', (_, root, title, total) => {
    expect(readTotal(root, title)).toBe(total);
  });

  it('is not complete with another page or a greater number in the heading', async () => {
    const { document, page } = await open();
    expect(wordpress.comments.isComplete?.(document, page)).toBe(true);
    const heading = document.querySelector('.comments-title');
    if (heading) heading.textContent = '80 commenti';
    expect(wordpress.comments.isComplete?.(document, page)).toBe(false);
  });
});

describe('what kind of page it is', () => {
  it.each([
    ['/', 'other'],
    [annasPost, 'post'],
    ['/author/bruno/', 'profile'],
    ['/wp-admin/edit-comments.php', 'inbox'],
    ['/wp-admin/edit.php', 'profile'],
    ['/wp-admin/edit.php?post_type=page', 'other'],
    ['/wp-admin/edit.php?author=2', 'other'],
    ['/nowhere/', 'other'],
  ])('%s is %s', async (path, kind) => {
    expect((await open({}, path)).page.kind).toBe(kind);
  });

  it("knows a colleague's archive from the own one", async () => {
    expect((await open({}, '/author/bruno/')).page).toMatchObject({
      mine: false,
      profileId: 'bruno',
    });
    expect((await open({}, '/author/anna/')).page).toMatchObject({ mine: true, profileId: 'anna' });
  });

  it('does not deny an archive that may be the own one under another nicename', () => {
    const { page } = look(
      `<body class="archive author author-anna-b author-1"><div id="wpadminbar"><p id="wp-admin-bar-my-account"><span class="display-name">Anna Bianchi</span></p></div>
       <main><article id="post-3"><a rel="author" href="/author/anna-b/">Anna Bianchi</a></article></main><form action="/wp-comments-post.php"></form>`,
      '/author/anna-b/',
    );
    expect(page).toMatchObject({
      kind: 'profile',
      mine: 'unknown',
      account: { id: 'anna-bianchi' },
    });
  });

  it.each(['classic', 'block'] as const)('lists posts with their numbers, %s', async (theme) => {
    const { document, url } = await open({ theme }, '/author/anna/');
    expect(wordpress.readPosts?.(document, url)).toMatchObject([
      { id: '12', title: 'Il pane del lunedì', url: origin + annasPost, mine: true, total: 21 },
      { id: '9', total: 3, mine: true },
    ]);
  });

  it('lists the posts of wp-admin, and whose they are', async () => {
    const { document, url } = await open({}, '/wp-admin/edit.php');
    expect(wordpress.readPosts?.(document, url)).toMatchObject([
      { id: '15', mine: false, total: 3 },
      { id: '12', mine: true, total: 21 },
      { id: '9', mine: true, total: 3 },
    ]);
  });
});

describe("wp-admin's comments", () => {
  it('read like the same comments on the page of the post', async () => {
    const inPost = await open();
    const inAdmin = await open({}, '/wp-admin/edit-comments.php');
    for (const [id, comment] of inAdmin.comments) {
      const same = inPost.comments.get(id);
      if (same)
        expect({ ...comment, at: 0, precisionMs: 0 }).toEqual({ ...same, at: 0, precisionMs: 0 });
    }
  });

  it('name the post of each and whose it is', async () => {
    const { document, page } = await open({}, '/wp-admin/edit-comments.php');
    const post = (id: string) => {
      const row = wordpress.comments.find(document, id);
      return row && wordpress.comments.readPost?.(row, page);
    };
    expect(post('120')).toEqual({
      id: '12',
      title: 'Il pane del lunedì',
      url: origin + annasPost,
      mine: true,
      total: null,
    });
    expect(post('132')).toMatchObject({ id: '15', mine: false });
  });

  it('tell which are held, and never an address of anybody', async () => {
    const { comments } = await open({}, '/wp-admin/edit-comments.php');
    expect(comments.get('122')?.visibility).toBe('held');
    expect(comments.get('121')?.visibility).toBeUndefined();
    expect(JSON.stringify([...comments.values()])).not.toMatch(/@|192\.0\.2/u);
  });

  it.each<[string, number | null, number]>([
    ['2026/11/12 at 9:06 am', Date.UTC(2026, 10, 12, 9, 6), 14 * 3_600_000],
    ['2026/11/12 at 12:06 am', Date.UTC(2026, 10, 12, 0, 6), 14 * 3_600_000],
    ['2026-11-12 21:06', Date.UTC(2026, 10, 12, 21, 6), 14 * 3_600_000],
    ['20/11/2026 alle 9:06', Date.UTC(2026, 10, 20, 9, 6), 14 * 3_600_000],
    ['11/20/2026 at 9:06 pm', Date.UTC(2026, 10, 20, 21, 6), 14 * 3_600_000],
    ['05.11.2026 um 9:06', Date.UTC(2026, 10, 5, 9, 6), 14 * 3_600_000],
    ['20/11/2026 à 9h06', Date.UTC(2026, 10, 20, 9, 6), 14 * 3_600_000],
    ['2026/11/12', Date.UTC(2026, 10, 12, 12), 26 * 3_600_000],
    ['05/11/2026 alle 9:06', null, 0],
    ['12 novembre 2026', null, 0],
    ['2026/02/31 at 9:06 am', null, 0],
    ['', null, 0],
  ])('the time "%s" is read as far as it is certain', (written, at, precisionMs) => {
    expect(readSiteTime(written)).toEqual({ at, precisionMs });
  });
});

describe('the nicename of a login', () => {
  it.each([
    ['anna', 'anna'],
    ['Anna Bianchi', 'anna-bianchi'],
    ['anna.b@pane.example', 'anna-bpane-example'],
    ['Zoë_9', 'zoe_9'],
    [' -- ', ''],
    ['Анна', ''],
  ])('%s → %s', (login, nicename) => {
    expect(toNicename(login)).toBe(nicename);
  });
});

describe('reading through the REST interface', () => {
  const readAll = async (options: BlogOptions, change?: (html: string) => string) => {
    const site = createBlogSite({ now, ...options });
    const html = await (await site.fetch(new Request(origin + annasPost))).text();
    const { page } = look(change?.(html) ?? html);
    const asked: string[] = [];
    const fetch = (async (input: string) => {
      asked.push(decodeURIComponent(input));
      return site.fetch(new Request(input));
    }) as typeof globalThis.fetch;
    const reading = await wordpress.readAll?.(page, fetch, new AbortController().signal);
    return { asked, reading };
  };

  it('takes hundreds a page at a time', async () => {
    const { asked, reading } = await readAll({ comments: 250 });
    expect(reading).toMatchObject({ complete: true, total: 270 });
    expect(reading?.comments).toHaveLength(270);
    expect(asked.map((address) => new URL(address).searchParams.get('page'))).toEqual([
      '1',
      '2',
      '3',
    ]);
  });

  it('works on sites without pretty addresses', async () => {
    const { asked, reading } = await readAll({}, (html) =>
      html.replace(`${origin}/wp-json/"`, `${origin}/?rest_route=/"`),
    );
    expect(reading?.comments).toHaveLength(20);
    expect(asked[0]).toContain('/?rest_route=/wp/v2/comments&post=12');
  });

  it('asks nothing of another host', async () => {
    const { asked, reading } = await readAll({}, (html) =>
      html.replace(`${origin}/wp-json/"`, 'https://api.elsewhere.example/wp-json/"'),
    );
    expect(reading).toBeNull();
    expect(asked).toEqual([]);
  });

  it('is null where the site refuses', async () => {
    expect((await readAll({ restOpen: false })).reading).toBeNull();
  });

  it('knows own comments that are on another page of comments by their user', async () => {
    const { asked, reading } = await readAll({}, (html) =>
      html
        .replaceAll(/ byuser comment-author-anna bypostauthor/gu, ' odd')
        .replaceAll(/id="comment-(?:102|106|114|116)"/gu, ''),
    );
    expect(asked.some((address) => address.includes('/wp/v2/users?include='))).toBe(true);
    expect(reading?.comments.filter(({ mine }) => mine).map(({ id }) => id)).toEqual([
      '102',
      '106',
      '114',
      '116',
    ]);
  });

  it('leaves out who might be the user rather than take her for somebody else', async () => {
    const site = createBlogSite({ now });
    const html = await (await site.fetch(new Request(origin + annasPost))).text();
    const { page } = look(html.replaceAll(/id="comment-(?:102|106|114|116)"/gu, ''));
    const fetch = (async (input: string) =>
      input.includes('/users')
        ? Response.json({ code: 'rest_user_cannot_view' }, { status: 401 })
        : site.fetch(new Request(input))) as typeof globalThis.fetch;
    const reading = await wordpress.readAll?.(page, fetch, new AbortController().signal);
    expect(reading?.complete).toBe(false);
    expect(reading?.comments.map(({ id }) => id)).not.toContain('102');
    expect(reading?.comments).toHaveLength(16);
  });

  it('is not complete when the page shows a comment that it does not give', async () => {
    const { reading } = await readAll({}, (html) => html.replaceAll('comment-121', 'comment-777'));
    expect(reading?.complete).toBe(false);
  });
});
