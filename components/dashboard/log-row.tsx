import IconBookmark from '~icons/lucide/bookmark';
import IconCheck from '~icons/lucide/check';
import IconEraser from '~icons/lucide/eraser';
import IconExternalLink from '~icons/lucide/external-link';
import IconFileText from '~icons/lucide/file-text';
import IconMessageCircle from '~icons/lucide/message-circle';
import IconPencil from '~icons/lucide/pencil';
import IconReply from '~icons/lucide/reply';
import IconSprout from '~icons/lucide/sprout';
import IconTag from '~icons/lucide/tag';
import IconUndo from '~icons/lucide/undo-2';
import IconUser from '~icons/lucide/user-round';
import { describeLine, hostOf } from '../../lib/i18n/describe-line.ts';
import { formatDuration, formatMoment } from '../../lib/i18n/dates.ts';
import type { InteractionKind } from '../../lib/log/interaction.ts';
import type { LogLine } from '../../lib/log/log-line.ts';
import type { PlatformId } from '../../lib/comments/comment.ts';
import { PlatformBadge } from '../parts/platform-badge.tsx';
import { visibleName, visibleText } from '../parts/visible-text.ts';
import { webAddress } from '../parts/web-address.ts';
import { useWords } from '../parts/words.ts';
import { LineSentence } from './line-sentence.tsx';

/** One line: when, what happened as a sentence, what was written, and both clocks where a reply answered something. */
export function LogRow({ line, now }: { line: LogLine; now: number }) {
  const t = useWords();
  const { fact } = line;
  const { text } = describeLine(line);
  const shown = text ? visibleText(text) : '';
  const mine = fact.kind === 'comment.seen' && fact.comment.mine;
  const Icon = mine ? IconReply : icons[fact.kind];
  const time = new Intl.DateTimeFormat(t.language, { timeStyle: 'short' }).format(fact.recordedAt);
  const href = line.permalink && webAddress(line.permalink);
  return (
    <li class={`log-row ${mine ? 'mine' : fact.kind.replace('.', '-')}`}>
      <time
        dateTime={new Date(fact.recordedAt).toISOString()}
        title={formatMoment(fact.recordedAt, now, t.language)}
      >
        {time}
      </time>
      <span class="log-icon">
        <Icon />
      </span>
      <div class="log-what">
        <p>
          <LineSentence line={line} now={now} />
        </p>
        {shown && (
          <blockquote dir="auto">
            <p>{shown}</p>
          </blockquote>
        )}
        <Clocks line={line} />
      </div>
      <span class="log-where" title={hostOf(fact.site)}>
        <PlatformBadge platform={platformOf(fact.site)} />
        {href && (
          <a
            class="icon-button"
            href={href}
            target="_blank"
            rel="noreferrer"
            title={openLabel(line, t)}
            aria-label={openLabel(line, t)}
          >
            <IconExternalLink />
          </a>
        )}
      </span>
    </li>
  );
}

function Clocks({ line: { firstWordMs, answerMs } }: { line: LogLine }) {
  const t = useWords();
  if (firstWordMs === undefined && answerMs === undefined) return null;
  const said = (key: 'dashboard:firstWord' | 'dashboard:answer', ms: number) => (
    <span class="clock" aria-label={t(key, { span: formatDuration(ms, t.language, 'long') })}>
      {t(key, { span: formatDuration(ms, t.language) })}
    </span>
  );
  return (
    <p class="clocks">
      {firstWordMs !== undefined && said('dashboard:firstWord', firstWordMs)}
      {answerMs !== undefined && said('dashboard:answer', answerMs)}
    </p>
  );
}

const icons: Record<InteractionKind, typeof IconUser> = {
  'account.seen': IconUser,
  'post.seen': IconFileText,
  'post.changed': IconFileText,
  'post.claimed': IconCheck,
  'post.read': IconBookmark,
  'comment.seen': IconMessageCircle,
  'comment.changed': IconMessageCircle,
  'comment.gone': IconEraser,
  'comment.said': IconCheck,
  'comment.labelled': IconTag,
  'comment.useful': IconSprout,
  'person.said': IconUser,
  'person.joined': IconUser,
  'person.forgotten': IconEraser,
  undone: IconUndo,
  'draft.inserted': IconPencil,
};

function openLabel({ person }: LogLine, t: ReturnType<typeof useWords>): string {
  return t('dashboard:openComment', { person: visibleName(person ?? '') || t('log:someone') });
}

function platformOf(site: LogLine['fact']['site']): PlatformId {
  return site.slice(0, site.indexOf(':')) as PlatformId;
}
