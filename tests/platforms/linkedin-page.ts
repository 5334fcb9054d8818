import { vi } from 'vitest';
import type { CommentObservation } from '../../lib/comments/comment.ts';
import { linkedin } from '../../lib/platforms/linkedin/index.ts';
import type { CommentTarget, Page } from '../../lib/platforms/platform.ts';
import { parsePage } from '../kit/parse-page.ts';
import { type LinkedinOptions, viewOf } from '../sites/linkedin/index.ts';
import { renderDocument } from '../sites/linkedin/page.ts';
import { annasPost, ids } from '../sites/linkedin/story.ts';
import { personOf } from '../sites/linkedin/view.ts';

export const annasPath = `/feed/update/urn:li:activity:${ids.post}/`;

export function openPage(
  options: LinkedinOptions,
  path = annasPath,
): { document: Document; page: Page } {
  const document = parsePage(renderDocument(path, viewOf(options), true));
  return {
    document,
    page: linkedin.readPage(document, new URL(`https://www.linkedin.com${path}`)),
  };
}

export function readAll(document: Document, page: Page): Map<string, CommentObservation> {
  const found = [...document.querySelectorAll(linkedin.comments.selector)].flatMap(
    (element) => linkedin.comments.read(element, page) ?? [],
  );
  return new Map(found.map((comment) => [comment.id, comment]));
}

export function targetFor(id: string): CommentTarget {
  const line = annasPost.lines.find((each) => each.id === id);
  const { slug, name } = personOf(line?.by ?? '');
  return { id, author: { id: `in/${slug}`, name }, text: line?.text ?? '' };
}

/** happy-dom draws nothing: pictures of replies stand as far in as the style of the living copy says. */
export function drawIndents(replyIndentPx: number, side: 'ltr' | 'rtl' = 'ltr'): void {
  const width = 600;
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const indent = this.closest('.c1') ? replyIndentPx : 8;
    if (this.localName !== 'figure' && this.localName !== 'img') return rect(0, width);
    return side === 'ltr' ? rect(indent, 32) : rect(width - indent - 32, 32);
  });
}

function rect(left: number, width: number): DOMRect {
  return { left, width, right: left + width, top: 0, bottom: 20, height: 20 } as DOMRect;
}
