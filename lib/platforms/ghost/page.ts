import { cleanText } from '../../page/read-text.ts';
import type { Page } from '../platform.ts';
import { isAnswered } from '../told.ts';
import { memberOf } from './member.ts';
import * as at from './selectors.ts';
import { isGhostId, widgetOf } from './widget.ts';

/** What the readers need to know of a post's page, found once for each Page. */
export interface PostPage {
  document: Document;
  postId: string;
  /** Without a slash at its end. */
  siteUrl: string;
  url: string;
  widget: Element | null;
  memberId: string | null;
}

export function recognises(document: Document): boolean {
  return document.querySelector(`${at.script}, ${at.place}`) !== null;
}

export function readPage(document: Document, url: URL): Page {
  const account = memberOf(document) ?? null;
  const script = document.querySelector(at.script);
  const postId = script?.getAttribute('data-post-id');
  const site = URL.parse(script?.getAttribute('data-ghost-comments') ?? '');
  if (!isGhostId(postId) || site?.origin !== url.origin)
    return { kind: 'other', mine: 'unknown', account, root: null };
  const mine = account !== null && isByStaffHere(document) ? true : 'unknown';
  const widget = widgetOf(document);
  const address = addressOf(document, url);
  const page: Page = {
    kind: 'post',
    mine,
    account,
    post: { id: postId, title: titleOf(document), url: address, mine, total: null },
    root: mine !== true || isAnswered(document, postId) ? widget : null,
  };
  posts.set(page, {
    document,
    postId,
    siteUrl: site.href.replace(/[?#].*$/u, '').replace(/\/+$/u, ''),
    url: address,
    widget,
    memberId: account?.id ?? null,
  });
  return page;
}

export function postPageOf(page: Page): PostPage | null {
  return posts.get(page) ?? null;
}

const posts = new WeakMap<Page, PostPage>();

/**
 * A member is not the blog's owner. Only the bar that Ghost shows to staff proves who uses this browser: its label names them, and
 * the post's data name its authors. Without that bar nobody knows whose the post is.
 */
function isByStaffHere(document: Document): boolean {
  const bar = document.querySelector(at.toolbar)?.shadowRoot;
  const label = bar?.querySelector(at.toolbarUser)?.getAttribute('aria-label');
  const title = document.querySelector(at.toolbarScript)?.getAttribute('data-site-title');
  if (!label || !title) return false;
  // Ghost does not translate it. The whole is compared, since a blog may be called like its author.
  return authorsOf(document).some((name) => label === `Open Ghost Admin for ${name} on ${title}`);
}

function authorsOf(document: Document): string[] {
  const names: string[] = [];
  for (const script of document.querySelectorAll(at.articleData)) {
    const data = parse(script.textContent);
    if (data?.['@type'] !== 'Article') continue;
    const people = [data['author'], data['contributor']].flat();
    for (const person of people) {
      const name = typeof person === 'object' && person !== null && 'name' in person && person.name;
      if (typeof name === 'string' && name.trim() !== '') names.push(name);
    }
  }
  return names;
}

function parse(json: string | null): Record<string, unknown> | null {
  try {
    const data: unknown = JSON.parse(json ?? '');
    return typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : null;
  } catch {
    // Another script's data, or broken: it names nobody.
    return null;
  }
}

function titleOf(document: Document): string {
  const shared = document.querySelector('meta[property="og:title"]')?.getAttribute('content');
  return cleanText(shared ?? document.title, 200);
}

/** The post's own address, however it was reached. */
function addressOf(document: Document, url: URL): string {
  const link = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const canonical = URL.parse(link ?? '', url);
  const { origin, pathname } = canonical?.origin === url.origin ? canonical : url;
  return origin + pathname;
}
