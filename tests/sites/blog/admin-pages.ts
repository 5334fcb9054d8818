import {
  type Blog,
  type Comment,
  type Post,
  type User,
  approvedOf,
  permalinkOf,
  userOf,
} from './blog.ts';
import { avatar } from './comment-markup.ts';
import { adminTime, escape, paragraphs } from './html.ts';
import { adminBar } from './page-parts.ts';

/** core's number of rows. */
const perPage = 20;

/** wp-admin/edit-comments.php: comments of all posts, newest first, with the quick reply. */
export function commentsPage(
  blog: Blog,
  user: User,
  origin: string,
  query: URLSearchParams,
): string {
  const postId = Number(query.get('p') ?? 0);
  const all = blog.comments
    .filter((comment) => postId === 0 || comment.postId === postId)
    .toSorted((one, other) => other.at - one.at || other.id - one.id);
  const page = Math.max(1, Number(query.get('paged') ?? 1));
  const rows = all
    .slice((page - 1) * perPage, page * perPage)
    .map((comment) => commentRow(blog, comment, user, origin))
    .join('\n');
  const next =
    all.length > page * perPage
      ? `<a class="next-page button" href="?paged=${page + 1}">Pagina successiva</a>`
      : '';
  return adminFrame(
    blog,
    user,
    { title: 'Commenti', bodyClass: 'edit-comments-php', script: 'edit-comments' },
    `<h1 class="wp-heading-inline">Commenti</h1>
<form id="comments-form" method="get"><table class="wp-list-table widefat fixed striped comments">
<thead><tr><th class="column-author">Autore</th><th class="column-comment">Commento</th><th class="column-response">In risposta a</th><th class="column-date">Inviato il</th></tr></thead>
<tbody id="the-comment-list" data-wp-lists="list:comment">
${rows}
</tbody></table><div class="tablenav bottom">${next}</div></form>
<form id="replyform-home" method="get"><div id="com-reply"><table><tbody><tr id="replyrow" class="inline-edit-row" style="display:none"><td colspan="4" class="colspanchange">
<fieldset class="comment-reply"><legend><span id="replyhead">Rispondi al commento</span></legend>
<div id="replycontainer"><label for="replycontent" class="screen-reader-text">Commento</label><textarea class="wp-editor-area" rows="6" cols="40" name="content" id="replycontent"></textarea></div>
<div id="replysubmit" class="submit"><p class="reply-submit-buttons"><button type="button" class="save button button-primary"><span id="replybtn">Invia risposta</span></button> <button type="button" class="cancel button">Annulla</button></p></div>
<input type="hidden" name="action" id="action" value=""><input type="hidden" name="comment_ID" id="comment_ID" value=""><input type="hidden" name="comment_post_ID" id="comment_post_ID" value="">
</fieldset></td></tr></tbody></table></div></form>`,
  );
}

export function commentRow(blog: Blog, comment: Comment, user: User, origin: string): string {
  const post = blog.posts.find((candidate) => candidate.id === comment.postId) as Post;
  const author = userOf(blog, comment.userId);
  const parent = blog.comments.find((other) => other.id === comment.parentId);
  const url = permalinkOf(post, origin);
  const mayReply = user.id === 1 || post.authorId === user.id;
  const classes = [
    comment.type,
    author ? `byuser comment-author-${author.nicename}` : '',
    author && author.id === post.authorId ? 'bypostauthor' : '',
    'even thread-even depth-1',
    comment.approved ? 'approved' : 'unapproved',
  ];
  const actions = mayReply
    ? `<div class="row-actions"><span class="reply hide-if-no-js"><button type="button" data-comment-id="${comment.id}" data-post-id="${post.id}" data-action="replyto" class="vim-r comment-inline button-link" aria-expanded="false" aria-label="Rispondi a questo commento">Rispondi</button></span></div>`
    : '';
  return `<tr id="comment-${comment.id}" class="${classes.filter(Boolean).join(' ')}">
<td class="author column-author" data-colname="Autore"><strong>${avatar(comment)} ${escape(comment.name)}</strong><br><a href="mailto:${comment.id}@lettori.example">${comment.id}@lettori.example</a><br><a href="edit-comments.php?s=192.0.2.${comment.id % 250}&amp;mode=detail">192.0.2.${comment.id % 250}</a></td>
<td class="comment column-comment has-row-actions column-primary" data-colname="Commento">${parent ? `In risposta a <a href="${url}#comment-${parent.id}">${escape(parent.name)}</a>.` : ''}${comment.type === 'pingback' ? `<p>${comment.text}</p>` : paragraphs(comment.text, comment.emojiImages)}
<div id="inline-${comment.id}" class="hidden"><textarea class="comment" rows="1" cols="1">${escape(comment.text)}</textarea><div class="author-email">${comment.id}@lettori.example</div><div class="author">${escape(comment.name)}</div><div class="author-url">${escape(comment.url ?? '')}</div><div class="comment_status">${comment.approved ? 1 : 0}</div></div>
${actions}</td>
<td class="response column-response" data-colname="In risposta a"><div class="response-links"><a href="${origin}/wp-admin/post.php?post=${post.id}&amp;action=edit" class="comments-edit-item-link">${escape(post.title)}</a><a href="${url}" class="comments-view-item-link">Visualizza articolo</a><span class="post-com-count-wrapper post-com-count-${post.id}"><a href="edit-comments.php?p=${post.id}&amp;comment_status=approved" class="post-com-count post-com-count-approved"><span class="comment-count-approved" aria-hidden="true">${approvedOf(blog, post.id).length}</span></a></span></div></td>
<td class="date column-date" data-colname="Inviato il"><div class="submitted-on"><a href="${url}#comment-${comment.id}">${adminTime(comment.at)}</a></div></td>
</tr>`;
}

