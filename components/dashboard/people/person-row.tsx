import { formatDay } from '../../../lib/i18n/dates.ts';
import type { PersonLine } from '../../../lib/log/people/people.ts';
import { Avatar } from '../../parts/avatar.tsx';
import { PersonName } from '../../parts/person-name.tsx';
import { PlatformBadge } from '../../parts/platform-badge.tsx';
import { visibleName } from '../../parts/visible-text.ts';
import { useWords } from '../../parts/words.ts';
import { hashOf } from '../dashboard-place.ts';
import { knownFor } from './known-for.ts';

interface PersonRowProps {
  person: PersonLine;
  now: number;
  isOpen: boolean;
  /** Where in the whole list it stands, from 0. */
  index: number;
  of: number;
  measure(row: HTMLElement | null): void;
}

/** As many tags as a row has room for. */
const tagsShown = 4;

/** One human on a line: who, since when, how much was said, whether they wait. */
export function PersonRow({ person, now, isOpen, index, of, measure }: PersonRowProps) {
  const t = useWords();
  const { key, name, platforms, lastAt, comments, exchanges, waiting, tags, isRegular } = person;
  const more = tags.length - tagsShown;
  return (
    <li data-index={index} ref={measure} aria-setsize={of} aria-posinset={index + 1}>
      <a
        class="person-row"
        href={`#${hashOf('people', key)}`}
        aria-current={isOpen ? 'true' : undefined}
      >
        <Avatar name={name} />
        <span class="person-who">
          <b>
            <PersonName name={name} />
          </b>
          <span class="person-platforms">
            {platforms.map((platform) => (
              <PlatformBadge key={platform} platform={platform} />
            ))}
          </span>
          {isRegular && <span class="tag">{t('panel:tagRegular')}</span>}
        </span>
        <span class="person-line">
          <span>{knownFor(person, now, t)}</span>
          {exchanges > 0 && <span>{t('people:exchanges', { count: exchanges })}</span>}
          {comments > 1 && (
            <span>{t('people:lastWordOn', { when: formatDay(lastAt, now, t.language) })}</span>
          )}
        </span>
        {waiting > 0 && <span class="tag hold">{t('panel:waiting', { count: waiting })}</span>}
        {tags.length > 0 && (
          <span class="person-tags">
            {tags.slice(0, tagsShown).map((tag) => (
              <bdi key={tag}>{visibleName(tag)}</bdi>
            ))}
            {more > 0 && <span>{t('people:moreTags', { count: more })}</span>}
          </span>
        )}
      </a>
    </li>
  );
}
