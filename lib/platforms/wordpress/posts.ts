import type { PostObservation } from '../../comments/comment.ts';
import { readText } from '../../page/read-text.ts';
import type { Page } from '../platform.ts';
import { readPage } from './page.ts';
import { selectors } from './selectors.ts';

const { admin } = selectors;

/** The posts that an author's archive or wp-admin/edit.php lists. Their counts hold pingbacks too. */
export function readPosts(document: Document, url: URL): PostObservation[] {
  const page = readPage(document, url);
  if (page.kind !== 'profile') return [];
  const isAdmin = document.body.classList.contains('wp-admin');
  const items = document.querySelectorAll(isAdmin ? admin.postsRow : selectors.listedPost);
  const posts = [...items].flatMap(
    (item) => (isAdmin ? readRow(item, url, document) : readItem(item, url, page)) ?? [],
  );
  return [...new Map(posts.map((post) => [post.id, post])).values()];
}

function readItem(item: Element, page: URL, { mine }: Page): PostObservation | null {
  const id = /(?:^|\s)post-(\d+)(?:\s|$)/u.exec(`${item.id} ${item.className}`)?.[1];
  const title = item.querySelector(selectors.listedTitle);
  const url = onThisHost(title?.getAttribute('href'), page);
  if (id === undefined || !title || url === null) return null;
  const count = item.querySelector(selectors.listedCount);
  return { id, title: readText(title, 300), url, mine, total: count ? readCount(count) : null };
}

/** "3 comments", "3 commenti su TITLE": the words for screen readers, which name the post, are left out. */
function readCount(element: Element): number | null {
  const text = readText(element, 200, '.screen-reader-text');
  const numbers = text.match(/\d+(?:[.,\u00A0\u202F]\d{3})*/gu) ?? [];
  if (numbers.length === 1) return Number(numbers[0]?.replace(/\D/gu, ''));
  // core links to the form, not to the list, while there are none: "Leave a comment".
  const isFirst = element.getAttribute('href')?.endsWith('#respond') ?? false;
  return numbers.length === 0 && isFirst ? 0 : null;
}

function readRow(row: Element, page: URL, document: Document): PostObservation | null {
  const id = /^post-(\d+)$/u.exec(row.id)?.[1];
  const title = row.querySelector(admin.postsTitle);
  const url = onThisHost(row.querySelector(admin.postsView)?.getAttribute('href'), page);
  // A draft has a preview in place of an address; nobody can have commented on it.
  if (id === undefined || !title || url === null || !row.classList.contains('status-publish'))
    return null;
  const count = row.querySelector(admin.postsCount);
  const approved = count?.querySelector(admin.approvedCount);
  return {
    id,
    title: readText(title, 300),
    url,
    mine: readIsMine(row, document),
    total: approved ? readCount(approved) : count ? 0 : null,
  };
}

/** wp-admin prints the own user id in a script and each author's id in the link behind the name. */
function readIsMine(row: Element, document: Document): boolean | 'unknown' {
  const author = /[?&]author=(\d+)/u.exec(
    row.querySelector(admin.postsAuthor)?.getAttribute('href') ?? '',
  )?.[1];
  const own = readOwnUserId(document);
  return author === undefined || own === null ? 'unknown' : author === own;
}

function readOwnUserId(document: Document): string | null {
  for (const script of document.querySelectorAll(
    'head script:not([src]), body > script:not([src])',
  )) {
    const id = /\buserSettings\s*=\s*\{[^}]*"uid":"?(\d+)"?/u.exec(script.textContent ?? '')?.[1];
    if (id !== undefined) return id;
  }
  return null;
}

function onThisHost(href: string | null | undefined, page: URL): string | null {
  if (!href || !URL.canParse(href, page)) return null;
  const url = new URL(href, page);
  return url.host === page.host && !url.searchParams.has('preview') ? url.href : null;
}
