import { type Blog, type Comment, type Post, greatestDepth, permalinkOf, userOf } from './blog.ts';
import { escape, isoTime, longTime, paragraphs } from './html.ts';
import { type Item, arrange } from './thread.ts';

export interface Shown {
  blog: Blog;
  post: Post;
  comments: Comment[];
  origin: string;
  /** 0: signed out. */
  userId: number;
}

/** The list as classic themes print it (Walker_Comment, html5). */
export function classicList(shown: Shown): string {
  const item = (each: Item, index: number): string => {
    const { comment } = each;
    if (comment.type === 'pingback')
      return `<li id="comment-${comment.id}" class="${classesOf(each, index, shown, true)}">
<div class="comment-body">Pingback: <a href="${escape(comment.url ?? '')}" class="url" rel="ugc external nofollow">${escape(comment.name)}</a></div>
</li><!-- #comment-## -->`;
    return `<li id="comment-${comment.id}" class="${classesOf(each, index, shown, true)}">
<article id="div-comment-${comment.id}" class="comment-body">
<footer class="comment-meta">
<div class="comment-author vcard">${avatar(comment)} <b class="fn">${nameOf(comment)}</b> <span class="says">ha detto:</span></div><!-- .comment-author -->
<div class="comment-metadata"><a href="${linkOf(comment, shown)}"><time datetime="${isoTime(comment.at)}">${longTime(comment.at)}</time></a>${editLink(comment, shown, 'comment-edit-link')}</div><!-- .comment-metadata -->
</footer><!-- .comment-meta -->
<div class="comment-content">
${paragraphs(comment.text, comment.emojiImages)}
</div><!-- .comment-content -->
<div class="reply">${replyLink(each, shown, `div-comment-${comment.id}`)}</div>
</article><!-- .comment-body -->
${each.replies.length > 0 ? `<ol class="children">\n${each.replies.map(item).join('\n')}\n</ol><!-- .children -->` : ''}
</li><!-- #comment-## -->`;
  };
  return `<ol class="comment-list">\n${arrange(shown.comments).map(item).join('\n')}\n</ol><!-- .comment-list -->`;
}

/** The list as block themes print it (core/comment-template): no article, no `parent`, a pingback like a comment. */
export function blockList(shown: Shown): string {
  const item = (each: Item, index: number): string => {
    const { comment } = each;
    return `<li id="comment-${comment.id}" class="${classesOf(each, index, shown, false)}">
<div class="wp-block-columns is-layout-flex wp-container-core-columns-is-layout-1">
<div class="wp-block-column is-layout-flow" style="flex-basis:40px"><div class="wp-block-avatar">${avatar(comment, 'wp-block-avatar__image')}</div></div>
<div class="wp-block-column is-layout-flow">
<div class="wp-block-comment-author-name has-small-font-size">${nameOf(comment)}</div>
<div class="wp-block-group is-layout-flex"><div class="wp-block-comment-date has-small-font-size"><time datetime="${isoTime(comment.at)}"><a href="${linkOf(comment, shown)}">${longTime(comment.at)}</a></time></div>${editLink(comment, shown, 'wp-block-comment-edit-link')}</div>
<div class="wp-block-comment-content">${comment.type === 'pingback' ? paragraphs(comment.text.replaceAll('&hellip;', '…')) : paragraphs(comment.text, comment.emojiImages)}</div>
<div class="wp-block-comment-reply-link has-small-font-size">${replyLink(each, shown, `comment-${comment.id}`)}</div>
</div>
</div>
${each.replies.length > 0 ? `<ol>${each.replies.map(item).join('\n')}</ol>` : ''}
</li>`;
  };
  return `<ol class="wp-block-comment-template">${arrange(shown.comments).map(item).join('\n')}</ol>`;
}

export function classesOf(
  each: Item,
  index: number,
  { blog, post }: Shown,
  writesParent: boolean,
): string {
  const { comment, depth } = each;
  const user = userOf(blog, comment.userId);
  const turn = index % 2 === 0 ? 'even' : 'odd alt';
  return [
    comment.type,
    user ? `byuser comment-author-${user.nicename}` : '',
    user && user.id === post.authorId ? 'bypostauthor' : '',
    turn,
    depth === 1 ? `thread-${turn.replace(' alt', ' thread-alt')}` : '',
    `depth-${depth}`,
    writesParent && each.isParent ? 'parent' : '',
  ]
    .filter(Boolean)
    .join(' ');
}

export function linkOf(comment: Comment, { post, origin }: Shown): string {
  return `${permalinkOf(post, origin)}#comment-${comment.id}`;
}

export function avatar(comment: Comment, more = ''): string {
  const src = `/avatar/${encodeURIComponent(comment.name)}.svg`;
  return `<img alt="" src="${escape(src)}" class="avatar avatar-48 photo ${more}" height="48" width="48" loading="lazy" decoding="async">`;
}

function nameOf({ name, url }: Comment): string {
  return url
    ? `<a href="${escape(url)}" class="url" rel="ugc external nofollow">${escape(name)}</a>`
    : escape(name);
}

function editLink(comment: Comment, { userId, post, origin }: Shown, className: string): string {
  if (userId !== post.authorId && userId !== 1) return '';
  return ` <span class="edit-link"><a class="${className}" href="${origin}/wp-admin/comment.php?action=editcomment&amp;c=${comment.id}">Modifica</a></span>`;
}

function replyLink({ comment, depth }: Item, { post, origin }: Shown, below: string): string {
  if (depth >= greatestDepth) return '';
  const label = escape(`Rispondi a ${comment.name}`);
  return `<a rel="nofollow" class="comment-reply-link" href="${permalinkOf(post, origin)}?replytocom=${comment.id}#respond" data-commentid="${comment.id}" data-postid="${post.id}" data-belowelement="${below}" data-respondelement="respond" data-replyto="${label}" aria-label="${label}">Rispondi</a>`;
}
