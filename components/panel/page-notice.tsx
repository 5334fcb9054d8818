import { knownPlatforms } from '../../lib/comments/known-platforms.ts';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import IconDoor from '~icons/lucide/log-in';
import IconMoon from '~icons/lucide/moon';
import IconReading from '~icons/lucide/book-open';
import IconQuestion from '~icons/lucide/circle-question-mark';
import IconWrench from '~icons/lucide/wrench';
import type { PageState } from '../../lib/inbox/view.ts';
import type { CommandResult, FailureCode } from '../../lib/messages/messages.ts';
import { visibleName } from '../parts/visible-text.ts';
import { useWords } from '../parts/words.ts';

interface PageNoticeProps {
  page: PageState;
  copy: (text: string) => Promise<boolean>;
  /** Says that the post is one's own. */
  claim: () => void;
  /** Absent where the panel stands in the page. */
  read?: () => Promise<CommandResult>;
}

/** A calm word about the page beside the panel, where it is not simply one's own. */
export function PageNotice({ page, copy, claim, read }: PageNoticeProps) {
  const t = useWords();
  switch (page.state) {
    case 'ready':
    case 'loading':
      return null;
    case 'none':
      return (
        <Notice icon={<IconMoon />} title={t('panel:pageNone')} hint={t('panel:pageNoneHint')} />
      );
    case 'unread':
      return (
        <Notice
          icon={<IconReading />}
          title={t('panel:pageUnread')}
          hint={t('panel:pageUnreadHint')}
        >
          {read && <ReadButton read={read} />}
        </Notice>
      );
    case 'notMine': {
      const title = visibleName(page.title);
      return (
        <Notice
          icon={<IconMoon />}
          title={title ? t('panel:pageNotMine', { title }) : t('panel:pageNotMineUntitled')}
        />
      );
    }
    case 'signedOut':
      return (
        <Notice
          icon={<IconDoor />}
          title={t('panel:pageSignedOut')}
          hint={t('panel:pageSignedOutHint')}
        />
      );
    case 'leftOut': {
      const name = visibleName(page.name);
      return (
        <Notice
          icon={<IconMoon />}
          title={name ? t('panel:pageLeftOut', { name }) : t('panel:pageLeftOutUnnamed')}
          hint={t('panel:pageLeftOutHint')}
        />
      );
    }
    case 'unproven':
      return (
        <Notice
          icon={<IconQuestion />}
          title={t('panel:pageUnproven', { platform: knownPlatforms[page.platform].name })}
          hint={t(page.canClaim ? 'panel:claimHint' : 'panel:pageUnprovenHint')}
        >
          {page.canClaim && (
            <button type="button" class="button" onClick={claim}>
              {t('panel:claim')}
            </button>
          )}
        </Notice>
      );
    case 'broken':
      return (
        <Notice
          tone="hold"
          icon={<IconWrench />}
          title={t('panel:pageBroken', { platform: knownPlatforms[page.platform].name })}
          hint={t('panel:pageBrokenHint', { read: page.read, count: page.total })}
        >
          <Report page={page} copy={copy} />
        </Notice>
      );
  }
}

interface NoticeProps {
  icon: ComponentChildren;
  title: string;
  hint?: string;
  tone?: 'quiet' | 'hold';
  children?: ComponentChildren;
}

export function Notice({ icon, title, hint, tone = 'quiet', children }: NoticeProps) {
  return (
    <section class={`notice ${tone}`}>
      {icon}
      <div>
        <p class="notice-title" dir="auto">
          {title}
        </p>
        {hint && <p class="hint">{hint}</p>}
        {children}
      </div>
    </section>
  );
}

/** What comes of it is seen at once: the comments, or why not. */
function ReadButton({ read }: { read: () => Promise<CommandResult> }) {
  const t = useWords();
  const [failed, setFailed] = useState<FailureCode | null>(null);
  const readNow = async () => {
    const result = await read().catch((): CommandResult => ({ failed: 'noAnswer' }));
    setFailed('failed' in result ? result.failed : null);
  };
  return (
    <>
      <button type="button" class="button read-page" onClick={() => void readNow()}>
        {t('panel:readPage')}
      </button>
      <p class="hint" role="status">
        {failed && t(`failure:${failed}`)}
      </p>
    </>
  );
}

interface ReportProps {
  page: PageState & { state: 'broken' };
  copy: (text: string) => Promise<boolean>;
}

/** What helps to repair a platform. No address, no name, no text of anybody. */
function Report({ page, copy }: ReportProps) {
  const t = useWords();
  const [copied, setCopied] = useState<boolean | null>(null);
  const report = [
    `Ricevuto: ${page.platform} changed`,
    `comments found: ${page.total}`,
    `comments read: ${page.read}`,
    `browser: ${navigator.userAgent}`,
    `language: ${t.language}`,
    ...Object.entries(page.anchors ?? {}).map(([name, count]) => `${name}: ${count}`),
  ].join('\n');
  return (
    <>
      <button
        type="button"
        class="button"
        onClick={() => void copy(report).then(setCopied, () => setCopied(false))}
      >
        {t('panel:copyReport')}
      </button>
      <p class="hint" role="status">
        {copied === true && t('panel:reportCopied')}
        {copied === false && t('panel:reportByHand')}
      </p>
      {copied === false && (
        <textarea readOnly rows={5} aria-label={t('panel:reportLabel')} value={report} />
      )}
    </>
  );
}
