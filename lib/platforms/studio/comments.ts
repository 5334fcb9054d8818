import type { CommentObservation, PostObservation } from '../../comments/comment.ts';
import { readText } from '../../page/read-text.ts';
import type { CommentReader, Page } from '../platform.ts';
import {
  isCommentId,
  permalinkOf,
  readPerson,
  topIdOf,
  type Person,
} from '../youtube/read-address.ts';
import { readAge, type Age } from '../../page/read-age.ts';
import { factsOf, memoryOf } from './facts.ts';
import { watchUrlOf } from './page.ts';
import { readFolded } from './read-folded.ts';
import { findOwn, idOf, ownPartOf, rowAround, videoOf } from './row.ts';
import { selectors } from './selectors.ts';

export const comments: CommentReader = {
  selector: selectors.comment,
  // What a row carries beside texts and links: the id, the pictures, the badge, whether there are replies.
  attributes: [selectors.idAttribute, 'src', 'alt', 'is-creator', 'disabled'],
  recycles: true,
  read,
  readPost,
  total: () => null,
  find,
};

function read(row: Element, page: Page): CommentObservation | null {
  const facts = factsOf(page);
  const own = ownPartOf(row);
  const id = idOf(row);
  const video = facts && videoOf(row, facts);
  if (!own || id === null || !video || row.closest('[hidden]')) return null;
  const isByCreator = findOwn(own, selectors.creatorBadge) !== null;
  const author = readAuthor(own);
  if (!author || !isStillOf(row.ownerDocument, id, video.id)) return null;

  const text = findOwn(own, selectors.text);
  const words = findOwn(own, selectors.time)?.textContent ?? '';
  const age = ageOf(row.ownerDocument, id, words);
  const mentions = text ? readMentions(text) : [];
  const isReply = topIdOf(id) !== id;
  const folded = isReply ? undefined : readFolded(row);
  const position = row.hasAttribute('is-reply') ? placeAmongReplies(row) : undefined;
  const comment: CommentObservation = {
    id,
    postId: video.id,
    parentId: isReply ? topIdOf(id) : null,
    author,
    text: text ? readText(text) : '',
    at: age?.at ?? null,
    precisionMs: age?.precisionMs ?? 0,
    permalink: permalinkOf('video', video.id, id),
    mine: isByCreator || facts.own.has(author.id),
  };
  if (position !== undefined) comment.position = position;
  if (folded) comment.folded = folded;
  if (mentions.length > 0) comment.mentions = mentions;
  return comment;
}

/** Studio counts no comments here; the content page does. */
function readPost(row: Element, page: Page): PostObservation | null {
  const facts = factsOf(page);
  const video = facts && videoOf(row, facts);
  if (!video) return null;
  return { id: video.id, title: video.title, url: watchUrlOf(video.id), mine: true, total: null };
}

function find(document: Document, commentId: string): Element | null {
  if (!isCommentId(commentId)) return null;
  for (const holder of document.querySelectorAll(`[${selectors.idAttribute}="${commentId}"]`)) {
    const row = holder.matches(selectors.thread) ? holder : rowAround(holder);
    if (row && idOf(row) === commentId && !row.closest('[hidden]')) return row;
  }
  return null;
}

function readAuthor(own: Element): Person | null {
  const link = findOwn(own, selectors.badgeLink) ?? findOwn(own, selectors.authorLink);
  const person = readPerson(link?.getAttribute('href') ?? null);
  if (!person || person.handle !== undefined) return person;
  const shown = findOwn(own, selectors.authorName);
  return { id: person.id, name: (shown && readText(shown, 200)) || person.name };
}

/** After in-site navigation rows may for a moment still show the list before. */
function isStillOf(document: Document, commentId: string, videoId: string): boolean {
  const { postOf } = memoryOf(document);
  const known = postOf.get(commentId) ?? videoId;
  postOf.set(commentId, known);
  return known === videoId;
}

function ageOf(document: Document, commentId: string, words: string): Age | null {
  const { ages } = memoryOf(document);
  const known = ages.get(commentId);
  if (known?.words === words) return known.age;
  const age = readAge(words, document.documentElement.lang, Date.now());
  ages.set(commentId, { words, age });
  return age;
}

/** So that a thread of thousands costs no thousands squared. */
const furthestPlace = 500;

/** Replies stand in the order of time. */
function placeAmongReplies(reply: Element): number | undefined {
  let position = 0;
  for (let at = reply.previousElementSibling; at; at = at.previousElementSibling) {
    if (at.localName === selectors.ownPart) position += 1;
    if (position > furthestPlace) return undefined;
  }
  return position;
}

function readMentions(text: Element): string[] {
  const handles = new Set<string>();
  for (const link of text.querySelectorAll('a[href]')) {
    const name = link.textContent ?? '';
    if (name.length > 300 || !name.trim().startsWith('@')) continue;
    const handle = readPerson(link.getAttribute('href'))?.handle;
    if (handle) handles.add(handle);
  }
  return [...handles];
}
