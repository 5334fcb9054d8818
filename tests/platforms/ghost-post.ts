import type { CommentObservation } from '../../lib/comments/comment.ts';
import { ghost } from '../../lib/platforms/ghost/index.ts';
import { learnMember } from '../../lib/platforms/ghost/member.ts';
import type { CommentTarget, Page, Platform } from '../../lib/platforms/platform.ts';
import { parsePage } from '../kit/parse-page.ts';
import { annasPost } from '../sites/ghost/index.ts';
import { origin, renderPost, type StillOptions } from '../sites/ghost/static-page.ts';
import { members } from '../sites/ghost/story.ts';

export const postUrl = origin + annasPost;

/** Ghost, where the site has already said who is the member. Parsing leaves shadow roots unmade; here they are. */
export function ghostFor(member: string | null): Platform {
  return {
    ...ghost,
    readPage(document, url) {
      makeShadows(document);
      learnMember(document, member === null ? null : accountOf(member));
      return ghost.readPage(document, url);
    },
  };
}

export function open(options: StillOptions = {}, member: string | null = 'anna') {
  const document = parsePage(renderPost(options));
  const page = ghostFor(member).readPage(document, new URL(postUrl));
  return { document, page, comments: readComments(document, page) };
}

export function readComments(document: Document, page: Page): Map<string, CommentObservation> {
  const comments = new Map<string, CommentObservation>();
  for (const element of (page.root ?? document).querySelectorAll(ghost.comments.selector)) {
    const comment = ghost.comments.read(element, page);
    if (comment) comments.set(comment.id, comment);
  }
  return comments;
}

export function targetIn(
  comments: ReadonlyMap<string, CommentObservation>,
  id: string,
): CommentTarget {
  const found = comments.get(id);
  if (!found) throw new Error(`No comment ${id}`);
  return found;
}

export function accountOf(key: string) {
  const { uuid = '', name = '' } = members[key] ?? {};
  return { id: uuid, name };
}

export function makeShadows(document: Document): void {
  for (const template of document.querySelectorAll<HTMLTemplateElement>('[shadowrootmode]')) {
    const host = template.parentElement;
    if (host && !host.shadowRoot)
      host.attachShadow({ mode: 'open' }).append(template.content.cloneNode(true));
  }
}
