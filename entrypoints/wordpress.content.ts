import { defineContentScript } from 'wxt/utils/define-content-script';
import { runCompanion } from '../lib/page/run-companion.ts';
import { wordpress } from '../lib/platforms/wordpress/index.ts';

export default defineContentScript({
  registration: 'runtime',
  main: (context) => runCompanion(wordpress, context),
});
