import type { CommentObservation } from '../../lib/comments/comment.ts';

/** Short signs for tables: who writes, when, below what. Minutes count from an invented noon. */
export type Sketch = Partial<Omit<CommentObservation, 'author' | 'at'>> & {
  id: string;
  /** 'me', or the name of somebody; also their handle. */
  by: string;
  /** Minutes; null where the page shows no time. */
  at?: number | null;
};

export const noon = Date.UTC(2026, 10, 12, 12);
export const minute = 60_000;

/** A top comment with an exact time, unless the sketch says otherwise. */
export function commentOf({ by, at = 0, ...sketch }: Sketch): CommentObservation {
  return {
    postId: 'post',
    parentId: null,
    author: { id: by, name: by, handle: by },
    text: by === 'me' ? 'One spoon of it is enough, then you wait.' : 'I tried it yesterday.',
    at: at === null ? null : noon + at * minute,
    precisionMs: 0,
    permalink: `https://blog.example/post#${sketch.id}`,
    mine: by === 'me',
    ...sketch,
  };
}
