import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import IconX from '~icons/lucide/x';
import { useWords } from './words.ts';

export interface ToastMessage {
  /** New for each message, so that the clock starts again. */
  id: number;
  text: ComponentChildren;
  tone: 'done' | 'failed';
  /** Offers to take it back. */
  undo?: () => void;
  /** Offers a page of the site's, in a new tab. */
  link?: { href: string; label: string };
}

interface ToastProps {
  message: ToastMessage;
  /** Its time is over, or the person has ended it. */
  onEnd(id: number): void;
}

/** Long enough to read it and reach it; WCAG 2.2.1 asks that it wait for hands that are on it. */
const stayMs = 8_000;
const failureStayMs = 16_000;

/** One message at the lower edge. Stays eight seconds (failures and offers longer), and as long as the pointer or the focus is on it. */
export function Toast({ message, onEnd }: ToastProps) {
  const t = useWords();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const end = () => onEnd(message.id);
  const hold = () => clearTimeout(timer.current);
  const release = () => {
    hold();
    const staysLonger = message.tone === 'failed' || message.link !== undefined;
    timer.current = setTimeout(end, staysLonger ? failureStayMs : stayMs);
  };

  // With the drawing, not after it: the clock of the message before must not end this one.
  useLayoutEffect(() => {
    release();
    return hold;
  }, [message.id]);

  return (
    <div
      class={`toast ${message.tone}${message.link ? ' offers' : ''}`}
      onMouseEnter={hold}
      onMouseLeave={release}
      onFocusIn={hold}
      onFocusOut={release}
    >
      <p>{message.text}</p>
      {message.link && (
        <a
          class="toast-link"
          href={message.link.href}
          target="_blank"
          rel="noopener noreferrer"
          onClick={end}
        >
          {message.link.label}
        </a>
      )}
      {message.undo && (
        <button
          type="button"
          class="toast-undo"
          onClick={() => {
            end();
            message.undo?.();
          }}
        >
          {t('panel:undo')}
        </button>
      )}
      <button
        type="button"
        class="icon-button"
        aria-label={t('panel:dismiss')}
        title={t('panel:dismiss')}
        onClick={end}
      >
        <IconX />
      </button>
    </div>
  );
}
