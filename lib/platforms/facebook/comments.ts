import type { CommentObservation } from '../../comments/comment.ts';
import type { CommentReader, Page } from '../platform.ts';
import { addressesOf } from './account.ts';
import type { CommentLink } from './addresses.ts';
import { firstPageOf, memoryOf, type Memory, type Remembered } from './memory.ts';
import { placeInThread } from './place-in-thread.ts';
import { readFolded } from './read-folded.ts';
import { readWhen } from './read-when.ts';
import { readAuthor, readHearted, readWords, type Named } from './row-parts.ts';
import { selectors } from './selectors.ts';
import { timeLinkOf } from './thread.ts';

export const comments: CommentReader = {
  selector: selectors.comment,
  read,
  total: (_document, page) => page.post?.total ?? null,
  find,
  dependants,
};

function read(row: Element, page: Page): CommentObservation | null {
  const { post, root } = page;
  // What lies behind a dialog is another list, or the same comments once more.
  if (!post || !root?.contains(row) || row.closest('[hidden]')) return null;
  const time = timeLinkOf(row);
  const author = time && readAuthor(row);
  if (!time || !author) return null;
  const { link } = time;
  const document = row.ownerDocument;
  const memory = memoryOf(document);
  if (!isOfPost(link, post.id, memory)) return null;
  const before = memory.rows.get(link.id);
  if (before && isCopy(row, link.id, before, root)) return null;

  const facts = firstPageOf(document).comments.get(link.id);
  const { account } = page;
  const isMine =
    account !== null &&
    (facts?.isViewers === true || addressesOf(document, account).has(author.id));
  const authorId = isMine ? account.id : author.id;
  rememberName(memory, author.name, authorId);
  const label = row.getAttribute('aria-label') ?? '';
  const age = ageOf(row, label, link.id, memory);
  const isReply = link.id !== link.topId;
  const { text, mentions } = readWords(row, author);
  const comment: CommentObservation = {
    id: link.id,
    postId: post.id,
    parentId: null,
    author: { id: authorId, name: author.name },
    text,
    at: facts?.at ?? age?.at ?? null,
    precisionMs: facts?.at === undefined ? (age?.precisionMs ?? 0) : 0,
    permalink: link.permalink,
    mine: isMine,
  };
  if (isReply) Object.assign(comment, placeInThread(row, link, root));
  const hearted = readHearted(row);
  if (hearted !== undefined) comment.hearted = hearted;
  const folded = isReply ? undefined : readFolded(row, link, time.element, page);
  if (folded) comment.folded = folded;
  const mentioned = mentionedIn(mentions, page);
  if (mentioned.length > 0) comment.mentions = mentioned;
  return comment;
}

/** Under a shared post or a suggested one other comments stand, with the addresses of their own post. */
function isOfPost(link: CommentLink, postId: string, memory: Memory): boolean {
  const refs = memory.postId === postId ? memory.refs : new Set([postId]);
  return refs.has(link.ref) || (link.postId !== null && refs.has(link.postId));
}

/** The same comment may stand in a list twice, where a link leads to it: the first that was read is it. */
function isCopy(row: Element, id: string, { element }: Remembered, root: Element): boolean {
  if (element === row || !element.isConnected || !root.contains(element)) return false;
  return timeLinkOf(element)?.link.id === id && readAuthor(element) !== null;
}

function ageOf(row: Element, words: string, id: string, memory: Memory): Remembered['age'] {
  const before = memory.rows.get(id);
  if (before?.words === words && before.element === row) return before.age;
  const language = row.ownerDocument.documentElement.lang;
  const age = before?.words === words ? before.age : readWhen(words, language, Date.now());
  memory.rows.set(id, { element: row, words, age });
  return age;
}

function rememberName({ idsByName }: Memory, name: Named['name'], id: string): void {
  const ids = idsByName.get(name);
  if (ids) ids.add(id);
  else idsByName.set(name, new Set([id]));
}

function mentionedIn(mentions: string[], { account, root }: Page): string[] {
  const own = account && root ? addressesOf(root.ownerDocument, account) : new Set();
  return mentions.map((id) => (account && own.has(id) ? account.id : id));
}

function find(document: Document, commentId: string): Element | null {
  const { root, rows } = memoryOf(document);
  const isIt = (row: Element) => timeLinkOf(row)?.link.id === commentId;
  const known = rows.get(commentId)?.element;
  if (known?.isConnected && root?.contains(known) && isIt(known)) return known;
  if (!/^\d{1,30}$/u.test(commentId)) return null;
  return [...(root?.querySelectorAll(selectors.comment) ?? [])].find(isIt) ?? null;
}

/** Replies that come or go, and the button that brings them, stand beside the comments that they tell of. */
function dependants(place: Element): Element[] {
  const { root, rows } = memoryOf(place.ownerDocument);
  if (!root?.contains(place)) return [];
  for (let at: Element | null = place; at && at !== root; at = at.parentElement) {
    const found = [...at.querySelectorAll(selectors.comment)];
    const [first] = found;
    if (!first) continue;
    const last = found.at(-1) ?? first;
    const topId = timeLinkOf(first)?.link.topId;
    if (topId === undefined || timeLinkOf(last)?.link.topId !== topId) return [];
    const top = rows.get(topId)?.element;
    return top ? [top, ...found] : found;
  }
  return [];
}
