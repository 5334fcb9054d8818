import type { Thread } from '../../../lib/log/thread.ts';
import type { PanelDesk } from '../../panel/panel-desk.ts';
import { Coverage, PostTitle } from '../../panel/post-group.tsx';
import { PlatformBadge } from '../../parts/platform-badge.tsx';

/** Under which post the thread stands, and how much of that post was seen. */
export function DetailPost({ thread, desk }: { thread: Thread; desk: PanelDesk }) {
  const { platform, post, coverage } = thread;
  return (
    <div class="detail-post">
      <PlatformBadge platform={platform} />
      <p class="detail-post-title one-line">
        <PostTitle group={{ ...post, isThisPage: false }} desk={desk} />
      </p>
      <p class="post-coverage">
        <Coverage coverage={coverage} />
      </p>
    </div>
  );
}