/** wp-admin/edit.php: all posts. The own user id stands in a script, the authors' in links. */
export function postsPage(blog: Blog, user: User, origin: string): string {
  const rows = blog.posts
    .toSorted((one, other) => other.at - one.at)
    .map((post) => {
      const url = permalinkOf(post, origin);
      const count = approvedOf(blog, post.id).length;
      const counted =
        count > 0
          ? `<a href="edit-comments.php?p=${post.id}&amp;comment_status=approved" class="post-com-count post-com-count-approved"><span class="comment-count-approved" aria-hidden="true">${count}</span><span class="screen-reader-text">${count} commenti</span></a>`
          : '<span aria-hidden="true">—</span><span class="screen-reader-text">Nessun commento</span>';
      return `<tr id="post-${post.id}" class="iedit author-${post.authorId === user.id ? 'self' : 'other'} level-0 post-${post.id} type-post status-publish format-standard hentry entry">
<td class="title column-title has-row-actions column-primary page-title"><strong><a class="row-title" href="${origin}/wp-admin/post.php?post=${post.id}&amp;action=edit">${escape(post.title)}</a></strong><div class="row-actions"><span class="view"><a href="${url}" rel="bookmark">Visualizza</a></span></div></td>
<td class="author column-author"><a href="edit.php?post_type=post&amp;author=${post.authorId}">${escape(userOf(blog, post.authorId)?.name ?? '')}</a></td>
<td class="comments column-comments"><div class="post-com-count-wrapper">${counted}</div></td>
<td class="date column-date">Pubblicato<br>${adminTime(post.at)}</td></tr>`;
    })
    .join('\n');
  return adminFrame(
    blog,
    user,
    { title: 'Articoli', bodyClass: 'edit-php post-type-post' },
    `<h1 class="wp-heading-inline">Articoli</h1><table class="wp-list-table widefat fixed striped posts">
<thead><tr><th class="column-title">Titolo</th><th class="column-author">Autore</th><th class="column-comments">Commenti</th><th class="column-date">Data</th></tr></thead>
<tbody id="the-list">${rows}</tbody></table>`,
  );
}

function adminFrame(
  blog: Blog,
  user: User,
  { title, bodyClass, script }: { title: string; bodyClass: string; script?: string },
  content: string,
): string {
  return `<!doctype html>
<html class="wp-toolbar" lang="it-IT">
<head>
<meta charset="UTF-8">
<title>${title} ‹ ${escape(blog.name)} — WordPress</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/wp-includes/css/admin-bar.min.css">
<link rel="stylesheet" href="/wp-admin/css/admin.css">
<script>var userSettings = {"url":"/","uid":"${user.id}","time":"1","secure":""}</script>
</head>
<body class="wp-admin wp-core-ui no-customize-support ${bodyClass} admin-color-fresh locale-it-it">
<div id="wpwrap">
<div id="adminmenumain"><ul id="adminmenu"><li><a href="/wp-admin/edit.php">Articoli</a></li><li><a href="/wp-admin/edit-comments.php">Commenti</a></li><li><a href="/">Vai al blog</a></li></ul></div>
<div id="wpcontent">${adminBar(blog, user)}<div id="wpbody"><div id="wpbody-content"><div class="wrap">${content}</div></div></div></div>
</div>
${script ? `<script src="/wp-admin/js/${script}.min.js" defer></script>` : ''}
</body>
</html>`;
}
