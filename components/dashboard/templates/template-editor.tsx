import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import IconBack from '~icons/lucide/arrow-left';
import { commandKey } from '../../../lib/i18n/command-key.ts';
import type { UsedTemplate } from '../../../lib/templates/template.ts';
import { useWords } from '../../parts/words.ts';
import { DiscardDialog } from './discard-dialog.tsx';
import { InsertBar } from './insert-bar.tsx';
import { newTemplate } from './kept-template-drafts.ts';
import { basesOf, tagsOf } from './language-name.ts';
import { sayFault } from './say-fault.ts';
import {
  draftOf,
  emptyDraft,
  faultsOf,
  isChanged,
  templateOf,
  type DraftFault,
  type TemplateDraft,
} from './template-draft.ts';
import { TemplateDetails } from './template-details.tsx';
import { TemplatePreview } from './template-preview.tsx';
import type { TemplateDesk } from './templates-page.tsx';
import { TextColumns } from './text-columns.tsx';
import { useKeptDraft } from './use-kept-draft.ts';

interface TemplateEditorProps {
  /** Of the template, or `new`. */
  id: string;
  desk: TemplateDesk;
  templates: readonly UsedTemplate[];
  /** Where a new one begins. */
  folder: string;
  /** Saved, or given up. `id`: whose row takes the focus. */
  onEnd(id: string | null): void;
}

