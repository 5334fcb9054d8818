import { knownPlatforms } from '../../lib/comments/known-platforms.ts';
import { useEffect, useState } from 'preact/hooks';
import IconChevronDown from '~icons/lucide/chevron-down';
import IconSearch from '~icons/lucide/search';
import { platformIds, type PlatformId } from '../../lib/comments/comment.ts';
import type { InteractionKind } from '../../lib/log/interaction.ts';
import { useWords } from '../parts/words.ts';
import type { DashboardProps } from './dashboard.tsx';
import { ExportMenu } from './export-menu.tsx';
import { LogList } from './log-list.tsx';
import { useLogLines } from './use-log-lines.ts';

type LogPageProps = Pick<DashboardProps, 'now' | 'readLog' | 'faultOf' | 'saveFile'>;

/** The log, newest first, with search and filters. */
export function LogPage({ now, readLog, faultOf, saveFile }: LogPageProps) {
  const t = useWords();
  const [typed, setTyped] = useState('');
  const [kind, setKind] = useState<KindFilter>('all');
  const [platform, setPlatform] = useState<PlatformId | undefined>();
  const query = useSettled(typed.trim());
  const filter = { query: query || undefined, kinds: kindFilters[kind], platform };
  const log = useLogLines(readLog, filter);
  const filtered = Boolean(query) || kind !== 'all' || platform !== undefined;
  const clear = () => {
    setTyped('');
    setKind('all');
    setPlatform(undefined);
  };

  return (
    <>
      <div class="page-head">
        <div>
          <h1>{t('dashboard:log')}</h1>
          <p>{t('dashboard:logSub')}</p>
        </div>
        <ExportMenu filter={filter} readLog={readLog} saveFile={saveFile} faultOf={faultOf} />
      </div>
      <search class="log-filters">
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
        <label class="select-field">
          <span class="visually-hidden">{t('dashboard:kind')}</span>
          <select
            value={kind}
            onChange={(event) => setKind(event.currentTarget.value as KindFilter)}
          >
            <option value="all">{t('dashboard:kindAll')}</option>
            <option value="comments">{t('dashboard:kindComments')}</option>
            <option value="decisions">{t('dashboard:kindDecisions')}</option>
            <option value="drafts">{t('dashboard:kindDrafts')}</option>
            <option value="pages">{t('dashboard:kindPages')}</option>
          </select>
          <IconChevronDown />
        </label>
        <label class="select-field">
          <span class="visually-hidden">{t('dashboard:platform')}</span>
          <select
            value={platform ?? ''}
            onChange={(event) =>
              setPlatform(platformIds.find((id) => id === event.currentTarget.value))
            }
          >
            <option value="">{t('dashboard:platformAll')}</option>
            {platformIds.map((id) => (
              <option key={id} value={id}>
                {knownPlatforms[id].name}
              </option>
            ))}
          </select>
          <IconChevronDown />
        </label>
      </search>
      <LogList
        log={log}
        now={now}
        filtered={filtered}
        clearFilters={clear}
        fault={log.state === 'failed' ? faultOf(log.error) : null}
      />
    </>
  );
}

type KindFilter = 'all' | 'comments' | 'decisions' | 'drafts' | 'pages';

const kindFilters: Record<KindFilter, readonly InteractionKind[] | undefined> = {
  all: undefined,
  comments: ['comment.seen', 'comment.changed', 'comment.gone'],
  decisions: ['comment.said', 'post.claimed', 'undone'],
  drafts: ['draft.inserted'],
  pages: ['account.seen', 'post.seen', 'post.changed', 'post.read'],
};

/** The log is read once somebody pauses in typing, not at each letter. */
const pauseMs = 180;

function useSettled(value: string): string {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(value), value ? pauseMs : 0);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
