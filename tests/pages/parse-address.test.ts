import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchPatternOf } from '../../lib/settings/match-pattern.ts';
import { parseAddress } from '../../lib/settings/parse-address.ts';

describe('a typed address', () => {
  it.each([
    ['myblog.example', 'https://myblog.example'],
    ['  MyBlog.example/2026/11/post?x=1#comment-3 ', 'https://myblog.example'],
    ['https://myblog.example/', 'https://myblog.example'],
    ['http://old.example', 'http://old.example'],
    ['//myblog.example', 'https://myblog.example'],
    ['myblog.example:8080/blog', 'https://myblog.example:8080'],
    ['https://anna:secret@myblog.example/', 'https://myblog.example'],
    ['@anna@social.example', 'https://social.example'],
    ['https://social.example/@anna', 'https://social.example'],
    ['localhost:8080', 'http://localhost:8080'],
    ['127.0.0.1:8000/wp', 'http://127.0.0.1:8000'],
    ['caffè.example', 'https://xn--caff-8oa.example'],
  ])('%s means %s', (typed, origin) => {
    expect(parseAddress(typed)).toEqual({ origin });
  });

  it.each([
    ['myblog', 'notAnAddress'],
    ['my blog.example', 'notAnAddress'],
    ['*.example.com', 'notAnAddress'],
    ['https://', 'notAnAddress'],
    ['.example', 'notAnAddress'],
    ['-.example', 'notAnAddress'],
    ['99999999', 'notAnAddress'],
    [`${'a'.repeat(3000)}.example`, 'notAnAddress'],
    ['javascript:alert(1)', 'notWeb'],
    ['ftp://files.example', 'notWeb'],
    ['file:///home', 'notWeb'],
    ['about:blank', 'notWeb'],
    ['anna@social.example', 'email'],
    ['youtube.com/@anna', 'listed'],
    ['https://www.youtube.com/', 'listed'],
    ['youtu.be/abc', 'listed'],
    ['www.instagram.com/anna', 'listed'],
    ['twitter.com/anna', 'listed'],
    ['old.reddit.com/r/bread', 'listed'],
    ['studio.youtube.com', 'listed'],
    ['chromewebstore.google.com', 'forbidden'],
  ])('%s is wrong: %s', (typed, wrong) => {
    expect(parseAddress(typed)).toMatchObject({ wrong });
  });

  it.each(['', '   '])('%j is nothing yet', (typed) => {
    expect(parseAddress(typed)).toBeNull();
  });

  it('never throws, and gives only origins of the web that mean themselves', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), fc.domain()), (typed) => {
        const parsed = parseAddress(typed);
        if (!parsed || !('origin' in parsed)) return;
        expect(parsed.origin).toMatch(/^https?:\/\/[^/]+$/u);
        expect(parseAddress(parsed.origin)).toEqual(parsed);
      }),
    );
  }, 20_000);
});

describe('the permission of a site', () => {
  it.each([
    ['https://myblog.example', 'https://myblog.example/*'],
    ['http://127.0.0.1:8000', 'http://127.0.0.1/*'],
  ])('%s needs %s', (origin, pattern) => {
    expect(matchPatternOf(origin)).toBe(pattern);
  });
});
