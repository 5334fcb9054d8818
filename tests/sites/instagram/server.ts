import type { ApiComment, ApiMedia, ApiUser, Batch, Profile } from './state.ts';
import { allOf, people, publications, type Publication, type Remark } from './story.ts';

/** The site's knowledge, and what is written while it lives. `now`: when the story is told, epoch ms. */
export function createServer(now: number) {
  const posts = structuredClone(publications);
  const seconds = (minutesAgo: number) => Math.round(now / 1000 - minutesAgo * 60);
  let written = 0;

  const postOf = (code: string): Publication => {
    const post = posts.find((each) => each.code === code);
    if (!post) throw new Error(`No post ${code}.`);
    return post;
  };

  const commentOf = (remark: Remark, parent: Remark | null): ApiComment => ({
    pk: remark.id,
    text: remark.text,
    created_at: seconds(remark.minutesAgo),
    user: userOf(remark.by),
    child_comment_count: remark.replies?.length ?? 0,
    comment_like_count: remark.likes ?? 0,
    has_liked_comment: remark.isLiked ?? false,
    parent_comment_id: parent?.id ?? null,
    preview_child_comments: (remark.replies ?? [])
      .slice(0, remark.previewed ?? 0)
      .map((reply) => commentOf(reply, remark)),
  });

  const media = (code: string): ApiMedia => {
    const post = postOf(code);
    return {
      code,
      form: post.form,
      user: userOf(post.by),
      coauthor_producers: (post.with ?? []).map(userOf),
      tagged: post.tagged ?? null,
      caption: { text: post.caption },
      taken_at: seconds(post.minutesAgo),
      like_count: post.likes,
      comment_count: allOf(post).length,
      hue: post.hue,
      picture: post.picture,
    };
  };

  return {
    has: (code: string) => posts.some((post) => post.code === code),
    media,
    comments(code: string, from: number, count: number): Batch {
      const { remarks } = postOf(code);
      const end = from + count;
      return {
        edges: remarks.slice(from, end).map((remark) => ({ node: commentOf(remark, null) })),
        page_info: { end_cursor: end, has_next_page: end < remarks.length },
      };
    },
    children(code: string, id: string): ApiComment[] {
      const top = postOf(code).remarks.find((remark) => remark.id === id);
      return (top?.replies ?? []).map((reply) => commentOf(reply, top ?? null));
    },
    profile(handle: string): Omit<Profile, 'hovered'> {
      const own = posts.filter((post) => post.by === handle || post.with?.includes(handle));
      return { user: userOf(handle), posts: own.map(({ code }) => media(code)) };
    },
    like(code: string, id: string, isLiked: boolean): void {
      const remark = allOf(postOf(code)).find((each) => each.id === id);
      if (remark) remark.isLiked = isLiked;
    },
    /** Gives the new comment. `parentId`: a top comment, or null. */
    create(code: string, by: string, text: string, parentId: string | null): ApiComment {
      written += 1;
      const post = postOf(code);
      const parent = post.remarks.find((remark) => remark.id === parentId) ?? null;
      const minutesAgo = (now - Date.now()) / 60_000;
      const remark: Remark = { id: `1809900000000${1000 + written}`, by, text, minutesAgo };
      if (parent) (parent.replies ??= []).push(remark);
      else post.remarks.unshift(remark);
      return commentOf(remark, parent);
    },
  };
}

export function userOf(handle: string): ApiUser {
  const person = people.find((each) => each.handle === handle);
  if (!person) throw new Error(`Nobody is called ${handle}.`);
  const { name, hue, hasStory = false } = person;
  return { username: handle, full_name: name, hue, hasStory };
}
