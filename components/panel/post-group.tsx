import { useId } from 'preact/hooks';
import type { PostGroup as Group } from '../../lib/inbox/view.ts';
import { PlatformBadge } from '../parts/platform-badge.tsx';
import { visibleName } from '../parts/visible-text.ts';
import { webAddress } from '../parts/web-address.ts';
import { useWords } from '../parts/words.ts';
import { CardPlace, type CardShape } from './card-place.tsx';
import type { PanelDesk } from './panel-desk.ts';

interface PostGroupProps {
  group: Group;
  desk: PanelDesk;
  /** The one card whose buttons Tab reaches. */
  reachableKey: string | null;
  showWaiting: boolean;
  shape?: CardShape;
}

/** One post of the user's: how much of it was seen, how many wait, and their cards. */
export function PostGroup({ group, desk, reachableKey, showWaiting, shape }: PostGroupProps) {
  const t = useWords();
  const id = useId();
  return (
    <div class="post">
      <header>
        <PlatformBadge platform={group.platform} />
        <h2 id={id} class="one-line">
          <PostTitle group={group} desk={desk} />
        </h2>
        {showWaiting && group.waiting > 0 && (
          <span class="post-waiting">{t('panel:waiting', { count: group.waiting })}</span>
        )}
        <p class="post-coverage">
          {group.isThisPage && <span class="this-page">{t('panel:thisPage')}</span>}
          <Coverage coverage={group.coverage} />
          {group.isThisPage && !group.coverage.complete && desk.readAll && (
            <button type="button" class="text-button" onClick={desk.readAll}>
              {t('inbox:readAll')}
            </button>
          )}
        </p>
      </header>
      <ul aria-labelledby={id}>
        {group.comments.map((card) => (
          <li key={card.key}>
            <CardPlace
              card={card}
              desk={desk}
              reachable={card.key === reachableKey}
              shape={shape}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface PostTitleProps {
  group: Pick<Group, 'title' | 'url' | 'isThisPage'>;
  desk: PanelDesk;
}

export function PostTitle({ group, desk }: PostTitleProps) {
  const t = useWords();
  const title = visibleName(group.title) || t('panel:untitled');
  const address = webAddress(group.url);
  if (group.isThisPage || !address) return <bdi title={title}>{title}</bdi>;
  return (
    <a href={address} target={desk.linkTarget} rel="noopener noreferrer" title={title}>
      <bdi>{title}</bdi>
    </a>
  );
}

export function Coverage({ coverage }: { coverage: Group['coverage'] }) {
  const t = useWords();
  const { seen, total, complete } = coverage;
  if (complete) {
    return (
      <span class="coverage complete">{t('panel:coverageComplete', { count: total ?? seen })}</span>
    );
  }
  if (total === null) return <span class="coverage">{t('panel:coverageOpen', { seen })}</span>;
  const share = total > 0 ? Math.min(1, seen / total) : 0;
  return (
    <span class="coverage">
      <progress class="share-bar" max={1} value={share} aria-hidden="true" />
      {t('panel:coverage', { seen, total })}
    </span>
  );
}
