import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { runCompanion } from '../lib/page/run-companion.ts';
import { youtube } from '../lib/platforms/youtube/index.ts';

export default defineContentScript({
  registration: 'runtime',
  main: ({ signal }) => runCompanion(youtube, browser.runtime.getURL('/panel.html'), signal),
});
