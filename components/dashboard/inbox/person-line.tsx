import IconPerson from '~icons/lucide/user-round';
import type { ThreadComment } from '../../../lib/log/thread.ts';
import { PersonName } from '../../parts/person-name.tsx';
import { Sentence, slot } from '../../parts/sentence.tsx';
import { useWords } from '../../parts/words.ts';
import { hashOf } from '../dashboard-place.ts';

interface PersonLineProps {
  comment: ThreadComment;
  /** How many comments of theirs the log knows. */
  count: number | null;
}

/** The way to all that is known of who wrote it. */
export function PersonLine({ comment, count }: PersonLineProps) {
  const t = useWords();
  const { personKey, author, isMine, isForgotten } = comment;
  if (personKey === null || isMine || isForgotten) return null;
  return (
    <p class="person-line">
      <IconPerson />
      <a href={`#${hashOf('people', personKey)}`}>
        <Sentence text={t('thread:person', { author: slot })} part={<PersonName name={author} />} />
      </a>
      {count !== null && <span>{t('thread:wrote', { count })}</span>}
    </p>
  );
}
