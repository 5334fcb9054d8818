import { defineContentScript } from 'wxt/utils/define-content-script';
import { runExpansion } from '../lib/page/expand-shortcuts.ts';

export default defineContentScript({
  registration: 'runtime',
  main: ({ signal }) => runExpansion(document, signal),
});
