import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { runCompanion } from '../lib/page/run-companion.ts';
import { wordpress } from '../lib/platforms/wordpress/index.ts';

export default defineContentScript({
  registration: 'runtime',
  main: ({ signal }) => runCompanion(wordpress, browser.runtime.getURL('/panel.html'), signal),
});
