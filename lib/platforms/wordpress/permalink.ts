import type { Facts } from './facts.ts';

/**
 * The comment's own address: core links its date to `…/[comment-page-2/]#comment-7`. Only an address on the blog itself that ends
 * in this comment's hash is believed; else it is made from the post's.
 */
export function readPermalink(id: string, time: Element | null, facts: Facts): string {
  // Classic themes: a > time; block themes: time > a.
  const href =
    time?.parentElement?.getAttribute('href') ?? time?.firstElementChild?.getAttribute('href');
  return asPermalink(href, id, facts);
}

export function asPermalink(
  href: string | null | undefined,
  id: string,
  facts: Pick<Facts, 'url' | 'origin' | 'postUrl' | 'permalinkBase'>,
): string {
  const { url, origin, postUrl, permalinkBase: base } = facts;
  // The usual case is the same as for the last comment but for the id; taking the address apart costs more than all the rest.
  if (href && base !== undefined && href.length === base.length + id.length)
    if (href.startsWith(base) && href.endsWith(id)) return href;
  const hash = `#comment-${id}`;
  if (!href?.endsWith(hash)) return postUrl + hash;
  if (href.startsWith(origin) && href[origin.length] === '/' && isPlain.test(href)) {
    facts.permalinkBase = href.slice(0, -id.length);
    return href;
  }
  if (!URL.canParse(href, url)) return postUrl + hash;
  const address = new URL(href, url);
  if (address.host !== url.host) return postUrl + hash;
  address.protocol = url.protocol;
  return address.href;
}

/** Stays the same when taken apart and put together. */
const isPlain = /^[\w\-~:/%#?&=.]+$/u;
