import { readText } from '../../page/read-text.ts';
import { isCommentId, readPostLink, topIdOf } from '../youtube/read-address.ts';
import type { Facts } from './facts.ts';
import { longestTitle } from './page.ts';
import { selectors } from './selectors.ts';

/** The comment without the thread around it; a reply is that itself. */
export function ownPartOf(row: Element): Element | null {
  if (row.localName === selectors.ownPart) return row;
  for (const part of row.children)
    if (part.localName === selectors.ownPart && !part.hasAttribute('is-reply')) return part;
  return null;
}

/** The row that something in a comment belongs to. */
export function rowAround(part: Element): Element | null {
  const own = part.closest(selectors.ownPart);
  const row = own?.closest(selectors.comment) ?? null;
  return row && ownPartOf(row) === own ? row : null;
}

/**
 * The comment that this row shows. Whatever carries an id in it must agree, and a reply's id begins with that of its top comment:
 * a row that is just becoming another comment has both, and is none until it is whole.
 */
export function idOf(row: Element): string | null {
  const id = onlyIdIn(row);
  if (id === null || !row.hasAttribute('is-reply')) return id;
  const thread = row.closest(selectors.thread);
  const topId = thread && onlyIdIn(thread);
  return topIdOf(id) !== id && (topId === null || topIdOf(id) === topId) ? id : null;
}

/** A part of the comment itself, not of a reply that a build may put inside. */
export function findOwn(own: Element, selector: string): Element | null {
  for (const part of own.querySelectorAll(selector))
    if (part.closest(selectors.ownPart) === own) return part;
  return null;
}

/** The video below which this row's comment stands, with its title; null where nothing tells, or two things contradict. */
export function videoOf(row: Element, facts: Facts): { id: string; title: string } | null {
  const thread = row.closest(selectors.thread);
  const own = thread && ownPartOf(thread);
  const thumbnail = own && findOwn(own, selectors.thumbnail);
  const ids = new Set(thumbnail ? idsIn(thumbnail) : []);
  // Lists about one video name it nowhere else; rows that have a picture are still those of the list before.
  if (
    facts.videoId !== null &&
    !row.closest(selectors.comments)?.querySelector(selectors.thumbnail)
  )
    ids.add(facts.videoId);
  const [id] = ids;
  if (id === undefined || ids.size > 1) return null;
  const shown = thumbnail && findOwn(own, selectors.videoTitle);
  const title = (shown && readText(shown, longestTitle)) || facts.videoTitle;
  const known = facts.titles.get(id) ?? title;
  if (known !== title) return null;
  facts.titles.set(id, title);
  return { id, title };
}

function onlyIdIn(row: Element): string | null {
  const own = ownPartOf(row);
  if (!own) return null;
  const ids = new Set<string>();
  for (const holder of [row, own, ...own.querySelectorAll(selectors.idHolder)]) {
    const id = holder.getAttribute(selectors.idAttribute);
    // The id at a box is that of what it answers, which need not be this comment.
    if (id === null || holder.closest(selectors.anyBox)) continue;
    if (holder === row || holder.closest(selectors.ownPart) === own) ids.add(id);
  }
  const [id] = ids;
  return id !== undefined && ids.size === 1 && isCommentId(id) ? id : null;
}

function* idsIn(thumbnail: Element): Generator<string> {
  for (const link of thumbnail.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    const id = readPostLink(href)?.id ?? /^\/video\/([\w-]{6,100})(?:[/?#]|$)/u.exec(href)?.[1];
    if (id !== undefined) yield id;
  }
  for (const picture of thumbnail.querySelectorAll('img[src]')) {
    const id = pictureOfVideo.exec(picture.getAttribute('src') ?? '')?.[1];
    if (id !== undefined) yield id;
  }
}

/** All of YouTube's pictures of videos are at such an address; those of community posts are not. */
const pictureOfVideo = /^https:\/\/i\d*\.ytimg\.com\/(?:vi|vi_webp|an_webp)\/([\w-]{11})\//u;
