import IconEye from '~icons/lucide/eye';
import IconGo from '~icons/lucide/arrow-right';
import type { UnseenPost } from '../../lib/inbox/view.ts';
import { PlatformBadge } from '../parts/platform-badge.tsx';
import { visibleName } from '../parts/visible-text.ts';
import { webAddress } from '../parts/web-address.ts';
import { useWords } from '../parts/words.ts';

interface UnseenPostsProps {
  posts: UnseenPost[];
  /** Unfolded at first: on a profile this is half of what one comes for. */
  open: boolean;
  linkTarget: '_top' | '_blank';
}

const mostShown = 100;

/** Posts whose page says that there are more comments than were ever seen; each is one click away. */
export function UnseenPosts({ posts, open, linkTarget }: UnseenPostsProps) {
  const t = useWords();
  if (posts.length === 0) return null;
  return (
    <details class="quiet-group unseen" open={open}>
      <summary>
        <IconEye />
        {t('panel:unseenTitle', { count: posts.length })}
      </summary>
      <p class="hint">{t('panel:unseenHint')}</p>
      <ul>
        {posts.slice(0, mostShown).map((post) => {
          const title = visibleName(post.title) || t('panel:untitled');
          return (
            <li key={post.key}>
              <a href={webAddress(post.url)} target={linkTarget} rel="noopener noreferrer">
                <PlatformBadge platform={post.platform} />
                <span class="unseen-title">
                  <bdi title={title}>{title}</bdi>
                  <small>{t('panel:unseenCount', { total: post.total, seen: post.seen })}</small>
                </span>
                <IconGo />
              </a>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
