// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { wordpress } from '../../lib/platforms/wordpress/index.ts';
import { annasPost } from '../sites/blog/index.ts';
import { look, open, origin } from './wordpress-pages.ts';

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
