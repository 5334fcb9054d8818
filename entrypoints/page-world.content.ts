import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerInPage } from '../lib/page-world/answer-in-page.ts';
import { pageAnswers } from '../lib/page-world/page-answers.ts';

export default defineContentScript({
  registration: 'runtime',
  world: 'MAIN',
  main: () => answerInPage(document, pageAnswers),
});
