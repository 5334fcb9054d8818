import type { Translate } from '../../../lib/i18n/translator.ts';
import type { Advice } from '../../../lib/insights/insights.ts';
import { visibleName } from '../../parts/visible-text.ts';
import { sayHour, sayWeekday } from './figure-words.ts';

export interface AdviceWords {
  sentence: string;
  action: string;
  /** Where it leads: a place of the dashboard, a part of this page, or the editor of a new template. */
  to: { place: string } | { part: 'hours' | 'questions' } | 'template';
}

/** What one should do, said as a friend would, with the one thing to press. */
export function adviceWords(advice: Advice, t: Translate): AdviceWords {
  switch (advice.do) {
    case 'nothingYet':
      return {
        sentence: t('insights:adviseNothingYet'),
        action: t('insights:toSites'),
        to: { place: 'settings' },
      };
    case 'answerQuestions':
      return {
        sentence: t('insights:adviseQuestions', { count: advice.count }),
        action: t('insights:toQuestions'),
        to: { place: 'inbox?filter=question' },
      };
    case 'keepPromises':
      return {
        sentence: t('insights:advisePromises', { count: advice.count }),
        action: t('insights:toPromises'),
        to: { place: 'inbox?lane=onHold' },
      };
    case 'answerOldest':
      return {
        sentence: `${t('insights:adviseOldest', { count: advice.count })} ${t('insights:adviseOldestDays', { count: advice.days })}`,
        action: t('insights:toInbox'),
        to: { place: 'inbox' },
      };
    case 'readFolded':
      return {
        sentence: t('insights:adviseFolded', { count: advice.count }),
        action: t('insights:toFolded'),
        to: { place: 'inbox?lane=unknown' },
      };
    case 'giveMore':
      return {
        sentence: t('insights:adviseGive', { given: advice.given, received: advice.received }),
        action: t('insights:toPeople'),
        to: { place: 'people?view=neverVisited' },
      };
    case 'shareHours':
      return {
        sentence: t('insights:adviseHours', {
          day: sayWeekday(advice.weekday, t.language),
          from: sayHour(advice.hour, t.language),
          to: sayHour(advice.hour + 1, t.language),
        }),
        action: t('insights:toHours'),
        to: { part: 'hours' },
      };
    case 'makeTemplate':
      return {
        sentence: t('insights:adviseTemplate', {
          count: advice.times,
          example: visibleName(advice.example),
        }),
        action: t('insights:makeTemplate'),
        to: 'template',
      };
    case 'goOn':
      return {
        sentence: t('insights:adviseGoOn'),
        action: t('insights:toRegulars'),
        to: { place: 'people?view=regulars' },
      };
  }
}
