import type { PostGroup } from '../../lib/inbox/view.ts';

export interface FirstComments {
  groups: PostGroup[];
  /** Keys of the comments in them, from top to bottom. */
  keys: string[];
  /** How many more there are. */
  rest: number;
}

/** The first comments over all groups, so that ten thousand cost no more than fifty. Groups without any are left out. */
export function firstComments(groups: PostGroup[], limit: number): FirstComments {
  const first: FirstComments = { groups: [], keys: [], rest: 0 };
  for (const group of groups) {
    const room = Math.max(0, limit - first.keys.length);
    const comments = group.comments.slice(0, room);
    first.rest += group.comments.length - comments.length;
    if (comments.length === 0) continue;
    first.groups.push(comments.length === group.comments.length ? group : { ...group, comments });
    for (const { key } of comments) first.keys.push(key);
  }
  return first;
}
