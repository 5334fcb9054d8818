import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import IconPlus from '~icons/lucide/plus';
import IconSearch from '~icons/lucide/search';
import { searchTemplates } from '../../../lib/templates/search-templates.ts';
import { starterTemplates } from '../../../lib/templates/starter-set.ts';
import type { UsedTemplate } from '../../../lib/templates/template.ts';
import { useWords } from '../../parts/words.ts';
import { FolderList } from './folder-list.tsx';
import { folderName } from './folders-of.ts';
import { ImportButton } from './import-button.tsx';
import { keptTemplateDrafts, newTemplate } from './kept-template-drafts.ts';
import { moveBeside } from './move-beside.ts';
import type { FileReview } from './read-import.ts';
import { RemovedStarters } from './removed-starters.tsx';
import { differsFrom } from './differs-from.ts';
import { TemplateExport } from './template-export.tsx';
import { TemplateRow } from './template-row.tsx';
import type { Shown, TemplateDesk } from './templates-page.tsx';

interface TemplateListProps {
  desk: TemplateDesk;
  templates: UsedTemplate[];
  shown: Shown;
  setShown(shown: Shown): void;
  query: string;
  setQuery(query: string): void;
  setReview(review: FileReview): void;
  edited: RefObject<string | null>;
}

/** How many keys of the panel insert a favourite. */
const favouriteKeys = 9;

/** Every template, by folder or by words, in the person's own order. */
export function TemplateList(props: TemplateListProps) {
  const { desk, templates, shown, setShown, query, setQuery, setReview, edited } = props;
  const t = useWords();
  const list = useRef<HTMLUListElement>(null);
  /** The row that was moved, and what in it had the focus: moving an element takes the focus away. */
  const moved = useRef<{ id: string; part: string } | null>(null);
  const [said, setSaid] = useState('');
  const [dragged, setDragged] = useState<string | null>(null);

  const search = useMemo(() => searchTemplates(templates), [templates]);
  const starters = useMemo(
    () => new Map(starterTemplates(t.language).map((starter) => [starter.id, starter])),
    [t.language],
  );
  const isSearching = /[\p{L}\p{N}]/u.test(query);
  const visible = search(query).filter((template) => isIn(template, shown));
  const favourites = templates.filter(({ favourite }) => favourite).slice(0, favouriteKeys);
  const keyOf = (id: string) => favourites.findIndex((each) => each.id === id) + 1;

  const rowOf = (id: string) => list.current?.querySelector(`[data-id="${CSS.escape(id)}"]`);
  useEffect(() => {
    if (edited.current === null) return;
    rowOf(edited.current)?.querySelector<HTMLElement>('[data-part=title]')?.focus();
    edited.current = null;
  }, []);
  useLayoutEffect(() => {
    if (!moved.current) return;
    const row = rowOf(moved.current.id);
    if (!row?.contains(document.activeElement)) {
      const part = row?.querySelector<HTMLElement>(`[data-part=${moved.current.part}]`);
      (part?.matches('a, button') ? part : part?.querySelector('button'))?.focus();
    }
    moved.current = null;
  }, [templates]);

  const move = async (id: string, target: string, side: 'before' | 'after') => {
    const order = moveBeside(
      templates.map((template) => template.id),
      id,
      { target, side },
    );
    const part = document.activeElement?.closest<HTMLElement>('[data-part]')?.dataset.part;
    moved.current = { id, part: part ?? 'title' };
    desk.library.showInOrder(order);
    const place = moveBeside(
      visible.map((template) => template.id),
      id,
      { target, side },
    ).indexOf(id);
    setSaid(t('template:movedTo', { place: place + 1, count: visible.length }));
    const result = await desk.library.run(() => desk.actions.order(order));
    if ('failed' in result) desk.fail(result.failed);
  };

  return (
    <>
      <div class="page-head">
        <div>
          <h1>{t('template:title')}</h1>
          <p>{t('template:sub')}</p>
        </div>
        <div class="head-actions">
          <a class="button primary" href="#templates/new">
            <IconPlus />
            {t('template:new')}
          </a>
          <ImportButton desk={desk} templates={templates} onReview={setReview} />
          <TemplateExport desk={desk} templates={templates} visible={visible} />
        </div>
      </div>
      {keptTemplateDrafts.read(newTemplate) && (
        <div class="callout new-waits">
          <p>{t('template:newWaits')}</p>
          <a class="link" href={`#templates/${newTemplate}`}>
            {t('template:goOn')}
          </a>
        </div>
      )}
      <div class="templates">
        <FolderList templates={templates} shown={shown} choose={setShown} />
        <section aria-label={titleOf(shown, t)}>
          <search class="log-filters">
            <label class="search-field">
              <span class="visually-hidden">{t('template:search')}</span>
              <IconSearch />
              <input
                type="search"
                value={query}
                placeholder={t('template:searchHint')}
                onInput={(event) => setQuery(event.currentTarget.value)}
              />
            </label>
          </search>
          <p class="count-line" role="status">
            {t('template:count', { count: visible.length })}
          </p>
          {visible.length === 0 && (
            <Nothing
              isSearching={isSearching}
              shown={shown}
              clear={() => {
                setQuery('');
                setShown({ what: 'all' });
              }}
            />
          )}
          <ul class="template-rows" ref={list}>
            {visible.map((template, place) => {
              const above = visible[place - 1]?.id;
              const below = visible[place + 1]?.id;
              const canMove = !isSearching;
              return (
                <TemplateRow
                  key={template.id}
                  template={template}
                  desk={desk}
                  isChanged={differsFrom(template, starters.get(template.id))}
                  keyNumber={keyOf(template.id)}
                  isInFolder={shown.what === 'folder'}
                  moveUp={
                    canMove && above !== undefined
                      ? () => void move(template.id, above, 'before')
                      : null
                  }
                  moveDown={
                    canMove && below !== undefined
                      ? () => void move(template.id, below, 'after')
                      : null
                  }
                  drag={
                    canMove
                      ? {
                          dragged,
                          setDragged,
                          drop: (side) => {
                            if (dragged !== null) void move(dragged, template.id, side);
                          },
                        }
                      : null
                  }
                />
              );
            })}
          </ul>
          <RemovedStarters
            desk={desk}
            removed={[...starters.values()].filter(
              ({ id, ...starter }) =>
                isIn(starter, shown) && !templates.some((template) => template.id === id),
            )}
          />
          <p class="visually-hidden" role="status">
            {said}
          </p>
        </section>
      </div>
    </>
  );
}

interface NothingProps {
  isSearching: boolean;
  shown: Shown;
  clear(): void;
}

function Nothing({ isSearching, shown, clear }: NothingProps) {
  const t = useWords();
  const isNoFavourite = !isSearching && shown.what === 'favourites';
  return (
    <div class="template-none">
      <h2>{t(isNoFavourite ? 'template:noFavourites' : 'template:noneTitle')}</h2>
      <p class="quiet">{t(isNoFavourite ? 'template:noFavouritesHint' : 'template:noneHint')}</p>
      <button type="button" class="button" onClick={clear}>
        {t('template:showAll')}
      </button>
    </div>
  );
}

function isIn(template: Pick<UsedTemplate, 'folder' | 'favourite'>, shown: Shown): boolean {
  if (shown.what === 'favourites') return template.favourite;
  return shown.what !== 'folder' || template.folder === shown.folder;
}

function titleOf(shown: Shown, t: ReturnType<typeof useWords>): string {
  if (shown.what === 'folder') return folderName(shown.folder, t);
  return t(shown.what === 'all' ? 'template:all' : 'template:favourites');
}
