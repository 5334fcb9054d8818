import IconChevronDown from '~icons/lucide/chevron-down';
import IconSearch from '~icons/lucide/search';
import { platformIds } from '../../../lib/comments/comment.ts';
import { knownPlatforms } from '../../../lib/comments/known-platforms.ts';
import type { PeopleViewName } from '../../../lib/inbox/people-views.ts';
import type { PeoplePage } from '../../../lib/log/people/people.ts';
import { visibleName } from '../../parts/visible-text.ts';
import { useWords } from '../../parts/words.ts';
import type { PeopleFilter } from './use-people.ts';
import { viewNames } from './view-names.ts';

interface PeopleFiltersProps {
  filter: PeopleFilter;
  setFilter(filter: PeopleFilter): void;
  page: PeoplePage | null;
}

/** Which people: the views with their counts, then words, tag and site. */
export function PeopleFilters({ filter, setFilter, page }: PeopleFiltersProps) {
  const t = useWords();
  const change = (part: Partial<PeopleFilter>) => setFilter({ ...filter, ...part });
  const figure = new Intl.NumberFormat(t.language);
  const views = Object.keys(viewNames) as PeopleViewName[];
  // The chosen tag stays on offer while the last person who has it loses it.
  const tags = page?.tags ?? [];
  const offered = filter.tag === null || tags.includes(filter.tag) ? tags : [filter.tag, ...tags];
  return (
    <>
      <div class="people-views" role="group" aria-label={t('people:views')}>
        {views.map((view) => (
          <button
            type="button"
            key={view}
            aria-pressed={filter.view === view}
            onClick={() => change({ view })}
          >
            {t(viewNames[view])}
            {page && <small>{figure.format(page.counts[view])}</small>}
          </button>
        ))}
      </div>
      <search class="log-filters">
        <label class="search-field">
          <span class="visually-hidden">{t('people:search')}</span>
          <IconSearch />
          <input
            type="search"
            value={filter.search}
            placeholder={t('people:searchHint')}
            onInput={(event) => change({ search: event.currentTarget.value })}
          />
        </label>
        {offered.length > 0 && (
          <label class="select-field">
            <span class="visually-hidden">{t('people:tag')}</span>
            <select
              value={filter.tag ?? ''}
              onChange={(event) => change({ tag: event.currentTarget.value || null })}
            >
              <option value="">{t('people:tagAll')}</option>
              {offered.map((tag) => (
                <option key={tag} value={tag}>
                  {visibleName(tag)}
                </option>
              ))}
            </select>
            <IconChevronDown />
          </label>
        )}
        <label class="select-field">
          <span class="visually-hidden">{t('dashboard:platform')}</span>
          <select
            value={filter.platform ?? ''}
            onChange={(event) =>
              change({
                platform: platformIds.find((id) => id === event.currentTarget.value) ?? null,
              })
            }
          >
            <option value="">{t('dashboard:platformAll')}</option>
            {platformIds
              .filter(
                (id) => !knownPlatforms[id].keyedAs || knownPlatforms[id].keyedAs.platform === id,
              )
              .map((id) => (
                <option key={id} value={id}>
                  {knownPlatforms[id].name}
                </option>
              ))}
          </select>
          <IconChevronDown />
        </label>
      </search>
    </>
  );
}
