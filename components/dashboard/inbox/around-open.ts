import type { Thread, ThreadComment } from '../../../lib/log/thread.ts';

interface Around {
  shown: ThreadComment[];
  /** How many are left out between the top comment and the first shown below it, and after the last. */
  before: number;
  after: number;
}

/** Of a long thread the top comment, and so many around the one that is open. */
export function aroundOpen({ key, comments }: Thread, limit: number): Around {
  if (comments.length <= limit) return { shown: comments, before: 0, after: 0 };
  const at = Math.max(
    0,
    comments.findIndex((each) => each.key === key),
  );
  const from = Math.max(1, Math.min(at - Math.floor(limit / 2), comments.length - limit + 1));
  const to = Math.min(comments.length, from + limit - 1);
  return {
    shown: [...comments.slice(0, 1), ...comments.slice(from, to)],
    before: from - 1,
    after: comments.length - to,
  };
}
