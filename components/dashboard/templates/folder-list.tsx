import type { ComponentChildren } from 'preact';
import IconChevronDown from '~icons/lucide/chevron-down';
import IconFolder from '~icons/lucide/folder';
import IconList from '~icons/lucide/list';
import IconStar from '~icons/lucide/star';
import type { Template } from '../../../lib/templates/template.ts';
import { useWords } from '../../parts/words.ts';
import { folderName, foldersOf } from './folders-of.ts';
import type { Shown } from './templates-page.tsx';
import { useNarrow } from './use-narrow.ts';

interface FolderListProps {
  templates: readonly Pick<Template, 'folder' | 'favourite'>[];
  shown: Shown;
  choose(shown: Shown): void;
}

interface FolderChoice {
  shown: Shown;
  name: string;
  count: number;
  icon: ComponentChildren;
}

/** All, the favourites, and each folder, with how many they hold; a list beside the templates, or one field above them. */
export function FolderList({ templates, shown, choose }: FolderListProps) {
  const t = useWords();
  const isNarrow = useNarrow();
  const choices: FolderChoice[] = [
    {
      shown: { what: 'all' },
      name: t('template:all'),
      count: templates.length,
      icon: <IconList />,
    },
    {
      shown: { what: 'favourites' },
      name: t('template:favourites'),
      count: templates.filter(({ favourite }) => favourite).length,
      icon: <IconStar />,
    },
    ...foldersOf(templates, t.language).map(({ folder, count }) => ({
      shown: { what: 'folder', folder } as const,
      name: folderName(folder, t),
      count,
      icon: <IconFolder />,
    })),
  ];
  const figure = new Intl.NumberFormat(t.language);

  if (isNarrow) {
    return (
      <label class="select-field">
        <span class="visually-hidden">{t('template:folders')}</span>
        <select
          value={idOf(shown)}
          onChange={(event) => {
            const { value } = event.currentTarget;
            const chosen = choices.find((each) => idOf(each.shown) === value);
            if (chosen) choose(chosen.shown);
          }}
        >
          {choices.map((each) => (
            <option key={idOf(each.shown)} value={idOf(each.shown)}>
              {each.name} · {figure.format(each.count)}
            </option>
          ))}
        </select>
        <IconChevronDown />
      </label>
    );
  }
  return (
    <nav class="folder-list" aria-label={t('template:folders')}>
      <ul>
        {choices.map((each) => (
          <li key={idOf(each.shown)}>
            <button
              type="button"
              aria-pressed={idOf(each.shown) === idOf(shown)}
              onClick={() => choose(each.shown)}
            >
              {each.icon}
              <span>{each.name}</span>
              <small>{figure.format(each.count)}</small>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function idOf(shown: Shown): string {
  return shown.what === 'folder' ? `folder ${shown.folder}` : shown.what;
}
