import type { PlatformId } from '../../lib/comments/comment.ts';
import type { CommentCard } from '../../lib/inbox/view.ts';

/** Whether one can put a heart (or a like) on a comment there, and Ricevuto reads it. A post's key begins with its platform. */
export function hasHearts({ postKey }: Pick<CommentCard, 'postKey'>): boolean {
  return withHearts.has(postKey.slice(0, postKey.indexOf(':')));
}

/** Those whose readers tell `hearted`; YouTube Studio's comments are keyed as YouTube's. */
const withHearts: ReadonlySet<string> = new Set<PlatformId>([
  'youtube',
  'instagram',
  'facebook',
  'threads',
  'x',
  'linkedin',
  'tiktok',
  'bluesky',
  'mastodon',
  'ghost',
]);
