import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface MenuItem {
  label: string;
  icon: ComponentChildren;
  /** The key that does the same, shown beside it. */
  shortcut?: string;
  /** A second line: when, how many. */
  hint?: string;
  choose: () => void;
}

interface MenuProps {
  label: string;
  icon: ComponentChildren;
  items: MenuItem[];
  /** Stands on the button in place of a mere picture; the icon follows it. */
  text?: string;
  /** Stands above the items. */
  note?: string;
  tabIndex?: number;
}

/** A button that opens a small menu: arrows move, Escape closes and gives the focus back. */
export function Menu({ label, icon, items, text, note, tabIndex }: MenuProps) {
  const [open, setOpen] = useState(false);
  const [upward, setUpward] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();

  useLayoutEffect(() => {
    if (!open) return;
    const height = list.current?.offsetHeight ?? 0;
    const below = window.innerHeight - (button.current?.getBoundingClientRect().bottom ?? 0);
    setUpward(below < height + 72);
    itemsOf(list.current)[0]?.focus();
  }, [open]);

  useEffect(() => {
    if (!open) return undefined;
    const end = new AbortController();
    const leave = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', leave, { signal: end.signal });
    document.addEventListener('focusin', leave, { signal: end.signal });
    return () => end.abort();
  }, [open]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!open) return;
    const step = steps[event.key];
    if (step) {
      const all = itemsOf(list.current);
      all[step(all.indexOf(document.activeElement as HTMLElement), all.length)]?.focus();
    } else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div class="menu" ref={root} onKeyDown={onKeyDown}>
      <button
        type="button"
        class={text ? 'button' : 'icon-button'}
        ref={button}
        tabIndex={tabIndex}
        aria-label={text ? undefined : label}
        title={text ? undefined : label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {text}
        {icon}
      </button>
      {open && (
        <div role="menu" id={id} aria-label={label} class={upward ? 'upward' : ''} ref={list}>
          {note && (
            <p class="menu-note" role="presentation">
              {note}
            </p>
          )}
          {items.map((item) => (
            <button
              type="button"
              role="menuitem"
              tabIndex={-1}
              key={item.label}
              onClick={() => {
                close();
                item.choose();
              }}
            >
              {item.icon}
              <span>
                {item.label}
                {item.hint && <small>{item.hint}</small>}
              </span>
              {item.shortcut && <kbd aria-hidden="true">{item.shortcut}</kbd>}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

const steps: Record<string, (index: number, length: number) => number> = {
  ArrowDown: (index, length) => (index + 1) % length,
  ArrowUp: (index, length) => (index - 1 + length) % length,
  Home: () => 0,
  End: (_, length) => length - 1,
};

function itemsOf(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
}
