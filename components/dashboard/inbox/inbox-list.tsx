import type { ComponentChildren } from 'preact';
import type { InboxQuery } from '../../../lib/inbox/filters.ts';
import type { InboxView } from '../../../lib/inbox/view.ts';
import { Lane } from '../../panel/lane.tsx';
import { PanelFoot } from '../../panel/panel-foot.tsx';
import { PanelTop } from '../../panel/panel-top.tsx';
import { RestLine } from '../../panel/rest-line.tsx';
import { SearchButton, useSearchButton } from '../../panel/search-button.tsx';
import { SearchField } from '../../panel/search-field.tsx';
import { TabList } from '../../panel/tab-list.tsx';
import type { PanelState } from '../../panel/use-panel.ts';
import { useWords } from '../../parts/words.ts';
import { NotKnownYet } from '../unfinished/not-known-yet.tsx';
import { useUnfinished } from '../unfinished/unfinished-context.ts';
import type { InboxDesk } from './inbox-desk.ts';
import { InboxRow } from './inbox-row.tsx';
import { ScopeChoice } from './scope-choice.tsx';

interface InboxListProps {
  view: InboxView;
  panel: PanelState;
  accounts: InboxDesk['accounts'];
  scope: InboxQuery['scope'];
  setScope: (scope: InboxQuery['scope']) => void;
}

/** The column of the lanes: of what, which lane, and a row for each comment. */
export function InboxList({ view, panel, accounts, scope, setScope }: InboxListProps) {
  const { query, desk, first, focusCard, find, tab, now, commands } = panel;
  // What the scope leaves out is not suggested.
  const { unfinished } = useUnfinished();
  const isLeftOut = view.query.scope !== undefined && view.nudgeCard !== undefined;
  return (
    <>
      <ListHead panel={panel} enterFound={() => first.keys[0] && focusCard(first.keys[0])}>
        <ScopeChoice accounts={accounts} scope={scope} choose={setScope} />
      </ListHead>
      <PanelTop
        view={view}
        desk={desk}
        goTo={find}
        isSearching={query.searched !== null || isLeftOut}
      />
      <TabList
        chosen={tab}
        counts={view.query.search ? view.found : (view.scoped ?? view.counts)}
        choose={panel.chooseTab}
      />
      <Lane
        view={view}
        panel={panel}
        shape={InboxRow}
        endScope={() => setScope(undefined)}
        instead={unfinished?.what === 'log' && <NotKnownYet />}
      />
      {view.rest && (
        <RestLine
          rest={view.rest}
          now={now}
          wake={() => void commands.run('wake', desk.actions.wake)}
        />
      )}
      <PanelFoot view={view} panel={panel} />
    </>
  );
}

interface ListHeadProps {
  panel: PanelState;
  enterFound: () => void;
  children: ComponentChildren;
}

function ListHead({ panel, enterFound, children }: ListHeadProps) {
  const { query } = panel;
  const t = useWords();
  const searchButton = useSearchButton(query);

  return (
    <header class="inbox-head">
      <div class="inbox-title">
        <h1>{t('dashboard:inbox')}</h1>
        {query.searched === null && <SearchButton query={query} button={searchButton} />}
      </div>
      {query.searched !== null && (
        <SearchField
          text={query.searched}
          change={query.search}
          end={query.endSearch}
          enter={enterFound}
        />
      )}
      {children}
    </header>
  );
}
