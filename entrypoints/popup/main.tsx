import { browser } from 'wxt/browser';
import { drawPage, holdStillWhilePressed } from '../../components/parts/hold-still.ts';
import { PopupRoot } from '../../components/popup/popup-root.tsx';
import type { PopupProps } from '../../components/popup/popup.tsx';
import { waitingIn } from '../../lib/inbox/waiting-in.ts';
import { send } from '../../lib/messages/send.ts';
import { turnOnSites } from '../../lib/messages/turn-on-sites.ts';
import { followInbox } from '../../lib/messages/view-port.ts';
import { defaultSettings } from '../../lib/settings/settings.ts';
import { openSidePanel } from './open-side-panel.ts';

const root = document.getElementById('root');
const end = new AbortController();
window.addEventListener('pagehide', () => end.abort(), { once: true });

let settings = defaultSettings;
let shown: Pick<PopupProps, 'site' | 'waiting' | 'fault'> = {
  site: null,
  waiting: null,
  fault: null,
};

function draw(change: Partial<typeof shown> = {}): void {
  shown = { ...shown, ...change };
  if (root) drawPage(<PopupRoot {...shown} settings={settings} actions={actions} />, root);
}

const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
const tabId = tab?.id ?? browser.tabs.TAB_ID_NONE;
const windowId = tab?.windowId ?? browser.windows.WINDOW_ID_CURRENT;

async function inspect(): Promise<void> {
  try {
    draw({ site: await send('site.inspect', { tabId }), fault: null });
  } catch (error) {
    console.warn('Ricevuto: the page could not be looked at', error);
    draw({ fault: 'noAnswer' });
  }
}

const actions: PopupProps['actions'] = {
  async turnOn({ platform, origin }) {
    if (origin === null) return { on: [], failed: [{ origin: '', because: 'notASite' }] };
    const result = await turnOnSites([{ platform: platform ?? 'detect', origin }], {
      request: (origins) => browser.permissions.request({ origins }),
      wish: (site) => void send('site.wish', site).catch(() => undefined),
      turnOn: (site) => send('site.turnOn', site),
    });
    await inspect();
    return result;
  },
  async turnOff({ origin }) {
    const result = await send('site.turnOff', { origin: origin ?? '' });
    await inspect();
    return result;
  },
  async openPanel() {
    const result = await send('panel.open', { tabId });
    if ('done' in result) window.close();
    return result;
  },
  async setMode({ origin }, mode) {
    const result = await send('site.setMode', { origin: origin ?? '', mode });
    await inspect();
    return result;
  },
  async openSide() {
    await openSidePanel(windowId);
    // It may have been open already.
    await send('page.read', { tabId }).catch(() => undefined);
    window.close();
  },
  openDashboard(at, within) {
    void send('dashboard.open', { at, within }).then(() => window.close());
  },
};

holdStillWhilePressed();
draw();
// Without an answer the popup still speaks, and inspect says what is wrong.
settings = await send('settings.read', {}).catch(() => defaultSettings);
await inspect();
followInbox(
  { place: 'popup', tabId },
  (view) => draw({ waiting: waitingIn(view), fault: view.fault }),
  end.signal,
);
