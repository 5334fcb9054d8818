import type { Author, PostObservation } from '../../comments/comment.ts';
import { cleanText, readText } from '../../page/read-text.ts';
import type { Page, PageKind } from '../platform.ts';
import { type SignedIn, readSignedIn } from './account.ts';
import { authorOf } from './author-and-time.ts';
import { findAllBeside, findBeside, findInForm, firstComment } from './beside-comments.ts';
import { type Byline, readBylines } from './bylines.ts';
import { commentListOf } from './comment-list.ts';
import { type Facts, rememberFacts } from './facts.ts';
import { nicenameOfAddress } from './nicename.ts';
import { selectors } from './selectors.ts';

export function recognises(document: Document): boolean {
  return (
    findBeside(document, firstComment(document), selectors.software) !== null ||
    document.querySelector(selectors.softwareInBody) !== null
  );
}

/** What this page of a blog is. Everything else that is known of it goes to its facts (facts.ts). */
export function readPage(document: Document, url: URL): Page {
  const kind = recognises(document) ? readKind(document, url) : 'other';
  const comment = firstComment(document);
  const root = readRoot(document, kind, comment);
  const bylines = readBylines(document, url, comment);
  // A list of posts has bylines of many, and proves nothing about who reads it.
  const signedIn = readSignedIn(document, kind === 'post' ? bylines : [], comment);
  const postId = kind === 'post' ? readPostId(document, comment) : null;
  const facts: Facts = {
    url,
    postId,
    postUrl: readPostUrl(document, url, comment),
    ownNicenames: signedIn?.nicenames ?? new Set(),
    restRoot: readRestRoot(document, url, comment),
    origin: url.origin,
    document,
    list: root && postId !== null ? commentListOf(root, postId) : null,
    isBlocks: root?.matches(selectors.blocks) ?? false,
  };
  const page: Page = {
    kind,
    mine: 'unknown',
    account: signedIn?.account ?? null,
    root,
  };
  rememberFacts(page, facts);
  if (kind === 'post' && postId !== null)
    describePost(
      page,
      facts,
      postId,
      comment,
      signedIn && readIsMine(facts, bylines, signedIn),
      authorIn(bylines),
    );
  if (kind === 'profile') describeProfile(page, facts, bylines, signedIn);
  // The list of wp-admin mixes posts of all authors; whose each is, readPost says.
  if (kind === 'inbox') page.mine = signedIn !== null;
  return page;
}

function readKind(document: Document, url: URL): PageKind {
  const classes = document.body?.classList;
  if (!classes) return 'other';
  if (classes.contains('wp-admin')) {
    if (url.pathname.endsWith('/edit-comments.php')) return 'inbox';
    if (!url.pathname.endsWith('/edit.php')) return 'other';
    // Without a type it lists posts; with an author or a type it lists somebody's, or something else.
    const { searchParams } = url;
    return (searchParams.get('post_type') ?? 'post') === 'post' && !searchParams.has('author')
      ? 'profile'
      : 'other';
  }
  if (readArchiveAuthor(document, url) !== null) return 'profile';
  return readPostId(document, firstComment(document)) === null ? 'other' : 'post';
}

/** core: body_class() prints `author author-<nicename> author-<id>` on an author's archive. */
function readArchiveAuthor(document: Document, url: URL): string | null {
  const classes = [...document.body.classList];
  if (!classes.includes('author')) return null;
  const named = nicenameOfAddress(url.href, url);
  if (named !== null) return named;
  const first = classes.find((name) => /^author-(?!\d+$)./u.test(name));
  return first?.slice('author-'.length) ?? null;
}

/** From the first of four places that core prints; a list of posts has none of them. */
function readPostId(document: Document, comment: Element | null): string | null {
  if (document.body.matches('.archive, .blog, .search')) return null;
  const address = (selector: string) => attribute(findBeside(document, comment, selector), 'href');
  const place =
    /(?:^|\s)(?:postid|page-id)-(\d+)(?:\s|$)/u.exec(document.body.className) ??
    /\/wp\/v2\/(?:posts|pages)\/(\d+)/u.exec(decode(address(selectors.restPost))) ??
    /[?&]p=(\d+)/u.exec(address(selectors.shortlink)) ??
    /^(\d+)$/u.exec(attribute(findInForm(document, comment, selectors.formPostId), 'value'));
  return place?.[1] ?? null;
}

function readPostUrl(document: Document, url: URL, comment: Element | null): string {
  const canonical = attribute(findBeside(document, comment, selectors.canonical), 'href');
  const address =
    URL.canParse(canonical, url) && new URL(canonical, url).host === url.host
      ? new URL(canonical, url)
      : new URL(url);
  address.protocol = url.protocol;
  address.hash = '';
  address.searchParams.delete('replytocom');
  return address.href;
}

