import { browser } from 'wxt/browser';
import { drawPage, holdStillWhilePressed } from '../../components/parts/hold-still.ts';
import { PanelRoot } from '../../components/panel/panel-root.tsx';
import { chooseLanguage } from '../../lib/i18n/language.ts';
import { send } from '../../lib/messages/send.ts';
import type { InboxView } from '../../lib/inbox/view.ts';
import type { PanelActions } from '../../components/panel/panel-actions.ts';
import { followQuery } from './follow-query.ts';
import { keptDrafts } from './kept-drafts.ts';
import { panelActions } from './panel-actions.ts';
import { watchFrontTab } from './watch-front-tab.ts';

const place = new URLSearchParams(location.search).get('place') === 'side' ? 'side' : 'page';
const root = document.getElementById('root');
const end = new AbortController();
window.addEventListener('pagehide', () => end.abort(), { once: true });

const drafts = keptDrafts(end.signal);
const followed = followQuery();
const language = chooseLanguage('browser', navigator.languages);

function draw(view: InboxView | null): void {
  if (!root) return;
  drawPage(
    <PanelRoot
      view={view}
      place={place}
      actions={place === 'side' ? sideActions : panelActions}
      drafts={drafts}
      ask={followed.ask}
      languageBefore={language}
    />,
    root,
  );
}

const sideActions: PanelActions = {
  ...panelActions,
  readPage: async () => {
    const { id } = await browser.windows.getCurrent();
    return send('page.read', { windowId: id ?? browser.windows.WINDOW_ID_CURRENT });
  },
};

async function whereItStands() {
  if (place === 'page') return { place } as const;
  const { id } = await browser.windows.getCurrent();
  return { place, windowId: id ?? browser.windows.WINDOW_ID_CURRENT } as const;
}

holdStillWhilePressed();
draw(null);
// A form begins with what was kept, so that must be there before the first card.
void Promise.all([whereItStands(), drafts.opened]).then(([where]) => {
  const askAgain = followed.follow((query) => ({ ...where, query }), draw, end.signal);
  if (where.place !== 'side') return;
  // Where Ricevuto stands beside the page, opening the side panel there is the wish to have it read.
  void send('page.read', { windowId: where.windowId }).catch(() => undefined);
  watchFrontTab(where.windowId, askAgain, end.signal);
});