/** One template, written: its words side by side in each language, how they read, and what they are for. */
export function TemplateEditor({ id, desk, templates, folder, onEnd }: TemplateEditorProps) {
  const t = useWords();
  const isNew = id === newTemplate;
  const template = templates.find((each) => each.id === id);
  const before = useMemo(
    () => (template ? draftOf(template) : emptyDraft(t.language, '', folder)),
    [template],
  );
  const { draft, setDraft, forget } = useKeptDraft(id, before);
  const [active, setActive] = useState(() => firstTag(draft.texts, t.language));
  /** Saving was tried: what is missing is said from then on. */
  const [wasTried, setTried] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const fields = useRef(new Map<string, HTMLTextAreaElement>());
  const title = useRef<HTMLInputElement>(null);
  /** Texts taken out in this sitting: added again, they have their words again. */
  const taken = useRef(new Map<string, string>());

  const others = templates.filter((each) => each.id !== id);
  const faults = faultsOf(draft, others);
  const dirty = isChanged(draft, before);
  const faultOf = (field: DraftFault['field']) => faults.find((each) => each.field === field);
  const change = (part: Partial<TemplateDraft>) => setDraft({ ...draft, ...part });

  const focusFault = (fault: DraftFault) => {
    if (fault.field === 'title') title.current?.focus();
    else if (fault.field === 'text') {
      setActive(fault.tag);
      // Behind a tab, its field is only there after the next drawing.
      requestAnimationFrame(() => fields.current.get(fault.tag)?.focus());
    } else document.querySelector<HTMLElement>(`[data-field=${fault.field}]`)?.focus();
  };

  const save = async () => {
    if (isBusy) return;
    setTried(true);
    const [first] = faults;
    if (first) {
      focusFault(first);
      return;
    }
    setBusy(true);
    const last = Math.max(-1, ...templates.map(({ position }) => position));
    const kept = template ?? { id: desk.actions.newId(), position: last + 1, favourite: false };
    const saved = templateOf(draft, kept, desk.now);
    const result = await desk.library.run(() => desk.actions.save(saved));
    setBusy(false);
    if ('failed' in result) {
      desk.fail(result.failed);
      return;
    }
    forget();
    desk.say(t('template:saved', { title: saved.title }));
    onEnd(saved.id);
  };
  const leave = () => {
    if (dirty) setAsking(true);
    else onEnd(isNew ? null : id);
  };
  const latestSave = useRef(save);
  latestSave.current = save;

  useEffect(() => {
    const end = new AbortController();
    const { signal } = end;
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey) {
          return;
        }
        event.preventDefault();
        void latestSave.current();
      },
      { signal },
    );
    if (isNew) title.current?.focus();
    return () => end.abort();
  }, []);
  useEffect(() => {
    if (!dirty) return undefined;
    const end = new AbortController();
    // The browser asks whether to leave.
    window.addEventListener('beforeunload', (event) => event.preventDefault(), {
      signal: end.signal,
    });
    return () => end.abort();
  }, [dirty]);

  if (!isNew && !template) {
    return (
      <div class="template-none">
        <h1>{t('failure:unknownTemplate')}</h1>
        <a class="button" href="#templates">
          {t('template:toList')}
        </a>
      </div>
    );
  }

  const problems = wasTried ? faults : [];
  const titleFault = problems.find((each) => each.field === 'title');
  const tagsFault = faultOf('tags');
  const shortcutFault = faultOf('shortcut');
  return (
    <form
      class="template-editor"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div class="editor-head" data-layer>
        <a
          class="link quiet"
          href="#templates"
          onClick={(event) => {
            event.preventDefault();
            leave();
          }}
        >
          <IconBack />
          {t('template:title')}
        </a>
        <h1>{isNew ? t('template:new') : (template?.title ?? '')}</h1>
        <p class="outcome" role="status">
          {problems.length > 0
            ? t('template:lookAgain', { count: problems.length })
            : dirty && t('template:unsaved')}
        </p>
        <div class="head-actions">
          <button type="button" class="button" onClick={leave}>
            {t('panel:cancel')}
          </button>
          <button
            type="submit"
            class="button primary"
            aria-disabled={isBusy}
            aria-keyshortcuts="Control+S Meta+S"
            title={`${commandKey()} S`}
          >
            {t('template:save')}
          </button>
        </div>
      </div>
      <div class="editor-body">
        <div class="editor-words">
          <div class="field title-field">
            <label for="template-title">{t('template:field.title')}</label>
            <input
              id="template-title"
              ref={title}
              value={draft.title}
              maxLength={200}
              autocomplete="off"
              aria-invalid={titleFault !== undefined}
              aria-describedby={titleFault ? 'template-title-hint' : undefined}
              onInput={(event) => change({ title: event.currentTarget.value })}
            />
            {titleFault && (
              <p class="field-hint wrong" id="template-title-hint">
                {sayFault(titleFault, t)}
              </p>
            )}
          </div>
          <InsertBar field={() => fields.current.get(active) ?? null} />
          <TextColumns
            texts={draft.texts}
            active={active}
            faults={Object.fromEntries(
              problems.flatMap((fault) =>
                fault.field === 'text' && fault.code !== 'faultyText'
                  ? [[fault.tag, sayFault(fault, t)]]
                  : [],
              ),
            )}
            setActive={(tag) =>
              setActive(
                Object.hasOwn(draft.texts, tag) ? tag : (tagsOf(tag, draft.texts)[0] ?? active),
              )
            }
            change={(tag, text) => change({ texts: { ...draft.texts, [tag]: text } })}
            add={(tag) => {
              const [other = ''] = tagsOf(tag.replace(/-x-formal$/u, ''), draft.texts);
              const text = taken.current.get(tag) ?? draft.texts[other] ?? '';
              change({ texts: { ...draft.texts, [tag]: text } });
              setActive(tag);
              requestAnimationFrame(() => fields.current.get(tag)?.focus());
            }}
            remove={(tag) => {
              const { [tag]: text = '', ...rest } = draft.texts;
              taken.current.set(tag, text);
              change({ texts: rest });
              setActive(firstTag(rest, t.language));
            }}
            fieldRef={(tag, field) => {
              if (field) fields.current.set(tag, field);
              else fields.current.delete(tag);
            }}
          />
        </div>
        <div class="editor-side">
          <TemplatePreview tag={active} text={draft.texts[active] ?? ''} now={desk.now} />
          <TemplateDetails
            draft={draft}
            library={templates}
            shortcutFault={shortcutFault ? sayFault(shortcutFault, t) : null}
            tagsFault={tagsFault ? sayFault(tagsFault, t) : null}
            change={change}
          />
        </div>
      </div>
      {isAsking && (
        <DiscardDialog
          onKeep={() => setAsking(false)}
          onDiscard={() => {
            forget();
            onEnd(isNew ? null : id);
          }}
          onSave={() => {
            setAsking(false);
            void save();
          }}
        />
      )}
    </form>
  );
}

/** The text to begin with: in the person's language, else the first there is. */
function firstTag(texts: TemplateDraft['texts'], language: string): string {
  const [base = language] = basesOf(Object.keys(texts), language);
  return tagsOf(base, texts)[0] ?? base;
}
