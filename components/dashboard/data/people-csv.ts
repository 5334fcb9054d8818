import { hostOf } from '../../../lib/i18n/describe-line.ts';
import { platformOfSite } from '../../../lib/comments/keys.ts';
import type { PersonRecord } from '../../../lib/log/people/people.ts';
import type { CsvValue } from '../write-csv.ts';

/** The columns of the people's table. */
export const peopleColumns = [
  'name',
  'handle',
  'platform',
  'site',
  'first_at',
  'last_at',
  'comments',
  'days',
  'exchanges',
  'waiting',
  'promises_open',
  'promises_kept',
  'promises_late',
  'given',
  'languages',
  'tags',
  'muted',
  'note',
  'joined_with',
  'key',
] as const;

/** One profile a row. Times are ISO 8601 in UTC, lists have commas. */
export function personRow(person: PersonRecord): CsvValue[] {
  const { author, site, promises } = person;
  const languages = Object.entries(person.languages)
    .toSorted(([, one], [, other]) => other - one)
    .map(([language]) => language);
  return [
    author.name,
    author.handle,
    platformOfSite(site),
    hostOf(site),
    new Date(person.firstAt).toISOString(),
    new Date(person.lastAt).toISOString(),
    person.comments,
    person.days,
    person.exchanges,
    person.waiting,
    promises.open,
    promises.kept,
    promises.late,
    person.given,
    languages.join(', '),
    person.tags.join(', '),
    person.isMuted ? 'yes' : '',
    person.note,
    person.joined.join(', '),
    person.key,
  ];
}
