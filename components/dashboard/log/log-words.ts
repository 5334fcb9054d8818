import type { TranslationKey } from '../../../lib/i18n/strings.ts';
import type { SpanName, WhatName } from './log-view.ts';

/** How the choices of the filters are called. */
export const whatWords: Record<WhatName, TranslationKey> = {
  comments: 'dashboard:kindComments',
  decisions: 'dashboard:kindDecisions',
  drafts: 'dashboard:kindDrafts',
  people: 'dashboard:kindPeople',
  pages: 'dashboard:kindPages',
};

export const spanWords: Record<SpanName, TranslationKey> = {
  today: 'dashboard:whenToday',
  week: 'dashboard:whenWeek',
  month: 'dashboard:whenMonth',
  year: 'dashboard:whenYear',
};
