import type { CommentObservation, PostObservation } from '../../comments/comment.ts';
import { cleanText, readText } from '../../page/read-text.ts';
import type { Page } from '../platform.ts';
import { authorOf } from './author-and-time.ts';
import { type Facts, factsOf } from './facts.ts';
import { nicenameOfClasses } from './nicename.ts';
import { showsAllNewer } from './newest-first.ts';
import { asPermalink } from './permalink.ts';
import { readSiteTime } from './site-time.ts';
import { selectors } from './selectors.ts';

const { admin } = selectors;

/** One row of wp-admin/edit-comments.php. E-mail and IP addresses stand there too; they are never read. */
export function readRow(
  row: Element,
  id: string,
  page: Page,
  facts: Facts,
): CommentObservation | null {
  const cell = row.querySelector(admin.textCell);
  const post = readAdminPost(row, page);
  if (!cell || !post) return null;
  const name = row.querySelector(admin.author);
  const nicename = nicenameOfClasses(row.className);
  const link = row.querySelector(admin.time);
  const comment: CommentObservation = {
    id,
    postId: post.id,
    parentId: readInReplyTo(cell),
    author: authorOf(nicename, name ? readText(name, 200) : ''),
    text: readCell(cell),
    ...readSiteTime(link?.textContent),
    permalink: asPermalink(link?.getAttribute('href'), id, { ...facts, postUrl: post.url }),
    mine: nicename !== null && facts.ownNicenames.has(nicename),
  };
  if (row.classList.contains('unapproved')) comment.visibility = 'held';
  if (!comment.mine && !showsAllNewer(facts.url)) comment.folded = { hidden: null };
  return comment;
}

/** The post of a row. Its count holds pingbacks too, so it is not given as the total. */
export function readAdminPost(row: Element, page: Page): PostObservation | null {
  const facts = factsOf(page);
  const cell = row.querySelector(admin.post);
  const id = cell && readPostId(row, cell);
  if (!facts || !cell || !id) return null;
  const title = cell.querySelector(admin.postTitle);
  return {
    id,
    title: title ? readText(title, 300) : '',
    url: readViewUrl(cell, facts.url),
    mine: whoseIs(id, facts),
    total: null,
  };
}

function readPostId(row: Element, cell: Element): string | null {
  const counter = cell.querySelector(admin.postCounter)?.className ?? '';
  const button = row.querySelector(admin.replyButton)?.getAttribute('data-post-id') ?? '';
  return /post-com-count-(\d+)/u.exec(counter)?.[1] ?? /^\d+$/u.exec(button)?.[0] ?? null;
}

function readViewUrl(cell: Element, page: URL): string {
  const href = cell.querySelector(admin.postView)?.getAttribute('href');
  return href && URL.canParse(href, page) ? new URL(href, page).href : page.origin;
}

/** Proof in this list: a comment of the post's author, by its nicename. */
function whoseIs(postId: string, facts: Facts): boolean | 'unknown' {
  facts.postsMine ??= findWhose(facts);
  return facts.postsMine.get(postId) ?? 'unknown';
}

function findWhose({ document, ownNicenames }: Facts): Map<string, boolean> {
  const mine = new Map<string, boolean>();
  for (const row of document.querySelectorAll(`${admin.list} > .comment.bypostauthor`)) {
    const nicename = nicenameOfClasses(row.className);
    const cell = row.querySelector(admin.post);
    const id = cell && readPostId(row, cell);
    if (nicename !== null && id) mine.set(id, ownNicenames.has(nicename));
  }
  return mine;
}

/** "In reply to NAME." stands loose in the cell, in any language; its link ends in the parent's hash. */
function readInReplyTo(cell: Element): string | null {
  for (const child of cell.children) {
    if (child.localName !== 'a') continue;
    const parent = /#comment-(\d+)$/u.exec(child.getAttribute('href') ?? '')?.[1];
    if (parent !== undefined) return parent;
  }
  return null;
}

/**
 * The text as core shows it, which is what the post's page shows too (curly quotes, smilies as emoji), so that the same comment
 * reads alike in both. The raw text in the row serves where a plugin has taken the paragraphs away.
 */
function readCell(cell: Element): string {
  const parts = [...cell.children].filter(
    (child) => child.localName !== 'a' && !child.matches(admin.notText),
  );
  const shown = cleanText(parts.map((part) => readText(part)).join('\n\n'));
  if (shown !== '') return shown;
  return cleanText(cell.querySelector(admin.rawText)?.textContent ?? '');
}
