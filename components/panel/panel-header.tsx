import IconLog from '~icons/lucide/chart-no-axes-column';
import IconClose from '~icons/lucide/chevron-right';
import type { InboxView } from '../../lib/inbox/view.ts';
import { Mark } from '../parts/mark.tsx';
import { visibleName } from '../parts/visible-text.ts';
import { useWords } from '../parts/words.ts';
import { SearchButton, useSearchButton } from './search-button.tsx';
import { SearchField } from './search-field.tsx';
import type { PanelQuery } from './use-query.ts';

interface PanelHeaderProps {
  account: InboxView['account'];
  query: PanelQuery;
  /** Goes to the first of what was found. */
  enterFound: () => void;
  openDashboard: () => void;
  /** Absent in the browser's own side panel, which has its own. */
  close?: () => void;
}

/** Whose panel it is and where to go from here; while something is searched, the field for it. */
export function PanelHeader(props: PanelHeaderProps) {
  const { account, query, enterFound, openDashboard, close } = props;
  const t = useWords();
  const searchButton = useSearchButton(query);

  if (query.searched !== null) {
    return (
      <header class="panel-header">
        <h1 class="visually-hidden">Ricevuto</h1>
        <SearchField
          text={query.searched}
          change={query.search}
          end={query.endSearch}
          enter={enterFound}
        />
      </header>
    );
  }
  return (
    <header class="panel-header">
      <Mark />
      <h1>Ricevuto</h1>
      {account && (
        <p class="account" title={visibleName(account.name)}>
          <bdi>
            {account.handle
              ? `@${visibleName(account.handle).replace(/^@/u, '')}`
              : visibleName(account.name)}
          </bdi>
        </p>
      )}
      <div class="header-tools">
        <SearchButton query={query} button={searchButton} />
        <button
          type="button"
          class="icon-button"
          aria-label={t('panel:openDashboard')}
          title={t('panel:openDashboard')}
          onClick={openDashboard}
        >
          <IconLog />
        </button>
        {close && (
          <button
            type="button"
            class="icon-button"
            aria-label={t('panel:close')}
            title={t('panel:close')}
            onClick={close}
          >
            <IconClose />
          </button>
        )}
      </div>
    </header>
  );
}
