import type { PlatformId } from '../../lib/comments/comment.ts';
import { knownPlatforms } from '../../lib/comments/known-platforms.ts';

interface PlatformBadgeProps {
  platform: PlatformId;
  /** Its name stands beside it: a screen reader need not hear it twice. */
  named?: boolean;
}

export function PlatformBadge({ platform, named = false }: PlatformBadgeProps) {
  const { name, short } = knownPlatforms[platform];
  const spoken = named ? { 'aria-hidden': true } : { role: 'img' as const, 'aria-label': name };
  return (
    <span class={`platform-badge ${platform}`} {...spoken}>
      {short}
    </span>
  );
}