/** Only on the blog's own host: nothing is asked of another one. */
function readRestRoot(document: Document, url: URL, comment: Element | null): string | null {
  const href = attribute(findBeside(document, comment, selectors.restRoot), 'href');
  if (href === '' || !URL.canParse(href, url)) return null;
  const root = new URL(href, url);
  if (root.host !== url.host) return null;
  root.protocol = url.protocol;
  return root.href;
}

function readRoot(document: Document, kind: PageKind, comment: Element | null): Element | null {
  if (kind === 'inbox') return document.querySelector(selectors.admin.list);
  if (kind !== 'post') return null;
  // From a comment upwards: looking for the area itself takes long in a page of ten thousand that has it under another name.
  const area = comment
    ? (comment.closest(selectors.commentsArea) ?? comment.closest('main'))
    : (document.querySelector(selectors.commentsArea) ?? document.querySelector('main'));
  return area ?? document.body;
}

function describePost(
  page: Page,
  facts: Facts,
  postId: string,
  comment: Element | null,
  mine: boolean | 'unknown' | null,
  author: Author | null,
): void {
  const { document } = facts;
  const article =
    findBeside(document, comment, selectors.article) ?? findBeside(document, comment, 'main');
  const heading = findBeside(article ?? document, comment, selectors.title);
  page.mine = mine ?? 'unknown';
  const post: PostObservation = {
    id: postId,
    title: heading ? readText(heading, 300) : cleanText(document.title, 300),
    url: facts.postUrl,
    mine: page.mine,
    // Counting ten thousand takes a while: it is told by `total` once they are read.
    total: null,
    at: readPublished(article ?? document, comment),
    // Comments of the post's author name them too, and a byline that says otherwise is an older name.
    ...(mine === false && author && isAgreed(author, facts) && { author }),
  };
  page.post = post;
}

/**
 * Proofs, strongest first. (1) core marks the post author's comments `bypostauthor`; with the nicename beside it one such comment
 * decides either way. (2) The byline: one author, by nicename. (3) A byline without a link that shows this account's name,
 * where the page also lets this account edit the post. The link to edit alone proves nothing: editors may edit everything.
 */
function readIsMine(
  { document, list }: Facts,
  bylines: Byline[],
  signedIn: SignedIn,
): boolean | 'unknown' {
  const proved = list?.postAuthor ?? null;
  if (proved !== null) return signedIn.nicenames.has(proved);
  const nicenames = new Set(bylines.flatMap((byline) => byline.nicename ?? []));
  const [nicename] = nicenames;
  if (nicenames.size === 1 && nicename !== undefined) {
    if (signedIn.nicenames.has(nicename)) return true;
    // The same name under another nicename may still be this account, renamed.
    return bylines.some((byline) => byline.name === signedIn.account.name) ? 'unknown' : false;
  }
  const [only] = bylines;
  const named = bylines.length === 1 && only?.name === signedIn.account.name;
  return named && findBeside(document, firstComment(document), selectors.editPost)
    ? true
    : 'unknown';
}

/** The one whom the byline names, with a link; null: nobody, or several. */
function authorIn(bylines: readonly Byline[]): Author | null {
  const nicenames = new Set(bylines.flatMap(({ nicename }) => nicename ?? []));
  const named = bylines.find(({ nicename }) => nicename !== null);
  return named && nicenames.size === 1 ? authorOf(named.nicename, named.name) : null;
}

function isAgreed({ id }: Author, { list }: Facts): boolean {
  return (list?.postAuthor ?? id) === id;
}

function describeProfile(
  page: Page,
  { document, url }: Facts,
  bylines: Byline[],
  signedIn: SignedIn | null,
): void {
  const author = readArchiveAuthor(document, url);
  const id = author ?? signedIn?.account.id;
  if (id !== undefined) page.profileId = id;
  if (!signedIn) return;
  const isOwn = author === null || signedIn.nicenames.has(author);
  // As with a post: the own name under another nicename may be this account, renamed.
  const { name } = signedIn.account;
  const mayBeOwn = bylines.some((byline) => byline.nicename === author && byline.name === name);
  page.mine = isOwn || (mayBeOwn ? 'unknown' : false);
}

function readPublished(within: Document | Element, comment: Element | null): number | null {
  for (const time of findAllBeside(within, comment, selectors.published)) {
    if (time.closest(selectors.elsewhere)) continue;
    const at = Date.parse(time.getAttribute('datetime') ?? '');
    if (!Number.isNaN(at)) return at;
  }
  return null;
}

function attribute(element: Element | null, name: string): string {
  return element?.getAttribute(name) ?? '';
}

/** `?rest_route=%2Fwp%2Fv2%2Fposts%2F4` on sites without pretty addresses. */
function decode(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    // Not an encoded address, then; as it stands it is as good.
    return href;
  }
}
