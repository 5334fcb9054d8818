import type { CommentObservation } from '../../comments/comment.ts';
import { cleanText, readText } from '../../page/read-text.ts';
import { createTurns } from '../../page/take-turns.ts';
import type { CompleteReading, Page } from '../platform.ts';
import { authorOf, readTime } from './author-and-time.ts';
import { type Facts, factsOf } from './facts.ts';
import { isHeld } from './held.ts';
import { nicenameOfClasses } from './nicename.ts';
import { readId } from './own-parts.ts';
import { asPermalink } from './permalink.ts';
import { selectors } from './selectors.ts';

/** The most that WordPress gives at once, and how many such answers are asked for: 20,000 comments. */
const perPage = 100;
const mostPages = 200;

/**
 * Every approved comment of the post through the blog's own REST interface, as anybody may read it. It alone knows the parents
 * of the deepest comments. null: closed, or not the shape that we know.
 */
export async function readAll(
  page: Page,
  fetch: typeof globalThis.fetch,
  signal: AbortSignal,
): Promise<CompleteReading | null> {
  const facts = factsOf(page);
  if (!facts?.restRoot || facts.postId === null) return null;
  const ask: Ask = (path, query) => askJson(facts, path, query, fetch, signal);
  const listed = await readList(facts.postId, ask);
  if (!listed) return null;

  const inPage = readNicenamesInPage(facts);
  const nicenames = await nameUsers(listed.comments, inPage, facts, ask);
  const comments: CommentObservation[] = [];
  const turn = createTurns();
  for (const given of listed.comments) {
    const comment = toObservation(given, nicenames, facts);
    if (comment) comments.push(comment);
    const pause = turn();
    if (pause) await pause;
    if (signal.aborted) return null;
  }
  const ids = new Set(listed.comments.map(({ id }) => String(id)));
  // What the page shows and the interface does not (a cache, a plugin) proves that the answer is not all.
  const missesNone = [...inPage.keys()].every((id) => ids.has(id));
  return {
    comments,
    complete: listed.whole && missesNone && comments.length === listed.comments.length,
    total: Math.max(listed.total, comments.length),
  };
}

interface Given {
  id: number;
  post: number;
  parent: number;
  /** User id; 0 for a visitor. */
  author: number;
  name: string;
  at: string;
  html: string;
  link: string;
}

type Ask = (
  path: string,
  query: Record<string, string>,
) => Promise<{ body: unknown; total: number | null } | null>;

async function readList(
  postId: string,
  ask: Ask,
): Promise<{ comments: Given[]; whole: boolean; total: number } | null> {
  const found = new Map<number, Given>();
  let total: number | null = null;
  for (let number = 1; number <= mostPages; number += 1) {
    const query = {
      post: postId,
      type: 'comment',
      order: 'asc',
      orderby: 'date_gmt',
      per_page: String(perPage),
      page: String(number),
      _fields: 'id,post,parent,author,author_name,date_gmt,content,link,status,type',
    };
    // Pages in order, one at a time: a blog on a small server is asked gently.
    const answer = await ask('wp/v2/comments', query);
    const given = answer && asGiven(answer.body, postId);
    if (!answer || !given) return null;
    total ??= answer.total;
    const before = found.size;
    for (const comment of given.comments) found.set(comment.id, comment);
    const isLast = given.length < perPage || found.size === total;
    if (isLast || found.size === before) {
      const whole = isLast && (total === null || found.size >= total);
      return { comments: [...found.values()], whole, total: total ?? found.size };
    }
  }
  return { comments: [...found.values()], whole: false, total: total ?? found.size };
}

/** The answer, if every item in it has the known shape. Held ones and other types than comments are left out. */
function asGiven(body: unknown, postId: string): { comments: Given[]; length: number } | null {
  if (!Array.isArray(body)) return null;
  const comments: Given[] = [];
  for (const item of body as unknown[]) {
    const given = asOne(item);
    if (!given) return null;
    if (given.kept && String(given.comment.post) === postId) comments.push(given.comment);
  }
  return { comments, length: body.length };
}

function asOne(item: unknown): { comment: Given; kept: boolean } | null {
  if (typeof item !== 'object' || item === null) return null;
  const { id, post, parent, author, author_name, date_gmt, content, link, status, type } =
    item as Record<string, unknown>;
  const html = (content as { rendered?: unknown } | null | undefined)?.rendered;
  const numbers = [id, post, parent, author].every((value) => Number.isSafeInteger(value));
  const texts = [author_name, date_gmt, html, link].every((value) => typeof value === 'string');
  if (!numbers || !texts || (id as number) <= 0) return null;
  const comment = { id, post, parent, author, name: author_name, at: date_gmt, html, link };
  const kept = (status ?? 'approved') === 'approved' && (type ?? 'comment') === 'comment';
  // The six checks above are what makes it one.
  return { comment: comment as Given, kept };
}

