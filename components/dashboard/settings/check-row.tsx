import type { ComponentChildren } from 'preact';

interface CheckRowProps {
  isOn: boolean;
  turn(on: boolean): void;
  children: ComponentChildren;
}

/** One of many things that are on or off, in a list. */
export function CheckRow({ isOn, turn, children }: CheckRowProps) {
  return (
    <li>
      <label>
        <input
          type="checkbox"
          checked={isOn}
          onChange={(event) => turn(event.currentTarget.checked)}
        />
        {children}
      </label>
    </li>
  );
}
