import { selectors } from './selectors.ts';

/** What the server told about a post or reply of the document's first page. */
export interface EmbeddedPost {
  by: string;
  isReply: boolean | null;
  /** Who replied directly to it, by the replies' codes; not all of them need be here. */
  replies: Map<string, string>;
}

const read = new WeakMap<Document, ReadonlyMap<string, EmbeddedPost>>();

/** Posts by code. The scripts are read once, when the document has come in whole. */
export function embeddedPosts(document: Document): ReadonlyMap<string, EmbeddedPost> {
  const before = read.get(document);
  if (before) return before;
  const posts = new Map<string, EmbeddedPost>();
  for (const script of document.querySelectorAll(selectors.embedded)) {
    const text = script.textContent ?? '';
    if (text.includes('text_post_app_info') && text.length <= longestScript)
      collect(parse(text), posts);
  }
  if (document.readyState !== 'loading') read.set(document, posts);
  return posts;
}

/** Characters. A first page has less than a tenth. */
const longestScript = 10_000_000;
/** Deeper than any that was seen (64), and no path is relied upon: they change often. */
const deepest = 80;

type Shape = Record<string, unknown>;

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Goes through all of it, by the names of what is looked for. */
function collect(start: unknown, posts: Map<string, EmbeddedPost>): void {
  const open: [value: unknown, depth: number][] = [[start, 0]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [value, depth] = next;
    if (typeof value !== 'object' || value === null || depth > deepest) continue;
    if (Array.isArray(value)) readChain(value, posts);
    else take(value as Shape, posts);
    for (const inner of Object.values(value)) open.push([inner, depth + 1]);
  }
}

/** In a chain each item answers the one before, unless it says otherwise. */
function readChain(items: unknown[], posts: Map<string, EmbeddedPost>): void {
  let before: EmbeddedPost | null = null;
  for (const item of items) {
    const shape = postIn(item);
    const post = shape && take(shape, posts);
    if (!shape || !post) return;
    if (before && shape['parent_reply_id'] === undefined)
      before.replies.set(shape['code'] as string, post.by); // take() saw that it is a text
    before = post;
  }
}

/** `thread_items[].post`, `posts.edges[].node`. */
function postIn(item: unknown): Shape | null {
  if (typeof item !== 'object' || item === null) return null;
  const { post, node } = item as Shape;
  const inner = post ?? node;
  return typeof inner === 'object' && inner !== null && 'text_post_app_info' in inner
    ? { ...inner }
    : null;
}

function take(shape: Shape, posts: Map<string, EmbeddedPost>): EmbeddedPost | null {
  const { code, user, text_post_app_info: info } = shape;
  if (typeof code !== 'string' || typeof user !== 'object' || user === null) return null;
  if (typeof info !== 'object' || info === null) return null;
  const by = (user as Shape)['username'];
  if (typeof by !== 'string' || by === '') return null;
  const isReply = (info as Shape)['is_reply'];
  const known = posts.get(code) ?? { by: by.toLowerCase(), isReply: null, replies: new Map() };
  if (typeof isReply === 'boolean') known.isReply = isReply;
  posts.set(code, known);
  return known;
}
