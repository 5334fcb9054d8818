import type { PlatformId } from '../../lib/comments/comment.ts';
import { knownPlatforms } from '../../lib/comments/known-platforms.ts';

export function PlatformBadge({ platform }: { platform: PlatformId }) {
  const { name, short } = knownPlatforms[platform];
  return (
    <span class={`platform-badge ${platform}`} role="img" aria-label={name}>
      {short}
    </span>
  );
}
