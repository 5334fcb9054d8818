import type { TemplateChange } from '../../../lib/templates/review-import.ts';
import type { Situation } from '../../../lib/templates/template.ts';
import type { Purpose } from '../../../lib/log/interaction.ts';
import type { Translate } from '../../../lib/i18n/translator.ts';
import { useWords } from '../../parts/words.ts';
import { folderName } from './folders-of.ts';
import { tagName } from './tag-name.ts';

/** What differs between two versions of a template: before, then after. */
export function ChangeList({ changes }: { changes: readonly TemplateChange[] }) {
  const t = useWords();
  return (
    <dl class="change-list">
      {changes.map((change) => (
        <div key={`${change.field} ${change.language ?? ''}`}>
          <dt>{fieldName(change, t)}</dt>
          <dd>
            <del>
              <span class="visually-hidden">{t('template:before')} </span>
              {shown(change, change.before, t)}
            </del>
            <ins>
              <span class="visually-hidden">{t('template:after')} </span>
              {shown(change, change.after, t)}
            </ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function fieldName({ field, language }: TemplateChange, t: Translate): string {
  return field === 'text' ? tagName(language ?? '', t) : t(`template:field.${field}`);
}

function shown({ field }: TemplateChange, value: string, t: Translate): string {
  if (field === 'favourite') return t(value === 'true' ? 'template:yes' : 'template:no');
  if (field === 'folder') return folderName(value, t);
  if (value === '') return t('template:empty');
  if (field === 'purpose') return t(`template:purpose.${value as Purpose}`);
  if (field !== 'goodFor') return value;
  return value
    .split(', ')
    .map((each) => t(`template:situation.${each as Situation}`))
    .join(', ');
}
