import IconExternalLink from '~icons/lucide/external-link';
import IconMessages from '~icons/lucide/messages-square';
import IconUser from '~icons/lucide/user-round';
import { platformOfSite } from '../../../lib/comments/keys.ts';
import { hostOf } from '../../../lib/i18n/describe-line.ts';
import type { LogLine } from '../../../lib/log/lines/log-line.ts';
import { PlatformBadge } from '../../parts/platform-badge.tsx';
import { visibleName } from '../../parts/visible-text.ts';
import { webAddress } from '../../parts/web-address.ts';
import { useWords } from '../../parts/words.ts';
import { hashOf } from '../dashboard-place.ts';

/** Where it happened, and the ways from there: the thread in the inbox, the person, the comment on its site. */
export function LineLinks({ line }: { line: LogLine }) {
  const t = useWords();
  const { fact, commentKey, personKey, permalink } = line;
  const person = visibleName(line.person ?? '') || t('log:someone');
  const href = permalink && webAddress(permalink);
  const thread = t('dashboard:logThread');
  const page = t('dashboard:logPerson', { person });
  const comment = t('dashboard:openComment', { person });
  return (
    <span class="log-where">
      {commentKey && (
        <a
          class="icon-button"
          href={`#${hashOf('inbox', commentKey)}`}
          title={thread}
          aria-label={thread}
        >
          <IconMessages />
        </a>
      )}
      {personKey && (
        <a
          class="icon-button"
          href={`#${hashOf('people', personKey)}`}
          title={page}
          aria-label={page}
        >
          <IconUser />
        </a>
      )}
      {href && (
        <a
          class="icon-button"
          href={href}
          target="_blank"
          rel="noreferrer"
          title={comment}
          aria-label={comment}
        >
          <IconExternalLink />
        </a>
      )}
      <span title={hostOf(fact.site)}>
        <PlatformBadge platform={platformOfSite(fact.site)} />
      </span>
    </span>
  );
}
