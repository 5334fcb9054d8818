import { useEffect, useId, useRef } from 'preact/hooks';
import IconAlert from '~icons/lucide/triangle-alert';
import IconSearchX from '~icons/lucide/search-x';
import type { InboxView } from '../../../lib/inbox/view.ts';
import { HistoryLines } from '../../panel/history-form.tsx';
import { Notice } from '../../panel/page-notice.tsx';
import { Skeleton } from '../../panel/skeleton.tsx';
import type { PanelState } from '../../panel/use-panel.ts';
import { useWords } from '../../parts/words.ts';
import { DetailHead } from './detail-head.tsx';
import { DetailPost } from './detail-post.tsx';
import type { InboxDesk } from './inbox-desk.ts';
import { PersonLine } from './person-line.tsx';
import { ThreadList } from './thread-list.tsx';
import { UsefulNote } from './useful-note.tsx';
import { useNeighbours } from './use-neighbours.ts';
import { useThread } from './use-thread.ts';

interface InboxDetailProps {
  desk: InboxDesk;
  view: InboxView;
  panel: PanelState;
  openKey: string | null;
  /** In a narrow window: back to the list. */
  back?: () => void;
}

/** The comment that is open: its post, the whole thread, what can be done, and what happened. */
export function InboxDetail({ desk, view, panel, openKey, back }: InboxDetailProps) {
  const t = useWords();
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const section = useRef<HTMLElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const { thread, state, again } = useThread(desk.thread, openKey, view);
  const neighbours = useNeighbours(panel, openKey);
  const card = panel.openCard;
  const comment = thread?.comments.find(({ key }) => key === openKey) ?? null;
  const isMine = comment?.isMine ?? false;
  const isCriticism = comment !== null && (comment.kind === 'criticism' || comment.useful !== null);

  useEffect(() => {
    body.current?.scrollTo({ top: 0 });
    // In place of the list: one would stand nowhere. A form that opened with it keeps the focus.
    if (back && !section.current?.contains(document.activeElement)) {
      heading.current?.focus({ preventScroll: true });
      scrollTo({ top: 0 });
    }
  }, [openKey]);

  if (openKey === null) return <section class="inbox-detail" aria-label={t('thread:detail')} />;
  return (
    <section class="inbox-detail" ref={section} aria-labelledby={headingId}>
      {/* The list has it, which is not there now. */}
      {back && <h1 class="visually-hidden">{t('dashboard:inbox')}</h1>}
      <DetailHead
        id={headingId}
        heading={heading}
        author={comment?.author ?? card?.author ?? null}
        isMine={isMine}
        isForgotten={comment?.isForgotten ?? false}
        neighbours={neighbours}
        back={back}
      />
      <div class="detail-body" ref={body}>
        {thread && <DetailPost thread={thread} desk={panel.desk} />}
        {state === 'reading' && !card && <Skeleton />}
        {state === 'gone' && (
          <Notice
            icon={<IconSearchX />}
            title={t('thread:goneTitle')}
            hint={t('thread:goneHint')}
          />
        )}
        {state === 'failed' && (
          <div role="alert">
            <Notice tone="hold" icon={<IconAlert />} title={t('thread:failed')}>
              <button type="button" class="button" onClick={again}>
                {t('thread:again')}
              </button>
            </Notice>
          </div>
        )}
        {(thread !== null || card !== null) && state !== 'gone' && (
          <ThreadList
            key={openKey}
            thread={thread}
            card={card}
            desk={panel.desk}
            isCounted={card !== null || view.query.chosen !== openKey}
          />
        )}
        {comment && <PersonLine comment={comment} count={card?.commentsOfAuthor ?? null} />}
        {comment && isCriticism && !isMine && (
          <UsefulNote
            key={`useful ${openKey}`}
            comment={comment}
            canTell={card !== null}
            desk={panel.desk}
            judge={desk.judgeUseful}
          />
        )}
        {thread && !isMine && (
          <section class="detail-history">
            <h3>{t('thread:history')}</h3>
            <HistoryLines
              commentKey={openKey}
              changed={historyChange(comment)}
              lang={card?.language}
              desk={panel.desk}
            />
          </section>
        )}
      </div>
    </section>
  );
}

/** What makes a line in the history changes something here too. */
function historyChange(comment: { standing: unknown; kind: string; useful: unknown } | null) {
  return comment ? JSON.stringify([comment.standing, comment.kind, comment.useful]) : '';
}
