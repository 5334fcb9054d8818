import type { PlatformId } from '../../lib/comments/comment.ts';

/** As people say them. */
export const platformNames: Record<PlatformId, string> = {
  wordpress: 'WordPress',
  mastodon: 'Mastodon',
  youtube: 'YouTube',
};

const shortNames: Record<PlatformId, string> = { wordpress: 'W', mastodon: 'M', youtube: 'YT' };

export function PlatformBadge({ platform }: { platform: PlatformId }) {
  return (
    <span class={`platform-badge ${platform}`} role="img" aria-label={platformNames[platform]}>
      {shortNames[platform]}
    </span>
  );
}
