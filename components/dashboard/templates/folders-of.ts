import type { Translate } from '../../../lib/i18n/translator.ts';
import { starterFolders, type Template } from '../../../lib/templates/template.ts';

/** The folders that hold something: those of the starter set in their order, the person's own by name, and last what has none. */
export function foldersOf(
  library: readonly Pick<Template, 'folder'>[],
  language: string,
): { folder: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { folder } of library) counts.set(folder, (counts.get(folder) ?? 0) + 1);
  const own = [...counts.keys()].filter((folder) => folder !== '' && !isStarter(folder));
  const order = [...starterFolders, ...own.toSorted(new Intl.Collator(language).compare), ''];
  return order.flatMap((folder) => {
    const count = counts.get(folder);
    return count === undefined ? [] : [{ folder, count }];
  });
}

export function folderName(folder: string, t: Translate): string {
  const known = starterFolders.find((each) => each === folder);
  if (known) return t(`template:folder.${known}`);
  return folder || t('template:noFolder');
}

export function isStarter(folder: string): boolean {
  return starterFolders.some((each) => each === folder);
}
