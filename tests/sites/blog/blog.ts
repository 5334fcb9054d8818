/** The blog in memory: people, posts and comments, as WordPress keeps them. All invented. */
export interface User {
  id: number;
  login: string;
  nicename: string;
  name: string;
  bio: string;
}

export interface Post {
  id: number;
  authorId: number;
  slug: string;
  title: string;
  /** Paragraphs; one that begins with "## " is a heading. */
  body: string[];
  at: number;
}

export interface Comment {
  id: number;
  postId: number;
  /** 0: a top comment. */
  parentId: number;
  /** 0: a visitor. */
  userId: number;
  name: string;
  text: string;
  at: number;
  approved: boolean;
  type: 'comment' | 'pingback';
  url?: string;
  /** Emoji are shown as images, as WordPress does for browsers without the font. */
  emojiImages?: boolean;
}

export interface Blog {
  name: string;
  tagline: string;
  users: User[];
  posts: Post[];
  comments: Comment[];
}

/** core's default: deeper replies are printed on the last level. */
export const greatestDepth = 5;

export function userOf(blog: Blog, id: number): User | undefined {
  return blog.users.find((user) => user.id === id);
}

/** Approved comments and pingbacks of a post, oldest first. */
export function approvedOf(blog: Blog, postId: number): Comment[] {
  return blog.comments
    .filter((comment) => comment.postId === postId && comment.approved)
    .toSorted((one, other) => one.at - other.at || one.id - other.id);
}

export function addComment(
  blog: Blog,
  comment: Omit<Comment, 'id' | 'type' | 'approved'>,
): Comment {
  const id = Math.max(0, ...blog.comments.map((other) => other.id)) + 1;
  const added: Comment = { ...comment, id, type: 'comment', approved: true };
  blog.comments.push(added);
  return added;
}

export function permalinkOf(post: Post, origin: string): string {
  return `${origin}/${post.slug}/`;
}
