import IconFold from '~icons/lucide/chevron-right';
import type { PostGroup as Group } from '../../lib/inbox/view.ts';
import { useWords } from '../parts/words.ts';
import type { CardShape } from './card-place.tsx';
import type { PanelDesk } from './panel-desk.ts';
import { firstComments } from './first-comments.ts';
import { PostGroup } from './post-group.tsx';

interface UnknownGroupProps {
  groups: Group[];
  count: number;
  desk: PanelDesk;
  shape?: CardShape;
}

const mostShown = 50;

/** Comments of which nobody can tell: never counted as waiting, never as answered, and never hidden. */
export function UnknownGroup({ groups, count, desk, shape }: UnknownGroupProps) {
  const t = useWords();
  if (count === 0) return null;
  return (
    <details class="quiet-group">
      <summary>
        <IconFold />
        {t('panel:folded', { count })}
      </summary>
      <p class="hint">{t('panel:foldedHint')}</p>
      {firstComments(groups, mostShown).groups.map((group) => (
        <PostGroup
          key={group.key}
          group={group}
          desk={desk}
          reachableKey={desk.selected}
          showWaiting={false}
          shape={shape}
        />
      ))}
    </details>
  );
}
