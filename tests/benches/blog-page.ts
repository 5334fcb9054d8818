/** A post of a made-up blog with so many comments, in the markup of WordPress's classic themes, threads to depth 3. */
export function blogPage(comments: number): string {
  return `<!doctype html><html lang="it"><head><meta charset="utf-8"><title>Pane senza bilancia</title>
<meta name="generator" content="WordPress 6.8"><link rel="https://api.w.org/" href="/wp-json/">
<link rel="shortlink" href="/?p=4"></head>
<body class="post-template-default single single-post postid-4 logged-in admin-bar">
<div id="wpadminbar"><li id="wp-admin-bar-my-account"><a href="/wp-admin/profile.php"><span class="display-name">Anna</span></a></li>
<li id="wp-admin-bar-user-info"><a href="/wp-admin/profile.php"><span class="display-name">Anna</span><span class="username">anna</span></a></li></div>
<main><article id="post-4" class="post-4 post hentry"><h1 class="entry-title">Pane senza bilancia</h1>
<span class="byline"><a rel="author" href="/author/anna/">Anna</a></span></article>
<div id="comments" class="comments-area"><h2 class="comments-title">${comments} comments</h2>
<ol class="comment-list">${threads(comments)}</ol>
<div id="respond" class="comment-respond"><form action="https://blog.example/wp-comments-post.php" method="post" id="commentform"><p class="logged-in-as">Logged in as Anna.</p>
<textarea id="comment" name="comment"></textarea><input name="submit" type="submit" id="submit" value="Post Comment"><input type="hidden" name="comment_post_ID" value="4"><input type="hidden" name="comment_parent" id="comment_parent" value="0"></form></div></div></main></body></html>`;
}

/** One `li`, as the page has it; `children` are the `li` of its replies. */
export function blogComment(number: number, depth: number, children = ''): string {
  const mine = depth === 2;
  const author = mine ? 'Anna' : (people[number % people.length] ?? '');
  const day = String((number % 27) + 1).padStart(2, '0');
  return `<li id="comment-${number}" class="comment ${mine ? 'byuser comment-author-anna bypostauthor ' : ''}even depth-${depth}${children ? ' parent' : ''}">
\t<article id="div-comment-${number}" class="comment-body">
\t\t<footer class="comment-meta">
\t\t\t<div class="comment-author vcard">
\t\t\t\t<img alt="" class="avatar avatar-60 photo" height="60" width="60"><b class="fn">${author}</b> <span class="says">says:</span>\t\t\t</div><!-- .comment-author -->

\t\t\t<div class="comment-metadata">
\t\t\t\t<a href="https://blog.example/2026/11/pane/#comment-${number}"><time datetime="2026-10-${day}T10:42:00+00:00">10:42</time></a> <span class="edit-link"><a class="comment-edit-link" href="/wp-admin/comment.php?action=editcomment&amp;c=${number}">Edit</a></span>\t\t\t</div><!-- .comment-metadata -->
\t\t</footer><!-- .comment-meta -->

\t\t<div class="comment-content">
\t\t\t<p>${sentences[number % sentences.length] ?? ''}</p>
<p>Numero ${number}.</p>
\t\t</div><!-- .comment-content -->

\t\t<div class="reply"><a class="comment-reply-link" href="?replytocom=${number}#respond" data-commentid="${number}" data-postid="4">Reply</a></div>
\t</article><!-- .comment-body -->
${children ? `<ol class="children">\n${children}</ol><!-- .children -->\n` : ''}</li><!-- #comment-## -->
`;
}

/** Of four comments, two stand alone; one has a reply of the author's, and that one an answer. */
function threads(count: number): string {
  let html = '';
  for (let number = 1; number <= count; number += 1) {
    if (number % 5 !== 0 || number + 2 > count) {
      html += blogComment(number, 1);
      continue;
    }
    html += blogComment(number, 1, blogComment(number + 1, 2, blogComment(number + 2, 3)));
    number += 2;
  }
  return html;
}

const people = ['Giulia Lodi', 'Marco Riva', 'Élise Aubry', 'Noor', 'Tom Ashby', 'Šárka 🌾'];
const sentences = [
  'Che bella idea, provo <strong>domenica</strong>! 🍞',
  'How long does it rest when the kitchen is cold? Mine never rises before noon.',
  'Je ne suis pas d’accord : sans balance, on se trompe <em>toujours</em> un peu sur le sel.',
  'Grazie, come sempre.',
];
