import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
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

/** Long enough to read it and reach it; WCAG 2.2.1 asks that it wait for hands that are on it. */
const stayMs = 8_000;
const failureStayMs = 16_000;

/** One message at the lower edge. Stays eight seconds (failures and offers longer), and as long as the pointer or the focus is on it. */
export function Toast({ message, onEnd }: { message: ToastMessage; onEnd: () => void }) {
  const t = useWords();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const hold = () => clearTimeout(timer.current);
  const release = () => {
    hold();
    const staysLonger = message.tone === 'failed' || message.link !== undefined;
    timer.current = setTimeout(onEnd, staysLonger ? failureStayMs : stayMs);
  };

  useEffect(() => {
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
          onClick={onEnd}
        >
          {message.link.label}
        </a>
      )}
      {message.undo && (
        <button type="button" class="toast-undo" onClick={message.undo}>
          {t('panel:undo')}
        </button>
      )}
      <button
        type="button"
        class="icon-button"
        aria-label={t('panel:dismiss')}
        title={t('panel:dismiss')}
        onClick={onEnd}
      >
        <IconX />
      </button>
    </div>
  );
}
