import type { Facts } from './facts.ts';

/**
 * The comment's own address: core links its date to `…/[comment-page-2/]#comment-7`. Only an address on the blog itself that ends
 * in this comment's hash is believed; else it is made from the post's.
 */
export function readPermalink(id: string, time: Element | null, facts: Facts): string {
  // Classic themes: a > time; block themes: time > a.
  const link = time?.parentElement?.closest('a') ?? time?.querySelector('a');
  return asPermalink(link?.getAttribute('href'), id, facts);
}

export function asPermalink(
  href: string | null | undefined,
  id: string,
  { url, postUrl }: Pick<Facts, 'url' | 'postUrl'>,
): string {
  const hash = `#comment-${id}`;
  if (href?.endsWith(hash) && URL.canParse(href, url)) {
    const address = new URL(href, url);
    if (address.host === url.host) {
      address.protocol = url.protocol;
      return address.href;
    }
  }
  return postUrl + hash;
}
