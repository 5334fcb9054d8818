import { useId } from 'preact/hooks';
import { useWords } from '../../parts/words.ts';
import type { PersonPart } from './person-detail.tsx';
import { useNote } from './use-note.ts';

/** As many letters as a note may have; the log is no novel. */
const longest = 10_000;

/** What the user wants to remember of this human. Saved by itself; on failure the words stay, and say so. */
export function PersonNote({ person, hand }: PersonPart) {
  const t = useWords();
  const id = useId();
  const note = useNote(person, hand);
  return (
    <section class="person-part" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{t('people:note')}</h3>
      <textarea
        class="person-note"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-hint`}
        rows={Math.min(10, Math.max(2, note.text.split('\n').length))}
        maxLength={longest}
        placeholder={t('people:noteHint')}
        value={note.text}
        onInput={(event) => note.write(event.currentTarget.value)}
        onBlur={() => void note.save()}
      />
      <p class="hint note-hint" id={`${id}-hint`}>
        <span>{t('people:onlyYou')}</span>
        <span role="status" class={note.state === 'failed' ? 'wrong' : ''}>
          {note.state === 'saving' && t('people:noteSaving')}
          {note.state === 'saved' && t('people:noteSaved')}
          {note.state === 'failed' && t('people:noteFailed')}
        </span>
        {note.state === 'failed' && (
          <button type="button" class="text-button" onClick={() => void note.save()}>
            {t('dashboard:retry')}
          </button>
        )}
      </p>
    </section>
  );
}
