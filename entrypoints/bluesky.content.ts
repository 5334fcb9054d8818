import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { runCompanion } from '../lib/page/run-companion.ts';
import { bluesky } from '../lib/platforms/bluesky/index.ts';

export default defineContentScript({
  registration: 'runtime',
  main: ({ signal }) => runCompanion(bluesky, browser.runtime.getURL('/panel.html'), signal),
});
