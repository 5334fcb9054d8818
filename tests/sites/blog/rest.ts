import { type Blog, type Comment, approvedOf, permalinkOf, userOf } from './blog.ts';
import { gmtTime, paragraphs } from './html.ts';

/** The public part of the REST interface: /wp/v2/comments, /wp/v2/posts/ID, /wp/v2/users. */
export function answerRest(
  blog: Blog,
  path: string,
  query: URLSearchParams,
  origin: string,
): Response {
  if (path === '/') return Response.json({ name: blog.name, namespaces: ['wp/v2'] });
  if (path === '/wp/v2/comments') return listComments(blog, query, origin);
  if (path === '/wp/v2/users') return listUsers(blog, query);
  const postId = Number(/^\/wp\/v2\/posts\/(\d+)$/u.exec(path)?.[1] ?? 0);
  const post = blog.posts.find(({ id }) => id === postId);
  if (post)
    return Response.json({
      id: post.id,
      author: post.authorId,
      date_gmt: gmtTime(post.at),
      link: permalinkOf(post, origin),
      title: { rendered: post.title },
    });
  return refuse(404, 'rest_no_route');
}

export function refuse(status: number, code: string): Response {
  return Response.json({ code, message: code, data: { status } }, { status });
}

function listComments(blog: Blog, query: URLSearchParams, origin: string): Response {
  const post = blog.posts.find(({ id }) => id === Number(query.get('post')));
  if (!post) return refuse(404, 'rest_post_invalid_id');
  const all = approvedOf(blog, post.id).filter((comment) => comment.type === 'comment');
  const perPage = Number(query.get('per_page') ?? 10);
  const page = Number(query.get('page') ?? 1);
  const pages = Math.max(1, Math.ceil(all.length / perPage));
  if (perPage < 1 || perPage > 100) return refuse(400, 'rest_invalid_param');
  if (page > pages) return refuse(400, 'rest_comment_invalid_page_number');
  const ordered = query.get('order') === 'asc' ? all : all.toReversed();
  const shown = ordered.slice((page - 1) * perPage, page * perPage);
  const link = permalinkOf(post, origin);
  return Response.json(
    shown.map((comment) => asJson(comment, link)),
    { headers: { 'X-WP-Total': String(all.length), 'X-WP-TotalPages': String(pages) } },
  );
}

function asJson(comment: Comment, link: string) {
  return {
    id: comment.id,
    post: comment.postId,
    parent: comment.parentId,
    author: comment.userId,
    author_name: comment.name,
    date_gmt: gmtTime(comment.at),
    content: { rendered: `${paragraphs(comment.text)}\n` },
    link: `${link}#comment-${comment.id}`,
    status: 'approved',
    type: comment.type,
  };
}

function listUsers(blog: Blog, query: URLSearchParams): Response {
  const wanted = (query.get('include') ?? '').split(',').map(Number);
  return Response.json(
    wanted.flatMap((id) => {
      const user = userOf(blog, id);
      return user ? { id: user.id, slug: user.nicename, name: user.name } : [];
    }),
  );
}
