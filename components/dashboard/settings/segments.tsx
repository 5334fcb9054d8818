import { useId } from 'preact/hooks';

interface SegmentsProps<Value extends string | number> {
  label: string;
  current: Value;
  choices: (readonly [Value, string])[];
  choose(value: Value): void;
}

/** One of a few, all in sight. */
export function Segments<Value extends string | number>(props: SegmentsProps<Value>) {
  const name = useId();
  return (
    <div class="radio-row" role="radiogroup" aria-label={props.label}>
      {props.choices.map(([value, label]) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            checked={value === props.current}
            onChange={() => props.choose(value)}
          />
          <span>{label}</span>
        </label>
      ))}
    </div>
  );
}
