// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { wordpress } from '../../lib/platforms/wordpress/index.ts';
import { type BlogOptions, annasPost, createBlogSite } from '../sites/blog/index.ts';
import { look, now, origin } from './wordpress-pages.ts';

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
