import IconFolder from '~icons/lucide/folder';
import IconList from '~icons/lucide/list';
import IconStar from '~icons/lucide/star';
import type { ComponentChildren } from 'preact';
import type { Template } from '../../../lib/templates/template.ts';
import { useWords } from '../../parts/words.ts';
import { folderName, foldersOf } from './folders-of.ts';
import type { Shown } from './templates-page.tsx';

interface FolderListProps {
  templates: readonly Pick<Template, 'folder' | 'favourite'>[];
  shown: Shown;
  choose(shown: Shown): void;
}

/** All, the favourites, and each folder, with how many they hold. */
export function FolderList({ templates, shown, choose }: FolderListProps) {
  const t = useWords();
  const item = (wish: Shown, name: string, count: number, icon: ComponentChildren) => {
    const isShown =
      wish.what === shown.what &&
      (wish.what !== 'folder' || (shown.what === 'folder' && wish.folder === shown.folder));
    return (
      <li key={`${wish.what} ${wish.what === 'folder' ? wish.folder : ''}`}>
        <button type="button" aria-pressed={isShown} onClick={() => choose(wish)}>
          {icon}
          <span>{name}</span>
          <small>{new Intl.NumberFormat(t.language).format(count)}</small>
        </button>
      </li>
    );
  };
  const favourites = templates.filter(({ favourite }) => favourite).length;
  return (
    <nav class="folder-list" aria-label={t('template:folders')}>
      <ul>
        {item({ what: 'all' }, t('template:all'), templates.length, <IconList />)}
        {item({ what: 'favourites' }, t('template:favourites'), favourites, <IconStar />)}
        {foldersOf(templates, t.language).map(({ folder, count }) =>
          item({ what: 'folder', folder }, folderName(folder, t), count, <IconFolder />),
        )}
      </ul>
    </nav>
  );
}
