import { useEffect, useId, useState } from 'preact/hooks';
import IconChevronDown from '~icons/lucide/chevron-down';
import IconSearch from '~icons/lucide/search';
import type { ComponentChildren } from 'preact';
import { platformIds } from '../../../lib/comments/comment.ts';
import { knownPlatforms } from '../../../lib/comments/known-platforms.ts';
import { useWords } from '../../parts/words.ts';
import type { LogAccount } from './log-desk.ts';
import { type LogView, spanNames, whatNames } from './log-view.ts';
import { spanWords, whatWords } from './log-words.ts';

interface LogFiltersProps {
  view: LogView;
  change(change: Partial<LogView>): void;
  accounts: readonly LogAccount[];
}

/** Search and filters. What is chosen stands as chips below. */
export function LogFilters({ view, change, accounts }: LogFiltersProps) {
  const t = useWords();
  const { what, platform, account, span } = view;
  const platforms = platformIds.filter(
    (id) =>
      id === platform || accounts.length === 0 || accounts.some((each) => each.platform === id),
  );
  const isOwnSpan = span !== null && typeof span === 'object';
  return (
    <search class="log-filters">
      <SearchField text={view.text} change={(text) => change({ text })} />
      <Choice
        label={t('dashboard:kind')}
        value={what ?? ''}
        choose={(value) => change({ what: whatNames.find((name) => name === value) ?? null })}
      >
        <option value="">{t('dashboard:kindAll')}</option>
        {whatNames.map((name) => (
          <option key={name} value={name}>
            {t(whatWords[name])}
          </option>
        ))}
      </Choice>
      <Choice
        label={t('dashboard:platform')}
        value={platform ?? ''}
        choose={(value) =>
          change({ platform: platformIds.find((id) => id === value) ?? null, account: null })
        }
      >
        <option value="">{t('dashboard:platformAll')}</option>
        {platforms.map((id) => (
          <option key={id} value={id}>
            {knownPlatforms[id].name}
          </option>
        ))}
      </Choice>
      {(accounts.length > 1 || account !== null) && (
        <Choice
          label={t('dashboard:account')}
          value={account ?? ''}
          choose={(value) => change({ account: value || null })}
        >
          <option value="">{t('dashboard:accountAll')}</option>
          {accounts
            .filter((each) => platform === null || each.platform === platform)
            .map(({ key, name, platform: on }) => (
              <option key={key} value={key}>
                {`${name} · ${knownPlatforms[on].name}`}
              </option>
            ))}
        </Choice>
      )}
      <Choice
        label={t('dashboard:when')}
        value={span === null ? '' : isOwnSpan ? 'own' : span}
        choose={(value) =>
          change({
            span:
              value === 'own'
                ? { first: '', last: '' }
                : (spanNames.find((name) => name === value) ?? null),
          })
        }
      >
        <option value="">{t('dashboard:whenAll')}</option>
        {spanNames.map((name) => (
          <option key={name} value={name}>
            {t(spanWords[name])}
          </option>
        ))}
        <option value="own">{t('dashboard:whenOwn')}</option>
      </Choice>
      {isOwnSpan && (
        <div class="own-span" role="group" aria-label={t('dashboard:whenOwn')}>
          <Day
            label={t('dashboard:whenFrom')}
            value={span.first}
            most={span.last}
            change={(first) => change({ span: { ...span, first } })}
          />
          <Day
            label={t('dashboard:whenTo')}
            value={span.last}
            least={span.first}
            change={(last) => change({ span: { ...span, last } })}
          />
        </div>
      )}
    </search>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  choose(value: string): void;
  children: ComponentChildren;
}

function Choice({ label, value, choose, children }: ChoiceProps) {
  return (
    <label class="select-field">
      <span class="visually-hidden">{label}</span>
      <select value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {children}
      </select>
      <IconChevronDown />
    </label>
  );
}

interface DayProps {
  label: string;
  value: string;
  least?: string;
  most?: string;
  change(day: string): void;
}

function Day({ label, value, least, most, change }: DayProps) {
  const id = useId();
  return (
    <span class="day-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={value}
        min={least || undefined}
        max={most || undefined}
        onChange={(event) => change(event.currentTarget.value)}
      />
    </span>
  );
}

/** The log is read once somebody pauses in typing, not at each letter. */
const pauseMs = 180;

function SearchField({ text, change }: { text: string; change(text: string): void }) {
  const t = useWords();
  const [typed, setTyped] = useState(text);
  // It changed elsewhere: a chip was taken away, or one went back.
  useEffect(() => setTyped(text), [text]);
  useEffect(() => {
    if (typed.trim() === text.trim()) return undefined;
    const timer = setTimeout(() => change(typed), typed ? pauseMs : 0);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <label class="search-field">
      <span class="visually-hidden">{t('dashboard:search')}</span>
      <IconSearch />
      <input
        type="search"
        value={typed}
        placeholder={t('dashboard:searchHint')}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
    </label>
  );
}
