import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from '../parts/words.ts';
import type { CardProps } from './comment-card.tsx';

interface CardFormProps extends CardProps {
  label: ComponentChildren;
  /** Stands at the end of the label's line. */
  aside?: ComponentChildren;
  /** Absent: the form's own buttons decide. */
  submit?: { label: string; run: () => void };
  note?: string;
  /** Stands under the buttons. */
  below?: ComponentChildren;
  /** What the button that closes says; "Cancel" unless told. */
  closeLabel?: string;
  children: ComponentChildren;
}

/** The frame of every form on a card: the first field has the focus, Escape closes, Ctrl+Enter submits. */
export function CardForm(props: CardFormProps) {
  const { card, desk, label, aside, submit, note, below, closeLabel, children } = props;
  const t = useWords();
  const form = useRef<HTMLFormElement>(null);
  const busy = desk.commands.busy.has(card.key);

  // Before the next key is heard: letters typed right after R belong to the reply.
  useLayoutEffect(() => {
    const find = (wanted: string) => form.current?.querySelector<HTMLElement>(wanted);
    const first =
      find('[data-first]') ?? find('textarea, input, .choices button') ?? find('button');
    first?.focus({ preventScroll: true });
  }, []);

  const close = () => {
    const home = form.current?.closest<HTMLElement>('.card');
    desk.closeForm();
    home?.focus({ preventScroll: true });
  };

  return (
    <form
      class="card-form"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) submit?.run();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          close();
        } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          if (!busy) submit?.run();
        }
      }}
    >
      <fieldset>
        <legend>
          <span>{label}</span>
          {aside}
        </legend>
        {children}
      </fieldset>
      <div class="actions">
        {submit && (
          <button type="submit" class="button primary" aria-disabled={busy}>
            {submit.label}
          </button>
        )}
        <button type="button" class="button" onClick={close}>
          {closeLabel ?? t('panel:cancel')}
        </button>
      </div>
      {below}
      {note && <p class="form-note">{note}</p>}
    </form>
  );
}
