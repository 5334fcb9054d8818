import { type Blog, type Post, type User, approvedOf, permalinkOf, userOf } from './blog.ts';
import { countOf, escape, isoTime, longDay } from './html.ts';
import { frame } from './page-parts.ts';

/** The list of posts: of one author, or of all on the home page. */
export function archivePage(
  blog: Blog,
  author: User | null,
  user: User | null,
  origin: string,
  theme: 'classic' | 'block',
): string {
  const posts = blog.posts
    .filter((post) => !author || post.authorId === author.id)
    .toSorted((one, other) => other.at - one.at);
  const item = theme === 'block' ? blockItem : classicItem;
  const items = posts.map((post) => item(blog, post, origin)).join('\n');
  const list =
    theme === 'block' ? `<ul class="wp-block-post-template is-layout-flow">${items}</ul>` : items;
  const heading = author ? `Articoli di ${author.name}` : 'Dal quaderno';
  return frame(
    {
      blog,
      origin,
      user,
      title: author?.name ?? blog.tagline,
      bodyClass: author
        ? `archive author author-${author.nicename} author-${author.id}`
        : 'home blog',
    },
    `<h1 class="page-title">${escape(heading)}</h1>${list}`,
  );
}

function classicItem(blog: Blog, post: Post, origin: string): string {
  const count = approvedOf(blog, post.id).length;
  const url = permalinkOf(post, origin);
  return `<article id="post-${post.id}" class="post-${post.id} post type-post status-publish hentry entry entry-short">
<h2 class="entry-title"><a href="${url}" rel="bookmark">${escape(post.title)}</a></h2>
<p class="entry-meta"><time class="entry-date published" datetime="${isoTime(post.at)}">${longDay(post.at)}</time> · ${escape(userOf(blog, post.authorId)?.name ?? '')} · <span class="comments-link"><a href="${url}#${count > 0 ? 'comments' : 'respond'}">${count > 0 ? countOf(count) : 'Lascia un commento'}<span class="screen-reader-text"> su ${escape(post.title)}</span></a></span></p>
<p>${escape(post.body[0] ?? '')}</p></article>`;
}

function blockItem(blog: Blog, post: Post, origin: string): string {
  const count = approvedOf(blog, post.id).length;
  const url = permalinkOf(post, origin);
  return `<li class="wp-block-post post-${post.id} post type-post status-publish hentry"><div class="wp-block-group entry entry-short">
<h2 class="wp-block-post-title"><a href="${url}" target="_self">${escape(post.title)}</a></h2>
<div class="entry-meta"><div class="wp-block-post-date"><time datetime="${isoTime(post.at)}">${longDay(post.at)}</time></div><div class="wp-block-post-comments-link"><a href="${url}#comments">${countOf(count)}<span class="screen-reader-text"> su ${escape(post.title)}</span></a></div></div>
<p>${escape(post.body[0] ?? '')}</p></div></li>`;
}
