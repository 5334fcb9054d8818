import { useEffect, useState } from 'preact/hooks';
import IconX from '~icons/lucide/x';
import { knownPlatforms } from '../../../lib/comments/known-platforms.ts';
import { formatDate } from '../../../lib/i18n/dates.ts';
import type { Translate } from '../../../lib/i18n/translator.ts';
import type { Key } from '../../../lib/log/interaction.ts';
import { visibleName } from '../../parts/visible-text.ts';
import { useWords } from '../../parts/words.ts';
import { hashOf } from '../dashboard-place.ts';
import type { LogAccount, LogDesk } from './log-desk.ts';
import { type LogSpan, type LogView, wholeLog } from './log-view.ts';
import { spanWords, whatWords } from './log-words.ts';

interface FilterChipsProps {
  view: LogView;
  change(change: Partial<LogView>): void;
  accounts: readonly LogAccount[];
  desk: LogDesk;
}

/** What the log is filtered by just now; each can be taken away. */
export function FilterChips({ view, change, accounts, desk }: FilterChipsProps) {
  const t = useWords();
  const { text, what, platform, account, person, post, span } = view;
  const personName = useName(desk, person);
  const postName = useName(desk, post);
  const quoted = (title: string) => t('log:quoted', { title });
  const ofAccount = accounts.find(({ key }) => key === account);
  const chips: { name: keyof LogView; label: string; href?: string }[] = [];
  if (text.trim()) chips.push({ name: 'text', label: quoted(text.trim()) });
  if (what) chips.push({ name: 'what', label: t(whatWords[what]) });
  if (platform) chips.push({ name: 'platform', label: knownPlatforms[platform].name });
  if (account) chips.push({ name: 'account', label: ofAccount?.name ?? t('dashboard:account') });
  if (person) {
    const label = visibleName(personName ?? '') || t('log:someone');
    chips.push({ name: 'person', label, href: `#${hashOf('people', person)}` });
  }
  if (post) {
    const title = visibleName(postName ?? '');
    chips.push({ name: 'post', label: title ? quoted(title) : t('log:aPost') });
  }
  const time = span && spanLabel(span, t);
  if (time) chips.push({ name: 'span', label: time });
  if (chips.length === 0) return null;
  return (
    <div class="log-chips">
      <ul aria-label={t('dashboard:logFilters')}>
        {chips.map(({ name, label, href }) => (
          <li key={name}>
            {href ? (
              <a href={href} title={t('dashboard:logPerson', { person: label })}>
                <bdi>{label}</bdi>
              </a>
            ) : (
              <bdi>{label}</bdi>
            )}
            <button
              type="button"
              class="icon-button"
              aria-label={t('dashboard:logWithout', { what: label })}
              title={t('dashboard:logWithout', { what: label })}
              onClick={() => change({ [name]: wholeLog[name] })}
            >
              <IconX />
            </button>
          </li>
        ))}
      </ul>
      {chips.length > 1 && (
        <button type="button" class="link quiet" onClick={() => change(wholeLog)}>
          {t('dashboard:clearFilters')}
        </button>
      )}
    </div>
  );
}

function spanLabel(span: LogSpan, t: Translate): string | null {
  if (typeof span === 'string') return t(spanWords[span]);
  const day = (date: string) => formatDate(new Date(`${date}T12:00:00`).getTime(), t.language);
  const { first, last } = span;
  if (first && last) return t('dashboard:whenBetween', { first: day(first), last: day(last) });
  if (first) return t('dashboard:whenSince', { first: day(first) });
  return last ? t('dashboard:whenUntil', { last: day(last) }) : null;
}

function useName({ nameOf }: LogDesk, key: Key | null): string | null {
  const [named, setNamed] = useState<{ key: Key; name: string | null } | null>(null);
  useEffect(() => {
    const end = new AbortController();
    const ask = async (asked: Key): Promise<void> => {
      // Without an answer it goes without a name.
      const name = await nameOf(asked).catch(() => null);
      if (!end.signal.aborted) setNamed({ key: asked, name });
    };
    if (key) void ask(key);
    return () => end.abort();
  }, [nameOf, key]);
  return named?.key === key ? named.name : null;
}
