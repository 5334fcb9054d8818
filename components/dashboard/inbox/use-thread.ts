import { useEffect, useState } from 'preact/hooks';
import type { Thread } from '../../../lib/log/thread.ts';
import type { InboxDesk } from './inbox-desk.ts';

export interface ReadThread {
  /** Of the comment that is open. While it is read anew, it stays. */
  thread: Thread | null;
  state: 'reading' | 'known' | 'gone' | 'failed';
  again: () => void;
}

/** The thread of a comment; read anew at each change of the inbox (`changed`). */
export function useThread(
  read: InboxDesk['thread'],
  key: string | null,
  changed: unknown,
): ReadThread {
  const [known, setKnown] = useState<{ key: string; thread: Thread | null } | 'failed' | null>(
    null,
  );
  const [tries, setTries] = useState(0);

  useEffect(() => {
    if (key === null) return undefined;
    let isWanted = true;
    read(key).then(
      (thread) => {
        if (isWanted) setKnown({ key, thread });
      },
      (error: unknown) => {
        console.warn('Ricevuto: no thread', error);
        if (isWanted) setKnown('failed');
      },
    );
    return () => {
      isWanted = false;
    };
  }, [read, key, changed, tries]);

  const again = () => setTries((before) => before + 1);
  if (known === 'failed') return { thread: null, state: 'failed', again };
  if (known === null || known.key !== key) return { thread: null, state: 'reading', again };
  return { thread: known.thread, state: known.thread ? 'known' : 'gone', again };
}
