import './thread.css';
import './inbox.css';
import { useRef } from 'preact/hooks';
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
  /** With what it opens, as an address said it; absent: as it stands. */
  choice?: string;
  go: Go;
}

/** The panel's lanes with room, over all accounts and platforms, and the whole thread of the comment that is open. */
export function InboxPage({ desk, choice, ...rest }: InboxPageProps) {
  const t = useWords();
  // It holds on while one goes from comment to comment.
  const chosen = useRef(choice);
  if (choice !== undefined) chosen.current = choice;
  return (
    <>
      <PanelStyle />
      {desk.view ? (
        <Inbox
          key={chosen.current}
          desk={desk}
          view={desk.view}
          choice={chosen.current}
          {...rest}
        />
      ) : (
        <div class="inbox alone">
          <h1>{t('dashboard:inbox')}</h1>
          <BeforeFirstView />
        </div>
      )}
    </>
  );
}
