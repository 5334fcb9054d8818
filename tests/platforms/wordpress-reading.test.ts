// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { wordpress } from '../../lib/platforms/wordpress/index.ts';
import { toNicename } from '../../lib/platforms/wordpress/nicename.ts';
import { readSiteTime } from '../../lib/platforms/wordpress/site-time.ts';
import { readTotal } from '../../lib/platforms/wordpress/total.ts';
import { annasPost } from '../sites/blog/index.ts';
import { look, now, open, origin } from './wordpress-pages.ts';

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
