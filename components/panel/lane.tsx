import type { RefObject } from 'preact';
import IconSunrise from '~icons/lucide/sunrise';
import { useState } from 'preact/hooks';
import type { InboxView } from '../../lib/inbox/view.ts';
import { useWords } from '../parts/words.ts';
import { CardList } from './card-list.tsx';
import { EmptyList } from './empty-list.tsx';
import { FilterRow, filterWords } from './filter-row.tsx';
import type { FirstComments } from './first-comments.ts';
import { Notice, PageNotice } from './page-notice.tsx';
import type { PanelDesk } from './panel-desk.ts';
import { ProfileTitle } from './profile-title.tsx';
import { Skeleton } from './skeleton.tsx';
import type { TabName } from './tab-list.tsx';
import { UnknownGroup } from './unknown-group.tsx';
import { UnseenPosts } from './unseen-posts.tsx';
import type { PanelQuery } from './use-query.ts';

interface LaneProps {
  tab: TabName;
  view: InboxView;
  desk: PanelDesk;
  query: PanelQuery;
  first: FirstComments;
  list: RefObject<HTMLDivElement | null>;
  chooseTab: (tab: TabName) => void;
  showMore: () => void;
  pageSize: number;
  openFreshStart: () => void;
}

/** What stands in the lane that is open: notices about the page, filters, the cards, and what is not known. */
export function Lane(props: LaneProps) {
  const { tab, view, desk, query, first, list, pageSize } = props;
  const t = useWords();
  const { actions, commands } = desk;
  const isToAnswer = tab === 'toAnswer';
  const isSearching = view.query.search !== '';
  const isProfile = view.page.state === 'ready' && view.page.kind !== 'post';
  const isEmpty = first.keys.length === 0;
  const isLoading = view.page.state === 'loading' && isEmpty;

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
          {!isSearching && (
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
          {view.offersFreshStart && !isSearching && <FreshOffer open={props.openFreshStart} />}
          {(!isEmpty || !isSearching || query.filter) && (
            <FilterRow
              waiting={view.counts.toAnswer}
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
        showMore={props.showMore}
        pageSize={pageSize}
      />
      {isEmpty && !isLoading && (
        <EmptyList
          tab={tab}
          view={view}
          now={desk.now}
          chooseTab={props.chooseTab}
          endFilter={() => chooseFilter(null)}
          endSearch={query.endSearch}
          readAll={desk.readAll}
        />
      )}
      {isToAnswer && (
        <>
          <UnknownGroup
            groups={view.unknown}
            count={isSearching ? view.found.unknown : view.counts.unknown}
            desk={desk}
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
