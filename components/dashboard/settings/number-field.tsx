import { useEffect, useId, useState } from 'preact/hooks';
import { useWords } from '../../parts/words.ts';

interface NumberFieldProps {
  label: string;
  /** "hours", behind the field. */
  unit: string;
  value: number;
  least: number;
  most: number;
  choose(value: number): void;
}

/** A whole number within bounds. What is none is said, and chooses nothing. */
export function NumberField({ label, unit, value, least, most, choose }: NumberFieldProps) {
  const t = useWords();
  const id = useId();
  const [typed, setTyped] = useState(String(value));
  useEffect(() => setTyped(String(value)), [value]);
  const number = Number(typed);
  const isWrong =
    typed.trim() === '' || !Number.isInteger(number) || number < least || number > most;
  return (
    <div class="number-field">
      <label for={id}>{label}</label>
      <span class="number-and-unit">
        <input
          id={id}
          type="number"
          inputMode="numeric"
          min={least}
          max={most}
          step={1}
          value={typed}
          aria-invalid={isWrong}
          aria-describedby={`${id}-unit ${id}-wrong`}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onChange={() => {
            if (!isWrong && number !== value) choose(number);
          }}
        />
        <span id={`${id}-unit`}>{unit}</span>
      </span>
      <small id={`${id}-wrong`} class="wrong" role="status">
        {isWrong && t('settings:numberBounds', { least, most })}
      </small>
    </div>
  );
}
