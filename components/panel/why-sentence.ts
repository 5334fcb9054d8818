import type { Standing, Why } from '../../lib/comments/comment.ts';
import { formatMoment } from '../../lib/i18n/dates.ts';
import type { Translate } from '../../lib/i18n/translator.ts';

/** Deeds that have a time worth saying. For the rest the age beside it says enough. */
const dated = new Set<Why>([
  'replied',
  'thanked',
  'promised',
  'hearted',
  'cameBack',
  'saidDone',
  'saidLetGo',
  'postponed',
]);
type Dated =
  | 'replied'
  | 'thanked'
  | 'promised'
  | 'hearted'
  | 'cameBack'
  | 'saidDone'
  | 'saidLetGo'
  | 'postponed';

/** Why a comment stands where it stands, with the time where one is known: "You replied today at 10:42." */
export function whySentence({ why, since }: Standing, now: number, t: Translate): string {
  return since !== null && isDated(why)
    ? t(`why:${why}At`, { when: formatMoment(since, now, t.language) })
    : t(`why:${why}`);
}

function isDated(why: Why): why is Dated {
  return dated.has(why);
}
