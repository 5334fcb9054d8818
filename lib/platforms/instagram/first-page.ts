import { parseObjectAt } from '../../page/parse-object-at.ts';
import { cleanText } from '../../page/read-text.ts';
import { selectors } from './selectors.ts';

/** What the data in the document's first page say. After in-site navigation they still speak of that page only. */
export interface FirstPage {
  /** null: signed out. Undefined: it does not say. */
  viewer?: Viewer | null;
  posts: Map<string, FirstPost>;
  /** By id of the top comment. */
  threads: Map<string, FirstThread>;
}

export interface Viewer {
  handle: string;
  name: string;
}

export interface FirstPost {
  /** Handles of its author and of those who published it with them. */
  owners: string[];
  total: number | null;
  /** Epoch ms. */
  at: number | null;
  caption: string;
}

export interface FirstThread {
  /** How many replies it had. */
  count: number;
  /** Who wrote those that came along. */
  by: string[];
}

/**
 * Reads the inline JSON, each script once. The page's tokens stand in the same scripts, so only the objects that are wanted are
 * ever parsed. Their names cannot stand inside a text that somebody wrote: there the quotes are escaped.
 */
export function readFirstPage(document: Document): FirstPage {
  const page: FirstPage = { posts: new Map(), threads: new Map() };
  for (const script of document.querySelectorAll(selectors.data)) {
    let part = parts.get(script);
    if (!part) {
      part = readScript(script.textContent ?? '');
      if (document.readyState !== 'loading') parts.set(script, part);
    }
    if (part.viewer !== undefined) page.viewer ??= part.viewer;
    for (const [code, post] of part.posts) page.posts.set(code, post);
    for (const [id, thread] of part.threads) page.threads.set(id, thread);
  }
  return page;
}

const parts = new WeakMap<Element, FirstPage>();

function readScript(code: string): FirstPage {
  const page: FirstPage = { posts: new Map(), threads: new Map() };
  for (const viewer of objectsBehind(code, '["PolarisViewer",[],'))
    if ('data' in viewer) page.viewer = viewerOf(viewer['data']);
  for (const info of objectsBehind(code, '"xdt_api__v1__media__shortcode__web_info":'))
    for (const item of listOf(info['items'])) addPost(item, page.posts);
  for (const connection of objectsBehind(
    code,
    '"xdt_api__v1__media__media_id__comments__connection":',
  ))
    for (const edge of listOf(connection['edges'])) addThread(field(edge, 'node'), page.threads);
  return page;
}

function viewerOf(data: unknown): Viewer | null {
  const handle = handleOf(data);
  if (handle === null) return null;
  const name = field(data, 'full_name');
  return { handle, name: (typeof name === 'string' && cleanText(name, 200)) || handle };
}

function addPost(item: unknown, posts: FirstPage['posts']): void {
  const code = field(item, 'code');
  if (typeof code !== 'string') return;
  const people = [field(item, 'user'), ...listOf(field(item, 'coauthor_producers'))];
  const caption = field(field(item, 'caption'), 'text');
  const takenAt = wholeNumber(field(item, 'taken_at'));
  posts.set(code, {
    owners: people.flatMap((person) => handleOf(person) ?? []),
    total: wholeNumber(field(item, 'comment_count')),
    at: takenAt === null ? null : takenAt * 1000,
    caption: typeof caption === 'string' ? cleanText(caption, 1000) : '',
  });
}

function addThread(node: unknown, threads: FirstPage['threads']): void {
  const id = field(node, 'pk');
  const count = wholeNumber(field(node, 'child_comment_count'));
  if (typeof id !== 'string' || count === null) return;
  const shown = listOf(field(node, 'preview_child_comments'));
  threads.set(id, { count, by: shown.flatMap((reply) => handleOf(field(reply, 'user')) ?? []) });
}

function handleOf(person: unknown): string | null {
  const handle = field(person, 'username');
  return typeof handle === 'string' && /^[A-Za-z0-9._]{1,30}$/u.test(handle)
    ? handle.toLowerCase()
    : null;
}

function wholeNumber(value: unknown): number | null {
  return Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : null;
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value.slice(0, longestList) : [];
}

function field(of: unknown, key: string): unknown {
  return typeof of === 'object' && of !== null && Object.hasOwn(of, key)
    ? (of as Record<string, unknown>)[key]
    : undefined;
}

/** Fifteen comments come with a page. */
const longestList = 200;
const mostObjects = 5;
/** Longer than fifteen comments with their replies are. */
const longestObject = 1_000_000;

/** The objects that follow this text, of which only a few are looked at. */
function objectsBehind(code: string, text: string): Record<string, unknown>[] {
  const found: Record<string, unknown>[] = [];
  let at = code.indexOf(text);
  for (let seen = 0; at !== -1 && seen < mostObjects; seen += 1) {
    const start = at + text.length;
    const object = parseObjectAt(code, start, longestObject);
    if (object) found.push(object);
    at = code.indexOf(text, start);
  }
  return found;
}
