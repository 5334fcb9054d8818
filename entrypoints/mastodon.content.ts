import { defineContentScript } from 'wxt/utils/define-content-script';
import { runCompanion } from '../lib/page/run-companion.ts';
import { mastodon } from '../lib/platforms/mastodon/index.ts';

export default defineContentScript({
  registration: 'runtime',
  main: (context) => runCompanion(mastodon, context),
});
