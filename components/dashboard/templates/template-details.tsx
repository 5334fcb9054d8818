import { useId } from 'preact/hooks';
import { situations } from '../../../lib/templates/read-row.ts';
import type { Template } from '../../../lib/templates/template.ts';
import { useWords } from '../../parts/words.ts';
import { FolderField } from './folder-field.tsx';
import type { TemplateDraft } from './template-draft.ts';

interface TemplateDetailsProps {
  draft: TemplateDraft;
  library: readonly Template[];
  /** Said at once, while it is typed. */
  shortcutFault: string | null;
  tagsFault: string | null;
  change(part: Partial<TemplateDraft>): void;
}

const purposes = ['reply', 'acknowledge', 'promise'] as const;

/** All of a template but its words: where it lies, how it is called up, what it is for. */
export function TemplateDetails(props: TemplateDetailsProps) {
  const { draft, library, shortcutFault, tagsFault, change } = props;
  const t = useWords();
  const id = useId();
  return (
    <section class="card template-details" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('template:details')}</h2>
      <FolderField
        folder={draft.folder}
        library={library}
        choose={(folder) => change({ folder })}
      />
      <div class="field">
        <label for={`${id}-shortcut`}>{t('template:field.shortcut')}</label>
        <div class="shortcut-field">
          <span aria-hidden="true">;</span>
          <input
            id={`${id}-shortcut`}
            data-field="shortcut"
            value={draft.shortcut}
            placeholder={t('template:shortcutSample')}
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            aria-invalid={shortcutFault !== null}
            aria-describedby={`${id}-shortcut-hint`}
            onInput={(event) => change({ shortcut: event.currentTarget.value })}
          />
        </div>
        <p
          id={`${id}-shortcut-hint`}
          class={shortcutFault ? 'field-hint wrong' : 'field-hint'}
          role="status"
        >
          {shortcutFault ?? t('template:shortcutHint')}
        </p>
      </div>
      <div class="field">
        <label for={`${id}-tags`}>{t('template:field.tags')}</label>
        <input
          id={`${id}-tags`}
          data-field="tags"
          value={draft.tags}
          placeholder={t('template:tagsSample')}
          autocomplete="off"
          aria-invalid={tagsFault !== null}
          aria-describedby={tagsFault ? `${id}-tags-hint` : undefined}
          onInput={(event) => change({ tags: event.currentTarget.value })}
        />
        {tagsFault && (
          <p class="field-hint wrong" id={`${id}-tags-hint`}>
            {tagsFault}
          </p>
        )}
      </div>
      <fieldset class="field">
        <legend>{t('template:field.purpose')}</legend>
        <div class="radio-row">
          {purposes.map((purpose) => (
            <label key={purpose}>
              <input
                type="radio"
                name={`${id}-purpose`}
                checked={draft.purpose === purpose}
                onChange={() => change({ purpose })}
              />
              <span>{t(`template:purpose.${purpose}`)}</span>
            </label>
          ))}
        </div>
        <p class="field-hint">{t(`template:purposeHint.${draft.purpose}`)}</p>
      </fieldset>
      <fieldset class="field">
        <legend>{t('template:field.goodFor')}</legend>
        <div class="radio-row">
          {situations.map((situation) => (
            <label key={situation}>
              <input
                type="checkbox"
                checked={draft.goodFor.includes(situation)}
                onChange={(event) =>
                  change({
                    goodFor: event.currentTarget.checked
                      ? [...draft.goodFor, situation]
                      : draft.goodFor.filter((each) => each !== situation),
                  })
                }
              />
              <span>{t(`template:situation.${situation}`)}</span>
            </label>
          ))}
        </div>
        <p class="field-hint">{t('template:goodForHint')}</p>
      </fieldset>
    </section>
  );
}
