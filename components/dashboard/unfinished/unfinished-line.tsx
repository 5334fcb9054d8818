import './unfinished.css';
import { useId } from 'preact/hooks';
import type { FaultCode } from '../../../lib/inbox/view.ts';
import { useWords } from '../../parts/words.ts';
import { formatShare } from '../format-share.ts';
import { useUnfinished } from './unfinished-context.ts';

interface UnfinishedLineProps {
  /** The page speaks of people: their counts may be behind though the log is read. */
  ofPeople: boolean;
  /** Why it cannot go on; null: it does. */
  fault: FaultCode | null;
}

/** One calm line while figures are incomplete. It goes away by itself. */
export function UnfinishedLine({ ofPeople, fault }: UnfinishedLineProps) {
  const t = useWords();
  const id = useId();
  const { unfinished } = useUnfinished();
  const shown = unfinished?.what === 'people' && !ofPeople ? null : unfinished;
  return (
    <div class={`unfinished-line${shown ? ' callout' : ''}${shown && fault ? ' wrong' : ''}`}>
      {/* Always there, so that it is read aloud once. The figure changes too often for that. */}
      <p role="status" id={id}>
        {shown &&
          (fault
            ? `${t('dashboard:rereadStopped')} ${t(`failure:${fault}`)}`
            : t(shown.what === 'log' ? 'dashboard:rereading' : 'dashboard:recounting'))}
      </p>
      {shown && !fault && shown.share !== null && (
        <div class="unfinished-share">
          <progress class="share-bar" max={1} value={shown.share} aria-labelledby={id} />
          <span aria-hidden="true">{formatShare(shown.share, t.language)}</span>
        </div>
      )}
    </div>
  );
}
