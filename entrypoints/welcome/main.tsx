import { browser } from 'wxt/browser';
import { drawPage, holdStillWhilePressed } from '../../components/parts/hold-still.ts';
import { WelcomeRoot } from '../../components/welcome/welcome-root.tsx';
import type { WelcomeActions } from '../../components/welcome/welcome.tsx';
import { send } from '../../lib/messages/send.ts';
import { turnOnSites } from '../../lib/messages/turn-on-sites.ts';
import { defaultSettings } from '../../lib/settings/settings.ts';

const root = document.getElementById('root');
const browserKind = import.meta.env.FIREFOX ? 'firefox' : 'chromium';
// Without an answer the page still opens; whatever is changed then says that nobody answers.
let settings = await send('settings.read', {}).catch(() => defaultSettings);

function draw(): void {
  if (!root) return;
  drawPage(
    <WelcomeRoot
      settings={settings}
      now={Date.now()}
      browserKind={browserKind}
      actions={actions}
    />,
    root,
  );
}

const actions: WelcomeActions = {
  async change(change) {
    settings = await send('settings.change', change);
    draw();
  },
  async turnOn(sites) {
    const result = await turnOnSites(sites, {
      request: (origins) => browser.permissions.request({ origins }),
      wish: (site) => void send('site.wish', site).catch(() => undefined),
      turnOn: (site) => send('site.turnOn', site),
    });
    settings = await send('settings.read', {});
    draw();
    return result;
  },
  async finish() {
    await send('settings.change', { welcomed: true });
    const tab = await browser.tabs.getCurrent();
    if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
  },
};

holdStillWhilePressed();
draw();

// The log is the person's own memory: the browser must not throw it away when the disk gets short.
void navigator.storage.persist();
