import type { InboxView } from '../../../lib/inbox/view.ts';
import { Empty } from '../../panel/empty-list.tsx';
import { useWords } from '../../parts/words.ts';
import { hashOf } from '../dashboard-place.ts';

/** Nothing was ever seen, and nothing keeps it from being shown. */
export function isFirstDay({ counts, fault, query, unseenPosts, ...lanes }: InboxView): boolean {
  const isBlank = Object.values(counts).every((count) => count === 0);
  const isSeen = lanes.done.length > 0 || lanes.toAnswer.length > 0 || unseenPosts.length > 0;
  return isBlank && !isSeen && fault === null && query.search === '';
}

/** How to begin. */
export function FirstDay() {
  const t = useWords();
  return (
    <div class="inbox alone">
      <h1>{t('dashboard:inbox')}</h1>
      <Empty title={t('thread:beginTitle')} hint={t('thread:beginHint')} celebrates>
        <a class="button primary" href={`#${hashOf('settings')}`}>
          {t('thread:beginSites')}
        </a>
      </Empty>
    </div>
  );
}
