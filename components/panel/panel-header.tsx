import IconLog from '~icons/lucide/chart-no-axes-column';
import IconClose from '~icons/lucide/chevron-right';
import type { InboxView } from '../../lib/inbox/view.ts';
import { Mark } from '../parts/mark.tsx';
import { visibleName } from '../parts/visible-text.ts';
import { useWords } from '../parts/words.ts';

interface PanelHeaderProps {
  account: InboxView['account'];
  openDashboard: () => void;
  /** Absent in the browser's own side panel, which has its own. */
  close?: () => void;
}

export function PanelHeader({ account, openDashboard, close }: PanelHeaderProps) {
  const t = useWords();
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
