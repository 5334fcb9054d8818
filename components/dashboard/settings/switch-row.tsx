interface SwitchRowProps {
  label: string;
  hint?: string;
  isOn: boolean;
  turn(on: boolean): void;
}

/** One thing that is on or off. */
export function SwitchRow({ label, hint, isOn, turn }: SwitchRowProps) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={isOn}
        onChange={(event) => turn(event.currentTarget.checked)}
      />
      <span class="choice-text">
        <b>{label}</b>
        {hint && <small>{hint}</small>}
      </span>
    </label>
  );
}
