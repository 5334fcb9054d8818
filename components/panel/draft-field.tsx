import type { Ref } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { DraftKeeper } from './panel-actions.ts';

export interface Draft {
  text: string;
  change(text: string): void;
  forget(): void;
}

/** Text of a form on a card, kept at every key. Starts with what was kept, else with `initial`. */
export function useDraft(drafts: DraftKeeper, id: string, initial = ''): Draft {
  const [text, setText] = useState(() => drafts.read(id) ?? initial);
  return {
    text,
    change: (next: string) => {
      setText(next);
      drafts.write(id, next === '' ? null : next);
    },
    forget: () => drafts.write(id, null),
  };
}

interface DraftFieldProps {
  label: string;
  /** The label is there for screen readers only: the form's own says the same. */
  quiet?: boolean;
  text: string;
  lang: string;
  hint?: string;
  error?: string | null;
  rows?: number;
  first?: boolean;
  field?: Ref<HTMLTextAreaElement>;
  onChange: (text: string) => void;
}

export function DraftField(props: DraftFieldProps) {
  const { label, quiet, text, lang, hint, error, rows = 3, first, field, onChange } = props;
  const id = useId();
  return (
    <div class="field">
      <label class={quiet ? 'visually-hidden' : ''} for={id}>
        {label}
      </label>
      <textarea
        id={id}
        ref={field}
        rows={rows}
        dir="auto"
        lang={lang}
        value={text}
        placeholder={hint}
        data-first={first}
        aria-invalid={Boolean(error)}
        aria-describedby={error ? `${id}-error` : undefined}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      {error && (
        <p class="field-error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
