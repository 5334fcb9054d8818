import { type Blog, type Comment, type Post, type User, permalinkOf } from './blog.ts';
import { escape } from './html.ts';

export interface Frame {
  blog: Blog;
  origin: string;
  user: User | null;
  title: string;
  bodyClass: string;
  head?: string;
  post?: Post;
  scripts?: string;
}

/** A whole page of the blog: head as core prints it, admin bar, header, main part, side column. */
export function frame(
  { blog, origin, user, title, bodyClass, head = '', post, scripts = '' }: Frame,
  main: string,
): string {
  const body = [bodyClass, user ? 'logged-in admin-bar' : ''].filter(Boolean).join(' ');
  return `<!doctype html>
<html lang="it-IT">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)} – ${escape(blog.name)}</title>
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/wp-includes/css/admin-bar.min.css">
<link rel="stylesheet" href="/wp-content/themes/forno/style.css">
<link rel="https://api.w.org/" href="${origin}/wp-json/">
<link rel="EditURI" type="application/rsd+xml" title="RSD" href="${origin}/xmlrpc.php?rsd">
<meta name="generator" content="WordPress 6.8.3">
${head}
</head>
<body class="${body}">
${user ? adminBar(blog, user, post) : ''}
<header id="masthead" class="site-header">
<a class="site-mark" href="${origin}/" aria-hidden="true" tabindex="-1">${loaf}</a>
<div class="site-branding"><p class="site-title"><a href="${origin}/">${escape(blog.name)}</a></p><p class="site-description">${escape(blog.tagline)}</p></div>
<nav class="site-nav" aria-label="Principale"><a href="${origin}/">Quaderno</a><a href="${origin}/author/anna/">Di Anna</a><a href="${origin}/author/bruno/">Di Bruno</a></nav>
</header>
<div id="content" class="site-content">
<main id="main" class="site-main">
${main}
</main>
<aside class="widget-area">${sideColumn(blog, origin)}</aside>
</div>
<footer class="site-footer"><p>${escape(blog.name)} · un blog d’esempio</p></footer>
${scripts}
</body>
</html>`;
}

/** core's bar; `.username` is printed only where the login differs from the shown name. */
export function adminBar(blog: Blog, user: User, post?: Post): string {
  const held = blog.comments.filter((comment: Comment) => !comment.approved).length;
  const edit =
    post && (post.authorId === user.id || user.id === 1)
      ? `<li id="wp-admin-bar-edit"><a class="ab-item" href="/wp-admin/post.php?post=${post.id}&amp;action=edit">Modifica articolo</a></li>`
      : '';
  const login =
    user.login === user.name ? '' : `<span class="username">${escape(user.login)}</span>`;
  return `<div id="wpadminbar" class="nojq"><div class="quicklinks" id="wp-toolbar" role="navigation" aria-label="Barra degli strumenti">
<ul id="wp-admin-bar-root-default" class="ab-top-menu">
<li id="wp-admin-bar-site-name"><a class="ab-item" href="/wp-admin/edit.php">${escape(blog.name)}</a></li>
<li id="wp-admin-bar-comments"><a class="ab-item" href="/wp-admin/edit-comments.php">Commenti${held > 0 ? ` <span class="ab-label awaiting-mod pending-count">${held}</span>` : ''}</a></li>
${edit}
</ul>
<ul id="wp-admin-bar-top-secondary" class="ab-top-secondary ab-top-menu"><li id="wp-admin-bar-my-account" class="menupop with-avatar"><a class="ab-item" aria-haspopup="true" href="/wp-admin/profile.php">Ciao, <span class="display-name">${escape(user.name)}</span></a>
<div class="ab-sub-wrapper"><ul id="wp-admin-bar-user-actions" class="ab-submenu"><li id="wp-admin-bar-user-info"><a class="ab-item" tabindex="-1" href="/wp-admin/profile.php"><span class="display-name">${escape(user.name)}</span>${login}</a></li></ul></div></li></ul>
</div></div>`;
}

function sideColumn(blog: Blog, origin: string): string {
  const author = blog.users[0];
  const posts = blog.posts
    .map((post) => `<li><a href="${permalinkOf(post, origin)}">${escape(post.title)}</a></li>`)
    .join('');
  return `<section class="widget widget_text"><h2 class="widget-title">Chi scrive</h2><p>${escape(author?.bio ?? '')}</p></section>
<section class="widget widget_recent_entries"><h2 class="widget-title">Ultimi articoli</h2><ul>${posts}</ul></section>`;
}

const loaf = `<svg viewBox="0 0 48 48" width="44" height="44" fill="none" stroke="currentColor" stroke-width="2.4" stroke-linecap="round"><path d="M6 28c0-9 8-15 18-15s18 6 18 15c0 4-3 7-7 7H13c-4 0-7-3-7-7Z"/><path d="m15 19 4 8m4-9 3 9m5-7 2 7"/></svg>`;
