import type { CommentObservation } from '../../comments/comment.ts';
import { readText } from '../../page/read-text.ts';
import type { CommentReader, Page } from '../platform.ts';
import { readFolded } from './folded.ts';
import { type PostPage, postPageOf, readTotal } from './page.ts';
import { parentOf } from './parent.ts';
import { elementOf, isArticle, ownPart } from './rows.ts';
import * as at from './selectors.ts';
import { namesIn, timeOf, urnOf } from './urns.ts';
import { readAuthor } from './writer.ts';

export const comments: CommentReader = {
  // The cards of posts are none; but a list of posts that grows is looked at again by them.
  selector: `${at.row}, ${at.card}`,
  readsBeside: true,
  read(element: Element, page: Page): CommentObservation | null {
    const post = postPageOf(page);
    const urn = element.matches(at.row) ? urnOf(element) : null;
    if (!post || !urn || elementOf(element, urn.id) !== element) return null;
    // Posts that LinkedIn recommends below may show comments of their own, and the next page those of another post.
    const isInside = post.card?.contains(element) ?? false;
    if (!isInside && (post.card === page.root || element.closest(`${at.card}, ${at.shell}`))) {
      return null;
    }
    const author = readAuthor(element);
    if (!author) return null;
    const words = ownPart(element, isArticle(element) ? at.words : at.box);
    const parentId = parentOf(element, urn.id);
    const folded = readFolded(element);
    const hearted = isHearted(element);
    const mentions = words ? readMentions(words) : [];
    return {
      id: urn.id,
      postId: post.postId,
      parentId,
      author: { id: author.names[0] ?? author.name, name: author.name },
      text: words ? readText(words, undefined, 'button, [aria-hidden="true"]') : '',
      at: timeOf(urn.id),
      precisionMs: 0,
      permalink: permalinkOf(post, urn.urn, urn.id, parentId),
      mine: author.isProven && author.names.some((name) => post.account?.names.has(name)),
      ...(hearted === null ? {} : { hearted }),
      ...(folded ? { folded } : {}),
      ...(mentions.length > 0 ? { mentions } : {}),
    };
  },
  total: (_document, page) => {
    const card = postPageOf(page)?.card;
    return card ? readTotal(card) : null;
  },
  find(document: Document, commentId: string): Element | null {
    if (!/^\d{1,25}$/u.test(commentId)) return null;
    const found = document.querySelector(at.rowOf(commentId));
    return found && elementOf(found, commentId);
  },
};

function isHearted(element: Element): boolean | null {
  const pressed = ownPart(element, at.like)?.getAttribute('aria-pressed');
  if (pressed === 'true' || pressed === 'false') return pressed === 'true';
  if (isArticle(element)) return null;
  if (ownPart(element, at.notLiked)) return false;
  return ownPart(element, at.liked) ? true : null;
}

function readMentions(words: Element): string[] {
  const found = new Set<string>();
  for (const link of words.querySelectorAll(at.profileLink)) {
    const [name] = namesIn(link);
    if (name) found.add(name);
    if (found.size === mentionLimit) break;
  }
  return [...found];
}

const mentionLimit = 50;

/** The address that LinkedIn itself copies; of a reply it names the top comment too. */
function permalinkOf(
  { origin, kind, postId }: PostPage,
  urn: string,
  id: string,
  parentId: string | null | undefined,
): string {
  const address = `${origin}/feed/update/urn:li:${kind}:${postId}/`;
  if (!parentId) return `${address}?commentUrn=${encodeURIComponent(urn)}`;
  const parent = urn.replace(`,${id})`, `,${parentId})`);
  return `${address}?commentUrn=${encodeURIComponent(parent)}&replyUrn=${encodeURIComponent(urn)}`;
}
