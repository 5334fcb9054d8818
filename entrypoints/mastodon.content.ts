import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { runCompanion } from '../lib/page/run-companion.ts';
import { mastodon } from '../lib/platforms/mastodon/index.ts';

export default defineContentScript({
  registration: 'runtime',
  main: ({ signal }) => runCompanion(mastodon, browser.runtime.getURL('/panel.html'), signal),
});
