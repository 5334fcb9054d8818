import IconSunrise from '~icons/lucide/sunrise';
import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import type { InboxView } from '../../lib/inbox/view.ts';
import { useWords } from '../parts/words.ts';
import { CardList } from './card-list.tsx';
import type { CardShape } from './card-place.tsx';
import { EmptyList } from './empty-list.tsx';
import { FilterRow, filterWords } from './filter-row.tsx';
import { Notice, PageNotice } from './page-notice.tsx';
import { ProfileTitle } from './profile-title.tsx';
import { Skeleton } from './skeleton.tsx';
import { UnknownGroup } from './unknown-group.tsx';
import { UnseenPosts } from './unseen-posts.tsx';
import { pageSize, type PanelState } from './use-panel.ts';
import type { PanelQuery } from './use-query.ts';

interface LaneProps {
  view: InboxView;
  panel: PanelState;
  /** What stands for a comment in the list; its card unless told. */
  shape?: CardShape;
  /** Stands where the list is empty, while nobody can know that nobody waits. */
  instead?: ComponentChild;
  /** Ends the scope, where there is one. */
  endScope?: () => void;
}

/** What stands in the lane that is open: notices about the page, filters, the cards, and what is not known. */
export function Lane({ view, panel, shape, endScope, instead }: LaneProps) {
  const { tab, desk, query, first, list } = panel;
  const t = useWords();
  const { actions, commands } = desk;
  const isToAnswer = tab === 'toAnswer';
  const isSearching = view.query.search !== '';
  const isProfile = view.page.state === 'ready' && view.page.kind !== 'post';
  const isEmpty = first.keys.length === 0;
  const isLoading = view.page.state === 'loading' && isEmpty;
  const inScope = view.scoped ?? view.counts;

  const chooseFilter = (filter: PanelQuery['filter']) => {
    query.setFilter(filter);
    const kept = { ...view.filterSettings, last: filter, lastAt: desk.now };
    void commands.attempt(() => actions.changeSettings({ filter: kept }));
  };
  const makeStandard = (standard: PanelQuery['filter']) => {
    const before = view.filterSettings;
    void commands.change(
      standard
        ? t('inbox:beginsWith', { filter: t(filterWords[standard]) })
        : t('inbox:beginsWithAll'),
      () => actions.changeSettings({ filter: { ...before, standard } }),
      () => actions.changeSettings({ filter: before }),
    );
  };

  return (
    <div
      id="panel-list"
      class="list"
      role="tabpanel"
      aria-labelledby={`tab-${tab}`}
      tabIndex={-1}
      ref={list}
    >
      {isToAnswer && (
        <>
          {!isSearching && desk.place !== 'dashboard' && (
            <PageNotice
              page={view.page}
              copy={actions.copy}
              read={actions.readPage}
              claim={() => void commands.run('claim', actions.claim)}
            />
          )}
          {isProfile && <ProfileTitle account={view.account} />}
          {isProfile && !isSearching && (
            <UnseenPosts posts={view.unseenPosts} open linkTarget={desk.linkTarget} />
          )}
          {view.offersFreshStart && !isSearching && (
            <FreshOffer open={() => panel.setDialog('freshStart')} />
          )}
          {(!isEmpty || !isSearching || query.filter) && (
            <FilterRow
              waiting={inScope.toAnswer}
              counts={view.filters}
              chosen={query.filter}
              choose={chooseFilter}
              standard={view.filterSettings.standard}
              makeStandard={makeStandard}
            />
          )}
        </>
      )}
      {isLoading && <Skeleton />}
      <CardList
        first={first}
        desk={desk}
        showWaiting={isToAnswer}
        showMore={panel.showMore}
        pageSize={pageSize}
        shape={shape}
      />
      {isEmpty &&
        !isLoading &&
        (instead || (
          <EmptyList
            tab={tab}
            view={view}
            now={desk.now}
            chooseTab={panel.chooseTab}
            endFilter={() => chooseFilter(null)}
            endSearch={query.endSearch}
            endScope={endScope}
            readAll={desk.readAll}
          />
        ))}
      {isToAnswer && (
        <>
          <UnknownGroup
            groups={view.unknown}
            count={isSearching ? view.found.unknown : inScope.unknown}
            desk={desk}
            shape={shape}
          />
          {!isProfile && !isSearching && (
            <UnseenPosts posts={view.unseenPosts} open={false} linkTarget={desk.linkTarget} />
          )}
        </>
      )}
    </div>
  );
}

/** Many old ones wait, and nothing was let go yet. Asked once; the palette has it always. */
function FreshOffer({ open }: { open: () => void }) {
  const t = useWords();
  const [isDeclined, setDeclined] = useState(false);
  if (isDeclined) return null;
  return (
    <Notice icon={<IconSunrise />} title={t('inbox:freshOffer')} hint={t('inbox:freshOfferHint')}>
      <div class="actions">
        <button type="button" class="button" onClick={open}>
          {t('inbox:openFreshStart')}
        </button>
        <button type="button" class="text-button" onClick={() => setDeclined(true)}>
          {t('inbox:notNow')}
        </button>
      </div>
    </Notice>
  );
}
