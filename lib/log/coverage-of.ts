import type { PostRecord } from './records.ts';

/** How much of a post's comments is known. `seen`: how many the log has that are not gone. */
export function coverageOf(
  { post, read }: Pick<PostRecord, 'post' | 'read'>,
  seen: number,
): { seen: number; total: number | null; complete: boolean } {
  const total = read?.total ?? post.total;
  const complete = (read?.complete ?? false) && (total === null || seen >= total);
  return { seen: total === null ? seen : Math.min(seen, total), total, complete };
}
