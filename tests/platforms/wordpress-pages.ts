import type { CommentObservation } from '../../lib/comments/comment.ts';
import { wordpress } from '../../lib/platforms/wordpress/index.ts';
import { parsePage } from '../kit/parse-page.ts';
import { type BlogOptions, annasPost, createBlogSite } from '../sites/blog/index.ts';

export const origin = 'https://pane.example';
export const now = Date.UTC(2026, 10, 20, 9);

/** A page of the demo blog, read. */
export async function open(options: BlogOptions = {}, path = annasPost) {
  const site = createBlogSite({ now, ...options });
  const html = await (await site.fetch(new Request(origin + path))).text();
  return { site, ...look(html, path) };
}

/** Any page at an address of the blog, read. */
export function look(html: string, path = annasPost) {
  const document = parsePage(html);
  const url = new URL(origin + path);
  const page = wordpress.readPage(document, url);
  const comments = new Map<string, CommentObservation>();
  for (const element of document.querySelectorAll(wordpress.comments.selector)) {
    const comment = wordpress.comments.read(element, page);
    if (comment) comments.set(comment.id, comment);
  }
  return { document, url, page, comments };
}