/** Comment id → nicename of the registered user who wrote it (null: a visitor), for all approved comments in the page. */
function readNicenamesInPage(facts: Facts): Map<string, string | null> {
  const found = new Map<string, string | null>();
  for (const element of facts.document.querySelectorAll(selectors.comment)) {
    const id = readId(element);
    if (id === null || (facts.list && isHeld(element, facts.list))) continue;
    found.set(id, nicenameOfClasses(element.className));
  }
  return found;
}

/**
 * User id → nicename. The page tells for the users who have a comment in it; for the others the interface is asked, which
 * knows those who have published something.
 */
async function nameUsers(
  given: Given[],
  inPage: Map<string, string | null>,
  { ownNicenames }: Facts,
  ask: Ask,
): Promise<Nicenames> {
  const names = new Map<number, string>();
  for (const { id, author } of given) {
    const nicename = inPage.get(String(id));
    if (author > 0 && nicename) names.set(author, nicename);
  }
  const unnamed = new Set(
    given.map(({ author }) => author).filter((author) => author > 0 && !names.has(author)),
  );
  if (unnamed.size > 0) {
    const include = [...unnamed].slice(0, perPage).join(',');
    const answer = await ask('wp/v2/users', {
      include,
      per_page: String(perPage),
      _fields: 'id,slug',
    });
    for (const user of Array.isArray(answer?.body) ? (answer.body as unknown[]) : []) {
      const { id, slug } = (user ?? {}) as { id?: unknown; slug?: unknown };
      if (typeof id === 'number' && unnamed.has(id) && typeof slug === 'string' && slug !== '')
        names.set(id, cleanText(slug, 200));
    }
  }
  const ownIsKnown = [...names.values()].some((nicename) => ownNicenames.has(nicename));
  return { names, ownIsKnown: ownIsKnown || ownNicenames.size === 0 };
}

interface Nicenames {
  names: Map<number, string>;
  /** Which user id is the signed-in account's: then every other one is not. */
  ownIsKnown: boolean;
}

function toObservation(
  given: Given,
  { names, ownIsKnown }: Nicenames,
  facts: Facts,
): CommentObservation | null {
  const nicename = given.author === 0 ? null : (names.get(given.author) ?? undefined);
  // A registered user without a name could be the user: better left to the page than taken for somebody else.
  if (nicename === undefined && !ownIsKnown) return null;
  const id = String(given.id);
  const name = textOfHtml(given.name, 200);
  return {
    id,
    postId: String(given.post),
    parentId: given.parent > 0 ? String(given.parent) : null,
    author:
      nicename === undefined ? { id: `user:${given.author}`, name } : authorOf(nicename, name),
    text: textOfHtml(given.html),
    ...readTime(`${given.at}Z`),
    permalink: asPermalink(given.link, id, facts),
    mine: typeof nicename === 'string' && facts.ownNicenames.has(nicename),
  };
}

function textOfHtml(html: string, limit?: number): string {
  // A parsed document runs nothing and loads nothing.
  return readText(new DOMParser().parseFromString(html, 'text/html').body, limit);
}

async function askJson(
  { restRoot, url }: Facts,
  path: string,
  query: Record<string, string>,
  fetch: typeof globalThis.fetch,
  signal: AbortSignal,
): Promise<{ body: unknown; total: number | null } | null> {
  const address = new URL(restRoot ?? '', url);
  // Without pretty addresses the root is `/?rest_route=/`, and the path goes into that parameter.
  const route = address.searchParams.get('rest_route');
  if (route === null) address.pathname = `${address.pathname.replace(/\/$/u, '')}/${path}`;
  else address.searchParams.set('rest_route', `${route.replace(/\/$/u, '')}/${path}`);
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
  try {
    const response = await fetch(address.href, { signal, headers: { accept: 'application/json' } });
    if (!response.ok) return null;
    const total = Number(response.headers.get('x-wp-total') ?? Number.NaN);
    return { body: await response.json(), total: Number.isSafeInteger(total) ? total : null };
  } catch {
    // Out of reach, cut off, or not JSON: for the caller all the same, there is no answer.
    return null;
  }
}
