import type { TargetedInputEvent } from 'preact';
import { useId, useState } from 'preact/hooks';
import IconEye from '~icons/lucide/eye';
import IconEyeOff from '~icons/lucide/eye-off';
import { useWords } from '../../parts/words.ts';

interface PassphraseFieldProps {
  value: string;
  onInput(value: string): void;
  /** 'new': the browser may offer to make one up; 'current': it may know it. */
  kind: 'new' | 'current';
  hint?: string;
  wrong?: string | null;
}

/** A passphrase, hidden until the person wants to see it. */
export function PassphraseField({ value, onInput, kind, hint, wrong }: PassphraseFieldProps) {
  const t = useWords();
  const id = useId();
  const [isShown, setShown] = useState(false);
  const field = {
    id,
    value,
    autocomplete: kind === 'new' ? 'new-password' : 'off',
    autocapitalize: 'off' as const,
    spellcheck: false,
    maxLength: 1_000,
    'aria-invalid': Boolean(wrong),
    'aria-describedby': `${id}-hint`,
    onInput: (event: TargetedInputEvent<HTMLInputElement>) => onInput(event.currentTarget.value),
  };
  const Icon = isShown ? IconEyeOff : IconEye;
  return (
    <div class="field passphrase">
      <label for={id}>{t('data:passphrase')}</label>
      <div class="passphrase-row">
        {isShown ? <input {...field} type="text" /> : <input {...field} type="password" />}
        <button type="button" class="button" onClick={() => setShown(!isShown)}>
          <Icon />
          {t(isShown ? 'data:hide' : 'data:show')}
        </button>
      </div>
      <p id={`${id}-hint`} class={wrong ? 'field-hint wrong' : 'field-hint'} aria-live="polite">
        {wrong || hint}
      </p>
    </div>
  );
}
