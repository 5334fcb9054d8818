import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { runCompanion } from '../lib/page/run-companion.ts';
import { facebook } from '../lib/platforms/facebook/index.ts';

export default defineContentScript({
  registration: 'runtime',
  main: ({ signal }) => runCompanion(facebook, browser.runtime.getURL('/panel.html'), signal),
});
