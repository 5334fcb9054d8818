import { useId } from 'preact/hooks';
import IconPlus from '~icons/lucide/plus';
import IconX from '~icons/lucide/x';
import { formalTag } from '../../../lib/templates/template.ts';
import { useWords } from '../../parts/words.ts';
import {
  baseOf,
  basesOf,
  hasFormal,
  languageName,
  offeredLanguages,
  tagsOf,
} from './language-name.ts';
import { MarkedText } from './marked-text.tsx';
import { tagName } from './tag-name.ts';
import { useNarrow } from './use-narrow.ts';

interface TextColumnsProps {
  texts: Readonly<Record<string, string>>;
  /** The text that was written in last. */
  active: string;
  faults: Readonly<Record<string, string>>;
  setActive(tag: string): void;
  change(tag: string, text: string): void;
  add(tag: string): void;
  remove(tag: string): void;
  fieldRef(tag: string, field: HTMLTextAreaElement | null): void;
}

/** The words in each language: side by side where there is room, else one after the other behind tabs. */
export function TextColumns(props: TextColumnsProps) {
  const { texts, active, setActive, add } = props;
  const t = useWords();
  const isNarrow = useNarrow();
  const id = useId();
  const bases = basesOf(Object.keys(texts), t.language);
  const shown = bases.includes(baseOf(active)) ? baseOf(active) : (bases[0] ?? '');

  return (
    <div class="text-columns">
      {isNarrow && bases.length > 1 && (
        <div
          role="tablist"
          aria-label={t('template:languages')}
          class="language-tabs"
          onKeyDown={(event) => {
            const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
            if (step === 0) return;
            event.preventDefault();
            const next = bases.at((bases.indexOf(shown) + step) % bases.length) ?? shown;
            setActive(next);
            document.getElementById(`${id}-tab-${next}`)?.focus();
          }}
        >
          {bases.map((base) => (
            <button
              type="button"
              role="tab"
              id={`${id}-tab-${base}`}
              key={base}
              aria-selected={base === shown}
              aria-controls={`${id}-panel-${base}`}
              tabIndex={base === shown ? 0 : -1}
              onClick={() => setActive(base)}
            >
              {languageName(base, t.language)}
            </button>
          ))}
        </div>
      )}
      <div class="language-columns">
        {bases
          .filter((base) => !isNarrow || base === shown)
          .map((base) => (
            <div
              key={base}
              class="card language-column"
              {...(isNarrow && bases.length > 1
                ? {
                    role: 'tabpanel',
                    id: `${id}-panel-${base}`,
                    'aria-labelledby': `${id}-tab-${base}`,
                  }
                : {})}
            >
              {tagsOf(base, texts).map((tag) => (
                <TextField
                  key={tag}
                  {...props}
                  tag={tag}
                  canRemove={Object.keys(texts).length > 1}
                />
              ))}
              {hasFormal(base) && !Object.hasOwn(texts, formalTag(base)) && (
                <button type="button" class="text-button" onClick={() => add(formalTag(base))}>
                  {t('template:addFormal')}
                </button>
              )}
              {!Object.hasOwn(texts, base) && (
                <button type="button" class="text-button" onClick={() => add(base)}>
                  {t('template:addInformal')}
                </button>
              )}
            </div>
          ))}
      </div>
      <label class="select-field add-language">
        <span class="visually-hidden">{t('template:addLanguage')}</span>
        <IconPlus />
        <select
          value=""
          onChange={(event) => {
            const { value } = event.currentTarget;
            event.currentTarget.value = '';
            if (value) add(value);
          }}
        >
          <option value="">{t('template:addLanguage')}</option>
          {offeredLanguages
            .filter((code) => !bases.includes(code))
            .map((code) => (
              <option key={code} value={code}>
                {languageName(code, t.language)}
              </option>
            ))}
        </select>
      </label>
    </div>
  );
}

interface TextFieldProps extends TextColumnsProps {
  tag: string;
  canRemove: boolean;
}

function TextField(props: TextFieldProps) {
  const { tag, canRemove, texts, faults, active, setActive, change, remove, fieldRef } = props;
  const t = useWords();
  const name = tagName(tag, t);
  return (
    <div class={active === tag ? 'language-text active' : 'language-text'}>
      <MarkedText
        label={name}
        tag={tag}
        text={texts[tag] ?? ''}
        fault={faults[tag]}
        onInput={(text) => change(tag, text)}
        onFocus={() => setActive(tag)}
        fieldRef={(field) => fieldRef(tag, field)}
      />
      {canRemove && (
        <button
          type="button"
          class="icon-button"
          aria-label={t('template:removeText', { language: name })}
          title={t('template:removeText', { language: name })}
          onClick={() => remove(tag)}
        >
          <IconX />
        </button>
      )}
    </div>
  );
}
