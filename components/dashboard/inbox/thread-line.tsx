import { useId } from 'preact/hooks';
import IconExternal from '~icons/lucide/square-arrow-out-up-right';
import { formatMoment } from '../../../lib/i18n/dates.ts';
import type { ThreadComment } from '../../../lib/log/thread.ts';
import { CommentText } from '../../panel/comment-text.tsx';
import type { PanelDesk } from '../../panel/panel-desk.ts';
import { whySentence } from '../../panel/why-sentence.ts';
import { Avatar } from '../../parts/avatar.tsx';
import { PersonName } from '../../parts/person-name.tsx';
import { visibleName, visibleText } from '../../parts/visible-text.ts';
import { webAddress } from '../../parts/web-address.ts';
import { useWords } from '../../parts/words.ts';
import { hashOf } from '../dashboard-place.ts';

interface ThreadLineProps {
  comment: ThreadComment;
  desk: PanelDesk;
  isOpen: boolean;
}

/** One of the thread as it was written: by whom, when, and of somebody else's where it stands. */
export function ThreadLine({ comment, desk, isOpen }: ThreadLineProps) {
  const t = useWords();
  const { key, isMine, isForgotten, standing, personKey, author } = comment;
  const name = isForgotten ? t('thread:forgotten') : visibleName(author) || t('panel:noName');
  return (
    <article
      class={isMine ? 'thread-line mine' : 'thread-line'}
      aria-label={isMine ? t('thread:you') : name}
    >
      <header>
        {!isMine && <Avatar name={author} />}
        <div class="who">
          <h3 class="one-line">
            {isMine && <span class="tag you">{t('thread:you')}</span>}
            {!isMine && isForgotten && <span class="quiet">{name}</span>}
            {!isMine && !isForgotten && personKey !== null && (
              <a href={`#${hashOf('people', personKey)}`}>
                <PersonName name={author} />
              </a>
            )}
            {!isMine && !isForgotten && personKey === null && <PersonName name={author} />}
          </h3>
          <When comment={comment} now={desk.now} />
        </div>
        {!isOpen && standing && (
          <a
            class="turn-to"
            href={`#${hashOf('inbox', key)}`}
            aria-label={t('thread:turnToOf', { author: name })}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey) return;
              event.preventDefault();
              desk.open(key);
            }}
          >
            {t('thread:turnTo')}
          </a>
        )}
        <Permalink comment={comment} desk={desk} name={isMine ? t('thread:you') : name} />
      </header>
      <Text comment={comment} />
      {standing && <p class="why">{whySentence(standing, desk.now, t)}</p>}
    </article>
  );
}

function When({ comment: { at, isEstimate }, now }: { comment: ThreadComment; now: number }) {
  const t = useWords();
  if (at === null) return null;
  const when = formatMoment(at, now, t.language);
  return (
    <time dateTime={new Date(at).toISOString()}>
      {isEstimate ? t('thread:about', { when }) : when}
    </time>
  );
}

function Permalink({ comment, desk, name }: Omit<ThreadLineProps, 'isOpen'> & { name: string }) {
  const t = useWords();
  const address = comment.isGone ? null : webAddress(comment.permalink);
  if (!address) return null;
  return (
    <a
      class="icon-button"
      href={address}
      target={desk.linkTarget}
      rel="noopener noreferrer"
      aria-label={t('dashboard:openComment', { person: name })}
      title={t('panel:openPage')}
    >
      <IconExternal />
    </a>
  );
}

function Text({ comment }: { comment: ThreadComment }) {
  const t = useWords();
  const id = useId();
  const { text, isGone, isForgotten, isTextless } = comment;
  if (visibleText(text)) return <CommentText id={id} text={text} reachable />;
  if (isForgotten) return null;
  const why = isGone ? 'thread:textGone' : isTextless ? 'thread:textForgotten' : 'panel:hiddenText';
  return <p class="comment-text hidden-text">{t(why)}</p>;
}
