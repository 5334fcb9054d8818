import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface DialogProps {
  /** The id of its heading. */
  labelledBy: string;
  kind?: string;
  onClose: () => void;
  /** Called with what closes it. */
  children: (close: () => void) => ComponentChildren;
}

/** A native modal dialog: it keeps the focus and gives it back; Escape and a press beside it close it. */
export function Dialog({ labelledBy, kind = '', onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const isOver = useRef(false);

  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // The browser takes the first that can have the focus; of a row of choices, the chosen one should.
    element?.querySelector<HTMLElement>('[data-first=true]')?.focus();
    return () => {
      isOver.current = true;
      element?.close();
    };
  }, []);

  const end = () => {
    if (isOver.current) return;
    isOver.current = true;
    onClose();
  };
  /** At once: the browser's own event comes later, when something else may be open already. */
  const close = () => {
    dialog.current?.close();
    end();
  };

  return (
    <dialog
      class={`dialog ${kind}`}
      ref={dialog}
      aria-labelledby={labelledBy}
      onClose={end}
      onClick={(event) => {
        if (event.target === dialog.current) close();
      }}
    >
      <div>{children(close)}</div>
    </dialog>
  );
}
