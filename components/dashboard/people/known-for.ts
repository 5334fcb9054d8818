import { formatAge, formatDay } from '../../../lib/i18n/dates.ts';
import type { Translate } from '../../../lib/i18n/translator.ts';
import type { PersonLine } from '../../../lib/log/people/people.ts';

const dayMs = 86_400_000;

/** Since when they are here: "con te da 8 mesi". Who wrote once only is not said to have been here ever since. */
export function knownFor(
  { comments, firstAt }: Pick<PersonLine, 'comments' | 'firstAt'>,
  now: number,
  t: Translate,
): string {
  if (comments === 0) return t('people:neverWrote');
  if (comments === 1) return t('people:once', { when: formatDay(firstAt, now, t.language) });
  if (now - firstAt < dayMs) return t('people:sinceToday');
  return t('people:since', { span: formatAge(now - firstAt, t.language, 'long') });
}
