import { useId, useState } from 'preact/hooks';
import IconChevronDown from '~icons/lucide/chevron-down';
import { starterFolders, type Template } from '../../../lib/templates/template.ts';
import { useWords } from '../../parts/words.ts';
import { folderName, foldersOf, isStarter } from './folders-of.ts';

interface FolderFieldProps {
  folder: string;
  library: readonly Template[];
  choose(folder: string): void;
}

/** Stands for a folder that has no name yet; no folder is called so, as names have no line breaks. */
const another = '\n';

/** The folder of a template: one that is there, or a new one by its name. */
export function FolderField({ folder, library, choose }: FolderFieldProps) {
  const t = useWords();
  const id = useId();
  const own = foldersOf(library, t.language)
    .map((each) => each.folder)
    .filter((each) => each !== '' && !isStarter(each));
  const isKnown = folder === '' || isStarter(folder) || own.includes(folder);
  const [isNaming, setNaming] = useState(!isKnown);
  return (
    <div class="field">
      <label for={id}>{t('template:field.folder')}</label>
      <div class="select-field">
        <select
          id={id}
          value={isNaming ? another : folder}
          onChange={(event) => {
            const { value } = event.currentTarget;
            setNaming(value === another);
            choose(value === another ? '' : value);
          }}
        >
          {['', ...starterFolders, ...own].map((each) => (
            <option key={each} value={each}>
              {folderName(each, t)}
            </option>
          ))}
          <option value={another}>{t('template:newFolder')}</option>
        </select>
        <IconChevronDown />
      </div>
      {isNaming && (
        <input
          value={folder}
          maxLength={100}
          placeholder={t('template:folderSample')}
          aria-label={t('template:folderName')}
          autocomplete="off"
          onInput={(event) => choose(event.currentTarget.value)}
        />
      )}
    </div>
  );
}
