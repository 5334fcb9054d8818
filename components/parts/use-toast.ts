import { useCallback, useRef, useState } from 'preact/hooks';
import type { ToastMessage } from './toast.tsx';

export interface ToastState {
  toast: ToastMessage | null;
  /** In place of the one that is shown. */
  showToast(message: Omit<ToastMessage, 'id'>): void;
  /** This message is over. One that has come in its place stays: the clock of the last may run out in between. */
  endToast(id: number): void;
}

/** The one message at the lower edge of a page. */
export function useToast(): ToastState {
  const [toast, setToast] = useState<ToastMessage | null>(null);
  const count = useRef(0);
  return {
    toast,
    showToast: useCallback((message) => setToast({ ...message, id: (count.current += 1) }), []),
    endToast: useCallback((id) => setToast((shown) => (shown?.id === id ? null : shown)), []),
  };
}
