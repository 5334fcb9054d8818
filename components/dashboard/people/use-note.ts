import { useEffect, useRef, useState } from 'preact/hooks';
import type { PersonProfile } from '../../../lib/log/people/people.ts';
import type { CommandResult } from '../../../lib/messages/messages.ts';
import { keptNotes } from './kept-notes.ts';
import { sayOfAll } from './say-of-all.ts';
import type { PeopleHand } from './use-people-hand.ts';

export interface Note {
  text: string;
  state: 'still' | 'writing' | 'saving' | 'saved' | 'failed';
  write(text: string): void;
  /** Now; otherwise it comes by itself with a pause. */
  save(): Promise<void>;
}

const pauseMs = 900;

/** The note of one human: kept at each letter, saved with a pause, on leaving the field, and on leaving the page. */
export function useNote(person: PersonProfile, hand: PeopleHand): Note {
  const { key, note } = person;
  const [text, setText] = useState(() => keptNotes.read(key) ?? note);
  const [state, setState] = useState<Note['state']>('still');
  /** What the log has, and what the field has; effects that end late must not look at old values. */
  const now = useRef({ text, saved: note, isSaving: false });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef({ person, hand });
  latest.current = { person, hand };

  const save = async (): Promise<void> => {
    clearTimeout(timer.current);
    const { text: written, saved, isSaving } = now.current;
    if (isSaving) return;
    if (written.trim() === saved.trim()) {
      keptNotes.forget(key);
      return;
    }
    now.current.isSaving = true;
    setState('saving');
    const { desk } = latest.current.hand;
    const said = { act: 'note', text: written.trim() } as const;
    const result = await sayOfAll(desk, latest.current.person, said).catch((): CommandResult => ({
      failed: 'noAnswer',
    }));
    now.current.isSaving = false;
    if ('failed' in result) {
      setState('failed');
      return;
    }
    now.current.saved = written;
    latest.current.hand.changed();
    if (now.current.text !== written) return save();
    keptNotes.forget(key);
    setState('saved');
  };

  const write = (next: string): void => {
    now.current.text = next;
    setText(next);
    setState('writing');
    keptNotes.write(key, next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save(), pauseMs);
  };

  // What was kept from before, and never reached the log.
  useEffect(() => {
    void save();
    const end = new AbortController();
    window.addEventListener(
      'beforeunload',
      (event) => {
        if (now.current.text.trim() === now.current.saved.trim()) return;
        void save();
        // Closing the tab would lose what the log did not take yet.
        event.preventDefault();
      },
      { signal: end.signal },
    );
    return () => {
      end.abort();
      void save();
    };
  }, [key]);
  // Written elsewhere meanwhile, or joined with somebody who has a note, too.
  useEffect(() => {
    const isUntouched = now.current.text.trim() === now.current.saved.trim();
    now.current.saved = note;
    if (!isUntouched) return;
    now.current.text = note;
    setText(note);
  }, [note]);

  return { text, state, write, save };
}
