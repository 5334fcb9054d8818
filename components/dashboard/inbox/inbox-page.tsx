import './inbox.css';
import { BeforeFirstView } from '../../panel/before-first-view.tsx';
import { useWords } from '../../parts/words.ts';
import type { Go } from '../go.ts';
import { Inbox } from './inbox.tsx';
import type { InboxDesk } from './inbox-desk.ts';
import { PanelStyle } from './panel-style.tsx';

export interface InboxPageProps {
  desk: InboxDesk;
  /** The comment whose thread is open. */
  openKey: string | null;
  go: Go;
}

/** The panel's lanes with room, over all accounts and platforms, and the whole thread of the comment that is open. */
export function InboxPage({ desk, ...rest }: InboxPageProps) {
  const t = useWords();
  return (
    <>
      <PanelStyle />
      {desk.view ? (
        <Inbox desk={desk} view={desk.view} {...rest} />
      ) : (
        <div class="inbox alone">
          <h1>{t('dashboard:inbox')}</h1>
          <BeforeFirstView />
        </div>
      )}
    </>
  );
}
