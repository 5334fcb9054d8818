import './unfinished.css';
import { useId } from 'preact/hooks';
import type { Translate } from '../../../lib/i18n/translator.ts';
import type { FaultCode } from '../../../lib/inbox/view.ts';
import type { Unfinished } from '../../../lib/log/follow-unfinished.ts';
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
  const isStopped = fault !== null || shown?.isStuck === true;
  return (
    <div class={`unfinished-line${shown ? ' callout' : ''}${shown && isStopped ? ' wrong' : ''}`}>
      {/* Always there, so that it is read aloud once. The figure changes too often for that. */}
      <p role="status" id={id}>
        {shown && sentenceOf(shown, fault, t)}
      </p>
      {shown && !isStopped && shown.share !== null && (
        <div class="unfinished-share">
          <progress class="share-bar" max={1} value={shown.share} aria-labelledby={id} />
          <span aria-hidden="true">{formatShare(shown.share, t.language)}</span>
        </div>
      )}
    </div>
  );
}

function sentenceOf({ what, isStuck }: Unfinished, fault: FaultCode | null, t: Translate): string {
  if (fault) return `${t('dashboard:rereadStopped')} ${t(`failure:${fault}`)}`;
  if (isStuck) return t('dashboard:rereadStuck');
  return t(what === 'log' ? 'dashboard:rereading' : 'dashboard:recounting');
}
