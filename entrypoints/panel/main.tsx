import { render } from 'preact';
import { browser } from 'wxt/browser';
import { PanelRoot } from '../../components/panel/panel-root.tsx';
import { chooseLanguage } from '../../lib/i18n/language.ts';
import { followInbox } from '../../lib/messages/view-port.ts';
import type { ViewHello } from '../../lib/messages/messages.ts';
import type { InboxView } from '../../lib/inbox/view.ts';
import { keepDrafts } from './keep-drafts.ts';
import { panelActions } from './panel-actions.ts';

const place = new URLSearchParams(location.search).get('place') === 'side' ? 'side' : 'page';
const root = document.getElementById('root');
const end = new AbortController();
window.addEventListener('pagehide', () => end.abort(), { once: true });

const drafts = keepDrafts();
const language = chooseLanguage('browser', navigator.languages);

function draw(view: InboxView | null): void {
  if (!root) return;
  render(
    <PanelRoot
      view={view}
      place={place}
      actions={panelActions}
      drafts={drafts}
      languageBefore={language}
    />,
    root,
  );
}

async function hello(): Promise<ViewHello> {
  if (place === 'page') return { place };
  const { id } = await browser.windows.getCurrent();
  return { place, windowId: id ?? browser.windows.WINDOW_ID_CURRENT };
}

draw(null);
void hello().then((where) => followInbox(where, draw, end.signal));
