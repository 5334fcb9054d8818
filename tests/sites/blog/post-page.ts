import { type Blog, type Post, type User, approvedOf, permalinkOf, userOf } from './blog.ts';
import { type Shown, blockList, classicList } from './comment-markup.ts';
import { countOf, escape, isoTime, longDay } from './html.ts';
import { frame } from './page-parts.ts';

export interface PostPageOptions {
  theme: 'classic' | 'block';
  scripts: boolean;
  ajax: boolean;
  ajaxDelayMs: number;
}

/** One post with its comments and the form, in the markup of the theme. `replyTo`: from ?replytocom=, 0 for none. */
export function postPage(
  blog: Blog,
  post: Post,
  user: User | null,
  origin: string,
  replyTo: number,
  options: PostPageOptions,
): string {
  const isBlock = options.theme === 'block';
  const shown: Shown = {
    blog,
    post,
    origin,
    userId: user?.id ?? 0,
    comments: approvedOf(blog, post.id),
  };
  const parts = isBlock ? blockParts(shown) : classicParts(shown);
  const form = replyForm(shown, user, replyTo, options);
  return frame(
    {
      blog,
      origin,
      user,
      post,
      title: post.title,
      bodyClass: `post-template-default single single-post postid-${post.id} single-format-standard`,
      head: `<link rel="alternate" title="JSON" type="application/json" href="${origin}/wp-json/wp/v2/posts/${post.id}">
<link rel="canonical" href="${permalinkOf(post, origin)}">
<link rel="shortlink" href="${origin}/?p=${post.id}">`,
      scripts: [
        options.scripts ? '<script src="/wp-includes/js/comment-reply.min.js" defer></script>' : '',
        options.ajax ? '<script src="/wp-content/plugins/ajax-comments.js" defer></script>' : '',
      ].join(''),
    },
    parts.article + parts.comments(form),
  );
}

interface Parts {
  article: string;
  comments(form: string): string;
}

function classicParts(shown: Shown): Parts {
  const { post, origin } = shown;
  return {
    article: `<article id="post-${post.id}" class="post-${post.id} post type-post status-publish format-standard hentry entry">
<header class="entry-header"><h1 class="entry-title">${escape(post.title)}</h1>
<p class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="${isoTime(post.at)}">${longDay(post.at)}</time></span> <span class="byline">di ${byline(shown, 'rel="author"')}</span></p></header>
<div class="entry-content">${bodyOf(post)}</div>
</article><!-- #post-${post.id} -->`,
    comments: (form) => `<div id="comments" class="comments-area">
<h2 class="comments-title">${countOf(shown.comments.length)}</h2>
${classicList(shown)}
${form}
</div><!-- #comments -->
<nav class="navigation post-navigation" aria-label="Articoli"><a href="${origin}/" rel="prev">Tutti gli articoli</a></nav>`,
  };
}

function blockParts(shown: Shown): Parts {
  const { post } = shown;
  return {
    article: `<div class="wp-block-group entry is-layout-constrained">
<h1 class="wp-block-post-title">${escape(post.title)}</h1>
<div class="wp-block-group entry-meta is-layout-flex"><div class="wp-block-post-date"><time datetime="${isoTime(post.at)}">${longDay(post.at)}</time></div> <div class="wp-block-post-author-name">${byline(shown, 'target="_self" class="wp-block-post-author-name__link"')}</div></div>
<div class="entry-content wp-block-post-content is-layout-constrained">${bodyOf(post)}</div></div>`,
    comments: (form) => `<div class="wp-block-comments">
<h2 id="comments" class="wp-block-comments-title">${countOf(shown.comments.length)} su &#8220;${escape(post.title)}&#8221;</h2>
${blockList(shown)}
${form.replace('comment-respond', 'comment-respond wp-block-post-comments-form')}
</div>`,
  };
}

function byline({ blog, post, origin }: Shown, attributes: string): string {
  const author = userOf(blog, post.authorId);
  return `<a href="${origin}/author/${author?.nicename}/" ${attributes}>${escape(author?.name ?? '')}</a>`;
}

function bodyOf(post: Post): string {
  return post.body
    .map((part) =>
      part.startsWith('## ') ? `<h2>${escape(part.slice(3))}</h2>` : `<p>${escape(part)}</p>`,
    )
    .join('\n');
}

function replyForm(
  { blog, post, origin }: Shown,
  user: User | null,
  replyTo: number,
  { ajaxDelayMs }: PostPageOptions,
): string {
  const answered = blog.comments.find((comment) => comment.id === replyTo && comment.approved);
  const title = answered ? `Rispondi a ${escape(answered.name)} ` : 'Lascia un commento ';
  const cancel = `<small><a rel="nofollow" id="cancel-comment-reply-link" href="/${post.slug}/#respond"${answered ? '' : ' style="display:none;"'}>Annulla risposta</a></small>`;
  const who = user
    ? `<p class="logged-in-as">Accesso effettuato come ${escape(user.name)}. <a href="${origin}/wp-admin/profile.php">Modifica il tuo profilo</a>.</p>`
    : `<p class="comment-notes">Il tuo indirizzo email non sarà pubblicato.</p>`;
  const visitor = user
    ? ''
    : `<p class="comment-form-author"><label for="author">Nome *</label> <input id="author" name="author" type="text" required></p>
<p class="comment-form-email"><label for="email">Email *</label> <input id="email" name="email" type="email" required></p>`;
  return `<div id="respond" class="comment-respond">
<h3 id="reply-title" class="comment-reply-title">${title}${cancel}</h3>
<form action="${origin}/wp-comments-post.php" method="post" id="commentform" class="comment-form" novalidate data-delay="${ajaxDelayMs}">${who}
<p class="comment-form-comment"><label for="comment">Commento *</label> <textarea id="comment" name="comment" cols="45" rows="5" maxlength="65525" required></textarea></p>
${visitor}
<p class="form-submit"><input name="submit" type="submit" id="submit" class="submit wp-block-button__link" value="Invia commento"> <input type="hidden" name="comment_post_ID" value="${post.id}" id="comment_post_ID">
<input type="hidden" name="comment_parent" id="comment_parent" value="${answered ? replyTo : 0}"></p></form>
</div><!-- #respond -->`;
}
