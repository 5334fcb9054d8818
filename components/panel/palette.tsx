import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import IconSearch from '~icons/lucide/search';
import { Dialog } from '../parts/dialog.tsx';
import { useWords } from '../parts/words.ts';
import { findEntries, paletteGroups, type PaletteEntry } from './palette-entry.ts';

interface PaletteProps {
  entries: readonly PaletteEntry[];
  /** What is typed, so that the inbox is searched for it too. */
  onType: (text: string) => void;
  onClose: () => void;
}

/**
 * Everything by its name: commands, comments, people, templates. The focus stays in the field; arrows move the choice
 * (a combobox with a list, as the ARIA practices describe it), Enter takes it, Escape closes.
 */
export function Palette({ entries, onType, onClose }: PaletteProps) {
  const t = useWords();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [place, setPlace] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const found = useMemo(() => findEntries(entries, typed), [entries, typed]);
  const chosen = found[Math.min(place, found.length - 1)];

  // After the dialog below has opened.
  useEffect(() => field.current?.focus(), []);

  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen?.id]);

  const onKeyDown = (close: () => void) => (event: KeyboardEvent) => {
    const at = chosen ? found.indexOf(chosen) : -1;
    if (event.key === 'ArrowDown') setPlace((at + 1) % Math.max(1, found.length));
    else if (event.key === 'ArrowUp') setPlace((at - 1 + found.length) % Math.max(1, found.length));
    else if (event.key === 'Enter' && !event.isComposing) take(chosen, close);
    else return;
    event.preventDefault();
  };

  return (
    <Dialog kind="palette" labelledBy={`${id}-title`} onClose={onClose}>
      {(close) => (
        <>
          <h2 class="visually-hidden" id={`${id}-title`}>
            {t('palette:title')}
          </h2>
          <div class="palette-field">
            <IconSearch />
            <input
              type="text"
              role="combobox"
              ref={field}
              aria-label={t('palette:title')}
              aria-expanded="true"
              aria-controls={`${id}-list`}
              aria-autocomplete="list"
              aria-activedescendant={chosen && `${id}-${chosen.id}`}
              placeholder={t('palette:hint')}
              autocomplete="off"
              spellcheck={false}
              dir="auto"
              value={typed}
              onInput={(event) => {
                const { value } = event.currentTarget;
                setTyped(value);
                setPlace(0);
                onType(value);
              }}
              onKeyDown={onKeyDown(close)}
            />
          </div>
          <div
            class="palette-list"
            role="listbox"
            id={`${id}-list`}
            aria-label={t('palette:found')}
            tabIndex={-1}
            ref={list}
          >
            {paletteGroups.map((group) => {
              const inGroup = found.filter((entry) => entry.group === group);
              if (inGroup.length === 0) return null;
              return (
                <div role="group" aria-labelledby={`${id}-${group}`} key={group}>
                  <p id={`${id}-${group}`} class="palette-group" role="presentation">
                    {t(groupWords[group])}
                  </p>
                  {inGroup.map((entry) => (
                    <Option
                      key={entry.id}
                      id={`${id}-${entry.id}`}
                      entry={entry}
                      selected={entry === chosen}
                      choose={() => take(entry, close)}
                      point={() => setPlace(found.indexOf(entry))}
                    />
                  ))}
                </div>
              );
            })}
          </div>
          {found.length === 0 && <p class="palette-none">{t('palette:none')}</p>}
          <p class="visually-hidden" role="status">
            {typed.trim() && t('palette:count', { count: found.length })}
          </p>
        </>
      )}
    </Dialog>
  );
}

const groupWords = {
  commands: 'palette:commands',
  comments: 'palette:comments',
  people: 'palette:people',
  templates: 'palette:templates',
} as const;

/** The palette closes first: what is chosen may take the focus. */
function take(entry: PaletteEntry | undefined, close: () => void): void {
  if (!entry) return;
  close();
  entry.choose();
}

interface OptionProps {
  id: string;
  entry: PaletteEntry;
  selected: boolean;
  choose: () => void;
  point: () => void;
}

function Option({ id, entry, selected, choose, point }: OptionProps) {
  const { icon, label, hint, shortcut } = entry;
  return (
    <div
      role="option"
      id={id}
      class={`palette-option ${entry.group}`}
      aria-selected={selected}
      onClick={choose}
      onMouseMove={selected ? undefined : point}
    >
      {icon}
      <span>
        <bdi>{label}</bdi>
        {hint && (
          <small>
            <bdi>{hint}</bdi>
          </small>
        )}
      </span>
      {shortcut && <kbd aria-hidden="true">{shortcut}</kbd>}
    </div>
  );
}
