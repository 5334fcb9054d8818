import type { CommentObservation, FoldedReplies } from '../../comments/comment.ts';
import { readText } from '../../page/read-text.ts';
import type { CommentReader, Page } from '../platform.ts';
import { handleOf, isSameHandle, isStatusId, permalinkOf } from './addresses.ts';
import { askPost, type KnownPost } from './known-post.ts';
import { findPost, threadOf, type Thread } from './page.ts';
import {
  isInAnother,
  readHead,
  readName,
  readReplyCount,
  wordsOf,
  type Head,
} from './post-parts.ts';
import * as at from './selectors.ts';

/** Every reply of a conversation is a post like any other. Some eight rows are in the document at a time. */
export const comments: CommentReader = {
  selector: at.post,
  read(article: Element, page: Page): CommentObservation | null {
    const thread = threadOf(page);
    if (!thread || !isRowOf(article, thread)) return null;
    const head = readHead(article);
    if (!head || head.id === thread.postId) return null;
    const known = askAbout(article, head);
    const isInThread = known?.conversationId
      ? known.conversationId === thread.postId
      : thread.rows.has(head.id) ||
        (isLater(head.id, thread.postId) && standsInThread(article, thread));
    if (!isInThread) return null;
    thread.rows.add(head.id);
    return readComment(article, head, known, thread);
  },
  // The page counts the direct replies to a post, not those to replies; and hides some.
  total: () => null,
  find(document: Document, commentId: string): Element | null {
    const column = document.querySelector(at.column);
    return column && isStatusId(commentId) ? findPost(column, commentId) : null;
  },
};

/** Promoted posts, posts in the windows over the page and in the side column are none of it. */
function isRowOf(article: Element, { column }: Thread): boolean {
  if (!column.contains(article) || isInAnother(article)) return false;
  return !article.closest(at.promoted) && !article.closest(at.dialog);
}

/** What X's own data tell, if they are of the post that is shown. */
function askAbout(article: Element, head: Head): KnownPost | null {
  const known = askPost(article);
  if (known?.id !== head.id) return null;
  return known.handle === '' || isSameHandle(known.handle, head.handle) ? known : null;
}

/** Ids are given in the order of time, and nothing answers what was not there yet. */
function isLater(id: string, postId: string): boolean {
  return BigInt(id) > BigInt(postId);
}

/**
 * Where X's own data are silent: the row stands below one that is known to be of the thread, with no heading ("Discover more")
 * between. Only what is not known yet is walked over, among the few rows that a page holds at a time.
 */
function standsInThread(article: Element, { rows }: Thread): boolean {
  const own = article.closest(at.cell);
  for (let row = own?.previousElementSibling; row; row = row.previousElementSibling) {
    const above = row.querySelector(at.post);
    const id = above && readHead(above)?.id;
    if (id && rows.has(id)) return true;
    if (!above && row.querySelector(at.heading)) return false;
  }
  return false;
}

function readComment(
  article: Element,
  { id, handle, at: writtenAt }: Head,
  known: KnownPost | null,
  { postId, account }: Thread,
): CommentObservation {
  const { text, lang, mentions } = readWords(article, known);
  const folded = readFolded(article, known);
  const comment: CommentObservation = {
    id,
    postId,
    parentId: parentOf(known, postId),
    author: { id: handle.toLowerCase(), name: readName(article) || handle, handle },
    text,
    at: writtenAt,
    precisionMs: 0,
    permalink: permalinkOf(handle, id),
    mine: account !== null && isSameHandle(handle, account.id),
  };
  const hearted = account && readHeart(article);
  if (hearted !== null) comment.hearted = hearted;
  if (folded) comment.folded = folded;
  if (mentions.length > 0) comment.mentions = mentions;
  if (lang) comment.lang = lang;
  return comment;
}

function parentOf(known: KnownPost | null, postId: string): string | null | undefined {
  if (!known?.parentId) return undefined;
  return known.parentId === postId ? null : known.parentId;
}

interface Words {
  text: string;
  lang: string | null;
  mentions: string[];
}

/** Words that are cut, or that X translated without being asked, are taken from its own data: as they were written. */
function readWords(article: Element, known: KnownPost | null): Words {
  const words = wordsOf(article);
  const shownLang = words?.getAttribute('lang') ?? '';
  const isTranslated = shownLang !== '' && known !== null && known.lang !== shownLang;
  const isCut = isCutIn(article);
  const original = known && (isCut || isTranslated) ? known.text : '';
  const lang = original === '' ? shownLang : known?.lang;
  return {
    text: original || (words ? readText(words) : ''),
    // X writes `und`, `qme` or `zxx` where there is no language.
    lang: /^[a-z]{2}(?:-|$)/iu.test(lang ?? '') ? (lang ?? null) : null,
    mentions: words ? readMentions(words) : [],
  };
}

/** A quoted post may be cut too. */
function isCutIn(article: Element): boolean {
  const marks = [...article.querySelectorAll(at.showMore)];
  return marks.some((mark) => !mark.parentElement?.closest(at.quoted));
}

function readMentions(words: Element): string[] {
  const handles = [...words.querySelectorAll('a')].flatMap((link) => {
    const handle = handleOf(link.getAttribute('href'));
    return handle && link.textContent?.trim().startsWith('@') ? [handle.toLowerCase()] : [];
  });
  return [...new Set(handles)].slice(0, 100);
}

/** How many replies have not come to this page; null: some. Undefined: the page says nothing of replies. */
function readFolded(article: Element, known: KnownPost | null): FoldedReplies | undefined {
  const button = article.querySelector(at.replyButton);
  if (!button) return undefined;
  const count = readReplyCount(article);
  const hidden = count === null ? null : Math.max(0, count - (known?.repliesLoaded ?? 0));
  // Loaded is not yet drawn: of a reply of the user's own it is enough to know.
  return known?.viewerReplied ? { hidden: hidden || null, ownerReplied: true } : { hidden };
}

function readHeart(article: Element): boolean | null {
  if (article.querySelector(at.unlike)) return true;
  return article.querySelector(at.like) ? false : null;
}
